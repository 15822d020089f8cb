"""What is checked in another process is what would be found here."""

from __future__ import annotations

from pathlib import Path

import pytest

from resminama.check.kept import due, findings
from resminama.check.parts import Parts
from resminama.check.portions import Portion, found_in, portions
from resminama.check.tasks import tasks
from resminama.check.world import World
from resminama.context import BuildContext
from resminama.findings import in_order
from resminama.lang import Lang
from resminama.sharing import check_together, helpers
from resminama.world import prepare
from support.sample import sample

PORTIONS = 3


def read() -> tuple[World, dict[str, bytes], dict[str, bytes]]:
    """Return the world of one service that nobody has checked, its files, and what was read of them."""
    files, known = sample(), dict[str, bytes]()
    return prepare(files, known, {}, checked=False).world, files, known


def cut() -> tuple[World, list[Portion]]:
    """Return the same world, and all that can be checked apart, in portions."""
    world, files, known = read()
    parts = Parts(world)
    apart = [task for task in tasks(parts) if task.files]
    return world, list(portions(apart, parts.corpus, files, known, PORTIONS))


def test_a_portion_finds_what_is_found_in_the_whole() -> None:
    world, some = cut()
    findings(world)
    for portion in some:
        found = found_in(portion)
        assert found
        assert found.items() <= world.known.items()


def test_all_that_is_russian_is_one_portion() -> None:
    _, some = cut()
    russian = [portion for portion in some if any(task.lang is Lang.RU for task in portion.tasks)]
    assert len(some) == PORTIONS
    assert len(russian) == 1
    assert all(task.lang is Lang.RU for task in russian[0].tasks)


@pytest.mark.parametrize("number", [1, 2])
def test_checks_done_together_find_the_same(number: int) -> None:
    alone = in_order(findings(read()[0]))
    world, files, known = read()
    with helpers(BuildContext(Path(), workers=number)) as workers:
        check_together(workers, world, files, known)
        left = due(tasks(Parts(world)), world.known)
    assert bool(left) == (number == 1), "alone, all waits for the checks themselves"
    assert in_order(findings(world)) == alone

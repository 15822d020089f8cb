"""EDN001: a unit is inserted where no number is free."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from resminama.check.editions import approved, place_of
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.numbering.labels import series_of
from resminama.ordinal import Ordinal

CODE = "EDN001"
_END = Ordinal(10**9)


def number_not_free(world: World) -> Iterator[Finding]:
    """Yield a finding for each unit before number 1, or between a number and its index."""
    for _, outline in approved(world):
        for (kind, _), addresses in series_of(outline).items():
            numbers = [(address, number) for address in addresses if (number := world.places[address].number)]
            for (address, number), (_, following) in pairwise([*numbers, ("", _END)]):
                if number.value == 0:
                    message = f"a {kind.value} is inserted before number 1"
                    hint = f"no number stands before 1: place it behind the first {kind.value}"
                    yield error(CODE, place_of(world, address), message, hint)
                elif following <= number:
                    message = f"no number is free for a {kind.value} before {kind.value} {following}"
                    hint = f"place it behind {kind.value} {following}"
                    yield error(CODE, place_of(world, address), message, hint)

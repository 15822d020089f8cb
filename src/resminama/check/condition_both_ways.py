"""STD003: the same condition opens the service to a person and closes it."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.standard import Criterion, Exclusion

CODE = "STD003"
_HINT = "keep it on one side, or say what makes the two differ"


def condition_both_ways(world: World) -> Iterator[Finding]:
    """Yield a finding for each exclusion with the ground or the words of a condition of eligibility."""
    for standard in world.corpus.standards.values():
        for exclusion in standard.users.exclusions:
            for criterion in standard.users.eligibility.items:
                yield from _same(criterion, exclusion)


def _same(criterion: Criterion, exclusion: Exclusion) -> Iterator[Finding]:
    if exclusion.ground is not None and exclusion.ground == criterion.ground:
        message = (
            f"the ground '{exclusion.ground}' admits in '{criterion.id}' and excludes in '{exclusion.id}'"
        )
        yield error(CODE, exclusion.ground.span, message, _HINT)
    elif _plain(exclusion.text.raw) == _plain(criterion.text.raw):
        message = f"'{exclusion.id}' excludes with the words with which '{criterion.id}' admits"
        yield error(CODE, exclusion.text.place.span, message, _HINT)


def _plain(words: str) -> str:
    return " ".join(words.casefold().strip(" .;").split())

"""Terms in published wording: precision and recall on the sets that others wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from resminama.lang import Lang

from .glossaries import ours

SETS = sorted((Path(__file__).parent / "sets").glob("*.tsv"))
PRECISION, RECALL = 0.99, 0.98
_ENDING = re.compile(r"(?:-[^\W\d_]{1,4}|['’]s?)$")
_QUOTES = str.maketrans("", "", '«»“”„"')
"""That quotations are exempt is tested elsewhere; here their words are looked for."""


@dataclass
class Measured:
    """What the matcher did with one set."""

    right: int = 0
    near: int = 0
    """Near misses that were left alone."""
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of the hits that are right."""
        return self.right / (self.right + len(self.false))

    @property
    def recall(self) -> float:
        """Share of the terms that are found."""
        return self.right / (self.right + len(self.missed))


def measured(path: Path) -> Measured:
    """Return how the matcher does on a set."""
    finder, found = ours(Lang(path.stem)), Measured()
    for line in path.read_text("utf-8").splitlines()[1:]:
        text, concept, surface, near, state, _ = line.split("\t")
        hits = finder.find(text.translate(_QUOTES))
        wanted = (concept, state)
        if concept == "-":
            wrong = [f"{near}: {text}" for hit in hits if hit.concept == near]
            found.false += wrong
            found.near += not wrong
        elif any((hit.concept, hit.state) == wanted and _covers(hit.surface, surface) for hit in hits):
            found.right += 1
        else:
            found.missed.append(f"{concept}: {text}")
    return found


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_terms_of_published_texts_are_found_and_nothing_else(path: Path) -> None:
    found = measured(path)
    assert found.precision >= PRECISION, found.false
    assert found.recall >= RECALL, found.missed


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_a_set_is_large_and_every_line_names_its_source(path: Path) -> None:
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[1:]]
    near = [row for row in rows if row[1] == "-"]
    assert len(rows) - len(near) >= 200
    assert len(near) >= 100
    assert [row for row in rows if len(row) != 6 or not row[5].strip()] == []


def _covers(found: str, surface: str) -> bool:
    """Tell whether a hit holds the surface; it may stop before an ending behind a hyphen or a possessive."""
    return _ENDING.sub("", surface.translate(_QUOTES)) in found

"""Terms in published wording: precision and recall on the sets that others wrote."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from resminama.lang import Lang

from .glossaries import ours

SETS = sorted((Path(__file__).parent / "sets").glob("*.tsv"))
PRECISION, RECALL = 0.99, 0.98
_ENDING = re.compile(r"(?:-[^\W\d_]{1,4}|['’]s?)$")
_QUOTES = str.maketrans("", "", '«»“”„"')
"""That quotations are exempt is tested elsewhere; here their words are looked for."""


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_terms_of_published_texts_are_found_and_nothing_else(path: Path) -> None:
    matcher = ours(Lang(path.stem))
    right, missed, false = 0, list[str](), list[str]()
    for line in path.read_text("utf-8").splitlines()[1:]:
        text, concept, surface, near, state, _ = line.split("\t")
        hits = matcher.find(text.translate(_QUOTES))
        if concept == "-":
            false += [f"{near}: {text}" for hit in hits if hit.concept == near]
        elif any(
            (hit.concept, hit.state) == (concept, state) and _covers(hit.surface, surface) for hit in hits
        ):
            right += 1
        else:
            missed.append(f"{concept}: {text}")
    assert right / (right + len(false)) >= PRECISION, false
    assert right / (right + len(missed)) >= RECALL, missed


def _covers(found: str, surface: str) -> bool:
    """Tell whether a hit holds the surface; it may stop before an ending behind a hyphen or a possessive."""
    return _ENDING.sub("", surface.translate(_QUOTES)) in found

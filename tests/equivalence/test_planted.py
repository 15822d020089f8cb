"""Differences planted into our own corpus are found; what was not touched is left alone."""

from __future__ import annotations

import pytest

from resminama.equivalence.corpus import compared, equivalence
from resminama.equivalence.kinds import Difference, Kind
from resminama.lang import Lang
from resminama.load.markup import parse_inline
from resminama.model.corpus import Corpus
from resminama.model.text import Text
from resminama.world import Prepared

from .planted import Unit, planted

COUNT, SEED = 40, 1
LEAST: dict[Kind, float] = {
    Kind.REFERENCE: 1.0,
    Kind.NUMBER: 1.0,
    Kind.DATE: 1.0,
    Kind.TIME_LIMIT: 1.0,
    Kind.AMOUNT: 1.0,
    Kind.BOUND: 1.0,
    Kind.EXCEPTION: 0.95,
    Kind.CONJUNCTION: 0.9,
    Kind.MODAL: 0.85,
    Kind.NEGATION: 0.8,
    Kind.CONDITION: 0.6,
}
"""Share of the planted differences that must be found. What is read from words may hide behind a paraphrase
elsewhere: «без» for a *not*, «при» for an *if*."""
FLAGGED = 0.015
"""Share of the units of our own corpus that may be flagged; who raises it looks at each."""


@pytest.fixture(scope="module")
def units(prepared: Prepared) -> list[Unit]:
    """Return the units in three languages that are not flagged as they are."""
    flagged = {difference.address for difference in equivalence(prepared.corpus)}
    return [unit for unit in _units(prepared.corpus) if unit[0] not in flagged]


def _units(corpus: Corpus) -> list[Unit]:
    found = []
    for address, text in corpus.texts.items():
        texts = {Lang.EN: text.raw}
        texts |= {
            lang: catalogue[address].text.raw
            for lang, catalogue in corpus.catalogues.items()
            if address in catalogue and catalogue[address].text.raw
        }
        if len(texts) == len(Lang):
            found.append((address, texts))
    return found


def _compared(address: str, texts: dict[Lang, str]) -> list[Difference]:
    parsed = {lang: Text(raw, parse_inline(raw), address=address) for lang, raw in texts.items()}
    return list(compared(address, parsed))


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("kind", list(LEAST))
def test_planted_differences_are_found(kind: Kind, lang: Lang, units: list[Unit]) -> None:
    cases = planted(kind, lang, units, COUNT, SEED)
    found = [case for case in cases if _compared(case.address, case.texts)]
    assert len(cases) == COUNT
    assert len(found) >= LEAST[kind] * len(cases)


def test_few_units_that_nobody_touched_are_flagged(prepared: Prepared) -> None:
    flagged = {difference.address for difference in equivalence(prepared.corpus)}
    assert len(flagged) <= FLAGGED * len(prepared.corpus.texts), sorted(flagged)


def test_one_document_can_be_asked_for(prepared: Prepared) -> None:
    found = equivalence(prepared.corpus, "statute-personal-assistant")
    assert all(difference.address.startswith("statute-personal-assistant/") for difference in found)
    assert found == [
        difference
        for difference in equivalence(prepared.corpus)
        if difference.address.startswith("statute-personal-assistant/")
    ]

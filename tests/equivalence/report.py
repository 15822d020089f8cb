"""Planted differences that are found, by kind and language, in our corpus and in texts of others.

python -m equivalence.report, in the folder tests
"""

from __future__ import annotations

from pathlib import Path

from equivalence.planted import Unit, planted
from equivalence.test_held_out import articles, plain
from equivalence.test_planted import COUNT, LEAST, compared_units, units_of_corpus
from resminama.equivalence.corpus import equivalence
from resminama.equivalence.kinds import Kind
from resminama.equivalence.terms import Terms
from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.model.corpus import Corpus
from resminama.workspace import read_sources

ROOT = Path(__file__).parents[2]
SEEDS = range(1, 6)


def main() -> None:
    """Print both tables and what is flagged where nothing was planted."""
    corpus = load(read_sources(ROOT))[0]
    found = equivalence(corpus)
    flagged = {difference.address for difference in found}
    own = [unit for unit in units_of_corpus(corpus) if unit[0] not in flagged]
    print(
        f"untouched units flagged: {len(flagged)} of {len(corpus.texts)}, all silenced: "
        f"{all(difference.silenced for difference in found)}"
    )
    _table("our own corpus", own, corpus)
    print(f"\nuntouched articles flagged: {len(articles()) - len(plain())} of {len(articles())}")
    _table("texts of others", plain(), None)


def _table(name: str, units: list[Unit], corpus: Corpus | None) -> None:
    print(f"\n| {name}: found of planted | en | ru | tk |\n|---|---|---|---|")
    terms = Terms(corpus) if corpus else None
    for kind in LEAST:
        cells = [_cell(kind, lang, units, corpus, terms) for lang in Lang]
        print(f"| {kind} | {' | '.join(cells)} |")


def _cell(kind: Kind, lang: Lang, units: list[Unit], corpus: Corpus | None, terms: Terms | None) -> str:
    if kind is Kind.TERM and (lang is Lang.EN or corpus is None):
        return "–"
    used = terms if kind is Kind.TERM else None
    cases = {
        (case.address, case.texts[lang]): case
        for seed in SEEDS
        for case in planted(kind, lang, units, COUNT, seed, corpus)
    }
    hits = sum(bool(compared_units(case.address, case.texts, used)) for case in cases.values())
    return f"{hits} of {len(cases)}" if cases else "–"


if __name__ == "__main__":
    main()

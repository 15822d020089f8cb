"""Seconds of the processor for what translators wait for, at twenty thousand strings.

python -m benchmarks.translators_desk
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import process_time

from benchmarks import machine
from benchmarks.figure import Figure, table
from resminama.equivalence.corpus import equivalence
from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.model.corpus import Corpus
from resminama.states.review import State
from resminama.terms.matcher import Matcher, matcher
from resminama.translate.desk import Desk, Pair
from resminama.translate.memory import Memory
from resminama.translate.update import bring_up_to_date
from resminama.workspace import read_sources

_ROOT = Path(__file__).parents[1]
_DOCUMENTS, _POINTS, _PAIRS = 20, 500, 20_000


def main() -> int:
    """Measure and print; return 1 where a target is missed."""
    ours = load(read_sources(_ROOT))[0]
    figures = [*_updating(), *_terms(ours), *_comparing(ours), _remembering(ours)]
    print(f"{machine.described()}\n{machine.busy()}; processor seconds, best of 3\n\n{table(figures)}")
    return int(any(figure.met is False for figure in figures))


def _best(measured: Callable[[], object], times: int = 3) -> float:
    found = []
    for _ in range(times):
        begun = process_time()
        measured()
        found.append(process_time() - begun)
    return min(found)


def _updating() -> list[Figure]:
    """Both catalogues of twenty documents, five hundred points each, everything translated."""
    files = {f"specs/clauses/c{n}.yaml": _clause(f"c{n}") for n in range(_DOCUMENTS)}
    desk = Desk(load(files)[0])
    bring_up_to_date(desk, {})
    for entries in desk.entries.values():
        for address, entry in entries.items():
            entry.msgstr = f"Перевод текста {address}."
    files.update(desk.changed())
    first = Desk(load(files)[0])
    bring_up_to_date(first, {})
    files.update(first.changed())
    corpus = load(files)[0]
    assert not _updated(corpus), "a second update changes no byte"
    strings = sum(len(entries) for entries in first.entries.values())
    return [Figure(f"translate update: {strings} strings", _best(lambda: _updated(corpus)), "s", 1.5)]


def _updated(corpus: Corpus) -> object:
    desk = Desk(corpus)
    bring_up_to_date(desk, {})
    return desk.changed()


def _clause(name: str) -> bytes:
    head = f"schema: clause/1\nid: {name}\ntitle: Cases\npoints:\n"
    text = "The unit keeps record {} of a person with disability for 5 years."
    points = (f"  - id: p{n}\n    text: >-\n      {text.format(n)}\n" for n in range(_POINTS))
    return (head + "".join(points)).encode()


def _terms(corpus: Corpus) -> list[Figure]:
    """Twenty thousand pairs of our own corpus against the whole glossary; the forms are made before.

    Measured once, and no text comes twice: a matcher remembers what it found.
    """
    figures = []
    for lang in (Lang.RU, Lang.TK):
        catalogue = corpus.catalogues[lang].values()
        pairs = [(entry.source, entry.text.raw) for entry in catalogue]
        pairs = [
            (f"{n} {one}", f"{n} {other}") for n in range(_PAIRS // len(pairs) + 1) for one, other in pairs
        ]
        finders = matcher(corpus.concepts, Lang.EN), matcher(corpus.concepts, lang)
        name = f"terms: {_PAIRS} pairs en-{lang}, {len(corpus.concepts)} concepts"
        figures.append(Figure(name, _best(partial(_searched, pairs[:_PAIRS], *finders), times=1), "s", 3.0))
    return figures


def _comparing(corpus: Corpus) -> list[Figure]:
    """The three texts of every unit of our own corpus against each other."""
    return [Figure(f"equivalence: {len(corpus.texts)} units", _best(lambda: equivalence(corpus)))]


def _remembering(corpus: Corpus) -> Figure:
    """A hundred new texts in a memory of twenty thousand."""
    texts = [text.raw for text in corpus.texts.values()]
    pairs = [Pair(f"a/{n}", f"{texts[n % len(texts)]} {n}", "x", State.APPROVED) for n in range(_PAIRS)]
    memory = Memory(pairs)
    return Figure(
        f"memory: 100 texts in {_PAIRS} pairs", _best(lambda: [memory.suggest(t) for t in texts[:100]])
    )


def _searched(pairs: list[tuple[str, str]], english: Matcher, other: Matcher) -> int:
    return sum(len(english.find(source)) + len(other.find(target)) for source, target in pairs)


if __name__ == "__main__":
    sys.exit(main())

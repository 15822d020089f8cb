"""Edits as reviewers make them, at random but the same for the same seed, and what must become of them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from resminama.compose.trace import Line
from resminama.document.spot import Spot
from resminama.lang import Lang
from resminama.review.changes import Edit, Returned, UnitChanges
from resminama.review.home import Home, words_of
from resminama.review.lens import Kind, Segment, segments

_VOCABULARY = {
    Lang.EN: "the provider shall not be 24 months, (a) * [draft] {x} a_b: #5 x\\y – “so called” – of",
    Lang.RU: "поставщик не вправе 24 месяца, (а) * [проект] {х} №5: х\\у – «так называемый» – о",
    Lang.TK: "üpjün ediji 24 aý, (ä) * [taslama] {ş} №5: ş\\ý – «diýlip atlandyrylýan» – hem",
}
VOCABULARY = {lang: words.split() for lang, words in _VOCABULARY.items()}
"""Words, and signs that mean something in a source."""


@dataclass(frozen=True)
class Trial:
    """The edits of one printed paragraph."""

    change: UnitChanges
    words_only: bool
    """The edits touch nothing but words that people wrote in this language."""


def trials(home: Home, document: str, seed: int, count: int) -> Iterator[Trial]:
    """Yield ``count`` edited paragraphs of ``document``, no text of which is edited twice."""
    chance = random.Random(f"{seed}/{document}/{home.lang}")
    lines = list(home.lines(document).items())
    chance.shuffle(lines)
    used: set[int] = set()
    for spot, line in lines:
        texts = {id(piece.origin.text) for piece in line if piece.origin and piece.origin.text}
        if count and not texts & used and (trial := _trial(spot, line, home, chance)):
            used |= texts
            count -= 1
            yield trial


def returned(document: str, lang: Lang, made: list[Trial]) -> Returned:
    """Return the file that says the edits of ``made``."""
    return Returned(document, lang, "0.1.0", "", tuple(trial.change for trial in made))


def _trial(spot: Spot, line: Line, home: Home, chance: random.Random) -> Trial | None:
    base = words_of(line)
    row = segments(line)
    if not base.strip():
        return None
    own = [s for s in row if s.kind is Kind.WORDS and _own(s, home.lang) and s.end - s.start > 2]
    words_only = bool(own) and chance.random() < 0.8
    edits: list[Edit] = []
    for segment in sorted(chance.sample(own, min(len(own), chance.choice((1, 1, 2)))), key=_start):
        if words_only:
            edits += _edit(base, segment.start, segment.end, home.lang, chance, len(edits))
    if not words_only:
        edits += _edit(base, 0, len(base), home.lang, chance, 0)
    if not edits:
        return None
    accepted = base
    for edit in reversed(edits):
        accepted = accepted[: edit.start] + edit.text + accepted[edit.end :]
    return Trial(UnitChanges(spot, home.lang, base, accepted, tuple(edits)), words_only)


def _start(segment: Segment) -> int:
    return segment.start


def _own(segment: Segment, lang: Lang) -> bool:
    folders = ("specs/", "glossary/") if lang is Lang.EN else (f"translations/{lang}/",)
    return segment.text is not None and segment.text.place.span.path.startswith(folders)


def _edit(base: str, start: int, end: int, lang: Lang, chance: random.Random, number: int) -> Iterator[Edit]:
    """Yield an edit inside ``base[start:end]``; its first and last letters stay."""
    start, end = start + 1, end - 1
    blanks = [at for at in range(start, end) if base[at] in " \N{NO-BREAK SPACE}"]
    new = " ".join(chance.sample(VOCABULARY[lang], chance.randint(1, 4)))
    what = chance.choice(("insert", "delete", "replace", "letters"))
    key = f"{number:06x}"
    if what == "insert" and blanks:
        at = chance.choice(blanks)
        yield Edit(id=key, start=at, end=at, text=" " + new)
    elif what == "delete" and len(blanks) > 1:
        first, last = sorted(chance.sample(blanks, 2))
        yield Edit(id=key, start=first, end=last, text="")
    elif what == "replace" and len(blanks) > 1:
        first, last = sorted(chance.sample(blanks, 2))
        yield Edit(id=key, start=first + 1, end=last, text=new)
    elif end > start:
        first = chance.randrange(start, end)
        yield Edit(id=key, start=first, end=min(end, first + chance.randint(0, 9)), text=new)

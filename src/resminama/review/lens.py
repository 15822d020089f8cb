"""Printed characters to characters of a source, and edits of the former to edits of the latter.

A printed paragraph is a row of segments. Words of a text stand for themselves; a reference, a figure
or a name stands for its mark; what the language bends (the capital of a sentence, «с» that became «со»,
the mark that ends a list item) stands for what it bent. An edit changes words only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import takewhile

from resminama.compose.trace import Line, Origin, Piece
from resminama.edit.scalars import TextEdit
from resminama.lean import dataclass
from resminama.model.text import Emphasis, Plain, ShortName, Text, WebLink

_BLANKS = " \N{NO-BREAK SPACE}"
_DIGIT = re.compile(r"\d")
_SIGNS = re.compile(r"[*\[\]{}\\]")
_NO_TEXT = Text("", ())


class Kind(StrEnum):
    """What a segment is to the source."""

    WORDS = "words"  # the characters themselves
    BENT = "bent"  # words that the language changed
    MARK = "mark"  # a reference, a figure, a name: its mark in a text
    MADE = "made"  # a field or a formula: no text holds it


@dataclass(frozen=True, slots=True)
class Segment:
    """Printed ``[start, end)`` and the ``[source, source_end)`` of ``origin.text`` that it stands for."""

    kind: Kind
    start: int
    end: int
    source: int
    source_end: int
    origin: Origin | None

    @property
    def text(self) -> Text | None:
        """The text that holds it."""
        return self.origin.text if self.origin else None

    @property
    def inside(self) -> int:
        """How many marks of format stand around it."""
        around = [] if self.text is None else [n for n in self.text.walk() if not isinstance(n, Plain)]
        return sum(node.start < self.source and self.source_end < node.end for node in around)


class Why(StrEnum):
    """Why an edit has no place in a text."""

    MARK = "mark"  # it is inside of what a mark stands for
    MADE = "made"  # it is in words that no text holds
    TEXTS = "texts"  # it reaches over the end of a text


class NoPlaceError(ValueError):
    """An edit that is not one of a text's words; ``segment`` is what it would change."""

    def __init__(self, why: Why, segment: Segment) -> None:
        super().__init__(str(why))
        self.why, self.segment = why, segment


def segments(line: Line) -> tuple[Segment, ...]:
    """Return the segments of a printed paragraph; their printed ranges are the paragraph."""
    found: list[Segment] = []
    for piece in line:
        found += _of_piece(piece, found[-1].end if found else 0)
    return tuple(found)


def _of_piece(piece: Piece, at: int) -> Iterator[Segment]:
    origin, end = piece.origin, at + len(piece.words)
    if origin is None or origin.text is None:
        yield Segment(Kind.MADE, at, end, 0, 0, origin)
    elif not isinstance(origin.said, Plain):
        yield Segment(Kind.MARK, at, end, origin.start, origin.end, origin)
    elif len(origin.said.text) != origin.end - origin.start:  # an escaped sign
        yield Segment(Kind.BENT, at, end, origin.start, origin.end, origin)
    else:
        yield from _aligned(origin, piece.words, at)


def _aligned(origin: Origin, printed: str, at: int) -> Iterator[Segment]:
    """Yield words for the characters that are the same, bent for the rest.

    What is bent stands at the beginning (a capital) or near the end (a preposition, an end mark).
    """
    assert isinstance(origin.said, Plain)
    source, base = origin.said.text, origin.start

    def cut(kind: Kind, p: int, q: int, s: int, t: int) -> Iterator[Segment]:
        if q > p or t > s:
            yield Segment(kind, at + p, at + q, base + s, base + t, origin)

    head = _same_signs(source, printed)
    if head < min(len(source), len(printed)) and source[head].casefold() == printed[head].casefold():
        yield from cut(Kind.WORDS, 0, head, 0, head)
        yield from cut(Kind.BENT, head, head + 1, head, head + 1)
        began = head + 1
    else:
        began = 0
    rest = began + _same_signs(source[began:], printed[began:])
    tail = _same_signs(source[rest:][::-1], printed[rest:][::-1])
    p, s = len(printed) - tail, len(source) - tail
    yield from cut(Kind.WORDS, began, rest, began, rest)
    yield from cut(Kind.BENT, rest, p, rest, s)
    yield from cut(Kind.WORDS, p, len(printed), s, len(source))


def _same_signs(one: str, other: str) -> int:
    """Return how many signs both begin with; a no-break space is a blank."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1] or _blank(pair), pairs))


def _blank(pair: tuple[str, str]) -> bool:
    return pair[0] in _BLANKS and pair[1] in _BLANKS


@dataclass(frozen=True, slots=True)
class Replacement:
    """Printed ``[start, end)`` becomes ``words``."""

    start: int
    end: int
    words: str


def trimmed(edit: Replacement, base: str) -> Replacement:
    """Return ``edit`` without what stays the same at its ends: Word replaces whole phrases."""
    old, new = base[edit.start : edit.end], edit.words
    head = _same_signs(old, new)
    tail = _same_signs(old[head:][::-1], new[head:][::-1])
    return Replacement(edit.start + head, edit.end - tail, new[head : len(new) - tail])


def put(row: Sequence[Segment], base: str, edits: Iterable[Replacement]) -> list[TextEdit]:
    """Return the edits of texts that make ``edits`` of the paragraph ``base``, whose segments are ``row``.

    Raises:
        NoPlaceError: one of them changes more than words.
    """
    found: list[TextEdit] = []
    for short in (part for edit in edits for part in _around_marks(trimmed(edit, base), row, base)):
        touched = [s for s in row if max(s.start, short.start) < min(s.end, short.end)]
        if touched:
            found += _replaced(short, touched)
        elif short.words:
            found.append(_inserted(short, row, base))
    return [*found, *_emptied(found)]


def _around_marks(edit: Replacement, row: Sequence[Segment], base: str) -> Iterator[Replacement]:
    """Cut an edit at the references and names that its new words still have: they stay marks."""
    new = _blanks(edit.words)
    for segment in row:
        if segment.kind in (Kind.MARK, Kind.MADE) and edit.start <= segment.start and segment.end <= edit.end:
            at = new.find(_blanks(base[segment.start : segment.end]))
            if at >= 0 and segment.start < segment.end:
                after = at + segment.end - segment.start
                yield trimmed(Replacement(edit.start, segment.start, edit.words[:at]), base)
                rest = trimmed(Replacement(segment.end, edit.end, edit.words[after:]), base)
                yield from _around_marks(rest, row, base)
                return
    yield edit


def _blanks(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


def _replaced(edit: Replacement, touched: Sequence[Segment]) -> Iterator[TextEdit]:
    for segment in touched:
        if segment.kind is Kind.MADE:
            raise NoPlaceError(Why.MADE, segment)
        whole = edit.start <= segment.start and segment.end <= edit.end
        if segment.kind is not Kind.WORDS and not whole:
            raise NoPlaceError(Why.MARK, segment)
        if segment.text is not touched[0].text:
            raise NoPlaceError(Why.TEXTS, segment)
    if rewritten := _rewritten(edit, touched):
        raise NoPlaceError(Why.MARK, rewritten)
    new = edit.words
    for segment in touched:
        start, end = segment.source, segment.source_end
        if segment.kind is Kind.WORDS:
            end = segment.source + min(edit.end, segment.end) - segment.start
            start = segment.source + max(edit.start, segment.start) - segment.start
        yield TextEdit(segment.text or _NO_TEXT, start, end, escaped(new))
        new = ""


def _rewritten(edit: Replacement, touched: Sequence[Segment]) -> Segment | None:
    """Return the mark whose place new words would take: alone, or with a number typed for its own."""
    marks = [segment for segment in touched if segment.kind is Kind.MARK]
    alone = len(marks) == len(touched) and bool(edit.words)
    return marks[0] if marks and (alone or _DIGIT.search(edit.words)) else None


def _inserted(edit: Replacement, row: Sequence[Segment], base: str) -> TextEdit:
    """Put new words where plain words are: inside them, behind them, before them; or beside a mark."""
    beside = [s for s in row if s.start <= edit.start <= s.end and s.start < s.end]
    ranked = sorted(beside, key=lambda s: (list(Kind).index(s.kind), s.inside, s.start))
    if not ranked:
        raise NoPlaceError(Why.MADE, row[0] if row else Segment(Kind.MADE, 0, 0, 0, 0, None))
    best = ranked[0]
    if best.text is None:
        raise NoPlaceError(Why.MADE, best)
    if best.kind is not Kind.WORDS and best.start < edit.start < best.end:
        raise NoPlaceError(Why.MARK, best)
    letter = base[best.start : best.end]
    if best.kind is Kind.BENT and edit.start == best.start and letter.istitle():
        # what was the first letter of a sentence stays large behind words that were set before it
        return TextEdit(best.text, best.source, best.source_end, escaped(edit.words + letter))
    at = best.source_end if edit.start == best.end else best.source + edit.start - best.start
    return TextEdit(best.text, at, at, escaped(edit.words))


def escaped(words: str) -> str:
    """Return ``words`` so that no sign of them is markup; a blank is a blank."""
    return _SIGNS.sub(lambda sign: "\\" + sign[0], _blanks(words))


def _emptied(edits: Sequence[TextEdit]) -> Iterator[TextEdit]:
    """Yield the removal of marks of format around nothing: ``**words**`` whose words all go."""
    for text in {id(edit.text): edit.text for edit in edits}.values():
        own = [edit for edit in edits if edit.text is text]
        gone = {at for edit in own if not edit.new for at in range(edit.start, edit.end)}
        kept = {edit.start for edit in own if edit.new}
        for node in text.walk():
            if not isinstance(node, (Emphasis, ShortName, WebLink)) or not node.nodes:
                continue
            first, last = node.nodes[0].start, node.nodes[-1].end
            if gone.issuperset(range(first, last)) and not any(first <= at <= last for at in kept):
                yield TextEdit(text, node.start, first, "")
                yield TextEdit(text, last, node.end, "")


def applied(raw: str, edits: Iterable[TextEdit]) -> str:
    """Return ``raw`` with ``edits`` made; they do not overlap."""
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True):
        raw = raw[: edit.start] + edit.new + raw[edit.end :]
    return raw

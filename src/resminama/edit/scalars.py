"""Edits of a text as patches of the scalar that holds it: its style, wraps and neighbours stay.

A line of a block that becomes long is broken once; a plain scalar that its new words would end or
turn into something else is put into quotes. Whether the file then says what it should is for the
caller to prove, by loading it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from resminama.edit.patches import Patch, patched
from resminama.lean import dataclass
from resminama.load.places import span_in_file
from resminama.model.text import Scalar, Text
from resminama.source import Span

WIDTH = 110
"""The longest line that is left in a block."""
_BLOCKS = (Scalar.FOLDED, Scalar.LITERAL)
_ENDS_PLAIN = re.compile(r": |:$| #|^[-?:] |^[\[\]{},#&*!|>'\"%@`]|^ | $")
_LEAD = re.compile(r"( *)(- +)?")
_BREAK = re.compile(r"(?<=\S) (?=[^\s#-])")


@dataclass(frozen=True, slots=True)
class TextEdit:
    """``text.raw[start:end]`` becomes ``new``."""

    text: Text
    start: int
    end: int
    new: str


def patches_of(edits: Sequence[TextEdit], file: str) -> list[Patch]:
    """Return the patches of ``file`` that make ``edits``, all of one scalar."""
    place = edits[0].text.place
    encode = _ENCODERS.get(place.style, _verbatim)
    found = [Patch(_span(edit, file), encode(edit.new)) for edit in edits]
    if place.style in _BLOCKS:
        return [_block(place.span, found, file)]
    if place.style is Scalar.PLAIN:
        return [_plain(place.span, found, file)]
    return found


def _span(edit: TextEdit, file: str) -> Span:
    """Return the range in the file; the break of a line goes with the blank that it stands for."""
    text, start, end = edit.text, edit.start, edit.end
    length = len(text.raw)

    def at(k: int) -> Span:
        return span_in_file(text.place, k, k + 1, file)

    def breaks(k: int) -> bool:
        return 0 < k < length - 1 and at(k - 1).end != at(k + 1).start - 1 and text.raw[k] == " "

    if length == 0:
        span = text.place.span
        return Span(span.path, span.start + 1, span.start + 1)
    if start == end:
        behind = start == length or (start > 0 and not (edit.new[:1] != " " and text.raw[start - 1] == " "))
        point = at(start - 1).end if behind else at(start).start
        return Span(text.place.span.path, point, point)
    first = at(start - 1).end if breaks(start) else at(start).start
    last = at(end).start if breaks(end - 1) and end < length else at(end - 1).end
    return Span(text.place.span.path, first, last)


def _verbatim(words: str) -> str:
    return words


def _single(words: str) -> str:
    return words.replace("'", "''")


def _double(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"')


_ENCODERS: dict[Scalar, Callable[[str], str]] = {
    Scalar.SINGLE: _single,
    Scalar.DOUBLE: _double,
    Scalar.PO: _double,
}


def _local(span: Span, found: Iterable[Patch], file: str) -> str:
    """Return the new characters of the scalar at ``span``."""
    moved = [
        Patch(Span(span.path, p.span.start - span.start, p.span.end - span.start), p.words) for p in found
    ]
    return patched(file[span.start : span.end], moved)


def _plain(span: Span, found: list[Patch], file: str) -> Patch:
    words = _local(span, found, file)
    flat = re.sub(r"\s+", " ", words)
    return Patch(span, f"'{_single(words)}'" if _ENDS_PLAIN.search(flat) else words)


def _block(span: Span, found: list[Patch], file: str) -> Patch:
    old = set(file[span.start : span.end].split("\n"))
    new = [line if line in old else line.rstrip() for line in _local(span, found, file).split("\n")]
    lines: list[str] = []
    while new:
        line = new.pop(0)
        if line not in old and len(line) > WIDTH and (cut := _cut(line)):
            head, rest = line[: cut[0]], line[cut[0] + 1 :]
            lines.append(head)
            new[:1] = _joined(" " * cut[1] + rest, new[:1])
        else:
            lines.append(line)
    return Patch(span, "\n".join(lines))


def _cut(line: str) -> tuple[int, int] | None:
    """Return where to break a line that became long, and how far the rest is indented."""
    lead = _LEAD.match(line)
    indent = len(lead[0]) if lead else 0
    cuts = [match.start() for match in _BREAK.finditer(line) if indent < match.start() <= WIDTH]
    return (cuts[-1], indent) if cuts else None


def _joined(rest: str, following: list[str]) -> list[str]:
    """Let what was broken off begin the next line of its paragraph, where there is room."""
    indent = len(rest) - len(rest.lstrip())
    for line in following:
        if line[:indent].isspace() and _BREAK.match(f"x {line[indent:]}", 1):
            whole = f"{rest} {line[indent:]}"
            if len(whole) <= WIDTH:
                return [whole]
    return [rest, *following]

"""Words, numbers, references and marks: a text cut into tokens, two texts compared by them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from resminama.compare.changes import Edit, Token
from resminama.document.dump import BLANK
from resminama.document.tree import Blank, Break, Field, Inline, Link, Mark, Run, Tab

_TOKEN = re.compile(
    r"\d+(?:[\u00a0\u202f]\d{3})*(?:[.,]\d+)*(?:[-‑][^\W\d_]+)?"  # a number with its ending
    r"|[^\W\d_]+(?:[-‑'’][^\W\d_]+)*"  # a word
    r"|\s+|."
)


def tokens(inlines: Iterable[Inline]) -> tuple[Token, ...]:
    """Return the tokens of ``inlines``; footnotes are parts of their own and leave no trace."""
    return tuple(token for inline in inlines for token in _tokens(inline))


def _tokens(inline: Inline) -> Iterator[Token]:
    match inline:
        case Run(text=text, mark=mark):
            yield from cut(text, mark)
        case Link(runs=runs, anchor=str(anchor)):
            yield Token("".join(run.text for run in runs), anchor, runs[0].mark if runs else None)
        case Link(runs=runs):
            yield from (token for run in runs for token in cut(run.text, run.mark))
        case Blank():
            yield Token(BLANK)
        case Field(choices=choices):
            yield from cut(" / ".join(words for _, words in choices) or BLANK)
        case Break():
            yield Token("\n")
        case Tab():
            yield Token(" ")
        case _:
            pass


def cut(text: str, mark: Mark | None = None) -> Iterator[Token]:
    """Yield the words, numbers, blanks and marks of ``text``; nothing is lost."""
    return (Token(piece, mark=mark) for piece in pieces(text))


def pieces(text: str) -> list[str]:
    """Return the words, numbers, blanks and marks of ``text``."""
    return _TOKEN.findall(text)


def edits(
    old: Sequence[Token], new: Sequence[Token], entailed: Callable[[str], bool] = lambda target: False
) -> tuple[Edit, ...]:
    """Return what turns the text of ``old`` into that of ``new``, in order.

    A reference to one unit that prints another number is an edit of its own, consequential
    where ``entailed`` says of its target that it changed its number or its name. Changes with
    nothing but a blank between them are one, and so are changes around words too few to matter.
    """
    before, text = _offsets(old), _text(old)
    after = _offsets(new)
    found: list[Edit] = []
    for start, end, at, to in _gaps(old, new):
        edit = Edit(before[start], _text(old[start:end]), after[at], _text(new[at:to]))
        if end - start == to - at == 1 and old[start].key == new[at].key:
            edit = replace(edit, consequential=entailed(old[start].target))
        found.append(edit)
    return tuple(edit for edit in _joined(found, text) if edit.old != edit.new)


def _gaps(old: Sequence[Token], new: Sequence[Token]) -> Iterator[tuple[int, int, int, int]]:
    """Yield (start, end, start, end) of the stretches that differ, least blanks at their ends."""
    last, other = 0, 0
    for one, two in (*_pairs(old, new), (len(old), len(new))):
        gap = _trimmed(old, new, last, one, other, two)
        if gap is not None:
            yield gap
        if one < len(old) and old[one].text != new[two].text:
            yield one, one + 1, two, two + 1  # the same reference in other words
        last, other = one + 1, two + 1


def _pairs(old: Sequence[Token], new: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the positions of words that stayed; blanks would hold anything together and are left out."""
    here, there = ([n for n, token in enumerate(row) if not token.text.isspace()] for row in (old, new))
    keys = [old[n].key for n in here], [new[n].key for n in there]
    for start, at, size in SequenceMatcher(None, *keys, autojunk=False).get_matching_blocks():
        yield from ((here[start + n], there[at + n]) for n in range(size))


def _trimmed(
    old: Sequence[Token], new: Sequence[Token], start: int, end: int, at: int, to: int
) -> tuple[int, int, int, int] | None:
    while start < end and at < to and old[start].text == new[at].text:
        start, at = start + 1, at + 1
    while start < end and at < to and old[end - 1].text == new[to - 1].text:
        end, to = end - 1, to - 1
    return (start, end, at, to) if start < end or at < to else None


def _joined(found: Iterable[Edit], old: str) -> list[Edit]:
    """Join edits that a reader would see as one."""
    joined: list[Edit] = []
    for edit in found:
        while joined and _is_one(joined[-1], edit, old):
            last = joined.pop()
            between = old[last.start + len(last.old) : edit.start]
            was, now = last.old + between + edit.old, last.new + between + edit.new
            edit = Edit(last.start, was, last.at, now, edit.consequential)
        joined.append(edit)
    return joined


def _is_one(last: Edit, edit: Edit, old: str) -> bool:
    if last.consequential or edit.consequential:
        return False
    between = old[last.start + len(last.old) : edit.start]
    if between in ("", " ", "\u00a0"):
        return True
    # a few words left over between larger changes say nothing (semantic clean-up of differences)
    sizes = [max(len(one.old), len(one.new)) for one in (last, edit)]
    return any(sign.isalpha() for sign in between) and len(between.strip()) <= min(sizes)


def _offsets(found: Sequence[Token]) -> list[int]:
    offsets = [0]
    for token in found:
        offsets.append(offsets[-1] + len(token.text))
    return offsets


def _text(found: Iterable[Token]) -> str:
    return "".join(token.text for token in found)


def applied(old: str, found: Iterable[Edit]) -> str:
    """Return ``old`` with the edits made.

    Raises:
        ValueError: the words an edit replaces do not stand where it says.
    """
    pieces, end = [], 0
    for edit in found:
        if old[edit.start : edit.start + len(edit.old)] != edit.old or edit.start < end:
            raise ValueError(f"'{edit.old}' does not stand at {edit.start}")
        pieces += [old[end : edit.start], edit.new]
        end = edit.start + len(edit.old)
    return "".join((*pieces, old[end:]))

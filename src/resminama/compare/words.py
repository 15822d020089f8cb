"""Words, numbers, references and marks: a text cut into tokens, two texts compared by them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
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
    return (Token(match[0], mark=mark) for match in _TOKEN.finditer(text))


def edits(
    old: Sequence[Token], new: Sequence[Token], entailed: Callable[[str], bool] = lambda target: False
) -> tuple[Edit, ...]:
    """Return what turns the text of ``old`` into that of ``new``, in order.

    A reference to one unit that prints another number is an edit of its own, consequential
    where ``entailed`` says of its target that it changed its number or its name. Changes
    with nothing but a blank between them are one.
    """
    found = _joined(_raw(old, new, entailed), _text(old))
    return tuple(edit for edit in found if edit.old != edit.new)


def _raw(old: Sequence[Token], new: Sequence[Token], entailed: Callable[[str], bool]) -> Iterator[Edit]:
    before, after = _offsets(old), _offsets(new)
    matcher = SequenceMatcher(str.isspace, [t.key for t in old], [t.key for t in new], autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag != "equal":
            yield Edit(before[i], _text(old[i:j]), after[k], _text(new[k:m]))
            continue
        for one, other in zip(range(i, j), range(k, m), strict=True):
            if old[one].text != new[other].text:
                known = entailed(old[one].target)
                yield Edit(before[one], old[one].text, after[other], new[other].text, known)


def _joined(found: Iterable[Edit], old: str) -> Iterator[Edit]:
    last: Edit | None = None
    for edit in found:
        if last is not None and last.consequential == edit.consequential:
            between = old[last.start + len(last.old) : edit.start]
            if between in ("", " ", "\u00a0"):
                last = Edit(
                    last.start,
                    last.old + between + edit.old,
                    last.at,
                    last.new + between + edit.new,
                    last.consequential,
                )
                continue
        if last is not None:
            yield last
        last = edit
    if last is not None:
        yield last


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

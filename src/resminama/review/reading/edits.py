"""From the pieces of a paragraph to edits of what was sent.

`ops` are in the characters of the paragraph with every change refused; where
that is not what was sent, somebody changed it without tracking: `against`
finds those changes and brings all of them to the characters of the base.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from rapidfuzz.distance import Indel

from resminama.lean import dataclass
from resminama.ooxml.story import SHOWN, Kind, Piece, Stamp
from resminama.review.reading.base import folded

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_LONGEST = 40_000
"""Characters of a paragraph that is compared by words; a longer one is replaced between equal ends."""
_MOST_PAIRS = 100_000
"""Differences and tracked edits of one paragraph that are told apart."""
_LABEL = re.compile(
    r"(?:\S{1,12}\s+){0,2}(?:[IVXLC]+|\d{1,4}(?:[.\d¹²³⁴⁵⁶⁷⁸⁹⁰-]{0,12}))[.)]?\s+|\S[.)]\s+|\s+"
)
"""A number that a program typed before the text, or white space."""


@dataclass(frozen=True, slots=True)
class Op:
    """``text`` for the characters from ``start`` to ``end``."""

    start: int
    end: int
    text: str
    stamp: Stamp | None = None
    """None: not tracked."""
    tracked: bool = True


@dataclass(slots=True)
class _Open:
    """An edit that may go on."""

    start: int
    end: int
    stamp: Stamp
    texts: list[str]


class Run(NamedTuple):
    """Characters of the refused text from ``start`` to ``end``."""

    start: int
    end: int


class _Block(NamedTuple):
    """A difference: ``start`` to ``end`` of the base is ``at`` to ``until`` of the text."""

    start: int
    end: int
    at: int
    until: int

    @property
    def is_insertion(self) -> bool:
        return self.start == self.end


def ops(pieces: Iterable[Piece]) -> tuple[list[Op], list[Run]]:
    """Return the tracked edits, and the stretches that are results of fields."""
    found: list[_Open] = []
    fields: list[Run] = []
    at, is_open = 0, False
    for piece in pieces:
        if piece.kind not in SHOWN or (piece.came and piece.went):
            continue
        size = 0 if piece.came else len(piece.text)
        if piece.kind is Kind.FIELD and size:
            fields.append(Run(at, at + size))
        stamp = piece.came or piece.went
        if stamp is not None:
            if not is_open or found[-1].stamp.author != stamp.author:
                found.append(_Open(at, at, stamp, []))
            found[-1].end = at + size
            found[-1].texts += [piece.text] if piece.came else []
        is_open = stamp is not None
        at += size
    return [Op(one.start, one.end, "".join(one.texts), one.stamp) for one in found], fields


def against(base: str, text: str, found: Sequence[Op], fields: Sequence[Run], *, is_open: bool) -> list[Op]:
    """Return the edits in the characters of ``base``, those that were not tracked among them.

    ``text`` is the paragraph with every change refused. What a program made
    of it is no edit: other white space, a number typed before it, a field
    computed anew, something filled in where a place is left for it.
    """
    shift = _typed_ahead(base, text)
    if shift is not None:
        return [_shifted(op, shift) for op in found if op.end >= shift or op.start >= shift]
    blocks = list(_differences(base, text))
    if len(blocks) * (len(found) + len(fields)) > _MOST_PAIRS:
        blocks = [_Block(blocks[0].start, blocks[-1].end, blocks[0].at, blocks[-1].until)]
    noticed = [
        block for block in blocks if not _is_computed(block, fields) and not (is_open and block.is_insertion)
    ]
    return _merged(text, found, noticed, blocks)


def trimmed(op: Op, base: str) -> Op:
    """Return an edit without the whole words that it leaves as they are."""
    old = base[op.start : op.end]
    if not old or not op.text or max(len(old), len(op.text)) > _LONGEST:
        return op
    ahead = _common(_TOKEN.findall(old), _TOKEN.findall(op.text))
    old_rest, new_rest = old[ahead:], op.text[ahead:]
    behind = _common(_TOKEN.findall(old_rest)[::-1], _TOKEN.findall(new_rest)[::-1])
    return replace(op, start=op.start + ahead, end=op.end - behind, text=new_rest[: len(new_rest) - behind])


def applied(base: str, found: Iterable[Op]) -> str:
    """Return ``base`` with the edits made."""
    parts, at = [], 0
    for op in found:
        parts += [base[at : op.start], op.text]
        at = op.end
    return "".join((*parts, base[at:]))


def _shared(one: str, other: str) -> int:
    """Return how many characters at the beginning are the same."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        same = one[low:middle] == other[low:middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many characters of the tokens at the beginning are the same."""
    size = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        size += len(left)
    return size


def _typed_ahead(base: str, text: str) -> int | None:
    """Return how many characters stand before the base; None where the text is another one."""
    if base == text or (one := folded(base)) == (other := folded(text)):
        return 0
    if one and other.endswith(one):
        size = len(other) - len(one)
        if _LABEL.fullmatch(text[:size]):
            return size
    return len(other) - len(one) if one and one == other.lstrip() else None


def _shifted(op: Op, shift: int) -> Op:
    return replace(op, start=max(0, op.start - shift), end=max(0, op.end - shift))


def _differences(base: str, text: str) -> Iterator[_Block]:
    """Yield the words that differ, those with nothing but a blank between them as one."""
    if max(len(base), len(text)) > _LONGEST:
        ahead = _shared(base, text)
        behind = _shared(base[ahead:][::-1], text[ahead:][::-1])
        yield _Block(ahead, len(base) - behind, ahead, len(text) - behind)
        return
    one, other = _TOKEN.findall(folded(base)), _TOKEN.findall(folded(text))
    starts, others = _starts(one), _starts(other)
    last: _Block | None = None
    for code in Indel.opcodes(one, other):
        if code.tag == "equal":
            if last and "".join(one[code.src_start : code.src_end]).strip():
                yield last
                last = None
            continue
        block = _Block(
            starts[code.src_start], starts[code.src_end], others[code.dest_start], others[code.dest_end]
        )
        last = _Block(last.start, block.end, last.at, block.until) if last else block
    if last:
        yield last


def _starts(tokens: Sequence[str]) -> list[int]:
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token))
    return starts


def _is_computed(block: _Block, fields: Sequence[Run]) -> bool:
    return block.until > block.at and any(
        field.start <= block.at and block.until <= field.end for field in fields
    )


def _merged(
    text: str, tracked: Sequence[Op], noticed: Sequence[_Block], blocks: Sequence[_Block]
) -> list[Op]:
    """Return both kinds of edits in the characters of the base; those that overlap as one."""
    entries: list[tuple[int, int, Op | _Block]] = [(op.start, op.end, op) for op in tracked]
    entries += [(block.at, block.until, block) for block in noticed]
    entries.sort(key=lambda entry: entry[:2])
    clusters: list[list[tuple[int, int, Op | _Block]]] = []
    end = -1
    for entry in entries:
        if clusters and entry[0] < end:
            clusters[-1].append(entry)
        else:
            clusters.append([entry])
        end = max(end, entry[1])
    return [_one(text, [entry[2] for entry in cluster], blocks) for cluster in clusters]


def _one(text: str, cluster: Sequence[Op | _Block], blocks: Sequence[_Block]) -> Op:
    """Return one edit for changes that overlap; it counts as untracked if any of them is."""
    changes = [item for item in cluster if isinstance(item, Op)]
    unmarked = [item for item in cluster if isinstance(item, _Block)]
    places = [_in_base(op, blocks) for op in changes] + [Run(block.start, block.end) for block in unmarked]
    spans = [Run(op.start, op.end) for op in changes] + [Run(block.at, block.until) for block in unmarked]
    at, until = min(span.start for span in spans), max(span.end for span in spans)
    new = applied(text[at:until], [_shifted(op, at) for op in changes])
    stamp = changes[0].stamp if changes else None
    start, end = min(place.start for place in places), max(place.end for place in places)
    return Op(start, end, new, stamp, tracked=not unmarked)


def _in_base(op: Op, blocks: Sequence[_Block]) -> Run:
    """Return where an edit of the text stands in the base; inside a difference it takes all of it in."""
    start, end = op.start, op.end
    for block in reversed(blocks):
        if op.start >= block.until:
            start = op.start + block.end - block.until
            break
        if op.start >= block.at:
            start = block.start
            break
    if op.end == op.start:
        return Run(start, start)
    for block in reversed(blocks):
        if op.end >= block.until > block.at or op.end > block.at:
            end = op.end + block.end - block.until if op.end >= block.until else block.end
            break
    return Run(start, end)

"""From a range inside a decoded string to the range in the file that holds it.

Worked out only when a finding has to be shown, from the text of the file and
the way the string is written there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from resminama.model.text import Place, Scalar
from resminama.source import Span

_Atoms = Iterator[tuple[str, int, int]]
"""Decoded characters with the range of file characters that gives each."""

_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n[ \t]*|.)", re.S)
_NAMED = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "v": "\v", "f": "\f"}
_NAMED |= {"e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"}


def span_in_file(place: Place, start: int, end: int, file: str) -> Span:
    """Return where characters ``[start, end)`` of a text stand in ``file`` (its whole text)."""
    first, last = place.decoded(start), place.decoded(max(start, end - 1))
    atoms = _atoms(place.style, place.span, file)
    if not atoms:
        return place.span
    begin = atoms[min(first, len(atoms) - 1)][1]
    finish = atoms[min(last, len(atoms) - 1)][2]
    base = place.span.start
    return Span(place.span.path, base + begin, base + max(begin + 1, finish))


@lru_cache(maxsize=8)
def _atoms(style: Scalar, span: Span, file: str) -> tuple[tuple[str, int, int], ...]:
    """Return the decoded characters of a scalar; a text with many findings is read once."""
    return tuple(_READERS[style](file[span.start : span.end]))


def decode(place: Place, file: str) -> str:
    """Return the decoded scalar at ``place``; equal to what the parser read."""
    body = file[place.span.start : place.span.end]
    return "".join(sign for sign, _, _ in _READERS[place.style](body))


def _folded_line_break(body: str, at: int) -> tuple[str, int]:
    """Fold the break at ``at``: (what it becomes, where the next line's text begins)."""
    match = re.compile(r"[ \t]*(\r?\n[ \t]*)+").match(body, at)
    if match is None:
        return "", at
    breaks = match.group().count("\n")
    return (" " if breaks == 1 else "\n" * (breaks - 1)), match.end()


def _flow(body: str, start: int, stop: int, escape: Callable[[str, int], tuple[str, int]]) -> _Atoms:
    """Read plain or quoted text: folded lines, and what ``escape`` knows."""
    at = start
    while at < stop:
        becomes, after = _folded_line_break(body, at)
        if after == at or after > stop:
            becomes, after = escape(body, at)
        for sign in becomes:
            yield sign, at, after
        at = after


def _same(body: str, at: int) -> tuple[str, int]:
    return body[at], at + 1


def _single(body: str, at: int) -> tuple[str, int]:
    return ("'", at + 2) if body.startswith("''", at) else _same(body, at)


def _double(body: str, at: int) -> tuple[str, int]:
    match = _ESCAPE.match(body, at)
    if match is None:
        return _same(body, at)
    what = match.group(1)
    if what[0] in "xuU" and len(what) > 1:
        return chr(int(what[1:], 16)), match.end()
    if what[0] in "\r\n":
        return "", match.end()
    return _NAMED.get(what, what), match.end()


def _plain_atoms(body: str) -> _Atoms:
    return _flow(body, 0, len(body), _same)


def _single_atoms(body: str) -> _Atoms:
    return _flow(body, 1, len(body) - 1, _single)


def _double_atoms(body: str) -> _Atoms:
    return _flow(body, 1, len(body) - 1, _double)


def _po_atoms(body: str) -> _Atoms:
    """Read the quoted lines of a PO string as one."""
    for part in re.finditer(r'"((?:[^"\\]|\\.)*)"', body):
        at, stop = part.start(1), part.end(1)
        while at < stop:
            sign, after = _double(body, at)
            yield sign, at, after
            at = after


def _block_lines(body: str) -> tuple[str, list[tuple[int, str]]]:
    """Return the block's header and its lines: (offset, text), indentation removed."""
    head, _, rest = body.partition("\n")
    offset, lines = len(head) + 1, []
    for line in rest.split("\n"):
        lines.append((offset, line.rstrip("\r")))
        offset += len(line) + 1
    explicit = re.search(r"[1-9]", head)
    filled = [line for _, line in lines if line.strip()]
    # a block may sit under a parent whose column the scalar alone does not tell; the first filled line does
    indent = min((len(line) - len(line.lstrip(" ")) for line in filled), default=0)
    if explicit is None and filled:
        indent = len(filled[0]) - len(filled[0].lstrip(" "))
    return head, [(at + min(indent, len(line)), line[indent:]) for at, line in lines]


def _literal_atoms(body: str) -> _Atoms:
    _, lines = _block_lines(body)
    for at, line in lines:
        for i, sign in enumerate(line):
            yield sign, at + i, at + i + 1
        yield "\n", at + len(line), at + len(line) + 1


def _folded_atoms(body: str) -> _Atoms:
    _, lines = _block_lines(body)
    for i, (at, line) in enumerate(lines):
        for k, sign in enumerate(line):
            yield sign, at + k, at + k + 1
        end = at + len(line)
        following = lines[i + 1][1] if i + 1 < len(lines) else ""
        if not line or line[:1] in " \t" or following[:1] in (" ", "\t"):
            yield "\n", end, end + 1
        elif following:
            yield " ", end, end + 1
        elif not any(text for _, text in lines[i + 1 :]):
            yield "\n", end, end + 1


_READERS: dict[Scalar, Callable[[str], _Atoms]] = {
    Scalar.PLAIN: _plain_atoms,
    Scalar.SINGLE: _single_atoms,
    Scalar.DOUBLE: _double_atoms,
    Scalar.LITERAL: _literal_atoms,
    Scalar.FOLDED: _folded_atoms,
    Scalar.PO: _po_atoms,
}

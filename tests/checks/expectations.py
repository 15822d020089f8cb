"""What a fixture expects, written on the offending line.

In YAML a trailing comment, in a catalogue a translator's comment that counts for the ``msgstr`` line below::

    text: Under article 5 of the Law   #! REF006:17 is typed
    text: the article of a newspaper   #= REF006

``#!`` is a finding: code, column, a part of its message or hint. ``#=`` is a near miss: a line that
resembles the fault and is none. ``+3`` behind the mark counts for the third line below, where a comment
would become text. ``# !`` and ``# =`` are the marks in a catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARK = re.compile(r"# ?([!=]) (?:\+(\d+) )?([A-Z]+\d{3})(?::(\d+))?((?:(?! # ?[!=] ).)*)")


@dataclass(frozen=True, slots=True)
class Expected:
    """A finding at a place, or a near miss there."""

    path: str
    line: int
    code: str
    near_miss: bool
    column: int = 0
    words: str = ""
    """Part of the message or of the hint."""


def expected_in(path: str, text: str) -> Iterator[Expected]:
    """Yield what one file expects."""
    lines = text.split("\n")
    for i, line in enumerate(lines):
        for match in _MARK.finditer(line):
            at = i if path.endswith(".yaml") else _msgstr_below(lines, i)
            yield Expected(
                path,
                at + 1 + int(match[2] or 0),
                match[3],
                match[1] == "=",
                int(match[4] or 0),
                (match[5] or "").strip(),
            )


def _msgstr_below(lines: list[str], i: int) -> int:
    return next(k for k in range(i, len(lines)) if lines[k].startswith("msgstr"))

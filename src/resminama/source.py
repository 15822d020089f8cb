"""Places in the files that people write.

A `Span` is a stretch of one file, in characters from its start; line and
column are worked out only when someone has to be told. Spans never take part in
the comparison of models.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

_LINE_END = re.compile("\n")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one source file: ``[start, end)`` in characters."""

    path: str
    """File, relative to the workspace, with ``/``."""
    start: int
    end: int


NOWHERE = Span("", 0, 0)
"""The place of a value that nobody wrote."""


class SourceFile:
    """The text of one file and its lines."""

    def __init__(self, path: str, text: str, digest: str = "") -> None:
        """Make the file; ``digest`` stands for its path and bytes, where somebody worked it out."""
        self.path = path
        self.text = text
        self._digest = digest

    @property
    def digest(self) -> str:
        """What stands for the path and the content."""
        if not self._digest:
            content = f"{self.path}\0{self.text}".encode("utf-8", "surrogatepass")
            self._digest = sha256(content).hexdigest()
        return self._digest

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Return (line, column) of ``offset``, both counted from 1, in characters."""
        line = bisect_right(self._starts, offset) - 1
        return line + 1, offset - self._starts[line] + 1

    def line(self, number: int) -> str:
        """Return the text of line ``number`` (from 1) without its end."""
        start = self._starts[number - 1]
        end = self.text.find("\n", start)
        return self.text[start : len(self.text) if end < 0 else end].rstrip("\r")

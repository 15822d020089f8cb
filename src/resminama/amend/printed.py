"""What a document prints, paragraph by paragraph, read from its dump: of the tree or of a Word file alike."""

from __future__ import annotations

import re

from resminama.document.tree import Role
from resminama.lean import dataclass

_LINE = re.compile(r"(?P<kind>\S+)(?: \[(?P<label>[^\[\]]*)\])?(?: (?P<text>.*))?")
_NOTE = re.compile(r"\[\^\d+\]")
_MARK = re.compile(r"‹[a-z-]+:([^›]*)›")
_SPAN = re.compile(r"^\(\d+x\d+\) ")
_SPACES = re.compile(r"\s+")

ROWS = ("head", "row")
FRAME = frozenset(
    {Role.DRAFT, Role.ISSUER, Role.APPROVAL, Role.SIGNATURE, Role.STAMP, Role.RIGHT, Role.PREAMBLE}
)
"""Roles of what stands around the units of an act."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One printed paragraph, or one row of a table."""

    line: int
    """Its line in the dump, from 1."""
    kind: str
    """The role of a paragraph, ``heading1``, ``table``, ``caption``, ``head`` or ``row``."""
    text: str = ""
    """Label and text."""
    cells: tuple[str, ...] = ()


def printed(dump: str) -> list[Printed]:
    """Return what a dump holds; footnotes and the marks of drafts are left out, spaces are plain."""
    return [
        _printed(number, line)
        for number, line in enumerate(dump.splitlines(), start=1)
        if line and not line.startswith(("---", "[^"))
    ]


def plain(text: str) -> str:
    """Return a text without footnote marks and marks of drafts, its spaces plain."""
    return _SPACES.sub(" ", _MARK.sub(r"\1", _NOTE.sub("", text.replace("⏎", " ").replace("⇥", " ")))).strip()


def _printed(number: int, line: str) -> Printed:
    kind, _, rest = line.partition(" ")
    if kind in ROWS:
        cells = rest.removeprefix("| ").removesuffix(" |").split(" | ")
        return Printed(number, kind, cells=tuple(plain(_SPAN.sub("", cell)) for cell in cells))
    found = _LINE.fullmatch(line)
    assert found is not None
    return Printed(number, kind, plain(f"{found['label'] or ''} {found['text'] or ''}"))

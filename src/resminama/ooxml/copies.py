"""Which copy of a part of a form, or row of a table, a control of a Word file stands in."""

from __future__ import annotations

import re
from dataclasses import field

from lxml import etree

from resminama.lean import dataclass
from resminama.ooxml.namespaces import w, w15

_PATH = re.compile(r"(?:[^.]+\.\d+\.)+[^.]+")
_ITEM = f"{w('sdtPr')}/{w15('repeatingSectionItem')}"


@dataclass(slots=True)
class _Copy:
    """The copy of a part, or the row of a table, that is being read."""

    number: int = 0
    mark: object = None
    """What tells it from others: its element in the file, or its number in the tags."""
    seen: set[str] = field(default_factory=set)


class Copies:
    """Counts the copies of each part, and the rows of each table, in the order of the file."""

    def __init__(self) -> None:
        self._open: dict[str, _Copy] = {}

    def path(self, tag: str, control: etree._Element) -> str:
        """Return the path of a control: its tag with the numbers of the copies that it stands in."""
        if not _PATH.fullmatch(tag):
            return tag
        *steps, name = tag.split(".")
        groups, numbers = steps[::2], steps[1::2]
        items: list[object] = [one for one in control.iterancestors(w("sdt")) if one.find(_ITEM) is not None]
        marks = items[::-1] if len(items) == len(groups) else numbers
        path = ""
        for depth, (group, mark) in enumerate(zip(groups, marks, strict=True), start=1):
            own = name if depth == len(groups) else ""
            path += f"{group}.{self._number(path + group, mark, own)}."
        return path + name

    def _number(self, path: str, mark: object, name: str) -> int:
        """Return the number of the copy in hand; another begins with another mark.

        Without the sections, as a program may leave them that knows none, only the tags tell: one that comes
        again begins a copy, too.
        """
        now = self._open.setdefault(path, _Copy())
        if now.number == 0 or now.mark != mark or (isinstance(mark, str) and name in now.seen):
            now = self._open[path] = _Copy(now.number + 1, mark)
        now.seen |= {name} if name else set()
        return now.number

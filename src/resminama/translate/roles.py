"""What a string is in its document: role, heading path, and the sentence it is slotted into.

Nothing here has a number of a unit or of a line in it: an insertion elsewhere must
not change the comment of this string.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from resminama.lean import dataclass
from resminama.model.text import Text
from resminama.outline.content import (
    Definition,
    DiagramSpec,
    Input,
    Kind,
    Many,
    Outline,
    Phrase,
    Stacked,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.texts import texts_inside

Say = Callable[[Value, str], str]
"""(value, document) -> its English words, numbers of units left out."""
_ROLES = {
    Kind.CHAPTER: "chapter title",
    Kind.SECTION: "heading",
    Kind.HEADING: "heading",
    Kind.POINT: "point",
    Kind.ITEM: "list item",
    Kind.SUBITEM: "list item of the second level",
    Kind.PARAGRAPH: "paragraph",
    Kind.BULLET: "list item",
    Kind.STEP: "step",
    Kind.ROW: "table row",
    Kind.ANNEX: "title of an annex",
}
_BY_FIELD = {"title": "title", "definition": "definition of a term", "risk": "risk named in a step"}
_PATH_LENGTH = 100
_NUMBER = re.compile(r"\d+(?: \([a-z -]+\))?")


@dataclass(frozen=True, slots=True)
class Slot:
    """The generated sentence that a fragment stands in."""

    phrase: str
    """Key of the drafting phrase."""
    name: str
    """The placeholder that the fragment fills."""
    sentence: str
    """The whole sentence in English."""


@dataclass(frozen=True, slots=True)
class Role:
    """What a string is."""

    role: str
    path: tuple[str, ...] = ()
    """Headings above it, from the largest."""
    slot: Slot | None = None


def roles(outlines: Iterable[Outline], say: Say) -> dict[str, Role]:
    """Return the role of every text that an outline says, by address; the first place counts."""
    found: dict[str, Role] = {}
    for outline in outlines:
        walk = _Walk(outline.document, say)
        for unit in outline.units:
            for address, role in walk.unit(unit, ()):
                found.setdefault(address, role)
    return found


def role_by_address(address: str) -> Role:
    """Return what an address itself says of a text that no outline holds."""
    _, _, rest = address.partition("/")
    last = rest.rpartition("/")[2] or "text"
    return Role(_BY_FIELD.get(last, last if "/" in rest else _BY_FIELD.get(rest, "text")))


@dataclass(frozen=True, slots=True)
class _Walk:
    """Goes through one document."""

    document: str
    say: Say

    def unit(self, unit: Unit, path: tuple[str, ...]) -> Iterator[tuple[str, Role]]:
        if unit.origin.startswith("include:"):
            return  # the list has its role where it comes from
        above = () if unit.origin.startswith("clause:") and unit.kind is Kind.CHAPTER else path
        role = "lead-in of a list" if unit.children and unit.kind is Kind.POINT else _ROLES[unit.kind]
        if unit.said is not None:
            yield from self._texts(unit.said, role, above)
        below = (*above, self._heading(unit.said)) if unit.said is not None else above
        for spec in unit.after:
            if isinstance(spec, TableSpec):
                yield from self._table(spec, below)
            elif isinstance(spec, DiagramSpec):
                for text in texts_inside(spec.diagram):
                    yield from self._texts(text, "words of a picture: short, to fit their place", below)
        for child in unit.children:
            yield from self.unit(child, below)

    def _heading(self, said: Value) -> str:
        words = " ".join(self.say(said, self.document).split())
        if not isinstance(said, Text):
            words = _NUMBER.sub("…", words)  # such as the number of steps
        return words if len(words) <= _PATH_LENGTH else f"{words[:_PATH_LENGTH].rsplit(' ', 1)[0]} …"

    def _table(self, spec: TableSpec, path: tuple[str, ...]) -> Iterator[tuple[str, Role]]:
        cell = "step" if spec.steps else "table cell"
        for column in spec.columns:
            yield from self._texts(column.head, "column heading", path)
        if spec.caption is not None:
            yield from self._texts(spec.caption, "caption of a table", path)
        for row in spec.rows:
            for column, value in zip(spec.columns, row.cells, strict=False):
                head = self.say(column.head, self.document)
                yield from self._texts(value, f"{cell}, column “{head}”" if head else cell, path)

    def _texts(self, value: Value, role: str, path: tuple[str, ...]) -> Iterator[tuple[str, Role]]:
        match value:
            case Text(address=address) if address:
                yield address, Role(role, path)
            case Definition(text=text):
                yield from self._texts(text, "definition of a term", path)
            case Stacked(values=values) | Many(values=values):
                for part in values:
                    yield from self._texts(part, role, path)
            case Input(title=title, choices=choices):
                yield from self._texts(title, "field label", path)
                for _, words in choices:
                    yield from self._texts(words, "choice of a field", path)
            case Phrase(key=key, values=slots):
                yield from self._slotted(key, slots, value, role, path)

    def _slotted(
        self, key: str, values: Mapping[str, Value], whole: Phrase, role: str, path: tuple[str, ...]
    ) -> Iterator[tuple[str, Role]]:
        for name, value in values.items():
            for address, found in self._texts(value, f"part of a {role}", path):
                slot = found.slot or Slot(key, name, self.say(whole, self.document))
                yield address, Role(found.role, path, slot)

"""UNIT004: a chapter, a point, an annex, a form or a part of one holds nothing that is printed."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.walk import records
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.form import FormPart, FormSheet
from resminama.model.record import Record
from resminama.model.statute import Annex, Chapter, Point

CODE = "UNIT004"
_HOLDS: dict[type[Record], tuple[str, str, tuple[str, ...]]] = {
    Chapter: ("chapter", "write its points, or delete it", ("points",)),
    Point: ("point", "write `text`, `include`, `states` or `table`", ("text", "include", "states", "table")),
    Annex: ("annex", "write `text`, `table` or `prices`", ("text", "table", "prices")),
    FormSheet: ("form", "write its parts", ("parts",)),
    FormPart: ("part", "write `text`, `fields` or `table`", ("text", "fields", "table")),
}
"""What a unit is called, what to do, and the fields of which it needs one."""


def unit_without_words(world: World) -> Iterator[Finding]:
    """Yield an error for each unit that would be a number or a heading with nothing below."""
    for record in records(world):
        if held := _HOLDS.get(type(record)):
            name, hint, fields = held
            if not any(getattr(record, field) for field in fields):
                id_ = record.id  # type: ignore[attr-defined]  # every unit of these kinds has one
                yield error(CODE, id_.span, f"the {name} '{id_}' holds nothing", hint)

"""Prose blocks and shared clauses as units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from resminama.model.corpus import Corpus
from resminama.model.statute import REGISTERED, Clause, ClauseUse, Point
from resminama.model.table import Table
from resminama.model.text import Item, Paragraph, Prose, Text
from resminama.model.values import Duration, Quantity, Word
from resminama.outline.content import Kind, Name, Phrase, TableSpec, Unit, Value
from resminama.outline.table import table_spec

_DEEPER = {Kind.ITEM: Kind.SUBITEM, Kind.SUBITEM: Kind.SUBITEM, Kind.BULLET: Kind.BULLET}


def prose_unit(
    address: str,
    prose: Prose,
    *,
    kind: Kind = Kind.POINT,
    item: Kind = Kind.ITEM,
    origin: str = "own",
    parameters: Mapping[str, Value] | None = None,
) -> Unit:
    """Return a block as one unit: its first paragraph, its list, its further paragraphs."""
    values = parameters or {}
    first, *rest = prose.paragraphs
    document = address.split("/", maxsplit=1)[0]
    children = [_item(document, entry, item, origin, values) for entry in first.items]
    for paragraph in rest:
        children += _paragraph(document, paragraph, item, origin, values)
    return Unit(address, kind, first.text, tuple(children), origin=origin, parameters=values)


def _paragraph(
    document: str, paragraph: Paragraph, item: Kind, origin: str, values: Mapping[str, Value]
) -> list[Unit]:
    own = Unit(f"{document}/{paragraph.id}", Kind.PARAGRAPH, paragraph.text, origin=origin, parameters=values)
    return [own, *(_item(document, entry, item, origin, values) for entry in paragraph.items)]


def _item(document: str, item: Item, kind: Kind, origin: str, values: Mapping[str, Value]) -> Unit:
    deeper = tuple(_item(document, entry, _DEEPER[kind], origin, values) for entry in item.items)
    return Unit(f"{document}/{item.id}", kind, item.text, deeper, origin=origin, parameters=values)


def point_unit(document: str, point: Point, origin: str, parameters: Mapping[str, Value]) -> Unit | None:
    """Return a point written as prose; None for an include or an empty point."""
    if point.text is None:
        return None
    own = prose_unit(f"{document}/{point.id}", point.text, origin=origin, parameters=parameters)
    return with_table(own, point.table, point.note)


def with_table(unit: Unit, table: Table | None, note: Text | None, *more: TableSpec) -> Unit:
    """Return a unit with a table under its words and a note behind it.

    The note is an indent of the unit. Where both stand, a unit without words holds the table before the note.
    """
    document = unit.address.split("/", maxsplit=1)[0]
    tables = (*((table_spec(document, table),) if table else ()), *more)
    if note is None:
        return replace(unit, after=tables)
    said = Phrase("bylaw.note", {"text": note})
    held = (Unit(f"{unit.address}/table", Kind.ROW, after=tables, origin=unit.origin),) if tables else ()
    values = unit.parameters
    behind = Unit(f"{unit.address}/note", Kind.PARAGRAPH, said, origin=unit.origin, parameters=values)
    return replace(unit, children=(*unit.children, *held, behind))


def clause_chapter(document: str, clause: Clause, parameters: Mapping[str, Value]) -> Unit:
    """Return a shared clause as a chapter of ``document``."""
    origin = f"clause:{clause.id}"
    points = [point_unit(document, point, origin, parameters) for point in clause.points]
    found = tuple(point for point in points if point is not None)
    return Unit(f"{document}/{clause.id}", Kind.CHAPTER, clause.title, found, origin=origin)


def used_clause(document: str, use: ClauseUse, corpus: Corpus) -> Unit | None:
    """Return the chapter that ``use`` makes of a shared clause; None where there is no such clause."""
    clause = corpus.clauses.get(use.use)
    return clause_chapter(document, clause, arguments(clause, use.with_)) if clause else None


def arguments(clause: Clause, given: Mapping[str, Duration | Quantity | Word]) -> dict[str, Value]:
    """Return the values of a clause's parameters; what is registered is worded by its name."""
    named = {str(parameter.id) for parameter in clause.parameters if parameter.type in REGISTERED}
    return {key: Name(str(value)) if key in named else value for key, value in given.items()}


def included(corpus_units: Mapping[str, Unit], address: str, target: str) -> Unit | None:
    """Return the list at ``target`` once more under ``address``, with its lead-in."""
    source = corpus_units.get(target)
    if source is None:
        return None
    document = address.split("/", maxsplit=1)[0]
    origin = f"include:{target}"

    def moved(unit: Unit) -> Unit:
        own = address if unit is source else f"{document}/{unit.address.split('/', maxsplit=1)[1]}"
        return replace(
            unit, address=own, origin=origin, children=tuple(moved(child) for child in unit.children)
        )

    return moved(source)

"""The outline of an inventory: a row a service, in the fields of the questionnaire."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.compute.figures import Statistics
from resminama.model.corpus import Corpus
from resminama.model.inventory import Inventory, InventoryPart, InventoryRow
from resminama.outline.content import (
    Cite,
    Kind,
    Name,
    Number,
    Outline,
    Phrase,
    Stacked,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.note import readings_table
from resminama.outline.plandata import columns
from resminama.outline.prose import prose_unit
from resminama.outline.sourced import source


def inventory_outline(inventory: Inventory, corpus: Corpus, statistics: Statistics) -> Outline:
    """Return the outline of an inventory."""
    lead = prose_unit(f"{inventory.id}/text", inventory.text, kind=Kind.PARAGRAPH, item=Kind.BULLET)
    form = Phrase("inventory.questionnaire", {"form": Name(inventory.questionnaire)})
    asked = Unit(f"{inventory.id}/questionnaire", Kind.PARAGRAPH, form, origin="generated")
    units = [
        Unit(f"{inventory.id}/head", Kind.PARAGRAPH, None, (lead, asked), origin="generated", landscape=True)
    ]
    units += [_part(inventory, part, statistics) for part in inventory.parts]
    if inventory.readings:
        table = readings_table(inventory.readings, corpus, statistics, Phrase("report.table.followed"))
        heading = Phrase("inventory.readings")
        units.append(
            Unit(
                f"{inventory.id}/readings",
                Kind.HEADING,
                heading,
                after=(table,),
                origin="generated",
                landscape=True,
            )
        )
    return Outline(inventory.id, tuple(units))


def _part(inventory: Inventory, part: InventoryPart, statistics: Statistics) -> Unit:
    rows = tuple(_row(inventory.id, row, statistics) for row in part.rows)
    table = TableSpec(columns("inventory.table", "2 2.3 1.3 2.5 1.3 1.3 1.5 2.4"), rows)
    address = f"{inventory.id}/{part.id}"
    body = (prose_unit(address, part.text, kind=Kind.PARAGRAPH, item=Kind.BULLET),) if part.text else ()
    shown = Unit(f"{address}/rows", Kind.PARAGRAPH, after=(table,), origin="generated")
    return Unit(f"{address}/title", Kind.HEADING, part.title, (*body, shown), landscape=True)


def _row(document: str, row: InventoryRow, statistics: Statistics) -> TableRow:
    cells = (
        _lines([Name(row.service) if row.service else row.text, _form(row)]),
        _lines([*map(Name, row.provider), _ownership(row), Name(row.ministry) if row.ministry else None]),
        _lines([*map(Name, row.territory), row.where]),
        _lines([row.group, *(_users(users.figure, users.text, statistics) for users in row.users)]),
        _lines([_count("capacity", row.capacity, statistics), _count("staff", row.staff, statistics)]),
        _lines([*map(Cite, row.basis)]),
        _lines([_count("unit-cost", row.unit_cost, statistics), row.funding]),
        _lines(
            [
                Phrase("inventory.year", {"year": str(row.year)}),
                _count("waiting", row.waiting, statistics),
                Name(row.respondent) if row.respondent else Phrase("inventory.respondent-unknown"),
                source(row.source),
            ]
        ),
    )
    return TableRow(cells, f"{document}/{row.id}")


def _lines(parts: Iterable[Value | None]) -> Value:
    """Return what was published, a line each; that nothing was, where nothing was."""
    found = tuple(part for part in parts if part is not None)
    return Stacked(found) if found else Phrase("inventory.not-published")


def _form(row: InventoryRow) -> Value | None:
    return Phrase(f"inventory.form.{row.form}") if row.form else None


def _ownership(row: InventoryRow) -> Value | None:
    return Phrase(f"inventory.ownership.{row.ownership}") if row.ownership else None


def _users(figure: str, text: Value, statistics: Statistics) -> Value:
    return Phrase("inventory.users", {"number": _number(figure, statistics), "who": text})


def _count(key: str, figure: str | None, statistics: Statistics) -> Value:
    if figure is None:
        return Phrase(f"inventory.{key}", {"number": Phrase("inventory.not-published")})
    return Phrase(f"inventory.{key}", {"number": _number(figure, statistics)})


def _number(figure: str, statistics: Statistics) -> Value:
    found = statistics.figures.get(str(figure))
    return Number(str(found.value), found.percent) if found else str(figure)

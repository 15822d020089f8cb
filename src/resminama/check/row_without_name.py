"""INV001: a row of an inventory that names no service, or says more than a source publishes."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.inventory import InventoryRow

CODE = "INV001"
_READ = "seed "


def row_without_name(world: World) -> Iterator[Finding]:
    """Yield a finding for each row without a service or with two, without a year, without a source read."""
    for inventory in world.corpus.inventories.values():
        for part in inventory.parts:
            for row in part.rows:
                yield from _check(row)


def _check(row: InventoryRow) -> Iterator[Finding]:
    if (row.service is None) == (row.text is None):
        hint = "name a registered `service`, or say in `text` what the service is; not both"
        yield error(CODE, row.id.span, f"row '{row.id}' must say once which service it is", hint)
    if not row.year.isdecimal() or len(row.year) != 4:
        yield error(CODE, row.year.span, f"'{row.year}' is no year", "write the year of the data: 2020")
    if not row.source.startswith(_READ):
        hint = "name the document and the place in it; an inventory holds nothing that is not published"
        yield error(CODE, row.source.span, f"'{row.source}' is no published source", hint)

"""STD019: a standard and the price list count the service in different units."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.walk import records
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.price import Price
from resminama.model.standard import Standard

CODE = "STD019"


def unit_of_cost_differs(world: World) -> Iterator[Finding]:
    """Yield an error for each standard whose unit of cost is not that of its service in the price list."""
    prices = {str(price.service): price for price in records(world) if isinstance(price, Price)}
    for standard in world.corpus.standards.values():
        price = prices.get(str(standard.service))
        if price is not None:
            yield from _check(standard, price)


def _check(standard: Standard, price: Price) -> Iterator[Finding]:
    unit = standard.financing.unit
    if unit.raw.strip() != price.unit.raw.strip():
        message = (
            f"the cost is calculated per '{unit.raw[:40]}' here, per '{price.unit.raw[:40]}' in '{price.id}'"
        )
        yield error(
            CODE, unit.place.span, message, "use the same words in both: a price is asked for one unit"
        )

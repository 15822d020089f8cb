"""The outline of an order: its points are drafting formulae of each language."""

from __future__ import annotations

from resminama.model.order import Order
from resminama.outline.content import Formula, Kind, Outline, Unit
from resminama.outline.transitional import rules


def order_outline(order: Order) -> Outline:
    """Return the outline of an order: approval, transition, publication, control, entry into force."""
    several = order.approves if len(order.approves) > 1 else ()  # a single act is named in the point itself
    acts = tuple(
        Unit(f"{order.id}/approve-{act}", Kind.ITEM, Formula(f"approve:{act}"), origin="generated")
        for act in several
    )
    approve = Unit(f"{order.id}/approve", Kind.POINT, Formula("approve"), acts, origin="generated")
    publish = Unit(f"{order.id}/publication", Kind.POINT, Formula("publication"), origin="generated")
    control = Unit(f"{order.id}/control-point", Kind.POINT, Formula("control"), origin="generated")
    start = Unit(f"{order.id}/in-force", Kind.POINT, Formula("in-force"), origin="generated")
    meanwhile = rules(str(order.id), order.transitional)
    return Outline(order.id, (approve, *meanwhile, publish, control, *((start,) if order.in_force else ())))

"""BYL002: the entry into force of an order cannot be worded, or names what the order does not approve."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.corpus import document_of
from resminama.model.order import InForce, Order

CODE = "BYL002"
_EVENTS = ("registration", "publication")


def entry_into_force_wrong(world: World) -> Iterator[Finding]:
    """Yield an error for a start that is no event and no day, and for units of acts that are not approved."""
    for order in world.corpus.orders.values():
        for place, entry in enumerate(order.in_force):
            yield from _start(entry)
            yield from _units(order, entry, first=place == 0)
            yield from _later(order, entry) if place else ()


def _start(entry: InForce) -> Iterator[Finding]:
    if entry.start in _EVENTS:
        return
    try:
        date.fromisoformat(str(entry.start))
    except ValueError:
        message = f"'{entry.start[:40]}' is no time at which an act enters into force"
        yield error(CODE, entry.start.span, message, "write registration, publication or a day: 2023-01-01")


def _units(order: Order, entry: InForce, *, first: bool) -> Iterator[Finding]:
    if first and entry.units:
        message = "the first entry says when the order as a whole enters into force, so it names no units"
        yield error(CODE, entry.units[0].span, message, "put an entry without `units` before it")
    if not first and not entry.units:
        message = "a later entry names the units that enter into force at another time"
        yield error(CODE, entry.start.span, message, "list them under `units`, or take the entry out")
    for unit in entry.units:
        if document_of(unit) not in order.approves:
            message = f"'{unit}' is no unit of an act that '{order.id}' approves"
            hint = near(document_of(unit), order.approves, "name a unit of one of them")
            yield error(CODE, unit.span, message, hint)


def _later(order: Order, entry: InForce) -> Iterator[Finding]:
    """Yield a finding for units that enter into force on a day before the act itself does, or on that day."""
    begun = order.in_force[0].day
    if begun is not None and entry.day is not None and entry.day <= begun:
        message = f"{entry.day} is not after {begun}, on which the order enters into force"
        yield error(CODE, entry.start.span, message, "write a later day, or take the entry out")

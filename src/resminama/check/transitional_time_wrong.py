"""BYL005: a transitional rule says a time that cannot be, names not what it is about, or has had its time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from resminama.check.bodies import chaptered
from resminama.check.references import OWN, absolute
from resminama.check.world import World
from resminama.findings import Finding, error, warning
from resminama.model.order import Order
from resminama.model.text import Reference, Value
from resminama.model.transitional import TIMES, Transitional, day_of
from resminama.rehearse.workdays import Workdays

CODE = "BYL005"


def transitional_time_wrong(world: World) -> Iterator[Finding]:
    """Yield an error for days that cannot be and units that are not named, a warning for what has expired."""
    orders = world.corpus.orders.values()
    for order in orders:
        for rule in order.transitional:
            yield from _rule(world, str(order.id), rule, starts(order))
    for act in chaptered(world):
        begun = next((starts(order) for order in orders if act.id in order.approves), None)
        for rule in act.transitional:
            yield from _rule(world, str(act.id), rule, begun)


def starts(order: Order) -> date | None:
    """Return the day on which an order as a whole enters into force, where it is known."""
    return order.in_force[0].day if order.in_force else None


def _rule(world: World, document: str, rule: Transitional, begun: date | None) -> Iterator[Finding]:
    faults = [*_days(rule, begun), *_named(world, document, rule)]
    yield from faults or _expired(world, rule, begun)


def _days(rule: Transitional, begun: date | None) -> Iterator[Finding]:
    for word in (rule.since, rule.until):
        day = day_of(word)
        if word is not None and day is None:
            yield error(CODE, word.span, f"'{word}' is no day", "write it as 2023-12-31")
        elif word is not None and day is not None and begun is not None and day <= begun:
            message = f"{day} is not after {begun}, on which the act enters into force"
            yield error(CODE, word.span, message, "write a later day, or leave it out")
    first, last = day_of(rule.since), day_of(rule.until)
    if rule.until is not None and first and last and first >= last:
        yield error(CODE, rule.until.span, f"the rule ends on {last}, before it begins on {first}", "")
    if rule.until is not None and rule.lasts is not None:
        yield error(CODE, rule.until.span, "two ends: `until` and `lasts`", "keep one of them")


def _named(world: World, document: str, rule: Transitional) -> Iterator[Finding]:
    """Yield a finding for each time and unit that the words leave out, and for a time that no field gives."""
    nodes = tuple(rule.text.walk())
    said = {node.id for node in nodes if isinstance(node, Value)}
    targets = {node.target for node in nodes if isinstance(node, Reference)}
    cited = {document if target in OWN else absolute(target, document) for target in targets}
    for key in rule.times.keys() - said:
        message = f"the words of '{rule.id}' do not say '{key}'"
        yield error(CODE, rule.id.span, message, f"write {{{key}}} where the time belongs, or take it out")
    for key in said & (set(TIMES) - rule.times.keys()):
        message = f"the words of '{rule.id}' say '{{{key}}}', and no field gives it"
        yield error(CODE, rule.id.span, message, f"write `{key}: …` beside the text")
    for unit in rule.units:
        if absolute(unit, document) not in cited:
            message = f"the words of '{rule.id}' do not refer to '{unit}'"
            yield error(CODE, unit.span, message, f"write [[{unit}]] in the text, or take the address out")


def _expired(world: World, rule: Transitional, begun: date | None) -> Iterator[Finding]:
    today = next((day_of(settings.as_of) for settings in world.corpus.settings.values()), None)
    if today is None:
        return
    end = day_of(rule.until) or _end(world, rule, begun)
    if end is not None and end < today:
        place = rule.until.span if rule.until is not None else rule.id.span
        message = f"'{rule.id}' expired on {end}; the texts are of {today}"
        yield warning(CODE, place, message, "take the rule out, or amend its time")


def _end(world: World, rule: Transitional, begun: date | None) -> date | None:
    """Return the last day of a rule that lasts some time; None where that or the calendar is not known."""
    calendar = next(iter(world.corpus.calendars.values()), None)
    if rule.lasts is None or begun is None or calendar is None:
        return None
    return Workdays(calendar).due(datetime.combine(begun, time()), rule.lasts).date()

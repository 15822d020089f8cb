"""BYL006: the form of an order and its issuers disagree, or the number of a joint order is nobody's."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.amending import AmendingAct
from resminama.model.issue import Issue
from resminama.model.order import Order
from resminama.model.transitional import day_of
from resminama.model.values import Word

CODE = "BYL006"
_JOINT = "joint-order"


def joint_order_wrong(world: World) -> Iterator[Finding]:
    """Yield a finding for each order whose issuers, form, numbers and dates cannot be printed together."""
    orders: list[Order | AmendingAct] = [*world.corpus.orders.values(), *world.corpus.amending.values()]
    for order in orders:
        yield from _form(order)
        yield from _twice(order)
        yield from _numbers(order)
        for issue in order.issued_by:
            if isinstance(issue, Issue) and isinstance(issue.date, Word) and day_of(issue.date) is None:
                yield error(
                    CODE, issue.date.span, f"'{issue.date}' is no day", "write it as 2023-05-12, or blank"
                )


def _form(order: Order | AmendingAct) -> Iterator[Finding]:
    several = len(order.issued_by) > 1
    if several and order.form == "order":
        message = f"{len(order.issued_by)} bodies issue an order"
        yield error(CODE, order.form.span, message, f"write `form: {_JOINT}`, or keep one body")
    if not order.issued_by:
        yield error(CODE, order.id.span, f"nobody issues '{order.id}'", "name the body under `issued_by`")
    elif not several and order.form == _JOINT:
        message = "a joint order of 1 body"
        yield error(CODE, order.form.span, message, "add the other issuers, or write `form: order`")


def _twice(order: Order | AmendingAct) -> Iterator[Finding]:
    seen: set[str] = set()
    for body in order.issuers:
        if body in seen:
            yield error(CODE, body.span, f"'{body}' issues the order twice", "keep one entry")
        seen.add(str(body))


def _numbers(order: Order | AmendingAct) -> Iterator[Finding]:
    """Yield a finding for a number beside the issuers of a joint order: each has one of its own."""
    if len(order.issued_by) < 2:
        return
    for key, value in (("number", order.number), ("date", order.date)):
        if isinstance(value, Word):
            message = (
                f"the {key} of a joint order with {len(order.issued_by)} issuers stands with none of them"
            )
            hint = f"write it beside its issuer: `- body: …` and `{key}: {value}`"
            yield error(CODE, value.span, message, hint)

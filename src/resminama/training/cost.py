"""What a rehearsal costs, or that it is to be set, said once with what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from resminama.model.values import Open
from resminama.survey.tables import Cells
from resminama.training.telling import Telling
from resminama.training.walked import Rehearsed


def costs(found: Rehearsed, words: Telling) -> Iterator[Cells]:
    """Yield the sum of the help whose price is set, and what is missing for the rest.

    No published source gives the pay of a post, so hours of work have no cost of their own: the price of a
    unit covers them.
    """
    say = words.teller.say
    known = [one.cost for one in found.help if one.cost is not None]
    total = words.money(sum(known, Decimal(0))) if known else words.teller.value(Open.TO_BE_SET)
    yield say("rehearsal.cost"), total
    missing = [words.component(one.component, found.walk) for one in found.help if one.price is None]
    if missing and found.walk.sop.standard:
        tariffs = words.teller.unit(f"{found.walk.sop.standard}/tariffs")
        yield say("rehearsal.price-missing"), "; ".join([tariffs, *(missing if known else ())])
    if found.posts:
        yield say("rehearsal.pay-missing"), "; ".join(words.who(one.post) for one in found.posts)

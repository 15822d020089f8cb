"""SOP004: the steps of the longest way take more time than the procedure allows."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from resminama.check.timed_way import longest_way
from resminama.check.working_days import working_days
from resminama.check.world import World
from resminama.check.written import shown, written
from resminama.findings import Finding, error

CODE = "SOP004"


def time_over_total(world: World) -> Iterator[Finding]:
    """Yield a finding where the longest way to ``total_time.to`` is longer than ``total_time.within``.

    In working days of eight hours; a week has 5, a month 21, a calendar day is 5/7.
    """
    for sop in world.corpus.sops.values():
        way, total = longest_way(sop, world.corpus), sop.total_time.within
        days, allowed = sum(way.values(), Fraction(0)), working_days(total)
        if days > allowed:
            terms = " + ".join(f"{step} {shown(length)}" for step, length in way.items())
            words = written(world.corpus, total.span)
            message = (
                f"the longest way to '{sop.total_time.to}' takes {terms} = {shown(days)} working days, "
                f"over {words}"
                + (f" ({shown(allowed)} working days)" if words.split()[-2:-1] != ["working"] else "")
            )
            yield error(CODE, total.span, message, "shorten a step, or lengthen the total time")

"""DAY001: a date that is no day of the calendar."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.walk import records
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.act import Act
from resminama.model.amending import AmendingAct
from resminama.model.note import BriefingNote
from resminama.model.order import Amendment, Order
from resminama.model.transitional import day_of
from resminama.model.values import Word

CODE = "DAY001"


def date_malformed(world: World) -> Iterator[Finding]:
    """Yield an error for each date of an act or a note that is none; those of issuers are BYL006."""
    for record in records(world):
        if isinstance(record, (Act, AmendingAct, Amendment, BriefingNote, Order)):
            days = (record.date, record.in_force) if isinstance(record, Act) else (record.date,)
            for word in days:
                if isinstance(word, Word) and day_of(word) is None:
                    hint = "write year, month and day: 2022-04-11"
                    yield error(CODE, word.span, f"'{word[:40]}' is no date", hint)

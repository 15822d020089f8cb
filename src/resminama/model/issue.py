"""Who issued an act: the only issuer of an order, or one of the issuers of a joint order."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.values import Open, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue(Record):
    """An issuer of a joint act, with the number and the date that the act has in its register."""

    body: Word
    """The body, such as ``body-mlsp``."""
    number: Word | Open = Open.BLANK
    """The number that it gives the act, such as ``12-Ö``; ``blank`` until it is signed."""
    date: Word | Open = Open.BLANK
    """The day on which its head signs; ``blank`` until then."""


Issuers = tuple[Word | Issue, ...]
"""How sources name issuers: a body alone has no number and no date of its own."""


def issues_of(issued_by: Issuers, number: Word | Open, date: Word | Open) -> tuple[Issue, ...]:
    """Return each issuer with number and date; those of the act are those of its first issuer."""
    first, *others = issued_by or (None,)
    sides = [] if first is None else [_issue(first, number, date)]
    return (*sides, *(_issue(other, Open.BLANK, Open.BLANK) for other in others if other is not None))


def _issue(given: Word | Issue, number: Word | Open, date: Word | Open) -> Issue:
    return given if isinstance(given, Issue) else Issue(body=given, number=number, date=date)

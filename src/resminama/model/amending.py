"""An act in preparation that amends documents of ours: who issues it, and why each change is made."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.issue import Issue, Issuers, issues_of
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Duration, Open, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason(Record):
    """Why units are amended; the justification column of the comparative table."""

    id: Word
    units: tuple[Word, ...]
    """Addresses of the amended units; a point stands for its items and its table too."""
    text: Text
    """Names the norm or the article of a treaty: ``[[crpd/art-19]]``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendingAct(Record):
    """``specs/amending/*.yaml``: what is known of an amending act besides the changes, which are compared."""

    id: Word
    form: Word
    """``order``, ``joint-order`` or ``resolution``."""
    issued_by: Issuers
    """Bodies; two or more make a joint order, with a number and a date each."""
    ground: tuple[Word, ...] = ()
    """Acts under which it is issued."""
    purpose: Text | None = None
    """Why it is issued, as its preamble says: "in order to …"."""
    amends: tuple[Word, ...]
    """Documents, in the order of the act."""
    control: Word | None = None
    """The post that controls its performance."""
    publish_within: Duration | None = None
    """How soon it is published after it is registered, such as ``10 calendar days``."""
    signed_by: Word
    """Post that signs; in a joint act the one of the first body."""
    number: Word | Open = Open.BLANK
    """Its number, such as ``45-Ö``; ``blank`` until it is signed."""
    date: Word | Open = Open.BLANK
    """The day of signing; ``blank`` until it is signed."""
    registered: Word | Open = Open.BLANK
    """The number in the register of the Ministry of Adalat; ``blank`` until it has one."""
    reasons: tuple[Reason, ...] = ()
    """Why, unit by unit, for the comparative table."""

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Each issuer, with its number and date."""
        return issues_of(self.issued_by, self.number, self.date)

    @property
    def issuers(self) -> tuple[Word, ...]:
        """The bodies that issue it."""
        return tuple(issue.body for issue in self.issues)

    def reason(self, addresses: tuple[str, ...]) -> Reason | None:
        """Return why a unit is amended; ``addresses`` are its own and those above it, the nearest first."""
        for address in addresses:
            for reason in self.reasons:
                if address in reason.units:
                    return reason
        return None

"""A rehearsal as it went: the steps taken, whether they were in time, where it did not go on."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.rehearsal import Rehearsal
from resminama.model.sop import Sop, Step
from resminama.model.values import Duration

ROUNDS = 12
"""How often a step may be walked: a person who comes to it more often goes in circles."""


class Why(StrEnum):
    """Why a walk does not go on."""

    NO_STEP = "no-step"
    CIRCLES = "circles"
    NOTHING_FOLLOWS = "nothing-follows"
    NOT_TOLD = "not-told"
    NO_WAY = "no-way"


@dataclass(frozen=True, slots=True)
class Stuck:
    """Where a walk does not go on, and why."""

    why: Why
    step: str
    answer: str = ""
    """``yes``, ``no`` or the id of another answer, where the step has no way for it."""

    def __str__(self) -> str:
        """Say it in English, as findings do."""
        return {
            Why.NO_STEP: f"there is no step '{self.step}'",
            Why.CIRCLES: f"in circles: '{self.step}' for the {ROUNDS + 1}th time",
            Why.NOTHING_FOLLOWS: f"nothing follows '{self.step}'",
            Why.NOT_TOLD: f"the case does not say which way '{self.step}' goes",
            Why.NO_WAY: f"'{self.step}' has no way for '{self.answer}'",
        }[self.why]


@dataclass(frozen=True, slots=True)
class Walked:
    """A step as it was taken."""

    step: Step
    number: int
    """Its number in the table of steps."""
    performer: str | None
    limit: Duration | None
    begun: datetime
    due: datetime | None
    done: datetime
    answer: str | None
    """``yes``, ``no`` or the id of another answer, of a step that asks."""
    forms: tuple[str, ...]

    @property
    def missed(self) -> bool:
        """Whether it took longer than it may."""
        return self.due is not None and self.done > self.due


@dataclass(frozen=True, slots=True)
class Walk:
    """A whole rehearsal."""

    rehearsal: Rehearsal
    sop: Sop
    walked: tuple[Walked, ...]
    stuck: Stuck | None
    """Why it does not go on; None where it ended."""
    total_due: datetime
    """When the total time of the procedure ends."""

    @property
    def ends(self) -> str:
        """The last step, or the one where it got stuck."""
        return str(self.walked[-1].step.id) if self.walked else ""

    @property
    def last(self) -> datetime:
        """When the last step was done."""
        return max((one.done for one in self.walked), default=self.total_due)

    @property
    def missed(self) -> tuple[str, ...]:
        """Steps whose time limit was missed, each once."""
        return tuple(dict.fromkeys(str(one.step.id) for one in self.walked if one.missed))

    @property
    def total(self) -> str:
        """What became of the total time: ``kept``, ``missed``, or ``not reached`` on another way."""
        reached = [one.done for one in self.walked if one.step.id == self.sop.total_time.to]
        if not reached:
            return "not reached"
        return "missed" if reached[0] > self.total_due else "kept"

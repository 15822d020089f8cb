"""By-laws: acts of any kind that an order approves and annexes."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.statute import ChapteredAct
from resminama.model.text import Text
from resminama.model.values import Word


class BylawKind(StrEnum):
    """What the act is called; the other words of its title agree with this one."""

    STATUTE = "statute"
    PROCEDURE = "procedure"
    INSTRUCTION = "instruction"
    RULES = "rules"
    STANDARD = "standard"
    REQUIREMENTS = "requirements"
    PROGRAMME = "programme"
    STAFF_LIST = "staff-list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction(Record):
    """Whom an instruction binds and where it says what every one says; the sentences stand in the points."""

    addressee: Word
    """The registered post whose work it orders, such as ``post-social-work-specialist``."""
    prohibited: Word
    """Address of the point that lists what is prohibited: ``./must-not``."""
    responsibility: Word
    """Address of the point on what the addressee answers for: ``./answers-for``."""
    control: Word
    """Address of the point that says who controls that it is kept, and how: ``./observed-visit``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bylaw(ChapteredAct):
    """``specs/bylaws/*.yaml``: an act in chapters and points, annexed to an order."""

    kind: BylawKind
    """What it is: the word that begins its English title."""
    title: Text
    """The whole title; the word of its kind begins it in English and Russian and ends it in Turkmen."""
    service: Word | None = None
    """The service that it is about, where it is about one."""
    instruction: Instruction | None = None
    """Of ``kind: instruction``: whom it binds, what is prohibited, who answers and who controls."""

"""By-laws: acts of any kind that an order approves and annexes."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
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
class Bylaw(ChapteredAct):
    """``specs/bylaws/*.yaml``: an act in chapters and points, annexed to an order."""

    kind: BylawKind
    """What it is: the word that begins its English title."""
    title: Text
    """The whole title; the word of its kind begins it in English and Russian and ends it in Turkmen."""
    service: Word | None = None
    """The service that it is about, where it is about one."""

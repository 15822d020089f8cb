"""Whom a group or a condition means, in terms that can be compared: age, sex, disability."""

from __future__ import annotations

from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.values import Word


class Sex(StrEnum):
    """Whose sex is meant."""

    ANY = "any"
    FEMALE = "female"
    MALE = "male"


class Disability(StrEnum):
    """Whether a disability is part of what is meant."""

    ANY = "any"
    WITH = "with"


@dataclass(frozen=True, slots=True, kw_only=True)
class Age(Record):
    """A span of age in full years; each end is a number, or the figure that gives it."""

    min: Word | None = None
    """The age from which it begins: ``14``, ``age-of-majority``."""
    under: Word | None = None
    """The age at which it is over: ``age-of-majority`` for children."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Persons(Record):
    """Persons as figures break them down; what is left out makes no difference."""

    age: Age | None = None
    """``{min: age-of-majority}``, ``{under: age-of-majority}``, ``{min: 14, under: 23}``."""
    sex: Sex = Sex.ANY
    """``female`` or ``male`` where only they are meant."""
    disability: Disability = Disability.ANY
    """``with`` where only persons with disabilities are meant."""

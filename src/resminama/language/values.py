"""The small values that go in and out of a `Language`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from resminama.lang import Case, Lang
from resminama.language.citation import ActKind, Level, UnitKind
from resminama.lean import dataclass

Forms = Mapping[Case, str]
"""A name in its cases; a case that nobody has written is absent, never guessed."""

Line = tuple[str | None, ...]
"""A line of a formula, piece by piece; ``None`` is a blank that hands fill in."""


class MissingFormError(LookupError):
    """A name has no form in the case its place wants: a gap in the data, to be reported there."""

    def __init__(self, lang: Lang, name: str, case: Case) -> None:
        super().__init__(f"no {case} form in {lang} of '{name}'")
        self.lang, self.name, self.case = lang, name, case


class Gender(StrEnum):
    """Russian agreement: the three genders, and the plural which has none."""

    M = "m"
    F = "f"
    N = "n"
    PL = "pl"


class DateForm(StrEnum):
    """The form of a date; languages without the case give their one form."""

    NOMINATIVE = "nominative"
    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"
    LOCATIVE = "locative"  # on 18 December
    ABLATIVE = "ablative"  # from 18 December
    DATED = "dated"  # of 18 December, before a noun
    SHORT = "short"  # 18.12.2021 г.


class TimeUnit(StrEnum):
    """A unit of a time limit; a day is always a working or a calendar day."""

    AT_ONCE = "at-once"
    MINUTE = "minute"
    HOUR = "hour"
    WORKING_DAY = "working-day"
    CALENDAR_DAY = "calendar-day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Wording(StrEnum):
    """How a time limit stands in its sentence."""

    WITHIN = "within"
    NOT_LATER = "not-later"
    BEFORE = "before"  # so long before an event that the sentence names
    FOR = "for"
    EVERY = "every"
    UP_TO = "up-to"
    PLAIN = "plain"  # a table cell


class Join(StrEnum):
    """Whether all members of a list are meant or any one of them: the difference is law."""

    ALL = "all"
    ANY = "any"


class Position(StrEnum):
    """On which side of the reference its governor stands."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Governor:
    """A word or phrase that decides the case of the reference beside it.

    In the phrase a ``*`` stands for any ending («предусмотренн*»).
    """

    case: Case
    position: Position


@dataclass(frozen=True, slots=True)
class CountedNoun:
    """A noun as numerals need it."""

    singular: Forms
    plural: Forms = field(default_factory=dict)
    few: str = ""
    """Russian only: the form after 2–4 where it is not the genitive singular («рабочих дня»)."""


@dataclass(frozen=True, slots=True)
class Approval:
    """One issuer's side of an act: kind, issuer in its cases, date and number (``None`` = a blank).

    A joint order has one such side for each issuer, with a date and a number each.
    """

    kind: ActKind
    issuer: Forms
    date: date | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class NamedAct:
    """An act that an order approves: its kind, its whole title in its cases, the number of its annex."""

    kind: ActKind
    title: Forms
    annex: int | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """A drafted point: one sentence, or the words that lead into a list and its items."""

    text: str
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AmendedAct:
    """An act that an instrument amends, as its lead names it."""

    kind: ActKind
    title: Forms
    """Its whole title in its cases: «Положение о службе …», «Кодекс Туркменистана «…»»."""
    approved: tuple[Approval, ...] = ()
    """The order or law that approved it, a side for each issuer; none where it is no annex to another act."""
    gazette: str = ""
    """Where the act and its amendments were published, without brackets; as given, per issue."""


class Operation(StrEnum):
    """What an amendment does."""

    RESTATE = "restate"
    ADD = "add"  # units at the end of a unit
    ADD_AFTER = "add-after"  # units after a unit
    ADD_BEFORE = "add-before"
    REMOVE = "remove"  # a unit, without a trace
    REPEAL = "repeal"  # a unit, whose number stays
    REPLACE_WORDS = "replace-words"
    ADD_WORDS = "add-words"  # after words
    APPEND_WORDS = "append-words"  # at the end of a unit
    REMOVE_WORDS = "remove-words"
    REPLACE_MARK = "replace-mark"  # at the end of a unit


Path = tuple[Level, ...]
"""Where a unit stands inside its act: levels from the largest; empty for the act itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """One change of an act, without the new wording of its units."""

    operation: Operation
    units: tuple[Path, ...] = ()
    """The units changed, or the place of what is added; none for the act, or the unit its list names."""
    old: tuple[str, ...] = ()
    """Words (or the end mark) that are replaced or removed, or after which words are added."""
    new: tuple[str, ...] = ()
    """The new words; as many as the old ones, in their order, where words are replaced."""
    added: UnitKind | None = None
    """The level of added units."""
    many: bool = False
    """More than one unit is added."""
    throughout: bool = False
    """Every occurrence of the words is meant, not the only one."""
    in_cases: bool = False
    """The words are named in the nominative and stand in any case."""
    of: Lang | None = None
    """The only language whose text is changed, where it is not the language of the instrument."""


class Made(StrEnum):
    """What lawyers call a change: something other than before, or something more."""

    CHANGE = "change"  # изменение, üýtgetme
    ADDITION = "addition"  # дополнение, goşmaça


ADDITIONS = frozenset(
    {
        Operation.ADD,
        Operation.ADD_AFTER,
        Operation.ADD_BEFORE,
        Operation.ADD_WORDS,
        Operation.APPEND_WORDS,
    }
)


def form(forms: Forms, case: Case, lang: Lang) -> str:
    """Return the form of a name in ``case``.

    Raises:
        MissingFormError: the name was not given in this case.
    """
    found = forms.get(case)
    if found is None:
        raise MissingFormError(lang, forms.get(Case.NOM, ""), case)
    return found


def row(text: str) -> list[str]:
    """Return the words of a table's row."""
    return text.split()

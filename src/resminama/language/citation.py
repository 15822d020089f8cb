"""What a reference points at, before any language words it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from resminama.lang import Case, Lang
from resminama.lean import dataclass
from resminama.ordinal import Ordinal

Number = Ordinal
"""The number of a unit: a value, and an index for units inserted later (7¹)."""


class UnitKind(StrEnum):
    """A level of division of an act."""

    SECTION = "section"  # раздел, bölüm
    CHAPTER = "chapter"  # глава, bap
    DIVISION = "division"  # раздел, bölüm of a guide, numbered 2.1
    ARTICLE = "article"  # статья, madda
    PART = "part"  # часть, bölek
    POINT = "point"  # пункт, bent
    SUBPOINT = "subpoint"  # подпункт, kiçi bent
    INDENT = "indent"  # абзац, tesim
    NOTE = "note"  # примечание, bellik
    ANNEX = "annex"  # приложение, goşundy
    PRINCIPLE = "principle"
    RULE = "rule"
    PARAGRAPH = "paragraph"  # numbered paragraph of an international instrument
    STEP = "step"  # шаг, ädim: a step of an SOP
    TITLE = "title"  # наименование, ady: of an act, a chapter, an article
    TABLE = "table"  # таблица, tablisa
    ROW = "row"  # строка, setir
    SENTENCE = "sentence"  # предложение, sözlem


class ActKind(StrEnum):
    """A kind of act or document that may be cited."""

    CONSTITUTION = "constitution"
    LAW = "law"
    CODE = "code"
    RESOLUTION = "resolution"
    DECREE = "decree"
    ORDER = "order"
    JOINT_ORDER = "joint-order"
    STATUTE = "statute"
    PROCEDURE = "procedure"
    INSTRUCTION = "instruction"
    STANDARD = "standard"
    RULES = "rules"
    REQUIREMENTS = "requirements"
    MANUAL = "manual"
    GUIDANCE = "guidance"
    PLAN = "plan"
    PROGRAMME = "programme"
    STAFF_LIST = "staff-list"
    TERMS_OF_REFERENCE = "terms-of-reference"
    CONVENTION = "convention"
    COVENANT = "covenant"
    PROTOCOL = "protocol"
    DECLARATION = "declaration"
    SOP = "sop"
    FORM = "form"
    NOTE = "note"
    GLOSSARY = "glossary"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a reference: its kind and the numbers cited there.

    Two numbers are a list ("articles 10 and 17"); ``through`` makes the last
    two a range ("points 6–8").
    """

    kind: UnitKind
    numbers: tuple[Number, ...]
    through: bool = False


@dataclass(frozen=True, slots=True)
class Issuer:
    """An issuer of an act, with the number and the date that the act has with it."""

    issuer: Mapping[Lang, Mapping[Case, str]]
    date: date | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class ActName:
    """What an act is called.

    ``title`` is the title without the kind («О социальных услугах»); acts that
    are not named by the formula of their kind (conventions, the Constitution)
    carry their whole name in its case forms in ``forms`` instead. Our own by-laws
    have ``service`` forms or ``forms`` of the whole title.
    """

    kind: ActKind
    title: Mapping[Lang, str] = field(default_factory=dict)
    forms: Mapping[Lang, Mapping[Case, str]] = field(default_factory=dict)
    date: date | None = None
    number: str | None = None
    issuer: Mapping[Lang, Mapping[Case, str]] = field(default_factory=dict)
    """The issuing body, in its cases; empty for acts of the state itself."""
    others: tuple[Issuer, ...] = ()
    """The other issuers of a joint order."""
    short: Mapping[Lang, Mapping[Case, str]] = field(default_factory=dict)
    """The short name («Закон», «Kanun») where the act gives one."""
    legislative: bool = True
    """Laws and codes: «1)» is a point of a part. By-laws: «1.» is the point, «1)» its sub-point."""

    @property
    def issuers(self) -> tuple[Issuer, ...]:
        """Every issuer; the first one stands in the name itself."""
        return (Issuer(self.issuer, self.date, self.number), *self.others)


class Style(StrEnum):
    """How the act of a reference is worded."""

    FULL = "full"  # first mention: kind, issuer, title; date and number where the kind wants them
    SHORT = "short"  # later mentions: the short name, or kind and title
    OWN = "own"  # "this Statute / настоящее Положение / şu Düzgünnama"
    BARE = "bare"  # the units alone


@dataclass(frozen=True, slots=True)
class Citation:
    """A whole reference: levels from the largest to the smallest, and the act."""

    levels: tuple[Level, ...] = ()
    act: ActName | None = None
    wording: date | None = None
    """The day of the act that made the wording which is cited; None for the wording in force."""

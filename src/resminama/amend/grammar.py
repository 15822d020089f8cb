"""What the readers of both languages share: the formulae as patterns, the pieces of a reference."""

from __future__ import annotations

import re
from collections.abc import Mapping

from resminama.amend import labels
from resminama.lang import Case
from resminama.language.citation import Number, UnitKind
from resminama.language.values import Operation
from resminama.lean import dataclass

QUOTE = "\ue000"
"""Stands for a quoted stretch while a formula is read, so that no mark inside it counts."""
QUOTED = rf"{QUOTE}(?:(?:, | и | we ){QUOTE})*"
"""One quotation or several."""

_NUMBER = re.compile(r"(?:\d+|[ivxlcIVXLC]+)[⁰¹²³⁴⁵⁶⁷⁸⁹]*")


@dataclass(frozen=True, slots=True)
class Formulae:
    """The formulae of a language as patterns.

    Groups: ``unit`` and ``of`` name units, ``old`` and ``new`` hold quotations, ``added`` the noun of added
    units, ``all`` is there where every occurrence is meant, ``cases`` where any case is.
    """

    clauses: tuple[tuple[Operation, str], ...]
    group: str
    """Words over a list of changes of one unit."""
    lead: str
    """Words that name an act (``act``) before its changes."""
    several: str
    """Words that open a list of several acts."""
    one_of_several: str


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a reference."""

    kind: UnitKind | None = None
    numbers: tuple[Number, ...] = ()
    through: bool = False
    separator: bool = False


def marks(names: Mapping[str, Mapping[Case, str]]) -> tuple[dict[str, str], str]:
    """Return the marks by every form of their names, and a pattern of these forms, the longest first."""
    found = {form: mark for mark, forms in names.items() for form in forms.values()}
    return found, "|".join(sorted(found, key=len, reverse=True))


def number_of(word: str) -> Number | None:
    """Return a number in figures, "7¹" or "II"; None for anything else."""
    return labels.number(word.upper()) if _NUMBER.fullmatch(word) else None

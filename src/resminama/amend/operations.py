"""What an instrument does to an act: operations without a language, the words of one language in them."""

from __future__ import annotations

from resminama.amend.units import Unit
from resminama.language.values import ADDITIONS, Amendment, Made
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One operation, with the new wording of the units that it restates or adds."""

    says: Amendment
    wording: tuple[Unit, ...] = ()
    line: int = 0
    """Where an instrument printed it: a line of its dump; 0 for a change that nobody printed."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a change could not be read or made."""

    line: int
    """The line of the instrument's dump, from 1; 0 where it was not printed."""
    what: str
    """The words it is about."""
    why: str
    change: Change | None = None
    """The change that does not fit; none where the words were not understood."""


def made(changes: tuple[Change, ...]) -> dict[Made, bool]:
    """Return what the changes are called together: by the kind that comes first; true for several."""
    found: dict[Made, bool] = {}
    for change in changes:
        kind = Made.ADDITION if change.says.operation in ADDITIONS else Made.CHANGE
        found[kind] = kind in found
    return found

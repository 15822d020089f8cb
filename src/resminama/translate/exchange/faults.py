"""What is wrong with one unit that came back."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.states.review import short
from resminama.translate.desk import Desk
from resminama.translate.exchange.codes import counted, neutral
from resminama.translate.exchange.foreign import is_foreign
from resminama.translate.exchange.units import Damage, Located, Returned, ReturnedUnit


def located(file: Returned, unit: ReturnedUnit, damage: Damage, message: str, local: str = "") -> Located:
    """Return a fault at its unit; ``local`` shows both sides."""
    returned = unit.target if local else ""
    return Located(damage, file.path, unit.line, unit.address, message, local, returned)


def faults(desk: Desk, file: Returned, unit: ReturnedUnit) -> Iterator[Located]:
    """Yield why a unit cannot be taken over; nothing for one that can."""
    if unit.address not in desk.sources:
        yield located(file, unit, Damage.WRONG_ID, "there is no such text")
        return
    source = neutral(desk.text(file.seen, unit.address))
    expected = unit.sent or short(source)
    if short(unit.source) != expected:
        message = f"the source was edited in the file: “{unit.source[:80]}”"
        yield located(file, unit, Damage.EDITED_SOURCE, message)
    local = desk.text(file.target, unit.address)
    if not unit.target:
        if local and neutral(local) != source:  # OmegaT writes no translation that is equal to its source
            yield located(file, unit, Damage.EMPTIED, "the translation is gone in the file; ours stays")
        return
    if is_foreign(unit.target, file.target):
        yield located(file, unit, Damage.FOREIGN, f"this is not {file.target}: “{unit.target[:80]}”")
        return
    yield from _codes(file, unit)
    yield from _conflict(file, unit, local)


def _codes(file: Returned, unit: ReturnedUnit) -> Iterator[Located]:
    wanted, given = counted(unit.source), counted(unit.target)
    for damage, codes in ((Damage.LOST_CODE, wanted - given), (Damage.EXTRA_CODE, given - wanted)):
        if codes:
            yield located(file, unit, damage, " ".join(sorted(codes.elements())))


def _conflict(file: Returned, unit: ReturnedUnit, local: str) -> Iterator[Located]:
    """A translation that is newer here than the one that went out is never overwritten.

    Where a tool has stripped what went out, any other text here counts as newer.
    """
    if not local or local == unit.target:
        return
    if unit.base is None:
        message = "the file no longer says what went out, and the text here is another one"
    elif unit.base == short(unit.target) or unit.base == short(local):
        return
    else:
        message = "changed here since the file went out"
    yield located(file, unit, Damage.CONFLICT, message, local)

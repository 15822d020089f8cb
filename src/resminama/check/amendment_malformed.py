"""AMD001: an amendment of an act of others from which no draft law can be made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.language.citation import UnitKind
from resminama.model.amendments import AmendedUnit, Amendments, Quotation
from resminama.model.corpus import document_of
from resminama.model.values import Word
from resminama.resolve import act_levels

CODE = "AMD001"
_QUOTED = (UnitKind.ARTICLE, UnitKind.PART, UnitKind.POINT)


def amendment_malformed(world: World) -> Iterator[Finding]:
    """Yield findings for units without an address, without wordings, or of another act."""
    for record in world.corpus.amendments.values():
        for unit in record.units:
            for message, hint in (*_given(unit), *_address(record, unit)):
                place = unit.unit if isinstance(unit.unit, Word) else unit.added
                yield error(CODE, place.span if isinstance(place, Word) else unit.id.span, message, hint)
            yield from _undated(unit)


def _undated(unit: AmendedUnit) -> Iterator[Finding]:
    for said in (unit.current.tk, unit.current.ru, unit.current.en) if unit.current else ():
        if isinstance(said, Quotation) and not _is_date(said.read):
            yield error(CODE, said.read.span, f"'{said.read[:20]}' is no day", "write it as 2022-03-31")


def _is_date(written: Word) -> bool:
    try:
        return bool(date.fromisoformat(written))
    except ValueError:
        return False


def _given(unit: AmendedUnit) -> Iterator[tuple[str, str]]:
    if (unit.unit is None) == (unit.added is None):
        yield (
            f"'{unit.id}' needs one address",
            "write `unit:` for what is there, `added:` for what is to come",
        )
        return
    if unit.added is None and unit.current is None:
        yield (
            f"'{unit.id}' does not say what stands there now",
            "quote it under `current:`, or write `to be set`",
        )
    if unit.added is not None and unit.current is not None:
        yield f"'{unit.id}' is to be added and has a current wording", "write `unit:` for what is there"
    if unit.added is not None and unit.proposed is None:
        yield f"'{unit.id}' is to be added and says nothing", "write its words under `proposed:`"
    if unit.address is None and unit.where is None:
        yield f"nobody knows where '{unit.id}' belongs", "say it in words under `where:`"


def _address(record: Amendments, unit: AmendedUnit) -> Iterator[tuple[str, str]]:
    address = unit.address
    if address is None:
        return
    levels = act_levels(address)
    if document_of(address) != record.act:
        yield f"'{address}' is no unit of '{record.act}'", "one file holds the amendments of one act"
    elif not levels:
        yield f"'{address}' is no address inside an act", "for instance: law-id/art-5/part-2/point-1"
    elif levels[-1].kind not in _QUOTED:
        message = f"a {levels[-1].kind.value} cannot be amended by itself here"
        yield message, "quote the article, part or point that holds it"
    elif levels[-1].kind is UnitKind.ARTICLE and unit.proposed is not None and unit.title is None:
        yield f"the article '{address}' has no title", "write it under `title:`"

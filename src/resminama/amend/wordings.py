"""The new wording that an instrument quotes, as units of the kind that its formula names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from resminama.amend import labels, reading, sentences
from resminama.amend.printed import Printed
from resminama.amend.units import Unit
from resminama.language.citation import UnitKind
from resminama.language.values import Amendment
from resminama.lean import dataclass

_OF_LAWS = {UnitKind.ARTICLE, UnitKind.PART, UnitKind.NOTE}


@dataclass(frozen=True, slots=True)
class Wording:
    """Quoted units."""

    units: tuple[Unit, ...]

    @property
    def many(self) -> bool:
        """Whether they are several."""
        return len(self.units) > 1


def wording(says: Amendment, quoted: Sequence[Printed]) -> Wording:
    """Return the quoted paragraphs as units of the kind that is added or restated."""
    kind = says.added or (says.units[-1][-1].kind if says.units and says.units[-1] else UnitKind.TITLE)
    if kind in (UnitKind.TITLE, UnitKind.SENTENCE):
        text = " ".join(item.text for item in quoted)
        if kind is UnitKind.SENTENCE:
            return Wording(tuple(Unit(kind, sentence) for sentence in sentences.parted(text)))
        found = labels.parted(text)
        return Wording((Unit(kind, found.text if found else text),))
    units = reading.units(quoted, _is_law(kind, quoted))
    if kind is UnitKind.ROW:
        units = tuple(row for unit in units for row in unit.children)
    if kind is UnitKind.STEP:
        units = tuple(row for unit in units for row in unit.children)
    return Wording(tuple(_of_kind(unit, kind) for unit in units))


def _is_law(kind: UnitKind, quoted: Sequence[Printed]) -> bool:
    """Tell whether "1)" is a point in the quoted text: the noun of the formula and the labels say it."""
    if kind in _OF_LAWS or reading.is_law(quoted):
        return True
    first = labels.parted(quoted[0].text)
    return kind is UnitKind.POINT and first is not None and first.shape == "bracket"


def _of_kind(unit: Unit, kind: UnitKind) -> Unit:
    """Return an unlabelled unit as the formula calls it."""
    unlabelled = not unit.label and unit.kind in (UnitKind.INDENT, UnitKind.PART)
    return replace(unit, kind=kind) if unlabelled and kind in (UnitKind.INDENT, UnitKind.PART) else unit

"""Units that are repealed and whose number stays: what consolidated texts print in their place.

«7. Утратил силу (приказ …)», "7. Güýjüni ýitirdi (…)": the words of the language, then the act in brackets.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from resminama.amend.units import Unit
from resminama.lang import Lang
from resminama.language import get
from resminama.language.citation import UnitKind

_END = " .;"
_NOTHING = "–"
"""Fills the other cells of a repealed row."""


def hole(unit: Unit, lang: Lang) -> Unit:
    """Return a unit repealed; of a row the number stays, and the second cell says so."""
    said = get(lang).repealed(unit.kind)
    if unit.kind is UnitKind.ROW:
        return replace(unit, cells=(unit.cells[0], said, *(_NOTHING for _ in unit.cells[2:])))
    return replace(unit, text=said, children=())


def is_hole(unit: Unit, lang: Lang) -> bool:
    """Tell whether a unit says that it is repealed, and nothing else."""
    if unit.kind is UnitKind.ROW:
        return _is_repealed(unit.cells[1] if len(unit.cells) > 1 else "", lang)
    return not unit.children and _is_repealed(unit.text, lang)


def _is_repealed(text: str, lang: Lang) -> bool:
    return text.partition(" (")[0].strip(_END).lower() in _words(lang)


@cache
def _words(lang: Lang) -> frozenset[str]:
    return frozenset(get(lang).repealed(kind).strip(_END).lower() for kind in UnitKind)

"""English names of acts and levels."""

from __future__ import annotations

from resminama.language.citation import ActKind, UnitKind

UNITS: dict[UnitKind, str] = {kind: kind.value for kind in UnitKind} | {
    UnitKind.SUBPOINT: "sub-point",
    UnitKind.DIVISION: "section",
}

PLURAL_ACTS = frozenset({ActKind.RULES, ActKind.REQUIREMENTS, ActKind.TERMS_OF_REFERENCE})

SMALL_ACTS = frozenset({ActKind.ORDER, ActKind.JOINT_ORDER, ActKind.FORM, ActKind.NOTE, ActKind.GLOSSARY})
"""Kinds written with a small letter."""

_LONGER = {ActKind.SOP: "standard operating procedure", ActKind.NOTE: "briefing note"}

ACTS: dict[ActKind, str] = {kind: _LONGER.get(kind, kind.value.replace("-", " ")) for kind in ActKind}
ACTS[ActKind.TERMS_OF_REFERENCE] = "terms of reference"


def named(kind: ActKind) -> str:
    """Return the noun of an act with the capitals it is written with."""
    if kind in SMALL_ACTS:
        return ACTS[kind]
    return " ".join(word if word == "of" else word.capitalize() for word in ACTS[kind].split())


def with_article(name: str) -> str:
    """Return a name with "the", unless it brings its own article."""
    return name if name.startswith(("the ", "a ", "an ")) else f"the {name}"

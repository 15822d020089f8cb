"""The list of wordings to confirm says what the engine says."""

from __future__ import annotations

from importlib import import_module

import pytest

from resminama import language
from resminama.lang import Lang
from resminama.language.citation import ActKind, UnitKind
from resminama.language.unconfirmed import UNCONFIRMED, Unconfirmed
from resminama.language.values import Operation, TimeUnit, Wording

PACKAGES = {Lang.TK: "turkmen", Lang.RU: "russian"}


def used(entry: Unconfirmed) -> str:
    """Return the wording that the engine uses under the key of an entry."""
    table, _, name = entry.key.partition("/")
    spoken = language.get(entry.lang)
    package = f"resminama.language.{PACKAGES[entry.lang]}"
    match table:
        case "act":
            return spoken.act_kind(ActKind(name))
        case "unit":
            return spoken.unit(UnitKind(name))
        case "formula":
            formula = import_module(f"{package}.formulae").FORMULAE[name]
            return formula if isinstance(formula, str) else " / ".join(formula)
        case "amendment":
            return str(import_module(f"{package}.amendments").AMENDMENTS[Operation(name)])
        case "title":
            return str(import_module(f"{package}.headings").SUBJECTS[ActKind(name)][1])
        case "limit":
            return str(import_module(f"{package}.quantities").LIMITS[Wording(name)][1])
        case "time":
            return spoken.duration(1, TimeUnit(name), Wording.PLAIN).partition("\N{NO-BREAK SPACE}")[2]
    if name == "at-once":
        return spoken.duration(0, TimeUnit.AT_ONCE, Wording.WITHIN)
    return spoken.frequency(1, TimeUnit.WEEK).partition("\N{NO-BREAK SPACE}")[2]


@pytest.mark.parametrize("entry", UNCONFIRMED, ids=lambda entry: f"{entry.lang}-{entry.key}")
def test_the_list_holds_the_wording_in_use(entry: Unconfirmed) -> None:
    assert entry.wording == used(entry)
    assert entry.why


def test_nothing_is_listed_twice() -> None:
    keys = [(entry.lang, entry.key) for entry in UNCONFIRMED]

    assert len(keys) == len(set(keys))


def test_unsure_terms_of_the_brief_are_listed() -> None:
    listed = {entry.wording for entry in UNCONFIRMED}

    assert {"kiçi bent", "standart iş tertibi", "iş wezipesi", "goşundy"} <= listed

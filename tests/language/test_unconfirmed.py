"""The list of wordings to confirm says what the engine says."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from types import ModuleType

import pytest

from resminama import language
from resminama.document.counters import LETTERS, LIST_LETTERS
from resminama.lang import Case, Lang
from resminama.language.citation import ActKind, Citation, UnitKind
from resminama.language.unconfirmed import UNCONFIRMED, Unconfirmed
from resminama.language.values import Gender, Operation, TimeUnit, Wording

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
            return str(import_module(f"{package}.amendments").AMENDMENTS[Operation(name)][0])
        case "throughout":
            return str(import_module(f"{package}.amendments").THROUGHOUT[Operation(name)][0])
        case "amending":
            return amending(import_module(f"{package}.amendments"), name)
        case "mark":
            return str(import_module(f"{package}.amendments").MARKS[name][Case.NOM])
        case "list":
            return LETTERS[LIST_LETTERS[entry.lang]]
        case "title":
            return str(import_module(f"{package}.headings").SUBJECTS[ActKind(name)][1])
        case "limit":
            return str(import_module(f"{package}.quantities").LIMITS[Wording(name)][1])
        case "wording":
            day = date(2022, 4, 11)
            return spoken.reference(Citation(wording=day)).replace("\N{NO-BREAK SPACE}", " ")
        case "time":
            return spoken.duration(1, TimeUnit(name), Wording.PLAIN).partition("\N{NO-BREAK SPACE}")[2]
    if name == "at-once":
        return spoken.duration(0, TimeUnit.AT_ONCE, Wording.WITHIN)
    return spoken.frequency(1, TimeUnit.WEEK).partition("\N{NO-BREAK SPACE}")[2]


def amending(tables: ModuleType, name: str) -> str:
    """Return a word of the formulae of amendment: the first of its forms."""
    match name:
        case "any-case":
            return str(tables.ANY_CASE[0])
        case "figures":
            return str(tables.QUOTED_WORDS[Case.ACC][2])
        case "repealed":
            return str(tables.REPEALED if isinstance(tables.REPEALED, str) else tables.REPEALED[Gender.M])
    return str(tables.EACH)


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

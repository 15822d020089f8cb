"""A by-law is compared and amended as a statute is, with proof."""

from __future__ import annotations

import pytest

from bylaws.small import sources
from compare.small import edited, state
from resminama.amend.instrument import Instrument, instrument
from resminama.compare.changeset import change_set
from resminama.compare.state import State
from resminama.compare.table import comparative_table
from resminama.document.dump import dump
from resminama.lang import Lang

PROCEDURE = "specs/bylaws/procedure-contracting.yaml"
EDITS = (
    (PROCEDURE, "- (users-centre) other persons in its centre", "- (users-centre) other persons anywhere"),
    (PROCEDURE, "counted from the day of the announcement", "counted from the next day"),
    (PROCEDURE, "limit: 20 calendar days", "limit: 30 calendar days"),
    (PROCEDURE, "criterion: Experience", "criterion: Practice"),
)
CATALOGUES = {
    Lang.RU: (
        ("other persons in its centre", "other persons anywhere"),
        ("иных лиц в своем центре", "иных лиц повсеместно"),
        ("counted from the day of the announcement", "counted from the next day"),
        ("исчисляются со дня объявления", "исчисляются со следующего дня"),
        ("20 calendar days", "30 calendar days"),
        ("20 календарных дней", "30 календарных дней"),
        ("Experience", "Practice"),
        ("Опыт", "Практика"),
    ),
    Lang.TK: (
        ("other persons in its centre", "other persons anywhere"),
        ("beýleki adamlara öz merkezinde", "beýleki adamlara islendik ýerde"),
        ("counted from the day of the announcement", "counted from the next day"),
        ("yglan edilen gününden hasaplanýar", "indiki gününden hasaplanýar"),
        ("20 calendar days", "30 calendar days"),
        ("20 senenama güni", "30 senenama güni"),
        ("Experience", "Practice"),
        ("Tejribe", "Amaly iş"),
    ),
}


States = tuple[State, State]


@pytest.fixture(scope="module")
def states() -> States:
    files = sources()
    edits = list(EDITS)
    for lang, words in CATALOGUES.items():
        path = f"translations/{lang}/procedure-contracting.po"
        edits += [(path, old, new) for old, new in words]
    return state(files, "old"), state(edited(files, *edits), "new")


@pytest.fixture(scope="module")
def amending(states: States) -> Instrument:
    return instrument(*states, ["procedure-contracting"])


def test_the_printed_instrument_leads_to_the_new_text(amending: Instrument) -> None:
    assert amending.remarks == ()


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (Lang.EN, "to the Procedure for the selection of providers of social services, approved by"),
        (Lang.RU, "в Порядок отбора поставщиков социальных услуг, утвержденный совместным приказом"),
        (Lang.TK, "Durmuş hyzmatlaryny üpjün edijileri saýlap almagyň tertibine"),
        (Lang.RU, "в подпункте 2 пункта 3 слова «в своем центре» заменить"),
        (Lang.RU, "в примечании слова"),
        (Lang.TK, "body bellikde"),
        (Lang.RU, "в строке 1 таблицы цифры «20»"),
    ],
)
def test_the_instrument_names_the_by_law(lang: Lang, words: str, amending: Instrument) -> None:
    said = dump(amending.documents[lang]).replace("\N{NO-BREAK SPACE}", " ")
    assert words.lower() in said.lower()


@pytest.mark.parametrize(
    ("lang", "named", "ordered"),
    [
        (Lang.RU, "Строка 1 таблицы пункта 5", "в пункте 5:\nbody в строке 1 таблицы"),
        (Lang.RU, "Примечание к пункту 5", "body в примечании слова"),
        (Lang.RU, "Строка 1 таблицы приложения", "строку 1 таблицы приложения"),
        (Lang.TK, "5-nji bendiň tablisasynyň 1-nji setiri", "5-nji bentde:\nbody tablisanyň 1-nji setirinde"),
        (Lang.TK, "5-nji bendiň belligi", "body bellikde"),
        (
            Lang.TK,
            "Goşundynyň tablisasynyň 1-nji setiri",
            "goşundynyň tablisasynyň 1-nji setirini",
        ),
    ],
)
def test_the_table_names_a_unit_as_the_order_does(
    lang: Lang, named: str, ordered: str, states: States, amending: Instrument
) -> None:
    found = change_set(*states, ["procedure-contracting"])
    table = dump(comparative_table(found, states, lang).document).replace("\N{NO-BREAK SPACE}", " ")
    order = dump(amending.documents[lang]).replace("\N{NO-BREAK SPACE}", " ")

    assert f"| {named} |" in table
    assert ordered in order

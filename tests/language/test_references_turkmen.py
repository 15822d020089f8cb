"""Turkmen references, held against quotations from acts and against the whole chain in every case."""

from __future__ import annotations

from datetime import date

import pytest

from language.support import SPACE, cite, level, plain
from resminama import language
from resminama.lang import Case, Lang
from resminama.language.citation import ActKind, ActName, Citation, Level, Number, Style, UnitKind
from resminama.language.values import MissingFormError

TK = language.get(Lang.TK)
U = UnitKind

SERVICES = ActName(
    ActKind.LAW, {Lang.TK: "Durmuş hyzmatlary hakynda"}, date=date(2021, 12, 18), number="434-VI"
)
LEGAL_ACTS = ActName(ActKind.LAW, {Lang.TK: "Hukuk namalary hakynda"})
PROTECTION = ActName(ActKind.CODE, {Lang.TK: "Ilaty durmuş taýdan goramak hakynda"})
MINISTER = {Case.GEN: "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň"}
ORDER = ActName(ActKind.ORDER, date=date(2020, 4, 15), number="45-Ö", issuer={Lang.TK: MINISTER})
RESOLUTION = ActName(
    ActKind.RESOLUTION, number="891", issuer={Lang.TK: {Case.GEN: "Türkmenistanyň Prezidentiniň"}}
)
STATUTE = ActName(
    ActKind.STATUTE,
    forms={Lang.TK: {Case.NOM: "Gulluk hakynda Düzgünnama", Case.GEN: "Gulluk hakynda Düzgünnamanyň"}},
    legislative=False,
)

QUOTED = [
    # minjust.gov.tm/mcenter-single/323
    (cite(PROTECTION, level(U.ARTICLE, 96), level(U.PART, 3)), Case.ABL, Style.FULL,
     "Türkmenistanyň Ilaty durmuş taýdan goramak hakynda kodeksiniň 96-njy maddasynyň üçünji böleginden"),
    # bp.gov.tm/laws/171
    (cite(LEGAL_ACTS, level(U.ARTICLE, 7), level(U.PART, 2), level(U.POINT, 6, 8, through=True)), Case.LOC,
     Style.OWN, "şu Kanunyň 7-nji maddasynyň ikinji böleginiň 6-8-nji bentlerinde"),
    # minjust.gov.tm/mcenter-single-ru/73
    (cite(LEGAL_ACTS, level(U.ARTICLE, 51)), Case.DAT, Style.FULL,
     "«Hukuk namalary hakynda» Türkmenistanyň Kanunynyň 51-nji maddasyna"),
    # land cadastre procedure, atavatan-turkmenistan.com
    (cite(LEGAL_ACTS, level(U.ARTICLE, 31), level(U.PART, 5)), Case.DAT, Style.FULL,
     "«Hukuk namalary hakynda» Türkmenistanyň Kanunynyň 31-nji maddasynyň bäşinji bölegine"),
    # turkmenistan.gov.tm/tk/habar/65111
    (cite(None, level(U.POINT), level(U.INDENT, 1)), Case.LOC, Style.OWN, "şu bendiň birinji tesiminde"),
    # metbugat.gov.tm/newsDetails/3545
    (cite(None, level(U.ARTICLE, 177), level(U.PART, 2), level(U.POINT, 3)), Case.LOC, Style.BARE,
     "177-nji maddanyň ikinji böleginiň 3-nji bendinde"),
    # turkmenistan.gov.tm/tk/habar/51559
    (cite(None, level(U.ARTICLE), level(U.PART, 1)), Case.LOC, Style.OWN, "şu maddanyň birinji böleginde"),
    # turkmenistan.gov.tm/tk/habar/78079
    (cite(None, level(U.POINT, 1, 11)), Case.LOC, Style.BARE, "1-nji we 11-nji bentlerde"),
    (cite(LEGAL_ACTS, level(U.ARTICLE, 7), level(U.POINT, 1, 11)), Case.LOC, Style.OWN,
     "şu Kanunyň 7-nji maddasynyň 1-nji we 11-nji bentlerinde"),
    (cite(None, level(U.ARTICLE, 250), level(U.NOTE)), Case.GEN, Style.BARE, "250-nji maddanyň belliginiň"),
    # turkmenistan.gov.tm/tk/habar/53121
    (cite(None, level(U.ARTICLE, 6, 29, 62)), None, Style.BARE, "6-njy, 29-njy we 62-nji maddalar"),
]  # fmt: skip


@pytest.mark.parametrize(("citation", "case", "style", "quoted"), QUOTED)
def test_as_quoted_in_acts(citation: Citation, case: Case | None, style: Style, quoted: str) -> None:
    assert plain(TK.reference(citation, case, style)) == quoted


@pytest.mark.parametrize(
    ("case", "last"),
    [(None, "maddasy"), (Case.NOM, "maddasy"), (Case.GEN, "maddasynyň"), (Case.DAT, "maddasyna"),
     (Case.ACC, "maddasyny"), (Case.LOC, "maddasynda"), (Case.ABL, "maddasyndan")],
)  # fmt: skip
def test_the_last_unit_takes_the_case(case: Case | None, last: str) -> None:
    reference = plain(TK.reference(cite(SERVICES, level(U.CHAPTER, 2), level(U.ARTICLE, 12)), case))

    assert reference == f"«Durmuş hyzmatlary hakynda» Türkmenistanyň Kanunynyň II babynyň 12-nji {last}"


@pytest.mark.parametrize(
    ("units", "worded"),
    [
        ([level(U.SECTION, 1), level(U.CHAPTER, 2)], "I bölüminiň II babynda"),
        ([level(U.CHAPTER, 1, 3, through=True)], "I–III baplarynda"),
        ([level(U.POINT, 4), level(U.SUBPOINT, 2)], "4-nji bendiniň 2-nji kiçi bendinde"),
        ([level(U.POINT, 7), level(U.INDENT, 1, 2)], "7-nji bendiniň birinji we ikinji tesimlerinde"),
        ([level(U.POINT, 1, 3, 5)], "1-nji, 3-nji we 5-nji bentlerinde"),
        ([level(U.POINT, 1, 3, 6, 9, through=True)], "1-nji, 3-nji we 6-9-njy bentlerinde"),
        ([level(U.ANNEX, 1), level(U.POINT, 3)], "1-nji goşundysynyň 3-nji bendinde"),
        ([level(U.ARTICLE, Number(7, 1))], "7¹-nji maddasynda"),
        ([level(U.ARTICLE, Number(119, 6))], "119⁶-njy maddasynda"),
        ([level(U.PART, Number(2, 1))], "2¹-nji böleginde"),
        ([level(U.STEP, 3)], "3-nji ädiminde"),
    ],
)
def test_units_of_an_own_act(units: list[Level], worded: str) -> None:
    own = TK.reference(Citation(tuple(units), STATUTE), Case.LOC, Style.OWN)

    assert plain(own) == f"şu Düzgünnamanyň {worded}"


@pytest.mark.parametrize(
    ("kind", "case", "own"),
    [
        (ActKind.STATUTE, Case.NOM, "şu Düzgünnama"), (ActKind.STATUTE, Case.GEN, "şu Düzgünnamanyň"),
        (ActKind.LAW, Case.LOC, "şu Kanunda"), (ActKind.CODE, Case.DAT, "şu Kodekse"),
        (ActKind.ORDER, Case.GEN, "şu buýrugyň"), (ActKind.PROCEDURE, Case.ACC, "şu Tertibi"),
        (ActKind.RULES, Case.LOC, "şu Düzgünlerde"), (ActKind.STAFF_LIST, Case.GEN, "şu Wezipe sanawynyň"),
    ],
)  # fmt: skip
def test_own_act(kind: ActKind, case: Case, own: str) -> None:
    assert TK.own_act(kind, case) == own


@pytest.mark.parametrize(
    ("act", "case", "style", "name"),
    [
        (SERVICES, Case.NOM, Style.FULL, "«Durmuş hyzmatlary hakynda» Türkmenistanyň Kanuny"),
        (SERVICES, Case.DAT, Style.SHORT, "«Durmuş hyzmatlary hakynda» Türkmenistanyň Kanunyna"),
        (PROTECTION, Case.DAT, Style.FULL, "Türkmenistanyň Ilaty durmuş taýdan goramak hakynda kodeksine"),
        (ORDER, Case.NOM, Style.FULL,
         "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň 2020-nji ýylyň 15-nji aprelinde "
         "çykaran 45-Ö belgili buýrugy"),
        (RESOLUTION,
         Case.DAT, Style.FULL, "Türkmenistanyň Prezidentiniň 891-nji kararyna"),
        (ActName(ActKind.CONSTITUTION), Case.DAT, Style.FULL, "Türkmenistanyň Konstitusiýasyna"),
        (ActName(ActKind.STATUTE, {Lang.TK: "Durmuş gullugy hakynda"}), Case.GEN, Style.FULL,
         "Durmuş gullugy hakynda Düzgünnamanyň"),
        (ActName(ActKind.LAW, short={Lang.TK: {Case.NOM: "Kanun", Case.DAT: "Kanuna"}}), Case.DAT,
         Style.SHORT, "Kanuna"),
    ],
)  # fmt: skip
def test_name_of_an_act(act: ActName, case: Case, style: Style, name: str) -> None:
    assert plain(TK.reference(cite(act), case, style)) == name


def test_a_whole_name_is_taken_in_its_given_forms() -> None:
    convention = ActName(
        ActKind.CONVENTION,
        forms={Lang.TK: {Case.GEN: "Çaganyň hukuklary hakyndaky Konwensiýanyň"}},
    )

    reference = TK.reference(cite(convention, level(U.ARTICLE, 19)), Case.DAT)

    assert plain(reference) == "Çaganyň hukuklary hakyndaky Konwensiýanyň 19-njy maddasyna"
    with pytest.raises(MissingFormError):
        TK.reference(cite(convention), Case.DAT)


def test_every_kind_of_act_and_unit_has_a_name_in_every_case() -> None:
    for case in TK.cases:
        assert all(TK.act_kind(kind, case) for kind in ActKind)
        assert all(TK.unit(kind, case) for kind in UnitKind)


def test_a_number_does_not_leave_its_unit() -> None:
    reference = TK.reference(cite(LEGAL_ACTS, level(U.ARTICLE, 51)), Case.DAT, Style.OWN)

    assert reference == f"şu Kanunyň 51-nji{SPACE}maddasyna"


def test_what_cannot_be_worded_is_refused() -> None:
    with pytest.raises(ValueError, match="no case ins"):
        TK.reference(cite(SERVICES), Case.INS)
    with pytest.raises(ValueError, match="without units and act"):
        TK.reference(cite(SERVICES), Case.NOM, Style.BARE)
    with pytest.raises(MissingFormError):
        TK.reference(cite(ActName(ActKind.LAW)))

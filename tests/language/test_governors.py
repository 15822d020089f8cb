"""The words around a reference tell its case."""

from __future__ import annotations

import pytest

from resminama import language
from resminama.lang import Case, Lang
from resminama.language.values import Position

RUSSIAN = [
    ("Действует в соответствии с ", Case.INS), ("в соответствии со ", Case.INS), ("согласно ", Case.DAT),
    ("на основании ", Case.GEN), ("в порядке, предусмотренном ", Case.INS), ("Руководствуясь ", Case.INS),
    ("указанные в ", Case.PREP), ("лицам, указанным в ", Case.PREP), ("во исполнение ", Case.GEN),
    ("утвержденного ", Case.INS), ("утверждённого ", Case.INS), ("установленные ", Case.INS),
    ("внести изменения в ", Case.ACC), ("внести в ", Case.ACC), ("требования ", Case.GEN), ("в ", None),
    ("гражданин ", None), ("", None), ("в соответствии\N{NO-BREAK SPACE}с ", Case.INS), ("слово ", None),
]  # fmt: skip


@pytest.mark.parametrize(("before", "case"), RUSSIAN)
def test_russian_governor_stands_before(before: str, case: Case | None) -> None:
    assert language.get("ru").governed_case(before, " настоящего") == case


def test_russian_verb_of_amendment_stands_after() -> None:
    assert language.get("ru").governed_case("", " изложить в следующей редакции:") == Case.ACC


TURKMEN = [
    (" laýyklykda, buýurýaryn:", Case.DAT), (" görkezilen", Case.LOC), (" göz öňünde tutulan", Case.LOC),
    (" bellenen tertipde", Case.LOC), (" gelip çykýan wezipeleriň", Case.ABL),
    (" soň, şu mazmunly", Case.ABL),
    (" başlap", Case.ABL), (" bilen tassyklandy", Case.NOM), (" boýunça", Case.NOM), (" esasynda", Case.NOM),
    (" üçin", Case.NOM), (" garşy gelmeýär", Case.DAT), (" degişli", Case.DAT),
    (" şu görnüşde beýan etmeli:", Case.ACC), (" güýjüni ýitiren diýip ykrar etmeli", Case.ACC),
    (" şu üýtgetmeleri girizmeli:", Case.DAT), (" kesgitleýär", None), ("", None), (" bilenler", None),
]  # fmt: skip


@pytest.mark.parametrize(("after", "case"), TURKMEN)
def test_turkmen_governor_stands_after(after: str, case: Case | None) -> None:
    assert language.get("tk").governed_case("Şu Düzgünnama ", after) == case


def test_english_governs_nothing() -> None:
    assert language.get("en").governors == {}
    assert language.get("en").governed_case("in accordance with ", " the") is None


def test_governors_are_words_with_a_place_and_a_case_of_the_language() -> None:
    for lang in (Lang.RU, Lang.TK):
        spoken = language.get(lang)
        assert all(phrase == phrase.strip().lower() for phrase in spoken.governors)
        assert {governor.case for governor in spoken.governors.values()} <= set(spoken.cases)
    assert {g.position for g in language.get("tk").governors.values()} == {Position.AFTER}

"""A model statute prints blanks; the statute of an institution fills them in, in its own cases."""

from __future__ import annotations

import pytest

from bylaws.small import sources
from resminama.compose.document import Materials, compose
from resminama.document.dump import dump
from resminama.lang import Lang
from resminama.world import Prepared, materials, prepare

MODEL_ID, FOLLOWER_ID = "statute-model", "statute-centre"
MODEL = """schema: statute/1
id: statute-model
service: lonely-older-people
legal_basis: [law-social-services]
placeholders:
  - id: institution
    type: body
    text: name of the institution
  - id: chief
    type: post
    text: post of the head
chapters:
  - id: general
    title: General provisions
    points:
      - id: place
        text: |
          The unit is a part of the {institution} and is bound by [[./head]]
          - (answers) it answers to the {institution}
      - id: head
        text: The {chief} heads the unit under [[.this]].
"""
FOLLOWER = """schema: statute/1
id: statute-centre
service: lonely-older-people
legal_basis: [law-social-services]
subordinate_to: body-social-assistance-centre
model: statute-model
fills:
  institution: body-social-assistance-centre
"""
ENGLISH = {
    "institution": "name of the institution",
    "chief": "post of the head",
    "general": "General provisions",
    "place": "The unit is a part of the {institution} and is bound by [[./head]]",
    "answers": "it answers to the {institution}",
    "head": "The {chief} heads the unit under [[.this]].",
}
WORDS = {
    Lang.RU: {
        "institution": "наименование учреждения",
        "chief": "должность руководителя",
        "general": "Общие положения",
        "place": "Подразделение входит в состав {institution|gen} и связано [[./head|ins]]",
        "answers": "оно подотчетно {institution|dat}",
        "head": "Подразделением согласно [[.this|dat]] руководит {chief}.",
    },
    Lang.TK: {
        "institution": "edaranyň ady",
        "chief": "ýolbaşçynyň wezipesi",
        "general": "Umumy düzgünler",
        "place": "Bölüm {institution|gen} düzümine girýär we [[./head|dat]] laýyklykda işleýär",
        "answers": "ol {institution|dat} hasabat berýär",
        "head": "Bölüme [[.this|dat]] laýyklykda {chief} ýolbaşçylyk edýär.",
    },
}
PRINTED = {
    (MODEL_ID, Lang.EN): """
title Model statute of the social support service for single older persons
body Note. This is a model statute. In the statute of an institution the following is filled in: \
name of the institution and post of the head.
heading1 [Chapter I.] General provisions
point [1.] The unit is a part of the ____ (name of the institution) and is bound by point 2 of this Statute:
item [1)] it answers to the ____ (name of the institution).
point [2.] The ____ (post of the head) heads the unit under this Statute.
""",
    (FOLLOWER_ID, Lang.EN): """
title Statute of the social support service for single older persons \
at the territorial social assistance centre
heading1 [Chapter I.] General provisions
point [1.] The unit is a part of the territorial social assistance centre and is bound by point 2 \
of this Statute:
item [1)] it answers to the territorial social assistance centre.
point [2.] The ____ (post of the head) heads the unit under this Statute.
""",
    (MODEL_ID, Lang.RU): """
title Типовое положение о службе социальной поддержки одиноко проживающих пожилых людей
body Примечание. Настоящее положение является типовым. В положении учреждения заполняются пропуски: \
наименование учреждения и должность руководителя.
heading1 [Глава I.] Общие положения
point [1.] Подразделение входит в состав ____ (наименование учреждения) и связано \
пунктом 2 настоящего Положения:
item [1)] оно подотчетно ____ (наименование учреждения).
point [2.] Подразделением согласно настоящему Положению руководит ____ (должность руководителя).
""",
    (FOLLOWER_ID, Lang.RU): """
title Положение о службе социальной поддержки одиноко проживающих пожилых людей \
территориального центра социальной помощи
heading1 [Глава I.] Общие положения
point [1.] Подразделение входит в состав территориального центра социальной помощи \
и связано пунктом 2 настоящего Положения:
item [1)] оно подотчетно территориальному центру социальной помощи.
point [2.] Подразделением согласно настоящему Положению руководит ____ (должность руководителя).
""",
    (MODEL_ID, Lang.TK): """
title Ýeke ýaşaýan gartaşan adamlara durmuş taýdan goldaw bermek gullugy hakynda nusgawy düzgünnama
body Bellik. Şu düzgünnama nusgawydyr. Edaranyň düzgünnamasynda boş ýerler doldurylýar: \
edaranyň ady we ýolbaşçynyň wezipesi.
heading1 [I bap.] Umumy düzgünler
point [1.] Bölüm ____ (edaranyň ady) düzümine girýär we şu Düzgünnamanyň 2-nji bendine laýyklykda işleýär:
item [1)] ol ____ (edaranyň ady) hasabat berýär.
point [2.] Bölüme şu Düzgünnama laýyklykda ____ (ýolbaşçynyň wezipesi) ýolbaşçylyk edýär.
""",
    (FOLLOWER_ID, Lang.TK): """
title Ýerli durmuş kömegi merkeziniň ýeke ýaşaýan gartaşan adamlara durmuş taýdan goldaw bermek \
gullugy hakynda düzgünnama
heading1 [I bap.] Umumy düzgünler
point [1.] Bölüm ýerli durmuş kömegi merkeziniň düzümine girýär \
we şu Düzgünnamanyň 2-nji bendine laýyklykda işleýär:
item [1)] ol ýerli durmuş kömegi merkezine hasabat berýär.
point [2.] Bölüme şu Düzgünnama laýyklykda ____ (ýolbaşçynyň wezipesi) ýolbaşçylyk edýär.
""",
}


def _catalogue(lang: Lang) -> bytes:
    head = f'msgid ""\nmsgstr ""\n"Language: {lang}\\n"\n"X-Resminama-State: draft\\n"\n'
    entries = (
        f'\nmsgctxt "statute-model/{key}"\nmsgid "{ENGLISH[key]}"\nmsgstr "{said}"\n'
        for key, said in WORDS[lang].items()
    )
    return (head + "".join(entries)).encode()


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    added = {
        "specs/statutes/statute-model.yaml": MODEL.encode(),
        "specs/statutes/statute-centre.yaml": FOLLOWER.encode(),
        **{f"translations/{lang}/statute-model.po": _catalogue(lang) for lang in WORDS},
    }
    return prepare({**sources(), **added})


@pytest.fixture(scope="module")
def given(prepared: Prepared) -> Materials:
    return materials(prepared)


def test_a_check_says_which_places_stay_open(prepared: Prepared) -> None:
    told = [found.message for found in prepared.findings if found.code.startswith("STA")]
    assert told == [
        "'statute-centre' does not say 'founder' and 'head'",
        "'chief' of the model is not filled in: post of the head",
    ]


@pytest.mark.parametrize(("key", "lang"), PRINTED)
def test_blanks_and_what_fills_them(key: str, lang: Lang, given: Materials) -> None:
    said = dump(compose(key, lang, given).document).replace("\N{NO-BREAK SPACE}", " ")
    assert said[said.index("\ntitle") :].strip() == PRINTED[key, lang].strip()

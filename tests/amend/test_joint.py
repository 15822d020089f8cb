"""An order that amends what a joint order approved names all its issuers, and its print proves it."""

from __future__ import annotations

import pytest

from compare.planted import PLANTED
from compare.small import ORDER, edited, sources, state
from resminama.amend.instrument import Instrument, instrument
from resminama.document.dump import dump
from resminama.lang import Lang

KEY = "statute-lonely-older-people"
ISSUERS = """issued_by:
  - body: body-mlsp
    number: 12-Ö
    date: 2022-03-01
  - body: body-mohmi
"""


@pytest.fixture(scope="module")
def made() -> Instrument:
    joint = (ORDER, "form: order\n", "form: joint-order\n")
    files = edited(sources(), (ORDER, "issued_by: [body-mlsp]\n", ISSUERS), joint)
    return instrument(state(files, "old"), state(edited(files, *PLANTED["point-put-in"]), "new"), [KEY])


def test_the_print_leads_from_the_old_act_to_the_new_one(made: Instrument) -> None:
    assert made.remarks == ()


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            Lang.EN,
            "by the joint order of the Minister of Labour and Social Protection of Population "
            "of Turkmenistan of 1 March 2022 No. 12-Ö and of the Minister of Health and Medical Industry "
            "of Turkmenistan of ____ No. ____",
        ),
        (
            Lang.RU,
            "совместным приказом министра труда и социальной защиты населения Туркменистана от 1 марта "
            "2022 года № 12-Ö и министра здравоохранения и медицинской промышленности Туркменистана "
            "от ____ № ____",
        ),
        (
            Lang.TK,
            "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň 2022-nji ýylyň 1-nji martynda "
            "çykaran 12-Ö belgili we Türkmenistanyň Saglygy goraýyş we derman senagaty ministriniň "
            "____ çykaran ____ belgili "
            "bilelikdäki buýrugy bilen tassyklanylan",
        ),
    ],
)
def test_every_issuer_is_named_with_its_number_and_date(made: Instrument, lang: Lang, words: str) -> None:
    assert words in dump(made.documents[lang]).replace("\u00a0", " ")

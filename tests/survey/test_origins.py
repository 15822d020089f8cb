"""Where something was read, as people name it."""

from __future__ import annotations

import pytest

from resminama.lang import Lang
from resminama.survey.origins import read_in
from resminama.survey.teller import Teller
from resminama.world import materials, prepare
from support.sample import sample


@pytest.fixture(scope="module")
def tellers() -> dict[Lang, Teller]:
    given = materials(prepare(sample(), checked=False))
    return {lang: Teller(given, lang) for lang in Lang}


@pytest.mark.parametrize(
    ("source", "english", "russian", "turkmen"),
    [
        (
            "seed 001, section I.2",
            "annual report of the Joint Programme for 2021, section I.2",
            "годовой отчет Совместной программы за 2021 год, раздел I.2",
            "Bilelikdäki maksatnamanyň 2021-nji ýyl üçin ýyllyk hasabaty, I.2 bölüm",
        ),
        (
            "seed 001, Annex 1 (output indicator 3.2)",
            "annual report of the Joint Programme for 2021, Annex 1 (output indicator 3.2)",
            "годовой отчет Совместной программы за 2021 год, приложение 1, показатель 3.2",
            "Bilelikdäki maksatnamanyň 2021-nji ýyl üçin ýyllyk hasabaty, 1-nji goşundy, 3.2 görkeziji",
        ),
        (
            "seed 001, section III, and seed 003, table of needs",
            "annual report of the Joint Programme for 2021, section III, and "
            "overview of the Joint Programme, 2022, table of needs",
            "годовой отчет Совместной программы за 2021 год, раздел III; "
            "обзор Совместной программы, 2022 год, таблица потребностей",
            "Bilelikdäki maksatnamanyň 2021-nji ýyl üçin ýyllyk hasabaty, III bölüm; "
            "Bilelikdäki maksatnamanyň syny, 2022-nji ýyl, zerurlyklaryň tablisasy",
        ),
        (
            "seed 003, Gender competence (a remark)",
            "overview of the Joint Programme, 2022, Gender competence (a remark)",
            "обзор Совместной программы, 2022 год, «Gender competence»",
            "Bilelikdäki maksatnamanyň syny, 2022-nji ýyl, «Gender competence»",
        ),
        ("a letter of the ministry",) * 4,
    ],
)
def test_a_source_is_named_in_the_language_of_the_report(
    tellers: dict[Lang, Teller], source: str, english: str, russian: str, turkmen: str
) -> None:
    told = {lang: read_in(source, teller).replace("\xa0", " ") for lang, teller in tellers.items()}

    assert told == {Lang.EN: english, Lang.RU: russian, Lang.TK: turkmen}


def test_an_act_of_the_catalogue_is_named_as_the_documents_name_it(tellers: dict[Lang, Teller]) -> None:
    told = {
        lang: read_in("law-social-services/art-1 (opening)", teller).replace("\xa0", " ")
        for lang, teller in tellers.items()
    }

    assert told == {
        Lang.EN: "Article 1 of the Law of Turkmenistan “On Social Services” (opening)",
        Lang.RU: "Статья 1 Закона Туркменистана «О социальных услугах»",
        Lang.TK: "«Durmuş hyzmatlary hakynda» Türkmenistanyň Kanunynyň 1-nji maddasy",
    }

"""References of a draft: replaced where the language would word them the same way, left alone elsewhere."""

from __future__ import annotations

import pytest

from resminama.ingest.citations import Citations, Levels, number_of
from resminama.ingest.phrasebook import phrasebook, short_forms
from resminama.lang import Lang
from resminama.language.citation import ActKind, Number, UnitKind
from resminama.model.corpus import document_of
from resminama.resolve import Resolver
from resminama.world import Prepared, materials

POINT, ITEM = (UnitKind.POINT, Number(5)), (UnitKind.SUBPOINT, Number(2))
INSERTED = (UnitKind.POINT, Number(7, 1))
OWN: dict[Levels, str] = {(POINT,): "duties", (POINT, ITEM): "duty-report", (INSERTED,): "new-duty"}
RUSSIAN = (
    ("указанные в пункте 5 настоящего Положения", "указанные в [[./duties|prep]]"),
    ("подпунктом 2 пункта 5 установлено", "[[./duty-report|ins]] установлено"),
    ("по пункту 7¹ решение", "по [[./new-duty|dat]] решение"),
    ("Статья 12 Закона Туркменистана «О социальных услугах»", "[[law-social-services/art-12]]"),
    (
        "по Закону Туркменистана «О социальных услугах» (далее – Закон), части первой статьи 7",
        "по [[[law-social-services|dat]]](short:law-social-services), части первой статьи 7",
    ),
    ("(далее – Закон), части второй статьи 7 Закона", "(далее – Закон), части второй статьи 7 Закона"),
    (
        "согласно пункту 4 Стандарта услуги «Персональный ассистент для независимой жизни взрослых лиц "
        "с инвалидностью» (далее – Стандарт)",
        "согласно [[[standard-personal-assistant/principles|dat]]](short:standard-personal-assistant)",
    ),
    ("статью 19 Конвенции о правах инвалидов", "[[crpd/art-19|acc]]"),
    ("в Министерство труда и социальной защиты населения Туркменистана", "в [[body-mlsp]]"),
    # near misses
    ("в пункте 6 настоящего Положения", "в пункте 6 [[.this|gen]]"),
    ("в пунктах 5 и 6", "в пунктах 5 и 6"),
    ("в пункте 5–7", "в пункте 5–7"),
    ("в пункту 5", "в [[./duties|dat]]"),
    ("пункты 5", "пункты 5"),
    ("закон суров, но это закон", "закон суров, но это закон"),
    ("по статье 3 Закона", "по статье 3 Закона"),
)
TURKMEN = (
    ("şu Düzgünnamanyň 5-nji bendinde", "[[./duties|loc]]"),
    ("5-nji bentde", "[[./duties|loc]]"),
    ("5-nji bendiň 2-nji kiçi bendi", "[[./duty-report]]"),
    (
        "«Durmuş hyzmatlary hakynda» Türkmenistanyň Kanunynyň 12-nji maddasynda",
        "[[law-social-services/art-12|loc]]",
    ),
    (
        "«Durmuş hyzmatlary hakynda» Türkmenistanyň Kanuny (mundan beýläk – Kanun), Kanunyň 1-nji maddasy",
        "[[[law-social-services]]](short:law-social-services), [[law-social-services/art-1]]",
    ),
    ("Maýyplaryň hukuklary hakyndaky konwensiýanyň 19-njy maddasyna", "[[crpd/art-19|dat]]"),
    # near misses
    ("6-njy bentde", "6-njy bentde"),
    ("4-nji we 5-nji bentde", "4-nji we 5-nji bentde"),
    ("3-5-nji bentde", "3-5-nji bentde"),
)
ENGLISH = (
    ("in point 5 of this Statute", "in [[./duties]]"),
    ("under sub-point 2 of point 5", "under [[./duty-report]]"),
    ("article 12 of the Law of Turkmenistan “On Social Services”", "[[law-social-services/art-12]]"),
    (
        "the Law of Turkmenistan “On Social Services” (hereinafter – the Law); article 3 of the Law",
        "[[[law-social-services]]](short:law-social-services); [[law-social-services/art-3]]",
    ),
    ("article 19 of the Convention on the Rights of Persons with Disabilities", "[[crpd/art-19]]"),
    # near misses
    ("points 5 and 6", "points 5 and 6"),
    ("at this point 50 people", "at this point 50 people"),
    ("article 3 of the Law", "article 3 of the Law"),
)
CASES = [(Lang.RU, *one) for one in RUSSIAN]
CASES += [(Lang.TK, *one) for one in TURKMEN] + [(Lang.EN, *one) for one in ENGLISH]


@pytest.fixture(scope="module")
def resolver(prepared: Prepared) -> Resolver:
    """Asks the committed corpus."""
    given = materials(prepared)
    return Resolver(given.corpus, given.places, given.statistics, given.titles)


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_references(lang: Lang, text: str, expected: str, prepared: Prepared, resolver: Resolver) -> None:
    corpus, places = prepared.corpus, prepared.world.places

    def units_of(document: str) -> dict[Levels, str] | None:
        if document in corpus.acts:
            return None
        cited = {
            place: resolver.citation(place, {}) for place in places if document_of(place) == document != place
        }
        return {
            tuple((level.kind, level.numbers[0]) for level in found.levels): place
            for place, found in cited.items()
            if found
        }

    names = phrasebook(corpus, resolver, lang, ActKind.STATUTE)
    citations = Citations(lang, names, OWN, units_of, lambda key: short_forms(corpus, key, lang))
    assert citations.written(text) == expected


def test_a_short_name_counts_from_where_it_is_given(prepared: Prepared, resolver: Resolver) -> None:
    corpus = prepared.corpus
    names = phrasebook(corpus, resolver, Lang.RU, ActKind.STATUTE)
    citations = Citations(Lang.RU, names, OWN, lambda _: None, lambda key: short_forms(corpus, key, Lang.RU))
    assert citations.written("по статье 3 Закона") == "по статье 3 Закона"
    given = citations.written("Закон Туркменистана «О социальных услугах» (далее – Закон), статья 3 Закона")
    assert given == "[[[law-social-services]]](short:law-social-services), [[law-social-services/art-3]]"
    assert citations.written("части второй статьи 7 Закона") == "[[law-social-services/art-7/part-2|gen]]"


@pytest.mark.parametrize(
    ("written", "number"),
    [("12", Number(12)), ("7¹", Number(7, 1)), ("XIV", Number(14)), ("", None), ("x", None)],
)
def test_numbers(written: str, number: Number | None) -> None:
    assert number_of(written) == number

"""The longest term wins; titles, quotations and exceptions are no terms; the rest is told apart."""

from __future__ import annotations

import pytest

from resminama.lang import Lang
from resminama.terms.matcher import matcher

from .glossaries import concept, found, said, small

PERSON = concept("person", Lang.TK, "maýyplygy bolan adam", rejected=("maýyp", "maýyp adam"))
LAW = concept("law", Lang.TK, "kanun")


def test_the_longest_term_wins() -> None:
    hits = small(Lang.TK, PERSON).find("Maýyplygy bolan adamlara, maýyplara we maýyp adama kömek berilýär.")
    assert said(hits) == [
        ("Maýyplygy bolan adamlara", "person", "preferred"),
        ("maýyplara", "person", "rejected"),
        ("maýyp adama", "person", "rejected"),
    ]
    assert [hit.form for hit in hits] == ["maýyplygy bolan adam", "maýyp", "maýyp adam"]
    assert hits[1].because == "because"


@pytest.mark.parametrize(
    "text", ["kanunçylyk", "kanunçylygyň", "kanunsyz", "kanunly", "maýyplyk", "maýyplygy"]
)
def test_a_word_made_from_a_term_is_another(text: str) -> None:
    assert found(small(Lang.TK, PERSON, LAW), text) == []


@pytest.mark.parametrize(
    "text",
    [
        "«Maýyplar hakynda» diýen sözler",
        "“maýyp” we „maýyplar“",
        'diýilýär: "maýyplar"',
        "«Köne «maýyp» sözi»",
        "Maýyplaryň hukuklary hakyndaky konwensiýada",
    ],
)
def test_quotations_and_titles_keep_their_wording(text: str) -> None:
    titles = ("Maýyplaryň hukuklary hakyndaky konwensiýa",)
    assert found(small(Lang.TK, PERSON, titles=titles), text) == []


def test_a_mark_that_nothing_closes_quotes_nothing() -> None:
    assert found(small(Lang.TK, PERSON), "«Maýyplar\n\nmaýyp») we “maýyp") == ["Maýyplar", "maýyp", "maýyp"]


@pytest.mark.parametrize(
    "between", [". ", ", ", "; ", " (", "\n\n", " – ", " 5 ", "\N{OBJECT REPLACEMENT CHARACTER}" * 3]
)
def test_a_term_does_not_run_across_a_stop(between: str) -> None:
    assert found(small(Lang.RU, concept("law", Lang.RU, "правовой акт")), f"правовой{between}акт") == []


@pytest.mark.parametrize(
    "between", [" ", "\N{NO-BREAK SPACE}", "\n", "  ", "\N{OBJECT REPLACEMENT CHARACTER} "]
)
def test_a_term_may_be_wrapped(between: str) -> None:
    assert len(found(small(Lang.RU, concept("law", Lang.RU, "правовой акт")), f"правового{between}акта")) == 1


def test_a_comma_of_the_term_is_part_of_it() -> None:
    rights = concept("rights", Lang.RU, "права, свободы и законные интересы")
    assert found(small(Lang.RU, rights), "прав, свобод и законных интересов лиц") == [
        "прав, свобод и законных интересов"
    ]


def test_a_word_of_two_concepts_hits_both_and_is_right_if_it_is_right_for_one() -> None:
    control = concept("control", Lang.TK, "gözegçilik")
    monitoring = concept("monitoring", Lang.TK, "gözegçilik")
    strict = concept("audit", Lang.TK, "barlag", rejected=("gözegçilik",))
    hits = small(Lang.TK, control, monitoring, strict).find("gözegçiligiň")
    assert said(hits) == [
        ("gözegçiligiň", "control", "preferred"),
        ("gözegçiligiň", "monitoring", "preferred"),
    ]


def test_exceptions_are_no_terms() -> None:
    order = concept("order", Lang.EN, "order", except_=("in order to",))
    assert found(small(Lang.EN, order), "In order to act, the minister issues orders.") == ["orders"]
    lawful = concept("law", Lang.TK, "kanun", except_=("kanuny bähbitler",))
    assert found(small(Lang.TK, lawful), "kanuny bähbitlerini kanunyň esasynda") == ["kanunyň"]


def test_stems_and_further_forms_come_from_the_glossary() -> None:
    agreed = concept(
        "agreed", Lang.TK, "ylalaşyldy", kind="verb", stem="ylalaşylmak", forms=("ylalaşyk boldy",)
    )
    text = "ylalaşyldy, ylalaşylan, ylalaşylýan, ylalaşyk boldy"
    assert len(found(small(Lang.TK, agreed), text)) == 4
    fixed = concept("title", Lang.RU, "Закон", kind="fixed")
    assert found(small(Lang.RU, fixed), "закон закона") == ["закон"]


def test_quoted_and_nested_terms_count_as_said() -> None:
    disability = concept("disability", Lang.TK, "maýyplyk")
    assert small(Lang.TK, PERSON, disability).concepts("«maýyplygy bolan adamlar»") == {
        "person",
        "disability",
    }
    assert small(Lang.TK, PERSON).concepts("maýyplar") == set()


def test_places_are_those_of_the_text() -> None:
    text = "«Ä» soňra İ, maýyplara"
    hit = small(Lang.TK, PERSON).find(text)[0]
    assert text[hit.start : hit.end] == hit.surface == "maýyplara"


def test_the_dictionary_is_asked_once() -> None:
    concepts = {"law": concept("law", Lang.RU, "закон")}
    cache: dict[str, bytes] = {}
    first = matcher(concepts, Lang.RU, cache)
    kept = dict(cache)
    second = matcher(concepts, Lang.RU, cache)
    assert kept == cache != {}
    assert found(first, "законами") == found(second, "законами") == ["законами"]

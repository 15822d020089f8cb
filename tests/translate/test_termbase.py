"""The glossary and the memory in the formats of other people's tools."""

from __future__ import annotations

import re

import pytest
from lxml import etree

from resminama.lang import Lang
from resminama.states.review import State
from resminama.translate.desk import Desk, Pair
from resminama.translate.exchange.termbase import SPACE, write_skos, write_tbx, write_tbx2, write_tsv
from resminama.translate.exchange.tmx import write_tmx
from resminama.translate.glossary import Terms
from resminama.translate.marking import mark
from resminama.translate.memory import Memory, suggestions

from .workspace import ENGLISH, REVIEWER, RUSSIAN, TURKMEN, translated

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def desk() -> Desk:
    return translated().desk()


def test_tbx_says_the_status_of_every_term(desk: Desk) -> None:
    root = etree.fromstring(write_tbx(desk))
    names = {"t": SPACE}
    found = {
        (section.get(_LANG), term.findtext("t:term", None, names), term.findtext("t:termNote", None, names))
        for section in root.iterfind(".//t:langSec", names)
        for term in section.iterfind("t:termSec", names)
    }
    assert (root.get("type"), root.get("style")) == ("TBX-Basic", "dca")
    assert found == {
        ("en", "person with disability", "preferredTerm-admn-sts"),
        ("en", "disabled person", "deprecatedTerm-admn-sts"),
        ("ru", "лицо с инвалидностью", "preferredTerm-admn-sts"),
        ("ru", "человек с инвалидностью", "admittedTerm-admn-sts"),
        ("ru", "инвалид", "deprecatedTerm-admn-sts"),
        ("tk", "maýyplygy bolan adam", "preferredTerm-admn-sts"),
        ("tk", "maýyp", "deprecatedTerm-admn-sts"),
    }


def test_the_older_tbx_has_the_same_terms_under_its_own_names(desk: Desk) -> None:
    root = etree.fromstring(write_tbx2(desk))
    assert root.tag == "martif"
    assert [term.text for term in root.iterfind("text/body/termEntry/langSet/tig/term")][-1] == "maýyp"
    definition = root.findtext("text/body/termEntry/langSet/descripGrp/descrip")
    assert definition == "Person with a long-term impairment."


def test_tsv_is_one_line_a_term_with_what_not_to_write(desk: Desk) -> None:
    assert write_tsv(desk, Lang.RU, Lang.TK).decode().split("\n") == [
        "лицо с инвалидностью\tmaýyplygy bolan adam\tnot: maýyp",
        "человек с инвалидностью\tmaýyplygy bolan adam\tnot: maýyp",
        "",
    ]


def test_skos_has_one_preferred_label_a_language(desk: Desk) -> None:
    text = write_skos(desk).decode()
    assert re.findall(r'skos:prefLabel "([^"]*)"@(\w\w)', text) == [
        ("person with disability", "en"),
        ("лицо с инвалидностью", "ru"),
        ("maýyplygy bolan adam", "tk"),
    ]
    assert 'skos:hiddenLabel "maýyp"@tk' in text
    assert text.endswith(" .\n")


def test_tmx_holds_only_what_was_reviewed(desk: Desk) -> None:
    assert etree.fromstring(write_tmx(desk)).findall("body/tu") == []
    mark(desk, ["case/b"], Lang.RU, State.REVIEWED, REVIEWER)
    root = etree.fromstring(write_tmx(desk))

    units = root.findall("body/tu")
    assert [unit.get("tuid") for unit in units] == ["case/b"]
    assert [variant.get(_LANG) for variant in units[0].findall("tuv")] == ["en", "ru"]
    assert units[0].findtext("tuv/prop[@type='x-state']") == "reviewed"
    codes = [[code.get("x") for code in segment.findall("ph")] for segment in units[0].iter("seg")]
    assert codes == [["1", "2"], ["1", "2"]]
    russian = units[0].findall("tuv")[1].find("seg")
    assert russian is not None
    assert "".join(str(part) for part in russian.itertext()) == RUSSIAN["b"]


def test_the_memory_knows_only_what_was_reviewed() -> None:
    pairs = [
        Pair("x/a", "The unit answers.", "Служба отвечает.", State.APPROVED),
        Pair("x/b", "The unit answers.", "Служба дает ответ.", State.REVIEWED),
        Pair("x/c", "The unit answer.", "черновик", State.DRAFT),
    ]
    memory = Memory(pairs)
    assert [m.pair.target for m in memory.suggest("The unit answers.")] == [
        "Служба отвечает.",
        "Служба дает ответ.",
    ]
    assert [m.pair.target for m in memory.suggest("The unit answers.", "x/a")] == ["Служба дает ответ."]
    assert [m.percent for m in memory.suggest("The unit answers!")] == [94, 94]
    assert memory.suggest("Something else entirely, much longer than that.") == []


def test_suggestions_for_what_is_left_of_a_document() -> None:
    space = translated()
    desk = space.desk()
    mark(desk, ["case/a"], Lang.RU, State.REVIEWED, REVIEWER)
    space.save(desk)
    space.author(new="The unit keeps records for 7 years.")
    space.update()

    found = suggestions(space.desk(), "case", Lang.EN, Lang.RU)
    assert {one.address: [match.line() for match in one.matches] for one in found} == {
        "case/new": [f"97 %: {RUSSIAN['a']} ← {ENGLISH['a']}"]
    }


@pytest.mark.parametrize(
    ("asked", "percents"),
    [("case/a", []), ("The unit keeps records for 5 years.", [100]), ("The unit keeps records.", [79])],
)
def test_suggestions_for_one_text_or_any_words(asked: str, percents: list[int]) -> None:
    desk = translated().desk()
    mark(desk, ["case/a"], Lang.RU, State.REVIEWED, REVIEWER)

    (found,) = suggestions(desk, asked, Lang.EN, Lang.RU)

    assert [match.percent for match in found.matches] == percents  # a text is no suggestion for itself


def test_a_translator_who_works_from_russian_is_shown_russian_pairs() -> None:
    desk = translated().desk()
    for lang in (Lang.RU, Lang.TK):
        mark(desk, ["case/a"], lang, State.APPROVED, REVIEWER)

    (found,) = suggestions(desk, RUSSIAN["a"].replace("5", "7"), Lang.RU, Lang.TK)

    assert [(match.pair.source, match.pair.target) for match in found.matches] == [
        (RUSSIAN["a"], TURKMEN["a"])
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A person with disability", True),
        ("A Person With Disability.", True),
        ("person with disabilities", True),
        ("a person with [[disability]]", False),
        ("a disabled person", False),
        ("persona with disability", False),
        ("{person} with disability", False),
    ],
)
def test_terms_are_found_as_words(desk: Desk, text: str, found: bool) -> None:
    terms = Terms(desk.corpus.concepts.values())
    assert terms.pairs(text, Lang.EN, Lang.TK) == (
        [("person with disability", "maýyplygy bolan adam")] if found else []
    )


def test_exports_are_the_same_bytes_twice(desk: Desk) -> None:
    again = translated().desk()
    for write in (write_tbx, write_tbx2, write_skos, write_tmx):
        assert write(desk) == write(again)

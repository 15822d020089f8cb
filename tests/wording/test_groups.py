"""The same wording is asked once with all its places, and one answer goes to each of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from resminama.asked import take_answers
from resminama.context import BuildContext
from resminama.lang import Lang
from resminama.wording.doubts import Doubt, Reason, doubt, reason
from resminama.wording.groups import Asked, Rank, asked
from resminama.wording.questions import Kind, Question, questions
from resminama.wording.taking import Taken
from resminama.workspace import read_sources, write_all
from resminama.world import prepare
from wording.test_questions import PERSON, PO, sheet, small

TEXTS = {
    "answer": "Adama hasaba alyş haty berilýär.",
    "register": "Hasaba alyş hatyny ýazýar.",
    "title": "Başga",
}
REMARK = "# unconfirmed: hasaba alyş haty (record) has not been read in an act"


def _files() -> dict[str, bytes]:
    """Return the small workspace with two texts of one doubt, and two phrases of one wording."""
    entries = PO.split("# unconfirmed")[0].format("tk")
    for key, words in TEXTS.items():
        remark = REMARK if key != "title" else "# unconfirmed: own rendering"
        entries += f'\n{remark}\nmsgctxt "sop-help/{key}"\nmsgid "."\nmsgstr "{words}"\n'
    files = small()
    files["translations/tk/sop-help.po"] = entries.encode()
    files["templates/phrases.yaml"] += (
        b"y:\n  en: Word\n  ru: word\n  tk: s\xc3\xb6z  # unconfirmed: not read\n"
        b"survey:\n  z:\n    en: Other\n    ru: other\n    tk: s\xc3\xb6z  # unconfirmed\n"
    )
    return files


@pytest.fixture
def context(tmp_path: Path) -> BuildContext:
    write_all(tmp_path, _files())
    return BuildContext(tmp_path, 1)


def _asked(context: BuildContext) -> list[Asked]:
    return asked(questions(prepare(read_sources(context.root), checked=False).corpus))


def _about(context: BuildContext, wording: str) -> Asked:
    (found,) = (one for one in _asked(context) if one.wording == wording and one.english != "Other")
    return found


def _taken(context: BuildContext, key: str, decision: str) -> Taken:
    return take_answers(context, sheet((key, decision)), PERSON, write=True)


def test_terms_come_first_then_formulae_names_and_texts(context: BuildContext) -> None:
    turkmen = [one.rank for one in _asked(context) if one.lang is Lang.TK]
    assert turkmen == sorted(turkmen)
    assert set(turkmen) == set(Rank)
    assert all(one.rank is Rank.FORMULAE for one in _asked(context) if one.questions[0].kind is Kind.FORMULA)


def test_no_question_is_lost_and_none_is_asked_twice(context: BuildContext) -> None:
    corpus = prepare(read_sources(context.root), checked=False).corpus
    every = [one.key for one in questions(corpus)]
    grouped = [key for one in asked(questions(corpus)) for key in one.key.split()]
    assert sorted(grouped) == sorted(every)


def test_equal_wordings_of_one_meaning_are_one_question(context: BuildContext) -> None:
    assert [one.id for one in _about(context, "söz").questions] == ["x", "y"]
    assert sum(one.wording == "söz" for one in _asked(context)) == 2, "the other means something else"


def test_a_yes_confirms_every_place(context: BuildContext) -> None:
    made = _taken(context, _about(context, "söz").key, "hawa")
    assert made.lines == ["row 2: phrase x (tk): confirmed", "row 2: phrase y (tk): confirmed"]
    assert [one.questions[0].id for one in _asked(context) if one.wording == "söz"] == ["survey.z"]


def test_another_wording_is_set_in_every_place(context: BuildContext) -> None:
    assert _taken(context, _about(context, "söz").key, "sözlem").refused == 0
    phrases = prepare(read_sources(context.root), checked=False).corpus.phrases[Lang.TK]
    assert [phrases[key].raw for key in ("x", "y", "survey.z")] == ["sözlem", "sözlem", "söz"]


def test_texts_whose_remarks_doubt_the_same_words_are_one_question(context: BuildContext) -> None:
    found = _about(context, "hasaba alyş haty")
    assert found.english == "record"
    assert [one.id for one in found.questions] == ["sop-help/answer", "sop-help/register"]


def test_a_part_of_a_text_is_exchanged_only_where_it_is_not_inflected(context: BuildContext) -> None:
    made = _taken(context, _about(context, "hasaba alyş haty").key, "bellik")
    assert made.refused == 1
    told = (
        "refused: «bellik» needs its form in «Hasaba alyş hatyny ýazýar.», to be written at translations/tk/"
    )
    assert told in made.lines[1]
    catalogue = prepare(read_sources(context.root), checked=False).corpus.catalogues[Lang.TK]
    assert catalogue["sop-help/answer"].text.raw == "Adama bellik berilýär."
    assert catalogue["sop-help/register"].text.raw == TEXTS["register"]


def test_an_ending_stays_where_the_last_word_is_the_same(context: BuildContext) -> None:
    assert _taken(context, _about(context, "hasaba alyş haty").key, "bellige alyş haty").refused == 0
    catalogue = prepare(read_sources(context.root), checked=False).corpus.catalogues[Lang.TK]
    assert catalogue["sop-help/register"].text.raw == "Bellige alyş hatyny ýazýar."


@pytest.mark.parametrize(
    ("remark", "text", "said"),
    [
        (
            "nobat sanawy (waiting list) has not been read in an act.",
            "nobat sanawyna girizilýär",
            Doubt(("nobat sanawy",), ("waiting list",), ()),
        ),
        ("nusga or forma", "Nusga", Doubt(("nusga",), (), ("forma",))),
        (
            "standart, or the native ülňi (glossary: standard)",
            "Standart",
            Doubt(("standart",), (), ("ülňi",)),
        ),
        ("iş tertibi (glossary: sop)", "Iş tertibiniň ädimi", Doubt(("iş tertibi",), (), (), "sop")),
        (
            "aladasyz galdyrmak (neglect) and ekspluatasiýa (exploitation) have not been read",
            "aladasyz galdyrmakdan we ekspluatasiýadan",
            Doubt(("aladasyz galdyrmak", "ekspluatasiýa"), ("neglect", "exploitation"), ()),
        ),
        ("the heading of such a list was not read", "Salgylanylýan namalar", None),
        ("gurşaw (coverage): not read in an act.", "Başga sözler", None),
        ("", "söz", None),
    ],
)
def test_which_words_a_remark_doubts(remark: str, text: str, said: Doubt | None) -> None:
    assert doubt(remark, text) == said


@pytest.mark.parametrize(
    ("remark", "kind"),
    [
        ("okuw öýi (training flat) has not been read in a published source", Reason.UNREAD),
        ("ýagdaý (case) awaits a decision on terms.", Reason.UNDECIDED),
        ("muzdsuz (without pay) has not been compared with the Law on volunteering.", Reason.UNCOMPARED),
        ("geçiş meýilnamasy is a proposal for pathway plan", Reason.OURS),
        ("the mark of outgoing letters", None),
    ],
)
def test_why_a_wording_is_in_doubt(remark: str, kind: Reason | None) -> None:
    assert reason(remark) is kind


def test_a_text_that_stands_alone_is_asked_for_as_a_whole() -> None:
    one = Question(Kind.TEXT, "a/b", Lang.TK, "A list", "Nobat sanawy tertibi", (), "nobat sanawy: not read")
    (found,) = asked([one])
    assert (found.wording, found.english) == ("Nobat sanawy tertibi", "A list")

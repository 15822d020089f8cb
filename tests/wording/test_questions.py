"""A question sheet goes out, is filled in, and comes back into glossary, registers, texts and phrases."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from checks.workspace import base
from resminama.asked import SpoiledError, take_answers
from resminama.cli import main
from resminama.context import BuildContext
from resminama.lang import Lang
from resminama.translate.exchange.units import UnreadableError
from resminama.translate.marking import Person
from resminama.translate.sheet.excel import cells_of
from resminama.wording.questions import Question, questions
from resminama.wording.taking import Taken
from resminama.workspace import read_sources, write_all
from resminama.world import prepare

POSTS = "specs/registry/posts.yaml"
PERSON = Person("AB", "2026-01-05")


def small() -> dict[str, bytes]:
    """Return a workspace with a wording of every kind that nobody has confirmed."""
    files = {**base(), **sources()}
    glossary, posts, services = "glossary/disability.yaml", POSTS, "specs/registry/services.yaml"
    files[glossary] = files[glossary].replace(b"confirmed: [ru, tk]", b"confirmed: []  # read nowhere")
    files[posts] = files[posts].replace(b"    confirmed: [ru, tk]\n", b"")
    files[services] = files[services].replace(b"confirmed: [ru, tk]", b"confirmed: [ru]", 1)
    files["templates/phrases.yaml"] += (
        b"x:\n  en: Word\n  ru: word\n  tk: s\xc3\xb6z  # unconfirmed: not read\n"
    )
    for lang in ("ru", "tk"):
        files[f"translations/{lang}/sop-help.po"] = PO.format(lang).encode()
    return files


def sources() -> dict[str, bytes]:
    """Return the documents of the small workspace."""
    home = Path(__file__).parents[1] / "impact" / "sources"
    paths = [path for path in home.rglob("*") if path.is_file()]
    return {path.relative_to(home).as_posix(): path.read_bytes() for path in paths}


PO = """msgid ""
msgstr ""
"Language: {0}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

# unconfirmed: not read in an act
msgctxt "sop-help/answer"
msgid "Answers the person."
msgstr "words of {0}"
"""


@pytest.fixture(scope="module")
def asked() -> dict[str, Question]:
    """The questions of the small workspace, by the part of their key before the digest."""
    corpus = prepare(small(), checked=False).corpus
    return {one.key.partition("#")[0]: one for one in questions(corpus)}


@pytest.fixture
def context(tmp_path: Path) -> BuildContext:
    write_all(tmp_path, small())
    return BuildContext(tmp_path, 1)


def sheet(*rows: tuple[str, str]) -> bytes:
    """Return a sheet with (key, decision) in its columns."""
    buffer = io.BytesIO()
    book = Workbook(buffer, {"in_memory": True})
    page = book.add_worksheet()
    for number, (key, decision) in enumerate((("Key", "Decision"), *rows)):
        page.write_string(number, 7, decision)
        page.write_string(number, 8, key)
    book.close()
    return buffer.getvalue()


def taken(context: BuildContext, *rows: tuple[str, str]) -> Taken:
    return take_answers(context, sheet(*rows), PERSON, write=True)


def _of(asked: dict[str, Question], kind: str, lang: Lang) -> Question:
    return next(one for key, one in asked.items() if key.startswith(f"{kind}:{lang}:"))


@pytest.mark.parametrize("kind", ["term", "name", "text", "phrase", "formula"])
@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
def test_wording_of_every_kind_is_asked_about(asked: dict[str, Question], kind: str, lang: Lang) -> None:
    if (kind, lang) != ("phrase", Lang.RU):
        assert _of(asked, kind, lang).choice


def test_the_sheet_that_goes_out_can_be_read(context: BuildContext, asked: dict[str, Question]) -> None:
    verb = ["--workspace", str(context.root), "reports", "questions"]
    assert main([*verb, "--as", "xlsx", "--lang", "tk"]) == 0
    data = (context.outputs / "reports/tk/questions.xlsx").read_bytes()
    rows = [cells for _, cells in list(cells_of(data, "ABCDEFGHI"))[1:]]
    keys = [key for cells in rows for key in cells[8].split()]
    assert sorted(keys) == sorted(one.key for one in asked.values() if one.lang is Lang.TK)
    assert take_answers(context, data, PERSON, write=True).files == {}, "nothing was answered"


@pytest.mark.parametrize(("kind", "yes"), [("term", "Да"), ("name", "hawa."), ("name", "+")])
def test_a_confirmed_wording_is_no_question_any_more(
    context: BuildContext, asked: dict[str, Question], kind: str, yes: str
) -> None:
    one = _of(asked, kind, Lang.TK)
    made = taken(context, (one.key, yes))
    assert made.lines == [f"row 2: {kind} {one.id} (tk): confirmed"]
    corpus = prepare(read_sources(context.root), checked=False).corpus
    assert one.key not in {other.key for other in questions(corpus)}
    (path,) = made.files
    assert "tk: AB, 2026-01-05\n" in (context.root / path).read_text("utf-8")


@pytest.mark.parametrize("said", ["hawa, 45-Ö buýruk", "Hawa; 45-Ö buýruk", "yes: 45-Ö buýruk"])
def test_a_yes_may_name_its_source(context: BuildContext, asked: dict[str, Question], said: str) -> None:
    (path,) = taken(context, (_of(asked, "term", Lang.TK).key, said)).files
    assert "tk: AB, 2026-01-05 (45-Ö buýruk)\n" in (context.root / path).read_text("utf-8")


def test_another_wording_may_name_its_source(context: BuildContext, asked: dict[str, Question]) -> None:
    one = _of(asked, "term", Lang.TK)
    (path,) = taken(context, (one.key, "täze söz // 45-Ö buýruk")).files
    assert "tk: AB, 2026-01-05 (45-Ö buýruk)\n" in (context.root / path).read_text("utf-8")
    concept = prepare(read_sources(context.root), checked=False).corpus.concepts[one.id]
    assert concept.terms.tk.preferred == "täze söz"


def test_a_name_that_is_half_confirmed_is_confirmed_as_a_whole(context: BuildContext) -> None:
    corpus = prepare(small(), checked=False).corpus
    one = next(q for q in questions(corpus) if q.kind == "name" and q.id == "assistance")
    assert taken(context, (one.key, "yes")).refused == 0
    after = prepare(read_sources(context.root), checked=False).corpus
    assert after.services["assistance"].confirmed == ("ru", "tk")
    assert [entry.confirmed for key, entry in after.services.items() if key != "assistance"] == [
        entry.confirmed for key, entry in corpus.services.items() if key != "assistance"
    ]


def test_both_languages_are_confirmed_in_one_line(context: BuildContext, asked: dict[str, Question]) -> None:
    both = [key for key in asked if key.startswith("term:ru:") and key.replace(":ru:", ":tk:") in asked]
    ru, tk = asked[both[0]], asked[both[0].replace(":ru:", ":tk:")]
    assert taken(context, (ru.key, "yes"), (tk.key, "yes")).refused == 0
    corpus = prepare(read_sources(context.root), checked=False).corpus
    assert corpus.concepts[ru.id].confirmed == ("ru", "tk")


def test_another_term_becomes_the_preferred_one(context: BuildContext, asked: dict[str, Question]) -> None:
    one = _of(asked, "term", Lang.TK)
    taken(context, (one.key, "täze: söz"))
    concept = prepare(read_sources(context.root), checked=False).corpus.concepts[one.id]
    assert (concept.terms.tk.preferred, "tk" in concept.confirmed) == ("täze: söz", True)


def test_another_text_goes_into_the_catalogue(context: BuildContext, asked: dict[str, Question]) -> None:
    one = _of(asked, "text", Lang.TK)
    taken(context, (one.key, "Başga sözler"))
    entry = prepare(read_sources(context.root), checked=False).corpus.catalogues[Lang.TK][one.id]
    assert (entry.text.raw, entry.unconfirmed) == ("Başga sözler", None)


def test_a_confirmed_text_keeps_its_words_and_loses_its_remark(
    context: BuildContext, asked: dict[str, Question]
) -> None:
    one = _of(asked, "text", Lang.RU)
    taken(context, (one.key, "да"))
    entry = prepare(read_sources(context.root), checked=False).corpus.catalogues[Lang.RU][one.id]
    assert (entry.text.raw, entry.unconfirmed) == (one.choice, None)


@pytest.mark.parametrize(("said", "becomes"), [("hawa", None), ("Başga: «söz»", "Başga: «söz»")])
def test_a_phrase_loses_its_remark_and_takes_another_wording(
    context: BuildContext, asked: dict[str, Question], said: str, becomes: str | None
) -> None:
    one = _of(asked, "phrase", Lang.TK)
    taken(context, (one.key, said))
    corpus = prepare(read_sources(context.root), checked=False).corpus
    assert corpus.phrases[Lang.TK][one.id].raw == (becomes or one.choice)
    assert f"phrase:tk:{one.id}" not in {other.key.partition("#")[0] for other in questions(corpus)}


def test_nothing_else_of_a_file_changes(context: BuildContext, asked: dict[str, Question]) -> None:
    one = _of(asked, "name", Lang.TK)
    before = read_sources(context.root)
    (path,) = taken(context, (one.key, "yes")).files
    old = before[path].decode().split("\n")
    new = (context.root / path).read_text("utf-8").split("\n")
    assert len(set(new) - set(old)) == 1
    assert len(new) - len(old) in (0, 1)


def test_what_cannot_be_taken_is_refused_with_a_reason(
    context: BuildContext, asked: dict[str, Question]
) -> None:
    name, formula, term = (_of(asked, kind, Lang.TK) for kind in ("name", "formula", "term"))
    stale = f"{term.key.partition('#')[0]}#0123456789"
    unknown = "term:tk:none#0123456789"
    made = taken(context, (name.key, "başga"), (formula.key, "başga"), (stale, "yes"), (unknown, "yes"))
    assert made.refused == 4
    assert made.files == {}
    assert [line.rpartition("refused: ")[2].split(",")[0] for line in made.lines] == [
        "«başga» needs its case forms",
        "it is worded by the program",
        "the wording was changed here since",
        "it is no question any more",
    ]


UNDECIDED = [
    "?",
    "…",
    "no",
    "No.",
    "нет",
    "Нет, иначе",
    "не знаю",
    "not sure",
    "bilemok",
    "ýok",
    "belki",
    "söz?",
]


@pytest.mark.parametrize("said", [*UNDECIDED, "персональный помощник"])
def test_an_answer_that_decides_nothing_is_refused(
    context: BuildContext, asked: dict[str, Question], said: str
) -> None:
    term, text, phrase = (_of(asked, kind, Lang.TK) for kind in ("term", "text", "phrase"))
    made = taken(context, (term.key, said), (text.key, said), (phrase.key, said))
    assert (made.refused, made.files) == (3, {})
    assert made.lines[0].startswith(f"row 2: term {term.id} (tk): refused: «{said}» ")
    assert made.lines[0].endswith(
        "write “yes”, or the right wording as it shall stand, or leave the cell empty"
    )


@pytest.mark.parametrize("said", ["not sure", "domestic violence", "нет", "неизвестно"])
def test_a_russian_term_is_neither_a_doubt_nor_english(
    context: BuildContext, asked: dict[str, Question], said: str
) -> None:
    made = taken(context, (_of(asked, "term", Lang.RU).key, said))
    assert (made.refused, made.files) == (1, {})


@pytest.mark.parametrize("said", ["ýokary derejeli", "ýok etmek", "nobatçylyk"])
def test_a_term_that_begins_like_a_no_is_a_term(
    context: BuildContext, asked: dict[str, Question], said: str
) -> None:
    assert taken(context, (_of(asked, "term", Lang.TK).key, said)).refused == 0


@pytest.mark.parametrize(
    ("by", "on"), [("A B", "2026-01-05"), ("", "2026-01-05"), ("AB", "2026-13-45"), ("AB", "1 May")]
)
def test_a_signature_has_a_name_without_blanks_and_a_day(
    context: BuildContext, asked: dict[str, Question], by: str, on: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = context.root / "sheet.xlsx"
    path.write_bytes(sheet((_of(asked, "term", Lang.TK).key, "yes")))
    before = read_sources(context.root)
    for verb in (
        ["questions", str(path), "--write"],
        ["translate", "mark", "glossary", "draft", "--lang", "tk"],
    ):
        with pytest.raises(SystemExit) as stop:
            main(["--workspace", str(context.root), *verb, "--by", by, "--on", on])
        assert stop.value.code == 2
        assert f"'{by if on == '2026-01-05' else on}'" in capsys.readouterr().err
    assert read_sources(context.root) == before


def test_what_would_spoil_a_source_is_not_written(context: BuildContext, asked: dict[str, Question]) -> None:
    one = _of(asked, "phrase", Lang.TK)
    with pytest.raises(SpoiledError):
        taken(context, (one.key, "[[unclosed"))


def test_the_verb_shows_before_it_writes(
    context: BuildContext, asked: dict[str, Question], capsys: pytest.CaptureFixture[str]
) -> None:
    path = context.root / "sheet.xlsx"
    path.write_bytes(sheet((_of(asked, "term", Lang.TK).key, "yes")))
    verb = ["--workspace", str(context.root), "questions", str(path), "--by", "AB", "--on", "2026-01-05"]
    before = read_sources(context.root)
    assert main(verb) == 0
    assert "would change glossary/" in capsys.readouterr().out
    assert read_sources(context.root) == before
    assert main([*verb, "--write"]) == 0
    assert read_sources(context.root) != before


@pytest.mark.parametrize("data", [b"", b"PK", b"no spreadsheet"])
def test_another_file_is_told_to_be_none(context: BuildContext, data: bytes) -> None:
    with pytest.raises(UnreadableError):
        take_answers(context, data, PERSON, write=True)

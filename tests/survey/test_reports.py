"""Every report of a real service in three languages, as files and by the verb."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest

from resminama.cli import main
from resminama.compose.document import Materials
from resminama.document.dump import dump
from resminama.lang import Lang
from resminama.survey.page import page
from resminama.survey.teller import Teller
from resminama.surveys import SURVEYS, files, made
from resminama.workspace import write_all
from resminama.world import materials, prepare
from support.sample import sample


@pytest.fixture(scope="module")
def given() -> Materials:
    return materials(prepare(sample(), checked=False))


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("name", SURVEYS)
def test_a_report_is_worded_in_its_language(given: Materials, name: str, lang: Lang) -> None:
    teller = Teller(given, lang)
    survey = SURVEYS[name](teller)
    headings = [column.key for table in survey.tables for column in table.columns]
    assert [key for key in headings if teller.say(key) == key] == []
    if name != "questions":  # its last column holds keys of phrases
        assert "survey." not in dump(page(survey, teller)), "a phrase that nobody has worded"
    assert any(table.rows for table in survey.tables)
    for table in survey.tables:
        assert all(len(row) == len(table.columns) for row in table.rows)


@pytest.mark.parametrize("name", [name for name in SURVEYS if name != "questions"])
def test_all_languages_tell_the_same_number_of_rows(given: Materials, name: str) -> None:
    counted = {tuple(len(table.rows) for table in SURVEYS[name](Teller(given, lang)).tables) for lang in Lang}
    assert len(counted) == 1


def test_the_same_sources_give_the_same_bytes_in_every_form(given: Materials) -> None:
    for form in ("docx", "pdf", "xlsx"):
        assert made(given, "lenses", form, Lang.TK) == made(given, "lenses", form, Lang.TK)


def test_a_spreadsheet_has_a_sheet_for_each_table(given: Materials) -> None:
    with zipfile.ZipFile(io.BytesIO(made(given, "traceability", "xlsx", Lang.RU))) as packed:
        sheets = [name for name in packed.namelist() if name.startswith("xl/worksheets/sheet")]
        assert len(sheets) == 5
        assert b"<f>" not in b"".join(packed.read(name) for name in sheets)


@pytest.mark.parametrize("lang", list(Lang))
def test_filing_an_appeal_and_answering_it_are_different_limits(given: Materials, lang: Lang) -> None:
    (table,) = SURVEYS["limits"](Teller(given, lang)).tables
    standard = Teller(given, lang).title("standard-personal-assistant")
    point = Teller(given, lang).number("standard-personal-assistant/appeal")
    rows = [row for row in table.rows if row[:2] == (standard, point)]
    assert len({row[2] for row in rows}) == len({row[3] for row in rows}) == 2, "who does it, and what"


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
def test_every_figure_says_what_it_counts_in_the_language_of_the_report(given: Materials, lang: Lang) -> None:
    english, told = (
        [row[2] for row in SURVEYS["figures"](Teller(given, each)).tables[0].rows] for each in (Lang.EN, lang)
    )
    same = {one for one, other in zip(english, told, strict=True) if one == other or not other}
    assert same <= {"etrap"}, "one word in Turkmen and English"


@pytest.mark.parametrize("lang", list(Lang))
def test_a_letter_of_one_page_goes_out_with_the_questions(given: Materials, lang: Lang) -> None:
    names = [name for name, _ in files(given, "questions", "docx", lang)]
    assert names == ["questions.docx", "questions-letter.docx"]
    (_, sheet), (_, letter) = files(given, "questions", "pdf", lang)
    with pdfplumber.open(io.BytesIO(letter)) as read:
        assert len(read.pages) == 1
        words = " ".join(read.pages[0].extract_text().split())
    assert sheet.startswith(b"%PDF")
    asked = len(SURVEYS["questions"](Teller(given, lang)).tables[0].rows)
    assert f": {asked}," in words or f": {asked} " in words
    assert "questions-letter." not in words
    assert [name for name, _ in files(given, "questions", "xlsx", lang)] == ["questions.xlsx"]


def test_the_verb_writes_what_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_all(tmp_path, sample())
    verb = ["--workspace", str(tmp_path), "reports"]
    assert main([*verb, "lenses", "--as", "xlsx", "--lang", "tk"]) == 0
    assert capsys.readouterr().out == "outputs/reports/tk/lenses.xlsx\n"
    assert (tmp_path / "outputs/reports/tk/lenses.xlsx").is_file()
    assert main([*verb, "lensses"]) == 2
    assert "no report is called 'lensses'" in capsys.readouterr().err


def test_a_band_stands_once_above_the_rows_that_share_it(given: Materials) -> None:
    teller = Teller(given, Lang.RU)
    survey = SURVEYS["duties"](teller)
    rows = [row for row in survey.tables[0].rows if row[0] == survey.tables[0].rows[0][0]]
    told = dump(page(replace(survey, tables=(replace(survey.tables[0], rows=tuple(rows)),)), teller))
    documents = list(dict.fromkeys(row[1] for row in rows))
    assert [told.count(document) for document in documents] == [1] * len(documents)
    assert all(row[3] in told for row in rows)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_name_of_a_sheet_is_whole(given: Materials, lang: Lang) -> None:
    teller = Teller(given, lang)
    for name in SURVEYS:
        with zipfile.ZipFile(io.BytesIO(made(given, name, "xlsx", lang))) as packed:
            found = re.findall('sheet name="([^"]*)"', packed.read("xl/workbook.xml").decode())
        for n, (table, sheet) in enumerate(zip(SURVEYS[name](teller).tables, found, strict=True), start=1):
            short = f"survey.sheet-{table.key.rpartition('.')[2] or name}"
            head = teller.say(short if teller.knows(short) else table.key or f"survey.{name}")
            assert sheet == f"{n}. {head}", "neither cut nor without a sign"

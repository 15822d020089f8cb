"""The letter says what it must, in three languages, and nothing in the sources can change what it is."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docxtpl import DocxTemplate
from openxml_audit import OpenXmlValidator

from deliver.hostile import STRINGS, saying
from deliver.samples import PACKAGE, request
from resminama.deliver.archive import archive
from resminama.deliver.entries import entries
from resminama.deliver.letter import LetterTemplateError, _context, letter
from resminama.deliver.request import FOLDERS, PackageRequest, Purpose
from resminama.deliver.wording import Wording
from resminama.lang import Lang
from resminama.load.letter import GIVEN
from resminama.ooxml.audit import audit
from resminama.ooxml.unzip import parts

MUST_SAY = {
    Lang.TK: (
        "Bilelikdäki maksatnamanyň sekretariaty",
        "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministrine",
        "Çykyş №",
        "Hormatly ministr!",
        "«Şahsy kömekçi» hyzmaty hakynda resminamalaryň taslamalary",
        "2022-nji ýylyň 15-nji aprelinden gijä galman",
        "Goşundylar:",
        "12 sahypa, 1 nusga",
        "Ýerine ýetiriji:",
        "Telefon:",
    ),
    Lang.RU: (
        "Секретариат Совместной программы",
        "Министру труда и социальной защиты населения Туркменистана",
        "Исх. №",
        "Ваше Превосходительство!",
        "Проекты документов об услуге «Персональный ассистент»",
        "в целях реализации Закона Туркменистана",
        "не позднее 15 апреля 2022 года",
        "Приложения:",
        "Приказ об утверждении Стандарта",
        "на 12 стр. в 1 экз.",
        "Исполнитель:",
        "Телефон:",
    ),
    Lang.EN: (
        "Secretariat of the Joint Programme",
        "To the Minister of Labour and Social Protection of Population of Turkmenistan",
        "Outgoing No.",
        "Excellency,",
        "Draft documents on the service of a personal assistant",
        "by 15 April 2022",
        "Annexes:",
        "Order on approval of the Standard",
        "pages: 12; copies: 1",
        "Executor:",
        "Telephone:",
    ),
}


def written(given: PackageRequest, lang: Lang) -> bytes:
    wordings = {code: Wording(code, given.materials, given.package) for code in FOLDERS}
    return letter(entries(given, wordings), given, wordings[lang])


def paragraphs(data: bytes) -> Iterator[str]:
    document = docx.Document(io.BytesIO(data))
    for table in document.tables:
        for cell in table.rows[0].cells:
            yield from (paragraph.text for paragraph in cell.paragraphs)
    yield from (paragraph.text for paragraph in document.paragraphs)


def text_of(data: bytes) -> str:
    return "\n".join(paragraphs(data)).replace("\u00a0", " ")


@pytest.mark.parametrize("lang", Lang)
def test_letter_says_what_it_must(lang: Lang) -> None:
    said = text_of(written(request(), lang))

    assert [words for words in MUST_SAY[lang] if words not in said] == []
    assert "{" not in said


def test_letter_lists_the_bound_order_once_and_not_its_parts() -> None:
    said = text_of(written(request(), Lang.EN)).split("Annexes:\n")[1]

    assert [line[:2] for line in said.splitlines()[:3]] == ["1.", "2.", "3."]
    assert "pages: 2;" not in said  # the standard alone


def test_a_missing_translation_is_marked() -> None:
    given = request()
    catalogue = given.materials.corpus.catalogues[Lang.RU]
    address = f"{PACKAGE}/ground"
    kept = catalogue.pop(address)
    try:
        document = docx.Document(io.BytesIO(written(given, Lang.RU)))
    finally:
        catalogue[address] = kept

    styles = {run.style.name for paragraph in document.paragraphs for run in paragraph.runs if run.style}
    assert "Mark Missing" in styles


def test_a_release_asks_for_no_opinion_on_drafts() -> None:
    said = text_of(written(replace(request(), purpose=Purpose.RELEASE), Lang.EN))

    assert "has the honour to transmit to you the documents" in said


@pytest.mark.parametrize("words", STRINGS)
@pytest.mark.parametrize("lang", Lang)
def test_sources_are_text_and_nothing_else(lang: Lang, words: str) -> None:
    data = written(saying(words), lang)
    lines = text_of(data).split("\n")

    # docxtpl spells `{_{` as braces; nothing is evaluated
    shown = words.replace("{_{", "{{").replace("}_}", "}}")
    assert lines.count(shown) == 3  # subject, ground, asks
    assert any(shown.casefold() in line.casefold() for line in lines if line.startswith("2."))
    assert "49" not in "".join(lines)
    assert audit(data) == []


@pytest.mark.parametrize("lang", Lang)
def test_letter_is_valid_and_asks_nothing_on_opening(lang: Lang, tmp_path: Path) -> None:
    data = written(request(), lang)
    path = tmp_path / "letter.docx"
    path.write_bytes(data)

    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert audit(data) == []
    assert b"updateFields" not in parts(data)["word/settings.xml"]


def test_a_year_and_its_ending_stand_on_one_line() -> None:
    data = written(request(), Lang.TK)
    content = parts(data)["word/document.xml"].decode()
    assert "2022</w:t><w:noBreakHyphen/>" in content
    assert not re.search(r"<w:t[^>]*>[^<]*\d-\w", content)
    assert "2022-nji ýylyň 15-nji aprelinden" in text_of(data)


def test_letter_names_its_language() -> None:
    styles = parts(written(request(), Lang.TK))["word/styles.xml"]

    assert b'w:lang w:val="tk-TM"' in styles


def test_a_template_with_an_unknown_value_is_named() -> None:
    template = docx.Document(io.BytesIO(request().letter))
    template.paragraphs[0].runs[0].text = "{{ sendr }}"
    buffer = io.BytesIO()
    template.save(buffer)

    with pytest.raises(LetterTemplateError, match="sendr"):
        written(replace(request(), letter=buffer.getvalue()), Lang.EN)


def test_a_template_cannot_reach_the_program() -> None:
    template = docx.Document(io.BytesIO(request().letter))
    template.paragraphs[0].runs[0].text = "{{ ''.__class__.__mro__[1].__subclasses__() }}"
    buffer = io.BytesIO()
    template.save(buffer)

    with pytest.raises(LetterTemplateError, match="unsafe"):
        written(replace(request(), letter=buffer.getvalue()), Lang.EN)


@pytest.mark.parametrize("template", [b"", b"no zip file", archive({"word/document.xml": b"<x/>"})])
def test_a_damaged_template_is_named(template: bytes) -> None:
    with pytest.raises(LetterTemplateError, match="cannot be filled"):
        written(replace(request(), letter=template), Lang.EN)


def test_the_template_of_the_workspace_is_clean(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(request().letter)

    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    names = DocxTemplate(str(path)).get_undeclared_template_variables()
    assert {"sender", "addressee", "subject", "ground", "asks", "annexes", "signatory"} <= names


def test_the_template_is_tried_with_what_every_letter_gives() -> None:
    asked = request()
    wordings = {code: Wording(code, asked.materials, asked.package) for code in FOLDERS}
    given = _context(entries(asked, wordings), asked, wordings[Lang.EN])
    assert {key: sorted(value) for key, value in given.items() if isinstance(value, dict)} == {
        key: sorted(value) for key, value in GIVEN.items() if isinstance(value, dict)
    }
    assert given.keys() == GIVEN.keys()
    assert [sorted(line) for line in given["annexes"][:1]] == [sorted(line) for line in GIVEN["annexes"]]

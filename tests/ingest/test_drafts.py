"""Drafts as people make them: numbers typed or counted by Word, tables, notes, text that belongs nowhere."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from ruamel.yaml import YAML

from ingest.hostile import HOSTILE
from resminama.cli import main
from resminama.cli.codes import FAILED, OK, USAGE
from resminama.context import BuildContext
from resminama.findings import Severity
from resminama.importing import Imported, ImportRefusedError, Request, import_draft
from resminama.ingest.language import language_of
from resminama.ingest.make import DraftKind
from resminama.lang import Lang
from support.sample import copy_home, home

NEW = "statute-new"


def saved(document: docx.document.Document) -> bytes:
    """Return the file."""
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def taken(
    data: bytes, *, kind: DraftKind = DraftKind.STATUTE, service: str | None = "personal-assistant"
) -> Imported:
    """Return what a draft becomes."""
    return import_draft(BuildContext(home()), data, "draft.docx", Request(kind, NEW, None, service))


def tree(made: Imported) -> dict[str, object]:
    """Return the source as plain data."""
    return dict(YAML(typ="safe").load(next(iter(made.files.values()))))


def typed(*lines: str) -> bytes:
    """Return a draft whose labels are typed; a line in capitals is centred."""
    document = docx.Document()
    for line in lines:
        paragraph = document.add_paragraph(line)
        if line.isupper():
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return saved(document)


RUSSIAN = typed(
    "ПРОЕКТ",
    "Положение о службе персонального ассистента",
    "Глава I. Общие положения",
    "1. Служба действует в соответствии со статьей 12 Закона Туркменистана «О социальных услугах» "
    "(далее – Закон).",
    "2. Служба:",
    "1) ведет учет получателей;",
    "2) выдает копии решений в течение 3 (трех) рабочих дней; или",
    "3) отказывает по основаниям, указанным в пункте 1 настоящего Положения.",
    "Отказ оформляется письменно по статье 3 Закона.",
    "ГЛАВА II",
    "Управление службой",
    "3. Решения принимает Министерство труда и социальной защиты населения Туркменистана.",
    "Министр ____________________",
)


def test_typed_numbers_make_chapters_points_and_items() -> None:
    made = taken(RUSSIAN)
    found = tree(made)
    chapters = found["chapters"]
    assert isinstance(chapters, list)
    assert [len(chapter["points"]) for chapter in chapters] == [2, 1]
    text = chapters[0]["points"][1]["text"]
    assert len(re.findall(r"^- \(", text, re.M)) == 3
    assert [finding.code for finding in made.findings if finding.severity is Severity.ERROR] == []


def test_a_russian_draft_waits_for_its_english_and_keeps_its_words_in_the_catalogue() -> None:
    source, catalogue = taken(RUSSIAN).files.values()
    assert "[[[law-social-services/art-12]]](short:law-social-services)" in source
    assert (
        'msgstr "Служба действует в соответствии со [[[law-social-services/art-12|ins]]](short' in catalogue
    )
    assert "[[law-social-services/art-3|dat]]" in catalogue
    assert "по основаниям, указанным в [[./" in catalogue
    assert "[[body-mlsp]]" in catalogue


def test_what_has_no_place_is_kept_as_a_comment_and_told() -> None:
    made = taken(RUSSIAN)
    source = next(iter(made.files.values()))
    assert "# not taken over, paragraph 1: ПРОЕКТ" in source
    assert "# not taken over, paragraph 13: Министр ____________________" in source
    told = [(remark.line, remark.message) for remark in made.remarks]
    assert (1, "kept as a comment: ПРОЕКТ") in told
    assert (7, "the list names alternatives") in told


def test_every_word_of_the_draft_is_somewhere() -> None:
    said = " ".join(taken(RUSSIAN).files.values())
    for word in ("учет", "копии", "оформляется", "Управление", "Министр", "ПРОЕКТ", "Положение"):
        assert word in said


def counted(document: docx.document.Document, text: str, level: int) -> None:
    """Add a paragraph that Word numbers: list 7 has chapters, points and items."""
    paragraph = document.add_paragraph(text)
    numbered = OxmlElement("w:numPr")
    for tag, value in (("w:ilvl", str(level)), ("w:numId", "77")):
        item = OxmlElement(tag)
        item.set(qn("w:val"), value)
        numbered.append(item)
    paragraph._p.get_or_add_pPr().append(numbered)


def with_list(document: docx.document.Document, *levels: tuple[str, str]) -> None:
    """Give the document list 77 with (format, pattern) for each level."""
    numbering = document.part.numbering_part.element
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), "77")
    for number, (form, pattern) in enumerate(levels):
        level = OxmlElement("w:lvl")
        level.set(qn("w:ilvl"), str(number))
        for tag, value in (("w:start", "1"), ("w:numFmt", form), ("w:lvlText", pattern)):
            item = OxmlElement(tag)
            item.set(qn("w:val"), value)
            level.append(item)
        abstract.append(level)
    numbering.insert(0, abstract)
    num = OxmlElement("w:num")
    num.set(qn("w:numId"), "77")
    link = OxmlElement("w:abstractNumId")
    link.set(qn("w:val"), "77")
    num.append(link)
    numbering.append(num)


def word_counted() -> docx.document.Document:
    """Return a Turkmen draft numbered by Word: «I bap.», "1.", "1)"."""
    document = docx.Document()
    with_list(document, ("upperRoman", "%1 bap."), ("decimal", "%2."), ("decimal", "%3)"))
    counted(document, "Umumy düzgünler", 0)
    counted(document, "Gulluk Türkmenistanyň Konstitusiýasyny goldanýar.", 1)
    counted(document, "Gulluk şulary ýerine ýetirýär:", 1)
    counted(document, "peýdalanyjylary hasaba alýar;", 2)
    counted(document, "şu Düzgünnamanyň 1-nji bendinde görkezilen kömegi berýär.", 2)
    counted(document, "Dolandyryş", 0)
    counted(document, "Gullugy ýolbaşçy dolandyrýar.", 1)
    return document


def test_labels_that_word_counts_are_read() -> None:
    made = taken(saved(word_counted()))
    source, catalogue = made.files.values()
    assert made.lang is Lang.TK
    chapters = tree(made)["chapters"]
    assert isinstance(chapters, list)
    assert [len(chapter["points"]) for chapter in chapters] == [2, 1]
    assert "[[constitution" in source
    assert "[[./" in catalogue
    assert "|loc]]" in catalogue


def test_decimal_numbers_under_headings() -> None:
    document = docx.Document()
    document.add_heading("1. General provisions", 1)
    document.add_paragraph("1.1. The service helps adults with disabilities to live independently.")
    document.add_paragraph("1.2. The service shall")
    document.add_paragraph("1.2.1. keep a register of the users;")
    document.add_paragraph("1.2.2. publish its rules.")
    document.add_heading("2. Staff", 1)
    document.add_paragraph("2.1. The head of the service directs it.")
    chapters = tree(taken(saved(document)))["chapters"]
    assert isinstance(chapters, list)
    assert [chapter["title"] for chapter in chapters] == ["General provisions", "Staff"]
    assert [point["text"].splitlines()[0] for point in chapters[0]["points"]] == [
        "The service helps adults with disabilities to live independently.",
        "The service shall",
    ]
    assert chapters[0]["points"][1]["text"].splitlines()[1:] == [
        "- (keep-register-users) keep a register of the users",
        "- (publish-its-rules) publish its rules",
    ]


def english(*more: str) -> docx.document.Document:
    """Return the beginning of an English draft."""
    document = docx.Document()
    document.add_heading("Chapter I. General provisions", 1)
    document.add_paragraph("1. The service keeps a register of its users and publishes its rules every year.")
    for line in more:
        document.add_paragraph(line)
    return document


def test_a_table_becomes_an_annex() -> None:
    document = english()
    table = document.add_table(rows=3, cols=2, style="Table Grid")
    for row, cells in zip(
        table.rows, (("Step", "Time limit"), ("Intake", "3 days"), ("Plan", "5 days")), strict=True
    ):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    made = taken(saved(document))
    annexes = tree(made)["annexes"]
    assert isinstance(annexes, list)
    assert [column["title"] for column in annexes[0]["table"]["columns"]] == ["Step", "Time limit"]
    assert [row["time-limit"] for row in annexes[0]["table"]["rows"]] == ["3 days", "5 days"]
    assert "a table becomes an annex" in [remark.message for remark in made.remarks]


def test_an_annex_keeps_its_title_text_and_table() -> None:
    document = english("Annex 1", "List of papers", "The applicant brings the papers named below.")
    table = document.add_table(rows=2, cols=2, style="Table Grid")
    for row, cells in zip(table.rows, (("Paper", "Who gives it"), ("Passport", "The police")), strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    annexes = tree(taken(saved(document)))["annexes"]
    assert isinstance(annexes, list)
    annex = annexes[0]
    assert annex["title"] == "List of papers"
    assert annex["text"].strip() == "The applicant brings the papers named below."
    assert len(annex["table"]["rows"]) == 1


def test_emphasis_links_and_signs_of_the_markup() -> None:
    document = english()
    paragraph = document.add_paragraph("2. The word ")
    paragraph.add_run("shall").italic = True
    paragraph.add_run(" binds [always] and {never} costs 5 * 3.")
    source = next(iter(taken(saved(document)).files.values()))
    assert r"The word *shall* binds \[always\] and \{never\} costs 5 \* 3." in source


def test_tracked_changes_are_read_as_accepted() -> None:
    document = english()
    paragraph = document.add_paragraph("2. The service answers within ")
    change = OxmlElement("w:ins")
    for key, value in (("w:id", "1"), ("w:author", "A"), ("w:date", "2026-01-01T00:00:00Z")):
        change.set(qn(key), value)
    run = paragraph.add_run("5 working days.")._r
    paragraph._p.remove(run)
    change.append(run)
    paragraph._p.append(change)
    made = taken(saved(document))
    assert "within 5 working days." in next(iter(made.files.values()))
    assert "tracked changes are read as accepted" in [remark.message for remark in made.remarks]


def test_a_clause_is_one_chapter() -> None:
    document = english("2. The user may complain to the head of the service.")
    found = tree(taken(saved(document), kind=DraftKind.CLAUSE))
    assert found["schema"] == "clause/1"
    assert found["title"] == "General provisions"
    assert len(found["points"]) == 2  # type: ignore[arg-type]  # plain data


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Служба ведет учет получателей социальных услуг и выдает копии решений", Lang.RU),
        (
            "Gulluk durmuş hyzmatlaryny peýdalanyjylary hasaba alýar we çözgütleriň göçürmesini berýär",
            Lang.TK,
        ),
        ("The service keeps a register of the users of social services and gives copies", Lang.EN),
        ("1. 2. 3.", None),
    ],
)
def test_the_language_is_told_by_its_letters(words: str, expected: Lang | None) -> None:
    assert language_of(words) is expected


def test_libreoffice_drafts_are_read(tmp_path: Path) -> None:
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    for name, data in (("typed", RUSSIAN), ("counted", saved(word_counted()))):
        (tmp_path / f"{name}.docx").write_bytes(data)
        command = [program, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
        command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "out")]
        subprocess.run(
            [*command, str(tmp_path / f"{name}.docx")], check=True, capture_output=True, timeout=180
        )
        again = taken((tmp_path / "out" / f"{name}.docx").read_bytes())
        assert again.files == taken(data).files


@pytest.mark.parametrize("made", HOSTILE, ids=lambda made: made.__name__)
def test_hostile_files_are_refused_in_a_line(
    made: Callable[[], bytes], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(made())
    before = path.read_bytes()
    assert main(["--workspace", str(home()), "import", str(path), "statute", "--id", NEW]) == FAILED
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert line.startswith("draft.docx: ")
    assert path.read_bytes() == before


def test_ids_that_are_taken_and_drafts_without_a_service_are_refused() -> None:
    with pytest.raises(ImportRefusedError, match="exists"):
        import_draft(
            BuildContext(home()), RUSSIAN, "d.docx", Request(DraftKind.STATUTE, "statute-personal-assistant")
        )
    with pytest.raises(ImportRefusedError, match=r"--service: .*personal-assistant"):
        taken(saved(english()), service=None)
    with pytest.raises(ImportRefusedError, match="no service is called"):
        taken(RUSSIAN, service="nothing")


def test_files_are_written_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy_home(tmp_path / "w")
    draft = tmp_path / "draft.docx"
    draft.write_bytes(RUSSIAN)
    arguments = ["--workspace", str(tmp_path / "w"), "import", str(draft), "statute", "--id", NEW]
    assert main([*arguments]) == OK
    assert not (tmp_path / "w/specs/statutes" / f"{NEW}.yaml").exists()
    assert "# specs/statutes/statute-new.yaml" in capsys.readouterr().out
    assert main([*arguments, "--write"]) == OK
    assert (tmp_path / "w/translations/ru" / f"{NEW}.po").exists()
    capsys.readouterr()
    assert main([*arguments, "--write"]) == USAGE
    assert "exists" in capsys.readouterr().err


BYLAWS = {
    Lang.RU: typed(
        "УТВЕРЖДЕН",
        "приказом Министра от ____ № ____",
        "П О Р Я Д О К",
        "ведения случая в дневном центре",
        "Глава I. Общие положения",
        "1. Настоящий Порядок действует в дневном центре и обязателен для его работников.",
        "2. В случаях, указанных в пункте 1 настоящего Порядка, решение принимается в тот же день.",
    ),
    Lang.TK: typed(
        "Türkmenistanyň ministriniň buýrugy bilen tassyklandy",
        "Gündizki merkezde ýagdaýy dolandyrmagyň tertibi",
        "I bap. Umumy düzgünler",
        "1. Şu Tertip gündizki merkezde hereket edýär we onuň işgärleri üçin hökmanydyr.",
        "2. Şu Tertibiň 1-nji bendinde görkezilen halatlarda çözgüt şol günde kabul edilýär.",
    ),
    Lang.EN: typed(
        "DRAFT",
        "Procedure for the management of cases in a day centre",
        "Chapter I. General provisions",
        "1. This Procedure is in force in the day centre and binds the persons who work there.",
        "2. In the cases named in point 1 of this Procedure a decision is taken on the same day.",
    ),
}


@pytest.mark.parametrize(
    ("lang", "title"),
    [
        (Lang.RU, "Порядок ведения случая в дневном центре"),
        (Lang.TK, "Gündizki merkezde ýagdaýy dolandyrmagyň tertibi"),
        (Lang.EN, "Procedure for the management of cases in a day centre"),
    ],
)
def test_a_bylaw_takes_its_kind_from_its_title(lang: Lang, title: str) -> None:
    made = taken(BYLAWS[lang], kind=DraftKind.BYLAW, service=None)
    found, said = tree(made), " ".join(" ".join(made.files.values()).split())

    assert next(iter(made.files)) == f"specs/bylaws/{NEW}.yaml"
    assert (found["schema"], found["kind"]) == ("bylaw/1", "procedure")
    assert "service" not in found
    assert str(found["title"]).startswith("Procedure")
    assert title in said
    assert "[[.this" in said
    assert [finding.code for finding in made.findings if finding.severity is Severity.ERROR] == []


def test_what_stands_around_the_title_of_a_bylaw_is_kept_as_a_comment() -> None:
    source = next(iter(taken(BYLAWS[Lang.RU], kind=DraftKind.BYLAW, service=None).files.values()))
    assert "# not taken over, paragraph 1: УТВЕРЖДЕН" in source
    assert "ПОРЯДОК" not in source
    assert "paragraph 4" not in source


def test_a_bylaw_without_a_title_is_refused() -> None:
    draft = typed(
        "Глава I. Общие положения", "1. Служба действует в городе и обязательна для его работников."
    )
    with pytest.raises(ImportRefusedError, match="says the kind of act: положение, порядок"):
        taken(draft, kind=DraftKind.BYLAW, service=None)


def test_an_order_is_no_text(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--workspace", str(home()), "import", "draft.docx", "order", "--id", NEW])
    assert "statute" in capsys.readouterr().err

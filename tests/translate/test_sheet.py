"""The review sheet: out as Word and Excel, back with edits, tracked or not, and remarks."""

from __future__ import annotations

import pytest

from resminama.lang import Lang
from resminama.numbering.labels import Place
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import parts
from resminama.ordinal import Ordinal
from resminama.outline.content import Kind
from resminama.states.review import State
from resminama.translate.desk import Desk
from resminama.translate.exchange.units import Damage
from resminama.translate.sheet.bring_back import Reviewed, import_sheet
from resminama.translate.sheet.excel import read_excel, write_excel
from resminama.translate.sheet.rows import rows
from resminama.translate.sheet.word import read_word, write_word

from .workspace import ENGLISH, REVIEWER, RUSSIAN, TURKMEN, translated

PLACES = {
    "case/a": Place(((Kind.POINT, Ordinal(5)), (Kind.ITEM, Ordinal(2)))),
    "case/title": Place(((Kind.CHAPTER, Ordinal(3)),)),
}
A = TURKMEN["a"]
_forms = pytest.mark.parametrize("form", ["docx", "xlsx"])


def _sheet(desk: Desk, form: str) -> bytes:
    found = rows(desk, "case", PLACES)
    return write_word(found, "Case") if form == "docx" else write_excel(found, "Case", "2026-01-05")


def _changed(data: bytes, before: str, after: str) -> bytes:
    """Change the words of a sheet as an editor that knows no better."""
    held = parts(data)
    name = "word/document.xml" if "word/document.xml" in held else "xl/sharedStrings.xml"
    assert before in held[name].decode()
    return pack({**held, name: held[name].decode().replace(before, after).encode()})


def _back(desk: Desk, form: str, data: bytes) -> Reviewed:
    return import_sheet(desk, f"sheet.{form}", data, REVIEWER)


@_forms
def test_a_row_shows_number_and_three_languages(form: str) -> None:
    data = _sheet(translated().desk(), form)
    found = (read_word if form == "docx" else read_excel)(data)

    assert [row.address for row in found] == ["case/title", "case/a", "case/b", "case/c"]
    assert found[1].texts == {Lang.EN: ENGLISH["a"], Lang.RU: RUSSIAN["a"], Lang.TK: A}
    assert set(found[1].states.values()) == {State.DRAFT}
    held = b"".join(parts(data).values()).decode("utf-8", "replace")
    assert "5.2" in held
    assert "Ch. 3" in held


@_forms
def test_a_sheet_that_nobody_touched_changes_nothing(form: str) -> None:
    desk = translated().desk()
    result = _back(desk, form, _sheet(desk, form))

    assert desk.changed() == {}
    assert result.remarks == []
    assert [found.same for found in result.languages.values()] == [4, 4]


@_forms
def test_an_edit_comes_back(form: str) -> None:
    desk = translated().desk()
    result = _back(desk, form, _changed(_sheet(desk, form), A, "Gulluk resminamalary bäş ýyl saklaýar."))

    assert result.languages[Lang.TK].taken == ["case/a"]
    assert result.languages[Lang.RU].taken == []
    assert desk.text(Lang.TK, "case/a") == "Gulluk resminamalary bäş ýyl saklaýar."


def test_tracked_changes_count_as_accepted() -> None:
    desk = translated().desk()
    text = f">{A}</w:t></w:r>"
    tracked = (
        '>Gulluk </w:t></w:r><w:del w:id="1" w:author="N"><w:r><w:delText>köp</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="N"><w:r><w:t>ähli resminamalary saklaýar.</w:t></w:r></w:ins>'
    )
    _back(desk, "docx", _changed(_sheet(desk, "docx"), text, tracked))

    assert desk.text(Lang.TK, "case/a") == "Gulluk ähli resminamalary saklaýar."


def test_a_comment_is_a_remark() -> None:
    desk = translated().desk()
    data = _changed(_sheet(desk, "docx"), f"{A}</w:t>", f'{A}</w:t><w:commentReference w:id="7"/>')
    comment = '<w:comment w:id="7" w:author="Aý"><w:p><w:r><w:t>Seret.</w:t></w:r></w:p></w:comment>'
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    data = pack({**parts(data), "word/comments.xml": f'<w:comments xmlns:w="{space}">{comment}</w:comments>'})

    assert _back(desk, "docx", data).remarks == [("case/a", "Aý: Seret.")]


@_forms
def test_an_edited_english_cell_is_a_proposal_and_the_rest_is_taken(form: str) -> None:
    desk = translated().desk()
    data = _changed(_sheet(desk, form), ENGLISH["a"], "The unit keeps all records.")
    result = _back(desk, form, _changed(data, RUSSIAN["a"], "Служба хранит все документы."))

    assert result.remarks == [("case/a", "English proposed: The unit keeps all records.")]
    assert result.languages[Lang.RU].taken == ["case/a"]
    assert desk.text(Lang.EN, "case/a") == ENGLISH["a"]


@_forms
def test_an_edited_english_cell_of_a_text_that_changed_here_too_is_damage(form: str) -> None:
    space = translated()
    data = _changed(_sheet(space.desk(), form), ENGLISH["a"], "The unit keeps all records.")
    data = _changed(data, RUSSIAN["a"], "Служба хранит все документы.")
    space.author(a="The unit keeps records for 9 years.")
    space.update()
    desk = space.desk()
    result = _back(desk, form, data)

    assert Damage.EDITED_SOURCE in {fault.damage for fault in result.languages[Lang.RU].damages}
    assert desk.text(Lang.RU, "case/a") == RUSSIAN["a"]


@_forms
def test_states_come_back_signed(form: str) -> None:
    desk = translated().desk()
    data = _changed(_sheet(desk, form), "tk: draft", "tk: approved")
    result = _back(desk, form, _changed(data, "en: draft", "en: reviewed"))

    assert len(result.languages[Lang.TK].marked) == 4
    states = [desk.judged(lang, "case/a").state for lang in Lang]
    assert states == [State.REVIEWED, State.DRAFT, State.APPROVED]


@_forms
def test_an_outdated_text_is_confirmed_in_the_sheet(form: str) -> None:
    space = translated()
    space.author(a="The unit keeps its records for 5 years.")
    space.update()
    desk = space.desk()
    data = _sheet(desk, form)
    result = _back(desk, form, _changed(data, "tk: outdated", "tk: draft"))

    assert result.languages[Lang.TK].marked == ["case/a"]
    assert [desk.judged(lang, "case/a").state for lang in (Lang.RU, Lang.TK)] == [
        State.OUTDATED,
        State.DRAFT,
    ]


@_forms
def test_a_newer_translation_here_is_a_conflict(form: str) -> None:
    space = translated()
    data = _changed(_sheet(space.desk(), form), A, "Gulluk resminamalary bäş ýyl saklaýar.")
    space.translator(Lang.TK, a="Gulluk resminamalary saklamaly.")
    desk = space.desk()
    result = _back(desk, form, data)

    assert [fault.damage for fault in result.languages[Lang.TK].damages] == [Damage.CONFLICT]
    assert result.languages[Lang.TK].damages[0].line == 3
    assert desk.text(Lang.TK, "case/a") == "Gulluk resminamalary saklamaly."


@_forms
def test_a_lost_reference_is_told(form: str) -> None:
    desk = translated().desk()
    result = _back(desk, form, _changed(_sheet(desk, form), "[[./a|loc]]", "punktda"))

    faults = result.languages[Lang.TK].damages
    assert [(fault.damage, fault.address) for fault in faults] == [(Damage.LOST_CODE, "case/b")]


@_forms
def test_the_same_bytes_twice(form: str) -> None:
    assert _sheet(translated().desk(), form) == _sheet(translated().desk(), form)


@pytest.mark.parametrize("data", [b"", b"PK", pack({"word/document.xml": "<a/>"}), pack({"x": "y"})])
@_forms
def test_an_unreadable_sheet_is_a_fault(form: str, data: bytes) -> None:
    result = _back(translated().desk(), form, data)
    assert result.languages[Lang.TK].damages[0].damage is Damage.UNREADABLE

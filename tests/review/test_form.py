"""A form sent out as Word comes back as data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from family.conftest import Composed
from resminama.cli import main
from resminama.document.tree import FieldKind
from resminama.lang import Lang
from resminama.ooxml.fields import FieldValue, fields
from resminama.review.form import filled, other_form, schema
from resminama.workspace import write_all
from resminama.world import Prepared
from resminama.write.docx import write
from support.sample import sample

FORMS = pytest.mark.parametrize("name", ["form-consent", "form-individual-plan"])


def answers(prepared: Prepared, name: str, sent: dict[str, FieldValue]) -> dict[str, FieldValue]:
    """Fill every field with something of its kind."""
    sheet = prepared.corpus.sheets[name]
    given = {}
    for key, field in sheet.places():
        value = {
            "date": "2022-04-15",
            "tick": "true",
            "choice": str(field.choices[0].id) if field.choices else "",
        }.get(str(field.kind), "Aşgabat")
        given[key] = replace(sent[key], value=value, blank=False)
    return given


@FORMS
@pytest.mark.parametrize("lang", Lang)
def test_every_field_is_a_control_of_the_word_file(
    name: str, lang: Lang, prepared: Prepared, composed: Composed
) -> None:
    sent = fields(write(composed(name, lang)))
    assert list(sent) == [key for key, _ in prepared.corpus.sheets[name].places()]
    assert all(value.blank for value in sent.values())


@FORMS
def test_a_full_form_meets_its_schema(name: str, prepared: Prepared, composed: Composed) -> None:
    sheet = prepared.corpus.sheets[name]
    read = filled(sheet, answers(prepared, name, fields(write(composed(name, Lang.TK)))))
    assert read.problems == ()
    assert list(Draft202012Validator(schema(sheet)).iter_errors(dict(read.values))) == []


def test_blanks_and_wrong_types_are_named(prepared: Prepared, composed: Composed) -> None:
    sheet = prepared.corpus.sheets["form-consent"]
    given = answers(prepared, "form-consent", fields(write(composed("form-consent", Lang.RU))))
    given["person-birth"] = FieldValue(FieldKind.DATE, "вчера", False)
    given["person-name"] = FieldValue(FieldKind.TEXT, "", True)
    given["added"] = FieldValue(FieldKind.TEXT, "x", False)
    del given["case-number"]
    assert set(filled(sheet, given).problems) == {
        "person-birth: 'вчера' is no date: write it as 15.04.2022",
        "person-name: left blank",
        "case-number: the field is gone from the file",
        "added: not a field of this form",
    }


@pytest.mark.parametrize(("typed", "iso"), [("15.04.2022", "2022-04-15"), ("2022-04-15", "2022-04-15")])
def test_dates_as_people_write_them(typed: str, iso: str, prepared: Prepared, composed: Composed) -> None:
    sheet = prepared.corpus.sheets["form-consent"]
    given = answers(prepared, "form-consent", fields(write(composed("form-consent", Lang.RU))))
    given["person-birth"] = FieldValue(FieldKind.DATE, typed, False)
    assert filled(sheet, given).values["person-birth"] == iso


def test_the_file_of_another_form_is_told_from_one_with_fields_lost(
    prepared: Prepared, composed: Composed
) -> None:
    sheets = prepared.corpus.sheets
    sent = fields(write(composed("form-consent", Lang.TK)))
    assert other_form(sheets, "form-individual-plan", sent) == "form-consent"
    assert other_form(sheets, "form-consent", sent) is None
    assert other_form(sheets, "form-consent", dict(list(sent.items())[:3])) is None
    assert other_form(sheets, "form-consent", {"of-nobody": next(iter(sent.values()))}) is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["schema", "form-consnt"], "did you mean 'form-consent'?"),
        (["schema", "zebra"], "one of: "),
        (["read"], "form read form-consent FILE.docx"),
        (["read", "form-consent"], "form read form-consent FILE.docx"),
    ],
)
def test_what_is_missing_on_the_line_is_told(
    words: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_all(tmp_path, sample())
    assert main(["--workspace", str(tmp_path), "form", *words]) == 2
    assert told in capsys.readouterr().err


def test_another_form_and_a_file_without_fields_are_refused_whole(
    prepared: Prepared, composed: Composed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_all(tmp_path, sample())
    verb = ["--workspace", str(tmp_path), "form", "read", "form-individual-plan"]
    path = tmp_path / "filled.docx"
    path.write_bytes(write(composed("form-consent", Lang.TK)))
    assert main([*verb, str(path)]) == 1
    assert (
        capsys.readouterr().err
        == "the file is 'form-consent', not 'form-individual-plan': write `form read form-consent`\n"
    )
    path.write_bytes(write(composed("standard-personal-assistant", Lang.TK)))
    assert main([*verb, str(path)]) == 1
    assert "the file has no fields" in capsys.readouterr().err

"""A form sent out as Word comes back as data."""

from __future__ import annotations

from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from family.conftest import Composed
from resminama.document.tree import FieldKind
from resminama.lang import Lang
from resminama.ooxml.fields import FieldValue, fields
from resminama.review.form import filled, schema
from resminama.world import Prepared
from resminama.write.docx import write

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
        "person-birth: 'вчера' is no date",
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

"""Forms: what people fill in comes back by field id."""

from __future__ import annotations

import io
import zipfile

import pytest

from resminama.document.tree import FieldKind
from resminama.ooxml.fields import FieldValue, fields
from resminama.ooxml.package import pack
from resminama.write.docx import write
from write_docx.samples import english_guide


def filled(data: bytes, changes: dict[str, str]) -> bytes:
    """Return the file with ``changes`` made in its body, as Word would leave it."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    xml = found["word/document.xml"].decode()
    for old, new in changes.items():
        assert old in xml
        xml = xml.replace(old, new)
    return pack({**found, "word/document.xml": xml})


def test_an_empty_form_is_blank() -> None:
    assert fields(write(english_guide())) == {
        "applicant.name": FieldValue(FieldKind.TEXT, "", True),
        "applicant.birth": FieldValue(FieldKind.DATE, "", True),
        "service.kind": FieldValue(FieldKind.CHOICE, "", True),
        "consent": FieldValue(FieldKind.TICK, "false", True),
    }


def test_values_come_back() -> None:
    data = filled(
        write(english_guide()),
        {
            "<w:showingPlcHdr/>": "",
            "Given name and surname": "Aýna &amp; Maral",
            "<w:date>": '<w:date w:fullDate="1990-05-17T00:00:00Z">',
            ">☐\u00a0At home   ☐\u00a0Day<": ">Day<",
            '<w14:checked w14:val="0"/>': '<w14:checked w14:val="1"/>',
        },
    )

    assert fields(data) == {
        "applicant.name": FieldValue(FieldKind.TEXT, "Aýna & Maral", False),
        "applicant.birth": FieldValue(FieldKind.DATE, "1990-05-17", False),
        "service.kind": FieldValue(FieldKind.CHOICE, "day", False),
        "consent": FieldValue(FieldKind.TICK, "true", False),
    }


@pytest.mark.parametrize("typed", ["17 May 1990", "1990"])
def test_a_date_typed_over_is_kept_as_typed(typed: str) -> None:
    line = "_" * 31
    data = filled(write(english_guide()), {"<w:showingPlcHdr/>": "", f">{line}<": f">{typed}<"})

    assert fields(data)["applicant.birth"] == FieldValue(FieldKind.DATE, typed, False)

"""Every sample is valid, sound by our audit, readable by python-docx, and the same on every run."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.shared import Length
from openxml_audit import OpenXmlValidator

from resminama.document.tree import Document
from resminama.ooxml.audit import audit
from resminama.write.docx import write
from resminama.write.docx.tracking import tracked
from write_docx.samples import SAMPLES, english_guide, long_act, russian_law, turkmen_act

ALL = (*SAMPLES, long_act)
PAGES = {"guide/purpose": 2, "guide/scope": 2, "guide/steps": 3}


@pytest.mark.parametrize("sample", SAMPLES)
def test_validator_finds_nothing(sample: Callable[[], Document], tmp_path: Path) -> None:
    path = tmp_path / "sample.docx"
    path.write_bytes(write(sample(), PAGES))

    result = OpenXmlValidator().validate(str(path))

    assert [str(error) for error in result.errors] == []


@pytest.mark.parametrize("sample", ALL)
def test_audit_finds_nothing(sample: Callable[[], Document]) -> None:
    assert audit(write(sample(), PAGES)) == []


@pytest.mark.parametrize("seed", ["1", "2"])
def test_bytes_do_not_depend_on_the_process(seed: str) -> None:
    script = (
        "import hashlib; from resminama.write.docx import write; from write_docx.samples import turkmen_act;"
        "print(hashlib.sha256(write(turkmen_act())).hexdigest())"
    )
    paths = os.pathsep.join(path for path in sys.path if path)
    environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": paths, "TZ": f"Etc/GMT+{seed}"}

    told = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == hashlib.sha256(write(turkmen_act())).hexdigest()


def test_python_docx_reads_styles_and_properties() -> None:
    document = docx.Document(io.BytesIO(write(turkmen_act())))

    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert {"Title", "Heading 1", "Legal Point", "Legal Item", "Approval", "Act Kind"} <= styles
    assert document.core_properties.title == "Şahsy kömekçi hyzmaty hakynda düzgünnama"
    assert document.core_properties.created.isoformat().startswith("2022-11-01T00:00:00")
    assert [cell.text for cell in document.tables[0].rows[2].cells] == ["", "Hyzmat 2", "2 iş güni"]


def test_acts_have_neither_header_text_nor_contents() -> None:
    document = docx.Document(io.BytesIO(write(turkmen_act())))
    section = document.sections[0]

    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    assert "TOC" not in document.element.xml


def test_sections_turn_the_page() -> None:
    document = docx.Document(io.BytesIO(write(russian_law())))

    first, second = (_millimetres(section.page_width, section.page_height) for section in document.sections)

    assert first == pytest.approx((210, 297), abs=0.1)
    assert second == pytest.approx((297, 210), abs=0.1)


def test_tables_fill_the_text_width() -> None:
    document = docx.Document(io.BytesIO(write(russian_law())))
    section = document.sections[1]
    page, left, right = _millimetres(section.page_width, section.left_margin, section.right_margin)

    for table in document.tables:
        widths = _millimetres(*(column.width for column in table.columns))
        assert sum(widths) == pytest.approx(page - left - right, abs=0.1)


def test_header_rows_repeat_and_rows_stay_whole() -> None:
    xml = _part(write(russian_law()), "word/document.xml")

    assert xml.count("<w:tblHeader/>") == 2
    assert xml.count("<w:cantSplit/>") == xml.count("<w:tr>")


def test_contents_show_pages_and_ask_for_nothing() -> None:
    data = write(english_guide(), PAGES)
    xml = _part(data, "word/document.xml")

    assert "PAGEREF cl_guide_purpose \\h" in xml
    assert "updateFields" not in _part(data, "word/settings.xml")
    assert "w:dirty" not in xml


def test_contents_without_pages_have_no_numbers() -> None:
    assert "PAGEREF" not in _part(write(english_guide()), "word/document.xml")


def test_tracking_is_enforced_only_when_asked_for() -> None:
    mark = '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>'

    assert mark in _part(write(turkmen_act()), "word/settings.xml")
    assert mark not in _part(write(russian_law()), "word/settings.xml")


def test_tracking_is_enforced_afterwards_as_if_it_had_been_asked_for() -> None:
    law = russian_law()
    asked = write(replace(law, meta=replace(law.meta, tracked=True)))

    assert tracked(write(law)) == asked
    assert tracked(asked) == asked


def test_languages_are_named() -> None:
    data = write(turkmen_act())

    assert 'w:lang w:val="tk-TM"' in _part(data, "word/styles.xml")
    assert 'w:lang w:val="ru-RU"' in _part(data, "word/document.xml")


def _millimetres(*lengths: Length | None) -> tuple[float, ...]:
    return tuple(length.mm if length is not None else 0.0 for length in lengths)


def _part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()

"""The register as a table: text, never a formula."""

from __future__ import annotations

import pytest
from lxml import etree

from deliver.hostile import saying
from deliver.samples import request
from resminama.deliver.entries import Entry, entries
from resminama.deliver.request import FOLDERS, PackageRequest
from resminama.deliver.wording import Wording
from resminama.deliver.workbook import workbook
from resminama.lang import Lang
from resminama.ooxml.unzip import parts

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def _entries(given: PackageRequest) -> tuple[tuple[Entry, ...], Wording]:
    wordings = {lang: Wording(lang, given.materials, given.package) for lang in FOLDERS}
    return entries(given, wordings), wordings[Lang.EN]


def _written(given: PackageRequest) -> bytes:
    listed, wording = _entries(given)
    return workbook(listed, given, wording)


@pytest.mark.parametrize("words", ["=1+1", "@x", "+x", "-x", "=cmd|' /C calc'!A0", "{=1}", "https://x.tm"])
def test_no_cell_is_a_formula_or_a_link(words: str) -> None:
    found = parts(_written(saying(words)))
    sheet = etree.fromstring(found["xl/worksheets/sheet1.xml"])

    assert sheet.findall(f".//{MAIN}f") == []
    assert sheet.findall(f".//{MAIN}hyperlink") == []
    strings = etree.fromstring(found["xl/sharedStrings.xml"])
    assert words.casefold() in {(item.findtext(f"{MAIN}t") or "").casefold() for item in strings}


def test_what_looks_like_a_formula_stays_text_when_edited() -> None:
    assert b'quotePrefix="1"' in parts(_written(saying("=1+1")))["xl/styles.xml"]


def test_a_row_for_each_document_and_language() -> None:
    listed, _ = _entries(request())
    sheet = etree.fromstring(parts(_written(request()))["xl/worksheets/sheet1.xml"])

    assert len(sheet.findall(f".//{MAIN}row")) == 1 + len(listed) * len(Lang)


def test_bytes_carry_the_committed_date_only() -> None:
    data = _written(request())

    assert data == _written(request())
    assert b"2022-03-31T00:00:00Z" in parts(data)["docProps/core.xml"]

"""Commands in texts stay text: in Word, in PDF, in the letter and in the register."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

from hostile.child import said
from hostile.injected import AFTER, inject

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, module_whole: Path) -> Path:
    inject(module_whole)
    result = said(module_whole, "build")
    assert result.code == 0, result.out[:2000] + result.err[-2000:]
    return module_whole / "outputs"


def squeezed(words: str) -> str:
    """Return words without blanks and the hyphens that lines end with."""
    return re.sub(r"[\s\u00a0\u00ad\ufffe\u0002]|-\n", "", words)


_MARK = squeezed(AFTER)


def word_text(data: bytes, part: str = "word/document.xml") -> str:
    with zipfile.ZipFile(BytesIO(data)) as file:
        root = etree.fromstring(file.read(part))
    return "".join(node.text or "" for node in root.iter(f"{_W}t"))


def pdf_text(path: Path) -> str:
    file = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in file)


@pytest.mark.parametrize("lang", ["en", "ru", "tk"])
@pytest.mark.parametrize("key", ["statute-personal-assistant", "form-consent", "glossary"])
def test_documents(built: Path, lang: str, key: str) -> None:
    word = squeezed(word_text((built / lang / f"{key}.docx").read_bytes()))
    pdf = squeezed(pdf_text(built / lang / f"{key}.pdf"))

    assert word.count(_MARK) > 1
    assert pdf.count(_MARK) > 1
    assert "=SUM(A1)" in word
    assert "=SUM(A1)" in pdf


def test_packages(built: Path) -> None:
    (package,) = built.rglob("*.zip")
    with zipfile.ZipFile(package) as file:
        names = file.namelist()
        for name in (name for name in names if name.endswith(".xlsx")):
            _holds_no_formula(file.read(name))
        for folder in ("1-tk", "2-ru", "3-en"):
            letters = [name for name in names if name.startswith(f"{folder}/00 ") and name.endswith(".docx")]
            assert any(_MARK in squeezed(word_text(file.read(name))) for name in letters), letters


def _holds_no_formula(data: bytes) -> None:
    with zipfile.ZipFile(BytesIO(data)) as book:
        sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
        assert sheets
        assert not any(b"<f>" in book.read(name) for name in sheets)

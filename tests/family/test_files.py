"""The real documents as files: two writers, one text, conforming, the same every time."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import docx
import pdfplumber
import pytest
from openxml_audit import OpenXmlValidator

from family.conftest import DOCUMENTS, FAMILY, Composed
from resminama.document import printed
from resminama.document.dump import dump
from resminama.document.pages import Margins, Pages
from resminama.document.spot import Spot
from resminama.lang import Lang
from resminama.ooxml.audit import audit
from resminama.ooxml.text import lines
from resminama.parts import Part, read_part
from resminama.write import docx as word
from resminama.write import pdf
from support.sample import home
from support.verapdf import VeraPdf

EVERY = pytest.mark.parametrize("key", [*DOCUMENTS, "bound"])
LANGS = pytest.mark.parametrize("lang", Lang)


@EVERY
@LANGS
def test_word_says_what_the_tree_says(key: str, lang: Lang, composed: Composed) -> None:
    """Labels come from numbering.xml; cells and footnotes are included."""
    document = composed(key, lang)
    assert lines(word.write(document)) == dump(document)


@EVERY
@LANGS
def test_word_is_sound(key: str, lang: Lang, composed: Composed) -> None:
    assert audit(word.write(composed(key, lang))) == []


@pytest.mark.parametrize("key", ["bound", "note-demand-specialists", "glossary"])
def test_word_is_valid(key: str, composed: Composed, tmp_path: Path) -> None:
    path = tmp_path / "document.docx"
    path.write_bytes(word.write(composed(key, Lang.TK)))
    result = OpenXmlValidator().validate(str(path))
    assert [str(fault) for fault in result.errors] == []


@LANGS
def test_an_independent_reader_finds_the_words(lang: Lang, composed: Composed) -> None:
    document = composed("statute-personal-assistant", lang)
    read = docx.Document(io.BytesIO(word.write(document)))
    text = "\n".join(paragraph.text for paragraph in read.paragraphs)
    missing = [unit.anchor for unit in document.base if unit.text.rstrip(";.:") not in text]
    assert missing == []


@pytest.mark.parametrize("key", ["bound", "note-demand-specialists", "glossary"])
@LANGS
def test_pdf_conforms(key: str, lang: Lang, composed: Composed, verapdf: VeraPdf, tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    parts = [composed(part, lang) for part in (FAMILY if key == "bound" else [key])]
    path.write_bytes(pdf.finish([pdf.typeset(part) for part in parts]).bytes)
    assert verapdf.failures(path) == []


@pytest.mark.parametrize("key", FAMILY)
def test_a_document_is_kept_as_a_part_and_found_again(key: str, composed: Composed, tmp_path: Path) -> None:
    document = composed(key, Lang.TK)
    path = tmp_path / "part.bin"
    part = Part(document, Pages(b"", {}, Margins(20, 10, 20), numbered=True), {})
    path.write_bytes(part.packed())
    assert read_part(path) == part


@pytest.mark.parametrize("key", ["statute-personal-assistant", "form-consent"])
@LANGS
def test_pdf_says_what_the_tree_says(key: str, lang: Lang, composed: Composed) -> None:
    """Every unit's words stand in the PDF, in their order, when blanks and hyphens are left out."""
    document = composed(key, lang)
    with pdfplumber.open(io.BytesIO(pdf.write(document).bytes)) as opened:
        printed = _letters("".join(page.extract_text(use_text_flow=True) for page in opened.pages))
    missing = [unit.anchor for unit in document.base if _letters(unit.text)[:60] not in printed]
    assert missing == []


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalpha())


_HASH = """
import hashlib, sys
from resminama.compose.document import compose
from resminama.document.links import without_dangling_links
from resminama.lang import Lang
from resminama.workspace import read_sources
from resminama.world import materials, prepare
from resminama.write import docx, pdf
from pathlib import Path
given = materials(prepare(read_sources(Path(sys.argv[1])), checked=False))
for key in ("order-personal-assistant", "form-consent"):
    document = without_dangling_links(compose(key, Lang.TK, given).document)
    print(hashlib.sha256(pdf.write(document).bytes + docx.write(document)).hexdigest())
"""


def test_same_sources_same_bytes(tmp_path: Path) -> None:
    """In another folder, time zone, locale and with another hash seed."""
    seen = set()
    for seed, zone, locale in (("0", "UTC", "C"), ("1", "Asia/Ashgabat", "ru_RU.UTF-8")):
        folder = tmp_path / seed
        folder.mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        run = subprocess.run(
            [sys.executable, "-c", _HASH, str(home())],
            cwd=folder,
            env=environment,
            capture_output=True,
            check=True,
        )
        seen.add(run.stdout)
    assert len(seen) == 1


@EVERY
@LANGS
def test_every_printed_paragraph_has_a_spot_of_its_own(key: str, lang: Lang, composed: Composed) -> None:
    document = composed(key, lang)
    listed = [item for line in printed.lines(document) for item in line.paragraphs]
    texts = {item.spot: item.text for item in listed}
    assert len(texts) == len(listed)
    assert {unit.anchor: texts.get(Spot(unit.anchor)) for unit in document.base} == {
        unit.anchor: unit.text for unit in document.base
    }

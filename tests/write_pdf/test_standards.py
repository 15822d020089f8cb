"""PDF/A-2a, PDF/UA-1, and what their rules do not look at: structure, languages, fonts."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.write.pdf import write
from support.verapdf import VeraPdf
from write_pdf import sample


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("made", [sample.act, sample.guide])
def test_conforms(
    lang: Lang, made: Callable[[Lang], Document], fonts: Path, verapdf: VeraPdf, tmp_path: Path
) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(write(made(lang), fonts).bytes)
    assert verapdf.failures(path) == []


def test_verapdf_finds_a_missing_language(fonts: Path, verapdf: VeraPdf, tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    with _opened(sample.act(Lang.RU), fonts) as pdf:
        del pdf.Root.Lang
        pdf.save(path)
    assert verapdf.failures(path)


@pytest.mark.parametrize("lang", Lang)
def test_structure(lang: Lang, fonts: Path) -> None:
    with _opened(sample.act(lang), fonts) as pdf:
        elements = list(_elements(pdf.Root.StructTreeRoot.K))
        tables = [element for element in elements if element.S == "/Table"]
        assert len(tables) == 1
        assert all(_tags(table).count("/TH") for table in tables)
        assert [str(tag) for tag in _tags(pdf.Root.StructTreeRoot) if str(tag)[:2] == "/H"][:2] == [
            "/H1",
            "/H2",
        ]
        assert str(pdf.Root.Lang) == lang
        note = next(element for element in elements if element.get("/Alt"))
        assert str(note.Alt) == sample.WORDS[lang]["head"]


def test_a_run_in_another_language_says_so(fonts: Path) -> None:
    with _opened(sample.act(Lang.RU), fonts) as pdf:
        for page in pdf.pages:
            page.contents_coalesce()
        content = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert b"/Lang(en)" in content


def test_only_tinos_is_embedded(fonts: Path) -> None:
    with _opened(sample.act(Lang.TK), fonts) as pdf:
        names = {str(font.BaseFont) for font in _fonts(pdf)}
        descendants = [font.DescendantFonts[0] for font in _fonts(pdf)]
        assert {name.split("+")[1].split("-")[0] for name in names} == {"Tinos"}
        assert all({"/FontFile2", "/FontFile3"} & set(font.FontDescriptor.keys()) for font in descendants)


def test_metadata(fonts: Path) -> None:
    with _opened(sample.act(Lang.TK), fonts) as pdf, pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == sample.WORDS[Lang.TK]["title"]
        assert metadata["xmp:CreateDate"].startswith("2026-03-31")


def _opened(document: Document, fonts: Path) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(write(document, fonts).bytes))


def _elements(node: Any) -> Iterator[Any]:
    """Yield the structure elements under ``node`` in reading order."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            yield from _elements(child)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from _elements(node.K)


def _tags(node: Any) -> list[str]:
    return [str(element.S) for element in _elements(node.K)]


def _fonts(pdf: pikepdf.Pdf) -> list[Any]:
    return [font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()]

"""Typeset pages are bound, their links tied and their numbers printed through."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfplumber
import pikepdf
import pytest

from resminama.document.tree import Document, Link, Paragraph, Role, Run
from resminama.lang import Lang
from resminama.parts import Part, is_part, read_part
from resminama.write.pdf import Pages, Pdf, finish, typeset, write
from support.verapdf import VeraPdf
from write_pdf import sample


def act(name: str, *links: str) -> Document:
    """Return an act of some pages with a table; its anchors begin with ``name``, its links lead elsewhere."""
    words = Paragraph(Role.BODY, tuple(Link((Run(f"see {target}"),), anchor=target) for target in links))
    title = Paragraph(Role.TITLE, (Run(f"Title of {name}"),), anchor=name)
    blocks = (title, words, *sample.chapters(Lang.EN, 2, 12), sample.table(Lang.EN, 3))
    whole = sample.document(Lang.EN, blocks)
    return replace(whole, title=f"Title of {name}", sections=tuple(renamed(whole.sections, name)))


def renamed(sections: Any, name: str) -> Iterator[Any]:
    """Yield the sections with the anchors of the sample put below ``name``."""
    for section in sections:
        blocks = [
            replace(block, anchor=f"{name}/{block.anchor.removeprefix('act/')}")
            if getattr(block, "anchor", None) and block.anchor != name
            else block
            for block in section.blocks
        ]
        yield replace(section, blocks=tuple(blocks))


@pytest.fixture(scope="module")
def parts(fonts: Path) -> list[Pages]:
    """Two acts that lead to one another, and out of the file."""
    first = typeset(act("one", "two/point-3", "one/point-2", "three/point-1"), fonts)
    return [first, typeset(act("two", "one/point-5"), fonts)]


@pytest.fixture(scope="module")
def whole(parts: list[Pages], fonts: Path) -> Pdf:
    """Both as one file."""
    return finish(parts, fonts)


def test_the_pages_are_those_of_the_parts_numbered_through(
    parts: list[Pages], whole: Pdf, fonts: Path
) -> None:
    alone = [texts(finish([part], fonts)) for part in parts]
    bound = texts(whole)
    assert whole.count == len(bound) == sum(map(len, alone)) > 4
    assert [page.splitlines()[0] for page in bound[1:]] == [str(n) for n in range(2, whole.count + 1)]
    assert without_numbers(bound) == without_numbers([page for one in alone for page in one])


def test_links_lead_through_the_whole_file(whole: Pdf) -> None:
    with opened(whole) as pdf:
        names = destinations(pdf)
        assert [str(link.Dest) for link in links(pdf)] == ["two/point-3", "one/point-2", "one/point-5"]
        for link in links(pdf):
            page, kind, *_ = names[str(link.Dest)]
            assert str(kind) == "/XYZ"
            number = [other.obj.objgen for other in pdf.pages].index(page.objgen) + 1
            assert number == whole.pages[str(link.Dest)]
            assert str(link.Contents) == f"page {number}"


def test_a_link_out_of_the_file_is_plain_words(whole: Pdf) -> None:
    assert "see three/point-1" in texts(whole)[0]
    with opened(whole) as pdf:
        words = [element for element in elements(pdf.Root.StructTreeRoot) if element.get("/S") == "/Link"]
        assert len(words) == len(list(links(pdf))) == 3


def test_every_unit_can_be_asked_for_by_name(whole: Pdf) -> None:
    with opened(whole) as pdf:
        assert destinations(pdf).keys() == whole.pages.keys()
        assert list(destinations(pdf)) == sorted(whole.pages)


def test_acts_are_parts_with_bookmarks_of_their_own(whole: Pdf) -> None:
    with opened(whole) as pdf:
        (root,) = pdf.Root.StructTreeRoot.K
        assert [str(kid.S) for kid in root.K] == ["/Part", "/Part"]
        with pdf.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Title of one", "Title of two"]
            assert all(len(item.children) == 2 for item in outline.root)


def test_what_is_numbered_is_numbered_on(whole: Pdf) -> None:
    with opened(whole) as pdf:
        tree = pdf.Root.StructTreeRoot
        keys = [int(key) for key in list(tree.ParentTree.Nums)[::2]]
        assert keys == sorted(set(keys))
        on_pages = [int(page.obj.StructParents) for page in pdf.pages]
        assert {*on_pages, *(int(link.StructParent) for link in links(pdf))} == set(keys)
        heads = [str(element.ID) for element in elements(tree) if "/ID" in element]
        assert sorted(heads) == sorted(set(heads)) == [str(name) for name in list(tree.IDTree.Names)[::2]]
        named = {str(name) for element in elements(tree) for name in headers(element)}
        assert named <= set(heads)
        assert any(name.startswith("2:") for name in named), "cells of the second act name its own heads"


def test_conforms(whole: Pdf, verapdf: VeraPdf, tmp_path: Path) -> None:
    path = tmp_path / "bound.pdf"
    path.write_bytes(whole.bytes)
    assert verapdf.failures(path) == []


def test_parts_are_kept_for_a_later_build(parts: list[Pages], tmp_path: Path) -> None:
    kept = Part(act("one", "two/point-3"), parts[0], {"key": b"picture"})
    path = tmp_path / "part.bin"
    assert not is_part(path)
    path.write_bytes(kept.packed())
    assert is_part(path)
    assert read_part(path) == kept
    path.write_bytes(kept.packed()[:-1])
    assert not is_part(path)


def test_a_document_alone_is_a_file_of_one_part(parts: list[Pages], fonts: Path) -> None:
    assert write(act("two", "one/point-5"), fonts) == finish(parts[1:], fonts)


def opened(pdf: Pdf) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf.bytes))


def texts(pdf: Pdf) -> list[str]:
    with pdfplumber.open(io.BytesIO(pdf.bytes)) as file:
        return [page.extract_text() for page in file.pages]


def without_numbers(pages: list[str]) -> list[str]:
    return ["\n".join(line for line in page.splitlines() if not line.isdigit()) for page in pages]


def links(pdf: pikepdf.Pdf) -> Iterator[Any]:
    for page in pdf.pages:
        yield from page.obj.get("/Annots", [])


def destinations(pdf: pikepdf.Pdf) -> dict[str, Any]:
    found = list(pdf.Root.Names.Dests.Names)
    return dict(zip(map(str, found[::2]), found[1::2], strict=True))


def elements(node: Any) -> Iterator[Any]:
    """Yield the structure elements under ``node``, without those that lead up or to pages."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield kid
            yield from elements(kid)


def headers(element: Any) -> Iterator[Any]:
    for attributes in element.get("/A", []) if isinstance(element.get("/A"), pikepdf.Array) else []:
        yield from attributes.get("/Headers", [])

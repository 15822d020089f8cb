"""The Word file of a redline: both texts by our reader, sound, its marks as Word wants them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from compare.edits import Editor
from compare.test_redline_text import BY, ON, said
from editions import trees
from family.conftest import DOCUMENTS, Composed
from resminama.compare.redline import redline
from resminama.compose.document import Materials, compose
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.ooxml.audit import audit
from resminama.ooxml.revisions import View
from resminama.ooxml.text import lines
from resminama.world import materials, prepare
from resminama.write.docx import write
from write_docx.samples import english_guide, russian_law, turkmen_act

_SEAM = re.compile(r"(?<=[^›])›‹(?:to-be-set|missing|outdated):")
"""Where an insertion met a marked run: two runs of one mark, which the text shows as one."""


def read(data: bytes, view: View, *, contents: bool = True) -> list[str]:
    """Return what one view of a file says."""
    found = ("table" if line.startswith("table") else line for line in lines(data, view).splitlines())
    return [_SEAM.sub("", line) for line in found if contents or not line.startswith(("contents", "entry"))]


def assert_both(old: Document, new: Document) -> None:
    data = write(redline(old, new, BY, ON))
    assert audit(data) == []
    assert read(data, View.ACCEPTED) == said(new)
    assert read(data, View.REJECTED, contents=False) == said(old, contents=False)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("made", [english_guide, russian_law, turkmen_act])
def test_both_texts_of_a_sample(seed: int, made: Callable[[], Document]) -> None:
    old = made()
    assert_both(old, without_dangling_links(Editor(seed).edited(old, 1 + seed * 3)))


@pytest.mark.parametrize("key", [*DOCUMENTS, "bound"])
@pytest.mark.parametrize("lang", Lang)
def test_both_texts_of_a_document(key: str, lang: Lang, composed: Composed) -> None:
    old = composed(key, lang)
    for seed in (3, 8):
        assert_both(old, without_dangling_links(Editor(seed).edited(old, 25)))


@pytest.fixture(scope="module")
def editions() -> tuple[Materials, Materials]:
    """Two editions of the statutes, with changes of every kind."""
    old, new = (materials(prepare(files, checked=False)) for files in (trees.approved(), trees.new()))
    return old, new


@pytest.mark.parametrize("key", trees.STATUTES)
@pytest.mark.parametrize("lang", Lang)
def test_two_editions_of_a_statute(key: str, lang: Lang, editions: tuple[Materials, Materials]) -> None:
    assert_both(*(without_dangling_links(compose(key, lang, given).document) for given in editions))


@pytest.mark.parametrize(
    ("key", "lang"), [("bound", Lang.TK), ("glossary", Lang.RU), ("note-demand-specialists", Lang.EN)]
)
def test_a_redline_is_valid(key: str, lang: Lang, composed: Composed, tmp_path: Path) -> None:
    old = composed(key, lang)
    path = tmp_path / "redline.docx"
    path.write_bytes(write(redline(old, without_dangling_links(Editor(5).edited(old, 40)), BY, ON)))
    assert [str(fault) for fault in OpenXmlValidator().validate(str(path)).errors] == []

"""A redline holds both texts: the new one with every change accepted, the old one with none."""

from __future__ import annotations

import pytest

from compare.edits import Editor
from family.conftest import DOCUMENTS, Composed
from resminama.compare.redline import redline
from resminama.document.dump import dump
from resminama.document.links import without_dangling_links
from resminama.document.revisions import accepted, rejected
from resminama.document.tree import Document
from resminama.lang import Lang
from write_docx.samples import english_guide, russian_law, turkmen_act

BY, ON = "Ministry", "2026-03-31"
SEEDS = range(12)


def said(document: Document, *, contents: bool = True) -> list[str]:
    """Return the text line by line; what describes a table for a screen reader is no text of it."""
    lines = ("table" if line.startswith("table") else line for line in dump(document).splitlines())
    return [line for line in lines if contents or not line.startswith(("contents", "entry"))]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("made", [english_guide, russian_law, turkmen_act])
def test_both_texts_of_a_sample(seed: int, made: type) -> None:
    old = made()
    new = without_dangling_links(Editor(seed).edited(old, 1 + seed * 3))
    assert_both(old, new)


@pytest.mark.parametrize("key", [*DOCUMENTS, "bound"])
@pytest.mark.parametrize("lang", Lang)
def test_both_texts_of_a_document(key: str, lang: Lang, composed: Composed) -> None:
    old = composed(key, lang)
    for seed in SEEDS:
        assert_both(old, without_dangling_links(Editor(seed).edited(old, 1 + seed * 4)))


def assert_both(old: Document, new: Document) -> None:
    marked = redline(old, new, BY, ON)
    assert said(accepted(marked)) == said(new)
    # The contents table of a redline is that of the new text.
    assert said(rejected(marked), contents=False) == said(old, contents=False)


@pytest.mark.parametrize("lang", Lang)
def test_nothing_changed_nothing_marked(lang: Lang, composed: Composed) -> None:
    document = composed("bound", lang)
    assert dump(redline(document, document, BY, ON)) == dump(document)

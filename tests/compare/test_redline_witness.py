"""An independent program reads both texts out of a redline: pandoc, with changes accepted and rejected."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypandoc
import pytest

from compare.edits import Editor
from compare.test_redline_text import BY, ON
from family.conftest import FAMILY, Composed
from resminama.compare.redline import redline
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.write.docx import write


def words(document: Document, changes: str, folder: Path) -> str:
    """Return the words that pandoc reads, without blanks."""
    path = folder / "redline.docx"
    path.write_bytes(write(document))
    read = pypandoc.convert_file(
        path, "json", format="docx", extra_args=[f"--track-changes={changes}"], sandbox=True
    )
    return "".join(_strings(json.loads(read)["blocks"]))


def _strings(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for inner in node:
            yield from _strings(inner)
    elif isinstance(node, dict):
        if node.get("t") == "Str":
            yield node["c"]
        elif node.get("t") == "Table":
            # Pandoc takes a table's alternative text for its caption, and keeps tables without a row.
            yield from _strings(node["c"][2:])
        else:
            yield from _strings(node.get("c", []))


@pytest.mark.parametrize("key", FAMILY)
@pytest.mark.parametrize("lang", Lang)
def test_pandoc_reads_both_texts(key: str, lang: Lang, composed: Composed, tmp_path: Path) -> None:
    old = composed(key, lang)
    new = without_dangling_links(Editor(4).edited(old, 25))
    marked = redline(old, new, BY, ON)
    assert words(marked, "accept", tmp_path) == words(redline(new, new, BY, ON), "accept", tmp_path)
    assert words(marked, "reject", tmp_path) == words(redline(old, old, BY, ON), "accept", tmp_path)

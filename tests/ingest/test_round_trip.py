"""A statute that went out as a Word file and is imported again says the same, in all three languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bylaws.small import sources as bylaws
from family.conftest import Composed
from resminama.compose.document import compose
from resminama.context import BuildContext
from resminama.document.dump import dump
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document
from resminama.findings import Severity
from resminama.importing import Imported, Request, import_draft
from resminama.ingest.make import DraftKind
from resminama.lang import Lang
from resminama.world import materials, prepare
from resminama.write.docx import write
from support.sample import home, sample

KEY, AGAIN = "statute-personal-assistant", "statute-again"


def imported(data: bytes, **more: Lang) -> Imported:
    """Return what a Word file becomes in this repository's workspace."""
    request = Request(DraftKind.STATUTE, AGAIN, more.get("lang"))
    return import_draft(BuildContext(home()), data, "draft.docx", request)


def printed(made: Imported, lang: Lang) -> Document:
    """Return the imported document as it would be printed."""
    files = {**sample(), **{path: text.encode() for path, text in made.files.items()}}
    given = materials(prepare(files, checked=False))
    return without_dangling_links(compose(AGAIN, lang, given).document)


def body(document: Document) -> list[str]:
    """Return chapters, points, items and paragraphs, without the lines above the first chapter."""
    lines = dump(document).splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("heading1"))
    return [_CONJUNCTION.sub(";", line.replace("\u00a0", " ")) for line in lines[start:]]


_CONJUNCTION = re.compile(r";? (?:and|и|we)$|;$")
"""The word before the last item of a list comes from a field of the source and is not taken from the text."""


@pytest.mark.parametrize("lang", Lang)
def test_every_point_comes_back(lang: Lang, composed: Composed) -> None:
    document = composed(KEY, lang)
    made = imported(write(document))
    assert made.lang is lang
    assert [f.code for f in made.findings if f.severity is Severity.ERROR] == []
    assert body(printed(made, lang)) == body(document)


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("key", ["rules-visits", "requirements-staff", "statute-training-centre"])
def test_every_point_of_a_bylaw_comes_back(key: str, lang: Lang, tmp_path: Path) -> None:
    files = bylaws()
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    document = without_dangling_links(compose(key, lang, materials(prepare(files, checked=False))).document)

    made = import_draft(
        BuildContext(tmp_path), write(document), "draft.docx", Request(DraftKind.BYLAW, AGAIN, lang)
    )
    after = prepare({**files, **{path: text.encode() for path, text in made.files.items()}}, checked=False)
    again = without_dangling_links(compose(AGAIN, lang, materials(after)).document)

    assert [f.code for f in made.findings if f.severity is Severity.ERROR] == []
    assert again.title == document.title
    assert body(again) == body(document)


@pytest.mark.parametrize("lang", Lang)
def test_references_are_proposed(lang: Lang, composed: Composed) -> None:
    made = imported(write(composed(KEY, lang)))
    source = made.files[f"specs/statutes/{AGAIN}.yaml"]
    assert "[[standard-personal-assistant/principles" in source
    assert "(short:law-social-services)" in source
    assert "[[law-social-services/art-1/point-1]]" in source
    assert "[[./" in source
    assert "service: personal-assistant\n" in source

"""What lawyers did in Word is still found when LibreOffice has opened the file and saved it again."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from family.conftest import Composed
from resminama.lang import Lang
from resminama.ooxml.namespaces import w
from resminama.ooxml.revisions import mark_of
from review.fuzz import missed, read_back
from review.word_edits import edited

STANDARD = "standard-personal-assistant"
STATUTE = "statute-personal-assistant"
_PATIENCE = 240
_MARK = (w("pPr"), w("rPr"))


def saved_by_office(data: bytes, folder: Path) -> bytes:
    """Return the file as LibreOffice saves it; skip where it is not here."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    (folder / "sent.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    form = ("--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder / "saved"))
    command = [program, profile, "--headless", "--norestore", *form, str(folder / "sent.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=_PATIENCE)
    return (folder / "saved" / "sent.docx").read_bytes()


def test_libreoffice_loses_no_edit(composed: Composed, tmp_path: Path) -> None:
    document = composed(STANDARD, Lang.RU)
    word = edited(document, seed=7)

    returned = read_back(saved_by_office(word.save(), tmp_path), document)

    assert list(missed(word.made, returned)) == []


def test_an_end_that_libreoffice_took_for_inserted_still_ends_its_paragraph(composed: Composed) -> None:
    """LibreOffice joins an insertion with the next one, the end of the paragraph between them included."""
    document = composed(STATUTE, Lang.TK)
    word = edited(document, seed=1)
    joined = 0
    for mine in (one.accepted for one in word.made if one.kind == "new"):
        for paragraph in word.root.iter(w("p")):
            following = paragraph.getnext()
            ends = following is not None and following.tag == w("p") and mark_of(paragraph, *_MARK) is None
            if ends and "".join(item.text or "" for item in paragraph.iter(w("t"))) == mine:
                word.mark_paragraph(paragraph, "ins")
                joined += 1

    returned = read_back(word.save(), document)

    assert joined
    assert list(missed(word.made, returned)) == []

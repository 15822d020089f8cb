"""The bound file comes home: every edit at its act, every new paragraph as what its style says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from family.conftest import Composed
from resminama.cli import main
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.ooxml.package import pack
from resminama.ooxml.text import lines
from resminama.ooxml.unzip import parts
from resminama.review.changes import NewParagraph
from review.fuzz import LOSSES, lose, missed, read_back, reported
from review.ministry import Desk
from review.test_office_round import saved_by_office
from review.word_edits import edited
from support.sample import copy_home

STANDARD, STATUTE, SOP = (f"{kind}-personal-assistant" for kind in ("standard", "statute", "sop"))
BEHIND = {
    "LegalPoint": ("The service belongs to the secondary", "The service is open every day."),
    "LegalItem": ("the user asks for a pause", "the user moves to another place;"),
    "BodyText": ("Each passing on of data", "The entry is signed."),
}
"""What is typed behind what, in the design of the standard and of the procedure, by what it is."""
NEW = {
    "The service is open every day.": (f"{STANDARD}/level", "LegalPoint"),
    "the user moves to another place;": (f"{STANDARD}/user-request", "LegalItem"),
    "The entry is signed.": (f"{SOP}/share-record", "BodyText"),
}


@pytest.fixture
def document(composed: Composed) -> Document:
    return composed("bound", Lang.EN)


def typed(document: Document) -> bytes:
    """Return the file with a new paragraph behind one of each kind."""
    desk = Desk(document)
    for begins, text in BEHIND.values():
        desk.enter_after(desk.par(begins), text)
    return desk.save()


def in_russian_word(data: bytes) -> bytes:
    """Return the file with the ids that another program gives to styles: ``a1``, ``a2``, …"""
    found = parts(data)
    ids = re.findall(rb'<w:style [^>]*w:styleId="([^"]+)"', found["word/styles.xml"])
    new = {id_: b"a%d" % n for n, id_ in enumerate(ids, start=1)}
    named = re.compile(rb'(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=|w:styleId=)"([^"]+)"')

    def renamed(match: re.Match[bytes]) -> bytes:
        kept = match[2] if match[0].startswith(b"<w:rStyle") else new.get(match[2], match[2])
        return match[1] + b'"' + kept + b'"'

    return pack({name: named.sub(renamed, part) for name, part in found.items()})


def as_written(data: bytes) -> bytes:
    return data


def new_paragraphs(data: bytes, document: Document) -> dict[str, tuple[str, str]]:
    returned = read_back(data, document)
    assert reported(returned) == len(returned.proposals)
    return {
        one.text: (one.spot.address, one.style) for one in returned.proposals if isinstance(one, NewParagraph)
    }


@pytest.mark.parametrize("lang", Lang)
def test_every_edit_is_found_where_it_was_made(lang: Lang, composed: Composed) -> None:
    document = composed("bound", lang)
    word = edited(document, seed=2021)
    data = word.save()

    for loss in LOSSES:
        returned = read_back(lose(data, loss), document)

        assert list(missed(word.made, returned)) == [], loss
        assert reported(returned) == len(word.made), loss


@pytest.mark.parametrize("saved", [as_written, in_russian_word])
def test_a_new_paragraph_is_what_its_style_says(saved: Callable[[bytes], bytes], document: Document) -> None:
    assert new_paragraphs(saved(typed(document)), document) == NEW


def test_the_text_is_the_same_whatever_the_ids_of_styles(document: Document) -> None:
    data = Desk(document).save()
    assert lines(in_russian_word(data)) == lines(data)


def test_libreoffice_keeps_what_a_paragraph_is(document: Document, tmp_path: Path) -> None:
    assert new_paragraphs(saved_by_office(typed(document), tmp_path), document) == NEW


def test_a_new_item_goes_into_the_source_of_its_act(
    document: Document, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy_home(tmp_path)
    desk = Desk(document)
    desk.enter_after(desk.par(BEHIND["LegalItem"][0]), BEHIND["LegalItem"][1])
    path = tmp_path / "returned.docx"
    path.write_bytes(desk.save())

    new = next(one.id for one in read_back(path.read_bytes(), document).proposals)

    assert main(["--workspace", str(tmp_path), "review", "apply", str(path), "--only", new, "--write"]) == 0

    assert f"written specs/standards/{STANDARD}.yaml" in capsys.readouterr().out
    item = "the user asks for a pause\n"
    source = (tmp_path / "specs" / "standards" / f"{STANDARD}.yaml").read_text()
    assert source.partition(item)[2].splitlines()[:3] == [
        "  - id: user-moves-another",
        "    text: >-",
        "      the user moves to another place",
    ]

"""File names are safe whatever they are made from."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resminama.deliver.archive import archive
from resminama.deliver.filenames import LONGEST, file_name, identifier

FORBIDDEN = set('/\\:*?"<>|')


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Buýruk – şahsy kömekçi", "01 Buýruk – şahsy kömekçi.docx"),
        ("../../etc/passwd", "01 etc passwd.docx"),
        ("..\\..\\boot.ini", "01 boot.ini.docx"),
        ('a:b*c?d"e<f>g|h', "01 a b c d e f g h.docx"),
        ("tail. . .", "01 tail.docx"),
        ("line\nend\x00\u202exe", "01 line end xe.docx"),
        ("и\u0306", "01 \u0439.docx"),
        ("", "01 document.docx"),
        ("...", "01 document.docx"),
    ],
)
def test_words_become_a_name(words: str, expected: str) -> None:
    assert file_name("01", words, "docx") == expected


@given(st.text(max_size=300))
def test_every_name_is_safe(words: str) -> None:
    name = file_name("01.1", words, "docx")

    assert len(name) <= LONGEST
    assert len(name.encode()) <= 255
    assert not FORBIDDEN & set(name)
    assert unicodedata.is_normalized("NFC", name)
    assert not any(unicodedata.category(sign).startswith("C") for sign in name)
    assert name.startswith("01.1 ")
    assert name.endswith(".docx")


def test_long_titles_are_cut_between_words() -> None:
    name = file_name("01", "слово " * 40, "docx")

    assert name.endswith("слово….docx")
    assert len(name) <= LONGEST


@pytest.mark.parametrize("text", ["../../x", "a/b", "..", "", "персональный", "0.1.0", "x\\y:z"])
def test_identifiers_stay_in_their_folder(text: str) -> None:
    name = identifier(text)

    assert name
    assert not FORBIDDEN & set(name)
    assert ".." not in name
    assert not name.startswith(".")


@pytest.mark.parametrize("name", ["/etc/passwd", "../x", "a/../b", "C:x", "a\\b", "a//b", "./a"])
def test_an_archive_takes_no_name_that_leads_out(name: str) -> None:
    with pytest.raises(ValueError, match="not a safe name"):
        archive({name: b""})

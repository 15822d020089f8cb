"""Our audit finds what schema validators let pass; opening refuses what is dangerous."""

from __future__ import annotations

import io
import zipfile

import pytest

from resminama.ooxml.audit import audit
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import UnsafeFileError, parts, xml
from resminama.write.docx import write
from write_docx.samples import english_guide, turkmen_act

PAGES = {"guide/purpose": 2}
BODY = "word/document.xml"
MUTANTS = [
    (BODY, 'w:name="cl_statute_point_3"', 'w:name="cl_statute_point_2"', "bookmark name used 2 times"),
    (BODY, 'w:name="cl_statute_point_3"', f'w:name="{"x" * 41}"', "bookmark name that Word refuses"),
    (BODY, 'bookmarkEnd w:id="3"', 'bookmarkEnd w:id="4"', "bookmark without an end"),
    (BODY, 'w:anchor="cl_statute_point_2"', 'w:anchor="cl_nowhere"', "link that leads to no bookmark"),
    (BODY, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Missing"/>', "style that is not there: Missing"),
    (BODY, '<w:numId w:val="4"/>', '<w:numId w:val="444"/>', "list that is not there: 444"),
    (BODY, 'footnoteReference w:id="1"', 'footnoteReference w:id="7"', "footnote that is not there: 7"),
    (
        "word/_rels/document.xml.rels",
        "header1.xml",
        "header9.xml",
        "part that is not there: word/header9.xml",
    ),
    (BODY, 'w:type="default" r:id="', 'w:type="default" r:id="x', "relationship that is not there"),
    ("word/settings.xml", "<w:zoom", '<w:updateFields w:val="true"/><w:zoom', "settings that make Word ask"),
    ("word/header1.xml", '"Header"', '"Gone"', "style that is not there: Gone"),
]
GUIDE_MUTANTS = [
    ('w:fldCharType="end"', 'w:fldCharType="begin"', "fields left open"),
    ('w:fldCharType="begin"', 'w:fldCharType="end"', "field that ends without a beginning"),
    ("PAGEREF cl_guide_purpose", "PAGEREF cl_guide_nothing", "field that leads to no bookmark"),
    ('"consent"/>', '"consent"/><w:id w:val="5"/><w:id w:val="5"/>', "content control id used 2 times: 5"),
    ('<w:gridCol w:w="', '<w:gridCol w:w="1"/><w:gridCol w:w="', "table row of 2 columns in a grid of"),
    ("</w:p></w:tc>", "</w:p><w:tbl/></w:tc>", "table cell that does not end with a paragraph"),
]


def changed(data: bytes, name: str, old: str, new: str) -> bytes:
    """Return the file with one part damaged."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = {entry: archive.read(entry) for entry in archive.namelist()}
    assert old.encode() in found[name]
    return pack({**found, name: found[name].replace(old.encode(), new.encode())})


@pytest.mark.parametrize(("name", "old", "new", "expected"), MUTANTS)
def test_each_defect_is_named(name: str, old: str, new: str, expected: str) -> None:
    found = audit(changed(write(turkmen_act()), name, old, new))

    assert any(expected in finding for finding in found), found


@pytest.mark.parametrize(("old", "new", "expected"), GUIDE_MUTANTS)
def test_each_defect_of_fields_and_tables_is_named(old: str, new: str, expected: str) -> None:
    found = audit(changed(write(english_guide(), PAGES), BODY, old, new))

    assert any(expected in finding for finding in found), found


def zipped(entries: list[tuple[str, bytes]]) -> bytes:
    """Return a zip file of ``entries``, doubles included."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"not a zip", "not a readable zip"),
        (zipped([("a", b"0" * 5_000_000)]), "packed more than"),
        (zipped([("../a", b"")]), "points outside"),
        (zipped([("/a", b"")]), "points outside"),
        (zipped([("a\\b", b"")]), "points outside"),
        (zipped([(str(number), b"") for number in range(5_001)]), "more than 5000 parts"),
    ],
    ids=["no zip", "bomb", "parent", "absolute", "backslash", "many"],
)
def test_dangerous_files_are_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnsafeFileError, match=reason):
        parts(data)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_doubled_parts_are_refused() -> None:
    with pytest.raises(UnsafeFileError, match="twice"):
        parts(zipped([("a", b"1"), ("a", b"2")]))


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"<!DOCTYPE a><a/>",
        b"<a>",
    ],
)
def test_dangerous_xml_is_refused(data: bytes) -> None:
    with pytest.raises(UnsafeFileError):
        xml(data)


def test_cut_files_are_refused() -> None:
    with pytest.raises(UnsafeFileError):
        parts(write(turkmen_act())[:3000])

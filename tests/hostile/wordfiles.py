"""Word files made to do harm, and files that are something else."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from hashlib import shake_256

from resminama.ooxml.namespaces import CONTENT_TYPES, PACKAGE_RELATIONS, W

_TYPES = "[Content_Types].xml"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_BODY = "<w:p><w:r><w:t>text</w:t></w:r></w:p>"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def zipped(entries: Mapping[str, str | bytes]) -> bytes:
    """Return a zip file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def word(
    body: str = _BODY,
    *,
    kind: str = _TYPE,
    target: str = "word/document.xml",
    before: str = "",
    root: str = "",
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """Return a Word file of a body or a root; ``before`` stands before it, ``more`` are further parts."""
    root = root or f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    override = f'<Override PartName="/word/document.xml" ContentType="{kind}"/>'
    link = f'<Relationship Id="r" Type="{_RELATION}" Target="{target}"/>'
    return zipped(
        {
            _TYPES: f'<Types xmlns="{CONTENT_TYPES}">{override}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE_RELATIONS}">{link}</Relationships>',
            "word/document.xml": before + root,
            **(more or {}),
        }
    )


def forged(data: bytes, size: int) -> bytes:
    """Return a zip file whose directory says another size of its last part than it has."""
    at = data.rindex(b"PK\1\2") + 24
    return data[:at] + struct.pack("<L", size) + data[at + 4 :]


def flagged(data: bytes) -> bytes:
    """Return a zip file whose parts are marked as encrypted."""
    at = data.rindex(b"PK\1\2") + 8
    return data[:at] + struct.pack("<H", 1) + data[at + 2 :]


def noise(size: int) -> str:
    """Return letters that hardly compress, always the same."""
    return shake_256(b"noise").hexdigest(size // 2 + 1)[:size]


def wide(tag: str, times: int) -> str:
    """Return ``times`` elements, with so much noise between them that they are not packed too densely."""
    letters = noise(times * 4)
    return "".join(f"{tag}{letters[4 * n : 4 * n + 4]}" for n in range(times))


NAMED: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "an empty file"),
    "text": (lambda: "Положение о службе".encode(), "not a readable zip file"),
    "pdf": (lambda: b"%PDF-1.7 ...", "a PDF, no Word file"),
    "rtf": (lambda: b"{\\rtf1 a}", "an RTF file"),
    "html": (lambda: b"<html><body>a</body></html>", "a web page"),
    "encrypted": (lambda: _OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted with a password"),
    "doc": (lambda: _OLE + "WordDocument".encode("utf-16-le"), "the old Word format .doc"),
    "docm": (lambda: word(kind=_MACRO), "macros"),
    "hidden macro": (lambda: word(more={"word/vbaProject.bin": b"x"}), "macros"),
    "xlsx": (lambda: zipped({_TYPES: "<Types>spreadsheetml.sheet</Types>"}), "an Excel file"),
    "odt": (lambda: zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "an OpenDocument file"),
    "zip": (lambda: zipped({"a.txt": "a"}), "a zip archive, no Word file"),
    "no text": (lambda: word(target="word/gone.xml"), "without a text"),
    "outside": (lambda: word(target="../../../../etc/passwd"), "without a text"),
    "cut": (lambda: word()[:300], "not a readable zip file"),
    "damaged": (lambda: word("<w:p>"), "damaged XML"),
}
"""Files that are named for what they are: content, words of the message."""

HARMFUL: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb": (lambda: word("a" * 15_000_000), "packed more than 200-fold"),
    "long part": (lambda: word(noise(16_000_000)), "more than 16,000,000 bytes of XML"),
    "all XML": (
        lambda: word(noise(14_000_000), more={"word/a.xml": noise(11_000_000)}),
        "or 24,000,000 in all",
    ),
    "elements": (lambda: word(wide("<w:p/>", 1_500_000)), "too many XML elements"),
    "attributes": (lambda: word(wide('<w:p a="" b="" c="" d=""/>', 250_000)), "too many XML elements"),
    "depth": (lambda: word("<w:tbl>" * 300 + "</w:tbl>" * 300), "damaged XML"),
    "entities": (lambda: word(before='<!DOCTYPE a [<!ENTITY b "ccc">]>'), "document type declaration"),
    "encoding": (lambda: word(before="<?xml version='1.0' encoding='utf-7'?>"), "encoding utf-7"),
    "many parts": (
        lambda: word(more={f"word/{n}.xml": "" for n in range(5_001)}),
        "more than 5000",
    ),
    "directory": (
        lambda: word(more={f"word/{'x' * 900}{n}.xml": "" for n in range(6_000)}),
        "a directory of too many parts",
    ),
    "lying size": (lambda: forged(word(), 7), "Bad CRC|not as long"),
    "encrypted part": (lambda: flagged(word()), "encrypted"),
}
"""Files that would fill the memory or never end: content, words of the message."""

"""What a file is that is no .docx, in words a person can act on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_HEAD = 1_000_000
"""Bytes looked at: the directory of an OLE file stands near its beginning or its end."""
_SIGNATURES = (
    (b"%PDF", "a PDF, no Word file: open it in Word and save it as .docx"),
    (b"{\\rtf", "an RTF file: open it in Word and save it as .docx"),
    (b"<!DOCTYPE html", "a web page, no Word file: open it in Word and save it as .docx"),
    (b"<html", "a web page, no Word file: open it in Word and save it as .docx"),
    (b"<?xml", "bare XML, no Word file: open it in Word and save it as .docx"),
    (b"Rar!", "a RAR archive: take the .docx out of it"),
    (b"7z\xbc\xaf", "a 7z archive: take the .docx out of it"),
)
_MAIN = "wordprocessingml."
_FOREIGN = (
    ("spreadsheetml", "an Excel file, no Word file"),
    ("presentationml", "a PowerPoint file, no Word file"),
)


def other_kind(stream: BinaryIO) -> str | None:
    """Return what a file is, by its first bytes; None where it may be a zip file. The stream is moved."""
    head = stream.read(_HEAD)
    if not head:
        return "an empty file"
    if head.startswith(_OLE):
        return _ole(head, stream)
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t")[:20].lower()
    return next((words for sign, words in _SIGNATURES if start.startswith(sign.lower())), None)


def _ole(head: bytes, stream: BinaryIO) -> str:
    length = stream.seek(0, 2)
    stream.seek(max(0, length - _HEAD))
    seen = head + stream.read()
    if _ENCRYPTED in seen:
        return "encrypted with a password: open it in Word and save it without one"
    if _OLD_WORD in seen:
        return "a file of the old Word format .doc: open it in Word and save it as .docx"
    return "an old Office file, no .docx"


def not_word(types: str, names: Iterable[str]) -> str | None:
    """Return what an Office file is that is no plain .docx, by its content types; None where it is one."""
    held = {name.lower() for name in names}
    if "macroenabled" in types.lower() or any(name.endswith("vbaproject.bin") for name in held):
        return "a Word file with macros (.docm): save it as .docx, which holds none"
    if _MAIN in types:
        return None
    if not types:
        is_open_document = "mimetype" in held or "content.xml" in held
        return "an OpenDocument file: save it as .docx" if is_open_document else "a zip archive, no Word file"
    return next((words for sign, words in _FOREIGN if sign in types), "a zip archive, no Word file")

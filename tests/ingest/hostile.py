"""Files that no draft is: each is refused in one line."""

from __future__ import annotations

import io
import zipfile

import docx

_BODY = "word/document.xml"


def no_zip() -> bytes:
    """Text with the name of a Word file."""
    return b"This is no Word file."


def empty() -> bytes:
    """Nothing at all."""
    return b""


def no_text() -> bytes:
    """A zip file without a document."""
    return _zipped({"a.txt": b"a"})


def cut_off() -> bytes:
    """Half a Word file."""
    return _sample()[:2000]


def entity() -> bytes:
    """A document that wants a file of this machine read into it."""
    body = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'
    return _with(body)


def damaged() -> bytes:
    """XML that does not close."""
    return _with(b"<w:document><w:body>")


def packed() -> bytes:
    """A part that unpacks to very much."""
    return _with(b"<a>" + b" " * 30_000_000 + b"</a>")


def escaping() -> bytes:
    """A part whose name leads out of the file."""
    return _zipped({"../../outside.xml": b"<a/>", _BODY: b"<a/>"})


HOSTILE = (no_zip, empty, no_text, cut_off, entity, damaged, packed, escaping)


def _sample() -> bytes:
    stream = io.BytesIO()
    docx.Document().save(stream)
    return stream.getvalue()


def _with(body: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(_sample())) as archive:
        return _zipped({name: archive.read(name) for name in archive.namelist()} | {_BODY: body})


def _zipped(parts: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()

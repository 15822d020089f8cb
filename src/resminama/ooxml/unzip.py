"""Opening an Office file that somebody sent: limits first, then parts, then XML without tricks."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable
from typing import BinaryIO

from lxml import etree

from resminama.ooxml.filekind import other_kind

_MOST_PARTS = 5_000
_MOST_BYTES = 300_000_000
_MOST_XML_PART = 16_000_000
_MOST_XML = 24_000_000
_MOST_MEMORY = 130_000_000
"""Bytes that the trees of all XML parts may take, by the two prices below."""
_NODE_COSTS, _ATTRIBUTE_COSTS = 117, 219
"""Bytes of memory that libxml2 took for an element or a text, and for an attribute."""
_MOST_RATIO = 200
"""Text compresses some twentyfold; a zip bomb a thousandfold."""
_SMALL = 1_000_000
"""Parts below this many bytes may have any ratio."""
_LONGEST_DIRECTORY = 5_000_000
"""Bytes of the zip file's directory, some hundred a part: a million entries would fill the memory."""
_XML_NAMES = (".xml", ".rels")
_END = b"PK\5\6"
_END_LENGTH, _COMMENT_LENGTH = 22, 0xFFFF
_ENCODING = re.compile(rb"<\?xml[^>]*?\bencoding\s*=\s*[\"']([^\"']+)")
_ENCODINGS = {b"utf-8", b"utf8", b"utf-16", b"us-ascii", b"ascii", b"iso-8859-1", b"windows-1251"}


class UnsafeFileError(ValueError):
    """The file is not an Office file that may be opened; the message says why."""


def parts(data: bytes | BinaryIO, *, only_xml: bool = False) -> dict[str, bytes]:
    """Return the parts (name -> content) of the zip file ``data``; ``only_xml`` leaves pictures packed.

    Raises:
        UnsafeFileError: not a zip file, or one that is damaged, encrypted, too
            large, too densely packed, or has doubled or escaping names.
    """
    stream = io.BytesIO(data) if isinstance(data, bytes) else data
    try:
        _admit_file(stream)
        with zipfile.ZipFile(stream) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _admit(entries)
            wanted = [entry for entry in entries if not only_xml or _is_xml(entry)]
            found = {entry.filename: _content(archive, entry) for entry in wanted}
    except UnsafeFileError:
        raise
    except _BROKEN as error:
        raise UnsafeFileError(f"not a readable zip file: {error}") from error
    _admit_markup(content for name, content in found.items() if name.endswith(_XML_NAMES))
    return found


_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
)
"""What `zipfile` raises for damaged files, by what is damaged."""


def names(data: bytes | BinaryIO) -> frozenset[str]:
    """Return the names of all parts, those that nobody unpacks included.

    Raises:
        UnsafeFileError: as for `parts`.
    """
    stream = io.BytesIO(data) if isinstance(data, bytes) else data
    try:
        _admit_file(stream)
        with zipfile.ZipFile(stream) as archive:
            return frozenset(archive.namelist())
    except _BROKEN as error:
        raise UnsafeFileError(f"not a readable zip file: {error}") from error


def xml(data: bytes) -> etree._Element:
    """Return the root of the XML part ``data``; comments and processing instructions are left out.

    Raises:
        UnsafeFileError: the part is no XML or has a document type declaration,
            which no Office program writes and every XML attack needs.
    """
    declared = _ENCODING.match(data[:200].lstrip(b"\xef\xbb\xbf"))
    if declared and declared[1].lower() not in _ENCODINGS:
        raise UnsafeFileError(f"XML in the encoding {declared[1].decode('ascii', 'replace')}")
    # A parser is built for each part: lxml's parsers keep state between uses.
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnsafeFileError(f"damaged XML: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnsafeFileError("XML with a document type declaration")
    return root


def _is_xml(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.endswith(_XML_NAMES)


def _admit_file(stream: BinaryIO) -> None:
    """Raise for a file that is none of ours, or whose directory alone would fill the memory."""
    stream.seek(0)
    if kind := other_kind(stream):
        raise UnsafeFileError(kind)
    length = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, length - _END_LENGTH - _COMMENT_LENGTH))
    tail = stream.read()
    end = tail.rfind(_END)
    if end >= 0 and len(tail) >= end + _END_LENGTH:
        (size,) = struct.unpack_from("<L", tail, end + 12)
        if size > _LONGEST_DIRECTORY:
            raise UnsafeFileError("a directory of too many parts")
    stream.seek(0)


def _admit(entries: list[zipfile.ZipInfo]) -> None:
    """Raise for what can be told from the directory of the zip file alone."""
    if len(entries) > _MOST_PARTS:
        raise UnsafeFileError(f"more than {_MOST_PARTS} parts")
    if sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise UnsafeFileError(f"more than {_MOST_BYTES} bytes unpacked")
    seen: set[str] = set()
    for entry in entries:
        _admit_entry(entry, seen)
    texts = [entry.file_size for entry in entries if _is_xml(entry)]
    if max(texts, default=0) > _MOST_XML_PART or sum(texts) > _MOST_XML:
        limit = f"{_MOST_XML_PART:,} bytes of XML in a part or {_MOST_XML:,} in all"
        raise UnsafeFileError(f"more than {limit}")


def _admit_entry(entry: zipfile.ZipInfo, seen: set[str]) -> None:
    name = entry.filename
    if name in seen:
        raise UnsafeFileError(f"the part '{name}' is there twice")
    seen.add(name)
    if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/"):
        raise UnsafeFileError(f"the part '{name}' points outside the file")
    if entry.flag_bits & 0x1:
        raise UnsafeFileError(f"the part '{name}' is encrypted")
    if entry.file_size > _SMALL and entry.file_size > _MOST_RATIO * max(1, entry.compress_size):
        raise UnsafeFileError(f"the part '{name}' is packed more than {_MOST_RATIO}-fold")


def _admit_markup(texts: Iterable[bytes]) -> None:
    """Raise where the trees would not fit: empty elements take thirty times their bytes."""
    cost = sum(_memory(text) for text in texts)
    if cost > _MOST_MEMORY:
        raise UnsafeFileError("too many XML elements to be read safely")


def _memory(text: bytes) -> int:
    """Return the bytes that the tree of an XML part takes at most."""
    elements = text.count(b"<") - text.count(b"</")
    texts = text.count(b">") - text.count(b"><")
    return (elements + texts) * _NODE_COSTS + text.count(b"=") * _ATTRIBUTE_COSTS


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Read one part; a directory may lie about the size, so no more than it says is read."""
    with archive.open(entry) as stream:
        data = stream.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise UnsafeFileError(f"the part '{entry.filename}' is not as long as the zip file says")
    return data

"""Opening an Office file that somebody sent: limits first, then parts, then XML without tricks."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

_MOST_PARTS = 5_000
_MOST_BYTES = 300_000_000
_MOST_RATIO = 200
"""Text compresses some twentyfold; a zip bomb a thousandfold."""
_SMALL = 1_000_000
"""Parts below this many bytes may have any ratio."""


class UnsafeFileError(ValueError):
    """The file is not an Office file that may be opened; the message says why."""


def parts(data: bytes) -> dict[str, bytes]:
    """Return the parts (name -> content) of the zip file ``data``.

    Raises:
        UnsafeFileError: not a zip file, or one that is damaged, encrypted, too
            large, too densely packed, or has doubled or escaping names.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _admit(entries)
            return {entry.filename: _content(archive, entry) for entry in entries}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError) as error:
        raise UnsafeFileError(f"not a readable zip file: {error}") from error


def xml(data: bytes) -> etree._Element:
    """Return the root of the XML part ``data``.

    Raises:
        UnsafeFileError: the part is no XML or has a document type declaration,
            which no Office program writes and every XML attack needs.
    """
    # A parser is built for each part: lxml's parsers keep state between uses.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnsafeFileError(f"damaged XML: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnsafeFileError("XML with a document type declaration")
    return root


def _admit(entries: list[zipfile.ZipInfo]) -> None:
    """Raise for what can be told from the directory of the zip file alone."""
    if len(entries) > _MOST_PARTS:
        raise UnsafeFileError(f"more than {_MOST_PARTS} parts")
    if sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise UnsafeFileError(f"more than {_MOST_BYTES} bytes unpacked")
    seen: set[str] = set()
    for entry in entries:
        _admit_entry(entry, seen)


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


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Read one part; a directory may lie about the size, so no more than it says is read."""
    with archive.open(entry) as stream:
        data = stream.read(entry.file_size + 1)
    if len(data) != entry.file_size:
        raise UnsafeFileError(f"the part '{entry.filename}' is not as long as the zip file says")
    return data

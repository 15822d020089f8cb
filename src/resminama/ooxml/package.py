"""A zip file whose bytes depend on its parts only."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 3  # a third faster than the default 6, files some 5 % larger


def pack(parts: Mapping[str, str | bytes]) -> bytes:
    """Return ``parts`` (name -> content) as a zip file, in the order given.

    No clock, no operating system and no file permission enters the file, so
    the same parts always give the same bytes. Text is written as UTF-8.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, content in parts.items():
            data = content.encode() if isinstance(content, str) else content
            archive.writestr(_entry(name), data, compresslevel=_LEVEL)
    return buffer.getvalue()


def replaced(data: bytes, name: str, content: str) -> bytes:
    """Return a file that `pack` made with other ``content`` in the part ``name``.

    Equal to one packed anew; the other parts are not compressed again.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        entries = old.infolist()
        ends = [*(entry.header_offset for entry in entries[1:]), old.start_dir]
        for entry, end in zip(entries, ends, strict=True):
            if entry.filename == name:
                new.writestr(_entry(name), content.encode(), compresslevel=_LEVEL)
            else:
                record = data[entry.header_offset : end]
                entry.header_offset = buffer.tell()
                buffer.write(record)
                new.filelist.append(entry)
                new.NameToInfo[entry.filename] = entry
                new.start_dir = buffer.tell()
    return buffer.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    # Pictures are compressed already; storing them saves time and loses nothing.
    entry.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
    entry.create_system = 0
    entry.external_attr = 0
    return entry

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


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    # Pictures are compressed already; storing them saves time and loses nothing.
    entry.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
    entry.create_system = 0
    entry.external_attr = 0
    return entry

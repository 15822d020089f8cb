"""A finished file with tracking of changes enforced, for a package that asks for comments."""

from __future__ import annotations

import io
import zipfile

from resminama.ooxml.package import pack
from resminama.write.docx.settings import TRACKED, ZOOM

_SETTINGS = "word/settings.xml"


def tracked(data: bytes) -> bytes:
    """Return a file of ours that opens with tracking enforced; equal to one written with ``meta.tracked``."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    settings = parts[_SETTINGS].decode()
    if TRACKED not in settings:
        settings = settings.replace(ZOOM, ZOOM + TRACKED, 1)
    return pack({**parts, _SETTINGS: settings})

"""A finished file with tracking of changes enforced, for a package that asks for comments."""

from __future__ import annotations

import io
import zipfile

from resminama.ooxml.package import replaced
from resminama.write.docx.settings import TRACKED, ZOOM

_SETTINGS = "word/settings.xml"


def tracked(data: bytes) -> bytes:
    """Return a file of ours that opens with tracking enforced; equal to one written with ``meta.tracked``."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        settings = archive.read(_SETTINGS).decode()
    if TRACKED in settings:
        return data
    return replaced(data, _SETTINGS, settings.replace(ZOOM, ZOOM + TRACKED, 1))

"""The zip file of a package: the same members, the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_EPOCH = (1980, 1, 1, 0, 0, 0)


def archive(members: Mapping[str, bytes]) -> bytes:
    """Return ``members`` (name -> content) as a zip file, in the order given.

    Office and PDF files are compressed already and are stored as they are.

    Raises:
        ValueError: a name that is absolute or leads out of the folder.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, data in members.items():
            file.writestr(_entry(name), data)
    return buffer.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    if name.startswith("/") or "\\" in name or ":" in name or not {"", ".", ".."}.isdisjoint(name.split("/")):
        raise ValueError(f"not a safe name for a file in a zip file: {name!r}")
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED if name.endswith(".json") else zipfile.ZIP_STORED
    entry.create_system = 3  # with 0 some programs read the names in an old code page
    entry.external_attr = 0o644 << 16
    return entry

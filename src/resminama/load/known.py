"""Sources that an earlier run has read: bytes that give back what a file holds without reading it again."""

from __future__ import annotations

from collections.abc import MutableMapping
from hashlib import sha256

from resminama.load.pickled import packed, unpacked
from resminama.load.sources import Source, read_source

Known = MutableMapping[str, bytes]
"""Key (path and content of a file) -> what was read from it, packed."""


def source_of(path: str, data: bytes, known: Known) -> tuple[str, Source]:
    """Return (key, what the file holds); what is not in ``known`` is read and entered there."""
    key = sha256(path.encode("utf-8", "surrogateescape") + b"\0" + data).hexdigest()
    source = unpacked(known[key]) if key in known else None
    if not isinstance(source, Source):
        source = read_source(path, data)
        known[key] = packed(source)
    return key, source

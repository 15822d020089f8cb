"""Sources that an earlier run has read: bytes that give back what a file holds without reading it again."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import replace
from hashlib import sha256

from resminama.load.pickled import packed, unpacked
from resminama.load.sources import Source, read_source

Known = MutableMapping[str, bytes]
"""Key (path and content of a file) -> what was read from it, packed."""


def source_of(path: str, data: bytes, known: Known) -> tuple[str, Source]:
    """Return (key, what the file holds); what is not in ``known`` is read and entered there."""
    key = sha256(path.encode("utf-8", "surrogateescape") + b"\0" + data).hexdigest()
    source = _again(known[key], data) if key in known else None
    if source is None:
        source = read_source(path, data)
        known[key] = _packed(source, data)
    return key, source


def _packed(source: Source, data: bytes) -> bytes:
    """Return ``source`` as bytes; its text is left out where the file gives it."""
    given = source.text.encode("utf-8", "surrogatepass") == data
    return packed((given, replace(source, text="") if given else source))


def _again(kept: bytes, data: bytes) -> Source | None:
    """Return what was packed, None where it is damaged."""
    match unpacked(kept):
        case (True, Source() as source):
            return replace(source, text=data.decode("utf-8"))
        case (False, Source() as source):
            return source
    return None

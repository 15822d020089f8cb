"""Sources that an earlier run has read: bytes that give back what a file holds without reading it again."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, MutableMapping
from dataclasses import replace
from hashlib import sha256

from resminama.load.letter import LETTER
from resminama.load.pickled import packed, unpacked
from resminama.load.sources import Source, read_source

Known = MutableMapping[str, bytes]
"""Key (path and content of a file) -> what was read from it, packed."""
Opened = Mapping[str, Source]
"""Key -> what was read from the file in this run, as it is; it stands in what is known, too."""


def paths_of(files: Mapping[str, bytes]) -> list[str]:
    """Return the paths of the files that are read: not fonts."""
    return [path for path in sorted(files) if path.endswith((".po", ".yaml")) or path == LETTER]


def unread(files: Mapping[str, bytes], known: Container[str]) -> Iterator[tuple[str, bytes]]:
    """Yield (path, content) of what no earlier run has read."""
    for path in paths_of(files):
        if _key(path, files[path]) not in known:
            yield path, files[path]


def source_of(path: str, data: bytes, known: Known, opened: Opened | None = None) -> tuple[str, Source]:
    """Return (key, what the file holds); what is not in ``known`` is read and entered there."""
    key = _key(path, data)
    if opened and key in opened:
        return key, opened[key]
    source = _again(known[key], data) if key in known else None
    if source is None:
        source = read_source(path, data)
        known[key] = _packed(source, data)
    return key, source


def _key(path: str, data: bytes) -> str:
    return sha256(path.encode("utf-8", "surrogateescape") + b"\0" + data).hexdigest()


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

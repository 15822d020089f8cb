"""The sources of an edition, by the name people give it: ``statute-personal-assistant@1``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from resminama.history.archive import BrokenSealError, opened, path_of

FOLDER = "editions"
_NAME = re.compile(r"([a-z0-9-]+)(?:@|-edition-)([1-9][0-9]*)")
_SNAPSHOT = re.compile(r"^snapshot: ([0-9a-f]{64})$", re.MULTILINE)


def named(root: Path, name: str) -> dict[str, bytes] | None:
    """Return the sources of the edition called ``name``; None where none is called so.

    Raises:
        BrokenSealError: its sources are lost or are not those that were approved.
    """
    match = _NAME.fullmatch(name)
    path = root / FOLDER / match[1] / f"{match[2]}.yaml" if match else None
    return _sources(root, path) if path and path.is_file() else None


def all_of(root: Path) -> Iterator[tuple[str, dict[str, bytes]]]:
    """Yield name and sources of every edition of a workspace whose seal is whole."""
    for path in sorted((root / FOLDER).glob("*/*.yaml")):
        try:
            yield f"{path.parent.name}@{path.stem}", _sources(root, path)
        except BrokenSealError:
            continue


def _sources(root: Path, record: Path) -> dict[str, bytes]:
    """Return the sealed sources, with the records of all editions that were approved with them."""
    digest = _digest(record)
    archive = root / path_of(digest)
    if not archive.is_file():
        raise BrokenSealError(f"its sources are not here: {path_of(digest)} is missing")
    files = opened(archive.read_bytes(), digest)
    for other in sorted((root / FOLDER).glob("*/*.yaml")):
        if _digest(other) == digest:
            files[other.relative_to(root).as_posix()] = other.read_bytes()
    return files


def _digest(record: Path) -> str:
    match = _SNAPSHOT.search(record.read_text("utf-8", errors="replace"))
    return match[1] if match else ""

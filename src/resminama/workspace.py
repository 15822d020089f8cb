"""The files of a workspace: which are sources, and how files are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

_PLACES = (("specs", ".yaml"), ("glossary", ".yaml"), ("translations", ".po"), ("templates", ""))
MAX_FILE = 50_000_000
"""A larger file is not even read; the loader refuses from 2 MB with a place."""


def source_paths(root: Path) -> Iterator[tuple[str, Path]]:
    """Yield (path relative to the workspace, path) of every source, links out of it left out."""
    home = root.resolve()
    for folder, ending in _PLACES:
        for directory, folders, names in os.walk(root / folder):
            folders.sort()
            for name in sorted(names):
                path = Path(directory) / name
                if name.startswith(".") or not name.endswith(ending):
                    continue
                if path.is_symlink() and not path.resolve().is_relative_to(home):
                    continue
                yield path.relative_to(root).as_posix(), path


def read_sources(root: Path) -> dict[str, bytes]:
    """Return the content of every source by its path; of a file far too large, only the beginning."""
    files: dict[str, bytes] = {}
    for name, path in source_paths(root):
        with path.open("rb") as stream:
            files[name] = stream.read(MAX_FILE // 10)
    return files


def digest(data: bytes) -> str:
    """Return the SHA-256 of ``data`` in hexadecimal."""
    return sha256(data).hexdigest()


class OpenElsewhereError(OSError):
    """A file that another program holds open, as Word does on Windows."""


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` under a temporary name and move it into place.

    Raises:
        OpenElsewhereError: the target is open in another program.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.part")
    temporary.write_bytes(data)
    try:
        temporary.replace(path)
    except PermissionError as problem:
        temporary.unlink(missing_ok=True)
        raise OpenElsewhereError(str(path)) from problem

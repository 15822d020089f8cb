"""The files of a workspace: which are sources, and how files are written whole or not at all."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

_PLACES = (
    ("specs", (".yaml",)),
    ("glossary", (".yaml",)),
    ("translations", (".po", "ledger.json")),
    ("templates", ("",)),
    ("editions", (".yaml",)),
    ("reviews", (".yaml",)),
)
"""Folders with the endings of the files that are sources."""
SOURCES = tuple(folder for folder, _ in _PLACES)
"""The folders that hold sources."""
_MOST = 5_000_000
"""Bytes that are read of a file; the loader refuses from 2 MB with a place."""


class OutsideError(OSError):
    """A file or folder of the workspace that is a link out of it, or no plain file."""

    def __init__(self, name: str, reason: str = "it is a link out of the workspace") -> None:
        super().__init__(errno.EPERM, reason, name)


def is_source(name: str) -> bool:
    """Tell whether the file ``name`` (path relative to the workspace) is a source."""
    folder, _, rest = name.partition("/")
    return not rest.rpartition("/")[2].startswith(".") and any(
        folder == place and rest.endswith(ending) for place, ending in _PLACES
    )


def source_paths(root: Path) -> Iterator[tuple[str, Path]]:
    """Yield (path relative to the workspace, path) of every source.

    Raises:
        OutsideError: a link out of the workspace.
    """
    home = root.resolve()
    for folder, endings in _PLACES:
        _stay_inside(root / folder, home)
        for directory, folders, names in os.walk(root / folder):
            folders.sort()
            here = Path(directory)
            inside = here.relative_to(root).as_posix()
            for name in sorted(names):
                if name.startswith(".") or not name.endswith(endings):
                    continue
                path = here / name
                if not path.is_file():
                    raise OutsideError(f"{inside}/{name}", "it is no file that can be read")
                _stay_inside(path, home)
                yield f"{inside}/{name}", path


def _stay_inside(path: Path, home: Path) -> None:
    if path.is_symlink() and not path.resolve().is_relative_to(home):
        raise OutsideError(str(path))


def refuse_links(*folders: Path) -> None:
    """Make sure that nothing written below ``folders`` ends up elsewhere.

    Raises:
        OutsideError: one of them, or a folder inside, is a link.
    """
    for folder in folders:
        for directory, inner, _ in os.walk(folder):
            for path in (Path(directory), *(Path(directory) / name for name in inner)):
                if path.is_symlink():
                    raise OutsideError(str(path), "it is a link; what is built goes into a folder of its own")


def read_sources(root: Path) -> dict[str, bytes]:
    """Return the content of every source by its path; of a file far too large, only the beginning."""
    files: dict[str, bytes] = {}
    for name, path in source_paths(root):
        with path.open("rb", buffering=0) as stream:
            large = os.fstat(stream.fileno()).st_size > _MOST
            files[name] = stream.read(_MOST if large else -1)
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
    _move(_staged(path, data), path)


def write_all(root: Path, files: Mapping[str, bytes]) -> None:
    """Write ``files`` (path relative to ``root`` -> content): all of them, or none.

    Raises:
        OpenElsewhereError: one of them is open in another program; the others are as they were.
        OutsideError: one of them would be written out of ``root``.
    """
    for name in files:
        if not (root / name).resolve().is_relative_to(root.resolve()):
            raise OutsideError(name)
    before = {name: (root / name).read_bytes() for name in files if (root / name).is_file()}
    staged: dict[str, Path] = {}
    moved: list[str] = []
    try:
        for name, data in files.items():
            staged[name] = _staged(root / name, data)
        for name in files:
            _move(staged[name], root / name)
            moved.append(name)
    except OSError:
        for name in moved:
            if name in before:
                write_whole(root / name, before[name])
            else:
                (root / name).unlink()
        for temporary in staged.values():
            temporary.unlink(missing_ok=True)
        raise


def _staged(path: Path, data: bytes) -> Path:
    """Write ``data`` beside ``path`` under a temporary name; return where."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.part")
    temporary.unlink(missing_ok=True)  # a link of that name would lead the bytes elsewhere
    with temporary.open("xb") as stream:
        stream.write(data)
    return temporary


def _move(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(path)
    except PermissionError as problem:
        temporary.unlink(missing_ok=True)
        raise OpenElsewhereError(str(path)) from problem


class Known(dict[str, bytes]):
    """What earlier runs of one program worked out, by key; `keep` writes what changed for the next run."""

    def __init__(self, path: Path, program: str) -> None:
        """Read the file; nothing is taken if it is damaged, not there or of another program."""
        self._path, self._program = path, program
        with suppress(OSError, ValueError):
            self.update(_opened(path.read_bytes(), program))
        self._before = frozenset(self)

    def replace(self, known: Mapping[str, bytes]) -> None:
        """Keep ``known`` and nothing else."""
        self.clear()
        self.update(known)
        self.keep()

    def keep(self) -> None:
        """Write what there is now; where nothing can be written, the next run works it out again."""
        if self.keys() == self._before:
            return
        index = json.dumps({key: len(blob) for key, blob in self.items()}).encode()
        body = b"\n".join((index, b"".join(self.values())))
        with suppress(OSError):
            write_whole(self._path, _seal(self._program, body).encode() + b"\n" + body)


def known_sources(cache: Path, program: str) -> Known:
    """Return what earlier runs read."""
    return Known(cache / "sources.bin", program)


def known_parts(cache: Path, package: str, program: str) -> Known:
    """Return what the last package of that name was made of."""
    return Known(cache / "packages" / f"{package}.bin", program)


def known_impact(cache: Path, program: str) -> Known:
    """Return who depends on what, as the last question found it."""
    return Known(cache / "impact.bin", program)


def known_findings(cache: Path, program: str) -> Known:
    """Return what earlier checks found."""
    return Known(cache / "findings.bin", program)


def _opened(data: bytes, program: str) -> Iterator[tuple[str, bytes]]:
    start = data.find(b"\n") + 1
    if data[: start - 1].decode() != _seal(program, memoryview(data)[start:]):
        return
    at = data.find(b"\n", start) + 1
    for key, length in json.loads(data[start:at]).items():
        yield key, data[at : at + length]
        at += length


def _seal(program: str, body: bytes | memoryview) -> str:
    seal = sha256(program.encode())
    seal.update(body)
    return seal.hexdigest()

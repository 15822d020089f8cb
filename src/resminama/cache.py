"""What the last build made and from what: the record that the next build asks first.

The record is light on purpose: a build with nothing to do must not import more
than this.
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from resminama.workspace import digest, write_whole

_NAME = "build-record.json"
_ASKED = "asked.json"
Asked = Mapping[str, str]
"""What a document's questions are about -> these questions with the digests of the answers, a line each."""


@dataclass(slots=True)
class Made:
    """One output: what it was made from and what came out."""

    inputs: str
    """Digest of the composed document and the writer's settings."""
    sha256: str
    pages: int = 0
    anchors: dict[str, int] = field(default_factory=dict)
    """Pages of the anchors, for the contents table of the Word twin."""


@dataclass(slots=True)
class BuildRecord:
    """The last build."""

    code: str = ""
    """Digest of the program that made it."""
    sources: dict[str, str] = field(default_factory=dict)
    outputs: dict[str, Made] = field(default_factory=dict)
    asked: str = ""
    """Digest of the file that `read_asked` reads."""
    homes: dict[str, list[str]] = field(default_factory=dict)
    """Path of a source -> the documents that it holds."""
    summary: dict[str, object] = field(default_factory=dict)
    """What the build printed at its end."""


def read_record(folder: Path) -> BuildRecord:
    """Return the record of the last build; an empty one where there is none."""
    try:
        raw = json.loads((folder / _NAME).read_text("utf-8"))
        outputs = {name: Made(**made) for name, made in raw.pop("outputs").items()}
        return BuildRecord(outputs=outputs, **raw)
    except (OSError, ValueError, TypeError, KeyError):
        return BuildRecord()


def record_bytes(folder: Path) -> bytes:
    """Return the record as it is written, to see whether it is another one; nothing where there is none."""
    try:
        return (folder / _NAME).read_bytes()
    except OSError:
        return b""


def write_record(folder: Path, record: BuildRecord) -> None:
    """Keep the record for the next build."""
    fields = {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}
    outputs = {name: dataclasses.asdict(made) for name, made in record.outputs.items()}
    said = json.dumps({**fields, "outputs": outputs}, ensure_ascii=False)
    write_whole(folder / _NAME, said.encode())


def read_asked(folder: Path, record: BuildRecord) -> dict[str, Asked]:
    """Return what each composed document asked in the build of ``record``; nothing of another build."""
    try:
        data = (folder / _ASKED).read_bytes()
    except OSError:
        return {}
    return json.loads(data) if digest(data) == record.asked else {}


def write_asked(folder: Path, asked: Mapping[str, Asked]) -> str:
    """Keep what the documents asked for the next build; return what a record says of it."""
    data = json.dumps(asked, ensure_ascii=False).encode()
    write_whole(folder / _ASKED, data)
    return digest(data)


@cache
def program_digest() -> str:
    """Return a digest of the program: its files, templates beside the code, the packages installed."""
    own = (f"{name}:{size}:{moment};" for name, size, moment in sorted(_files(str(Path(__file__).parent))))
    return digest(("".join(own) + ";".join(_installed())).encode())


def _files(folder: str, inside: str = "") -> Iterator[tuple[str, int, int]]:
    """Yield (path, size, time of the last change) of every file of the program."""
    for entry in os.scandir(folder):
        if entry.is_dir():
            yield from _files(entry.path, f"{inside}{entry.name}/")
        elif entry.name.endswith((".py", ".txt", ".typ", ".yaml")):
            state = entry.stat()
            yield f"{inside}{entry.name}", state.st_size, state.st_mtime_ns


def _installed() -> list[str]:
    """Return the names of the installed packages, versions included: a new Typst sets other pages."""
    folders = (folder for folder in sys.path if folder.endswith("site-packages") and Path(folder).is_dir())
    entries = (entry.name for folder in folders for entry in os.scandir(folder))
    return sorted(name for name in entries if name.endswith(".dist-info"))


def digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the digest of every source."""
    return {name: digest(data) for name, data in files.items()}


def is_current(record: BuildRecord, files: Mapping[str, bytes], outputs: Path) -> bool:
    """Tell whether nothing changed: program, sources and the outputs themselves, by content."""
    if not record.outputs or record.code != program_digest() or record.sources != digests(files):
        return False
    return all(is_intact(outputs / name, made.sha256) for name, made in record.outputs.items())


def is_intact(path: Path, expected: str) -> bool:
    """Tell whether a file holds what was written."""
    try:
        return digest(path.read_bytes()) == expected
    except OSError:
        return False

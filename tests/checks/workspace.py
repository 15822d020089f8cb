"""Small workspaces for the tests of checks: a shared base, and the files of one code laid over it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resminama.check.silence import not_silenced
from resminama.findings import Finding, in_order
from resminama.model.corpus import Corpus
from resminama.world import prepare

HERE = Path(__file__).parent


def codes() -> list[str]:
    """Return the codes that have a folder of fixtures."""
    return sorted(path.name for path in HERE.iterdir() if path.is_dir() and path.name[-1].isdigit())


@cache
def base() -> dict[str, bytes]:
    """Return the files that every fixture may refer to."""
    return _files(HERE / "base")


def files_of(code: str) -> dict[str, bytes]:
    """Return the fixtures of ``code`` by path inside their workspace."""
    return _files(HERE / code)


def _files(folder: Path) -> dict[str, bytes]:
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix in (".yaml", ".po", ".json")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def findings_in(files: dict[str, bytes]) -> tuple[list[Finding], Corpus]:
    """Return what loading and every check find in a workspace."""
    prepared = prepare(files)
    return in_order(not_silenced(prepared.findings, prepared.corpus)), prepared.corpus

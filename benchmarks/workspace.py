"""Copies of the workspace to measure in: the sources, no outputs, no cache."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.support.sample import write_sample

from benchmarks.process import ROOT, Run, python
from resminama.workspace import SOURCES

_TWO_WORDS = r" ([^\W\d_]{4,}) (?!\1 )([^\W\d_]{4,})(?= )"


def fresh(folder: Path, *, whole: bool) -> Path:
    """Copy the sources to ``folder``, which must not be there yet, and return it.

    ``whole`` is False for those of one service, which the tests build, too.
    """
    if not whole:
        write_sample(folder)
        return folder
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name)
    return folder


def build(workspace: Path) -> Run:
    """Run ``build.py build`` on a copy; the program itself is this repository's."""
    return python(ROOT / "build.py", "--workspace", workspace, "build")


def edit(workspace: Path, name: str, before: str, files: int) -> Run:
    """Edit a source as a person would and build: two words next to each other change places.

    They are the first two running words behind what the pattern ``before`` matches, in one line, so a second
    edit undoes the first. It must make ``files`` new files: less would mean that nothing printed was edited.
    """
    path = workspace / name
    text = path.read_text("utf-8")
    match = re.search(f"(?m){before}.*?{_TWO_WORDS}", text)
    assert match is not None, f"{name} has no such words"
    path.write_text(f"{text[: match.start(1)]}{match[2]} {match[1]}{text[match.end(2) :]}", "utf-8")
    run = build(workspace)
    assert f"({files} written)" in run.output, run.output
    return run

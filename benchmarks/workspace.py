"""Copies of the workspace to measure in: the sources, no outputs, no cache."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from benchmarks.process import ROOT, Run, python

_SOURCES = ("specs", "glossary", "templates", "translations")
_TWO_WORDS = re.compile(r"(?<= )([^\W\d_]{4,}) ([^\W\d_]{4,})(?= )")


def fresh(folder: Path) -> Path:
    """Copy the sources to ``folder``, which must not be there yet, and return it."""
    for name in _SOURCES:
        shutil.copytree(ROOT / name, folder / name)
    return folder


def build(workspace: Path) -> Run:
    """Run ``build.py build`` on a copy; the program itself is this repository's."""
    return python(ROOT / "build.py", "--workspace", workspace, "build")


def swap_words(file: Path, after: str) -> None:
    """Edit ``file`` as a person would: two words next to each other change places.

    The words are the first two running words after the text ``after``, so the second call undoes the first.
    """
    text = file.read_text("utf-8")
    start = text.index(after) + len(after)
    match = next(found for found in _TWO_WORDS.finditer(text, start) if found[1] != found[2])
    edited = f"{match[2]} {match[1]}"
    file.write_text(text[: match.start()] + edited + text[match.end() :], "utf-8")

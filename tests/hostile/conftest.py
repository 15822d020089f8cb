"""Workspaces to be hostile in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from support.sample import ROOT, write_sample

CLAUSE = """schema: clause/1
id: quiet
title: Quiet
points:
  - id: quiet-hours
    text: The rooms are quiet at night.
"""


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """Return a workspace of one clause, with the templates of this repository."""
    home = tmp_path / "home" / "workspace"
    (home / "specs" / "clauses").mkdir(parents=True)
    (home / "specs" / "clauses" / "quiet.yaml").write_text(CLAUSE, "utf-8")
    shutil.copytree(ROOT / "templates", home / "templates")
    return home


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """Return a copy of this repository's workspace, without outputs and cache."""
    return _copied(tmp_path / "home" / "workspace")


@pytest.fixture(scope="module")
def module_whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of this repository's workspace for all tests of a file."""
    return _copied(tmp_path_factory.mktemp("whole") / "workspace")


def _copied(home: Path) -> Path:
    return write_sample(home)

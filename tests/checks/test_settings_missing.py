"""Documents without a day on which their texts stand are not built (SET001)."""

from __future__ import annotations

from pathlib import Path

import pytest

from resminama.cli import main
from resminama.world import prepare
from support.sample import copy_home, sample

from .workspace import base

SETTINGS = "specs/settings.yaml"


def test_a_build_without_settings_stops_and_says_what_to_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy_home(tmp_path)
    (tmp_path / SETTINGS).unlink()
    assert main(["--workspace", str(tmp_path), "build"]) == 1
    said = capsys.readouterr()
    assert "specs/settings.yaml: error[SET001]: no settings say on which day the texts stand" in said.out
    assert "`as_of: 2026-01-05`" in said.out
    assert "nothing was written" in said.err
    assert not (tmp_path / "outputs").exists()


def test_settings_without_a_day_are_refused_where_they_are_read() -> None:
    files = sample()
    files[SETTINGS] = b"schema: settings/1\norganisation: body-mlsp\n"
    found = prepare(files)
    assert found.failed
    assert any(one.span.path == SETTINGS and "as_of" in one.message for one in found.findings)


def test_registers_and_clauses_alone_need_no_settings() -> None:
    files = {path: data for path, data in base().items() if not path.startswith("specs/statutes/")}
    assert [one for one in prepare(files).findings if one.code == "SET001"] == []

"""A state whose sources cannot be composed is refused with the first finding, not with a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from resminama.cli import main

from .small import sources


def test_a_name_without_its_cases_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    register = "specs/registry/services.yaml"
    broken = {path: data for path, data in sources().items() if path != register}
    for name, held in (("old", broken), ("new", sources())):
        for path, data in held.items():
            target = tmp_path / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    old, new = str(tmp_path / "old"), str(tmp_path / "new")
    assert main(["--workspace", new, "compare", old, new]) == 1
    assert capsys.readouterr().err.startswith(f"cannot compare: {old}: specs/")

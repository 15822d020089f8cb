"""A build that is stopped: no half file, and the next build works."""

from __future__ import annotations

import os
import signal
import subprocess
import time
import zipfile
from pathlib import Path

import pytest

from hostile.child import command, said

_STOPPED = "stopped; files already finished are whole"


def started(workspace: Path) -> subprocess.Popen[str]:
    """Start a build in a group of processes of its own; it has loaded the program when this returns."""
    build = subprocess.Popen(
        command(workspace, "build"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    assert build.stderr is not None
    assert build.stderr.readline() == "started\n"
    return build


def wait_for_files(workspace: Path, number: int, patience: float = 60.0) -> None:
    """Wait until a build has written some files."""
    end = time.monotonic() + patience
    while len(finished(workspace)) < number:
        assert time.monotonic() < end, "no file was written"
        time.sleep(0.005)


def finished(workspace: Path) -> list[Path]:
    """Return the outputs, temporary ones left out."""
    return [path for path in (workspace / "outputs").rglob("*.*") if not path.name.startswith(".")]


@pytest.fixture(params=[1, 5, 12])
def number(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def test_killed(whole: Path, number: int) -> None:
    build = started(whole)
    wait_for_files(whole, number)
    os.killpg(build.pid, signal.SIGKILL)
    build.communicate()

    for path in finished(whole):
        _is_whole(path)
    assert said(whole, "build").code == 0
    assert "nothing changed" in said(whole, "build").out
    for path in finished(whole):
        _is_whole(path)
    assert not list((whole / "outputs").rglob("*.part"))


def _is_whole(path: Path) -> None:
    if path.suffix == ".pdf":
        assert path.read_bytes().rstrip().endswith(b"%%EOF"), path
    elif path.suffix in (".docx", ".zip", ".xlsx"):
        with zipfile.ZipFile(path) as file:
            assert file.testzip() is None, path


@pytest.mark.parametrize("after", [0.1, 0.15, 0.2, 0.4, 0.9])
def test_interrupted_by_its_user(whole: Path, after: float) -> None:
    build = started(whole)
    time.sleep(after)
    os.killpg(build.pid, signal.SIGINT)
    _, err = build.communicate(timeout=20)

    assert build.returncode == 130, err
    assert "Traceback" not in err, err
    lines = [line for line in err.splitlines() if line and not line.startswith(("held ", "took "))]
    assert lines == [_STOPPED], err


def test_interrupted_while_writing(whole: Path) -> None:
    build = started(whole)
    wait_for_files(whole, 3)
    os.killpg(build.pid, signal.SIGINT)
    _, err = build.communicate(timeout=20)

    assert build.returncode == 130, err
    assert "Traceback" not in err, err
    assert said(whole, "build").code == 0

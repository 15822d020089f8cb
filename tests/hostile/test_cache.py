"""A cache that is damaged or made by someone else."""

from __future__ import annotations

import pickle
import shutil
from pathlib import Path

import pytest

from hostile.child import said
from resminama.cache import program_digest
from resminama.load.corpus import load
from resminama.load.known import paths_of
from resminama.workspace import Known, read_sources


class _Harmful:
    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.target,)


@pytest.fixture(params=["sources", "findings"])
def kept(tiny: Path, request: pytest.FixtureRequest) -> Path:
    assert said(tiny, "check").code == 0
    return tiny / ".cache" / f"{request.param}.bin"


@pytest.mark.parametrize("kept", ["sources"], indirect=True)
def test_the_same_comes_back(tiny: Path, kept: Path) -> None:
    files = read_sources(tiny)
    known = Known(kept, program_digest())

    assert len(known) == len(paths_of(files))
    assert load(files, known)[0].roots == load(files)[0].roots


@pytest.mark.parametrize("at", [0, 40, 66, 200, -1])
def test_one_changed_byte(kept: Path, at: int) -> None:
    data = bytearray(kept.read_bytes())
    data[at] ^= 1
    kept.write_bytes(data)

    assert not Known(kept, program_digest())


@pytest.mark.parametrize("length", [0, 10, 65, 100])
def test_cut_off(kept: Path, length: int) -> None:
    kept.write_bytes(kept.read_bytes()[:length])

    assert not Known(kept, program_digest())


def test_another_program(kept: Path) -> None:
    assert Known(kept, program_digest())
    assert not Known(kept, "another")


def test_nothing_can_be_written(tiny: Path, kept: Path) -> None:
    shutil.rmtree(kept.parent)
    kept.parent.touch()

    assert said(tiny, "check").code == 0


def test_harmful_entries_are_never_run(tiny: Path, kept: Path, tmp_path: Path) -> None:
    target = tmp_path / "touched"
    known = Known(kept, program_digest())
    known.update({key: pickle.dumps(_Harmful(target)) for key in (*known, "another")})
    known.keep()

    assert said(tiny, "check").code == 0
    assert not target.exists()


def test_it_holds_what_there_is_and_no_more(tiny: Path, kept: Path) -> None:
    number = len(Known(kept, program_digest()))
    (tiny / "specs" / "clauses" / "quiet.yaml").write_text("", "utf-8")

    said(tiny, "check")

    assert len(Known(kept, program_digest())) == number

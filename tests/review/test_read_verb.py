"""`review read` on the command line: ours, anybody's, and what is no Word file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from family.conftest import Composed
from hostile.wordfiles import NAMED
from resminama.cli import main
from resminama.lang import Lang
from review.foreign import everything
from review.fuzz import LOSSES, lose
from review.word_edits import edited
from support.sample import home

STATUTE = "statute-personal-assistant"


@pytest.mark.parametrize("loss", LOSSES)
def test_a_file_of_ours_is_known_whatever_it_has_lost(
    loss: str, composed: Composed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    word = edited(composed(STATUTE, Lang.TK), seed=3, times=12)
    path = tmp_path / "returned.docx"
    path.write_bytes(lose(word.save(), loss))

    code = main(["--workspace", str(home()), "review", "read", str(path), "--json"])

    said = json.loads(capsys.readouterr().out)
    assert code == 0
    assert (said["document"], said["language"]) == (STATUTE, "tk")
    assert said["base_from"] == ("file" if loss in ("nothing", "bookmarks") else "corpus")
    assert said["unmapped"] == []
    assert {proposal["tracked"] for proposal in said["proposals"]} == {True}


def test_a_foreign_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "foreign.docx"
    data = everything()
    path.write_bytes(data)

    assert main(["--workspace", str(home()), "review", "read", str(path)]) == 0
    assert "not a file of ours" in capsys.readouterr().out
    for view, words in (("accepted", "may act"), ("rejected", "shall act")):
        assert main(["--workspace", str(home()), "review", "read", str(path), "--text", view]) == 0
        assert f"Point 1. {words}" in capsys.readouterr().out
    assert path.read_bytes() == data


@pytest.mark.parametrize("name", ["encrypted", "docm", "pdf", "text", "doc"])
@pytest.mark.parametrize("more", [[], ["--json"], ["--text", "accepted"]])
def test_other_files_are_named(
    name: str, more: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made, words = NAMED[name]
    path = tmp_path / "a.docx"
    path.write_bytes(made())

    assert main(["--workspace", str(home()), "review", "read", str(path), *more]) == 1
    said = capsys.readouterr()
    assert words in said.err
    assert said.out == ""


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--workspace", str(home()), "review", "read", str(tmp_path / "no.docx")]) == 1
    assert "no.docx" in capsys.readouterr().err
    assert main(["--workspace", str(home()), "review", "read", str(tmp_path)]) == 1
    assert "not a file" in capsys.readouterr().err

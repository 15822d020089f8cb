"""``compare OLD NEW --as redline``: a file in each language and format where the text differs."""

from __future__ import annotations

from pathlib import Path

import pytest

from resminama.cli import main
from resminama.cli.codes import OK, USAGE
from resminama.ooxml.revisions import View
from resminama.ooxml.text import lines
from support.sample import copy_home, home

KEY = "statute-personal-assistant"


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This workspace with another time limit in English and Russian."""
    root = tmp_path_factory.mktemp("later")
    copy_home(root)
    for path, old, new in (
        (f"specs/statutes/{KEY}.yaml", "24 (twenty-four) hours", "12 (twelve) hours"),
        (f"translations/ru/{KEY}.po", "24 (twenty-four) hours", "12 (twelve) hours"),
        (f"translations/ru/{KEY}.po", "24 (двадцать четыре) часа", "12 (двенадцать) часов"),
    ):
        text = (root / path).read_text("utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new), "utf-8")
    return root


def test_redlines_are_written(later: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--workspace", str(later), "compare", str(home()), str(later), KEY]
    assert main([*arguments, "--as", "redline", "--by", "Legal department", "--on", "2026-03-31"]) == OK
    written = capsys.readouterr().out.split()
    assert f"outputs/compare/ru/{KEY}-redline.docx" in written
    assert f"outputs/compare/en/{KEY}-redline.pdf" in written
    data = (later / f"outputs/compare/ru/{KEY}-redline.docx").read_bytes()
    assert "за 12 (двенадцать) часов" in lines(data, View.ACCEPTED).replace("\u00a0", " ")
    assert "за 24 (двадцать четыре) часа" in lines(data, View.REJECTED).replace("\u00a0", " ")


@pytest.mark.parametrize("more", [[], ["--by", "A"], ["--by", "A", "--on", "tomorrow"]])
def test_author_and_date_are_asked_for(
    more: list[str], later: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--workspace", str(later), "compare", str(home()), str(later), KEY]
    assert main([*arguments, "--as", "redline", *more]) == USAGE
    assert "--by NAME --on 2026-03-31" in capsys.readouterr().err


def test_a_dot_is_the_workspace_that_is_named(
    later: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["--workspace", str(later), "compare", str(home()), ".", KEY]) == OK
    assert "twelve" in capsys.readouterr().out

"""``amend check``: instruments and acts that others typed in Word."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from resminama.cli import main

ACT = (
    "«Gulluk hakynda» Düzgünnama",
    "I bap. Umumy düzgünler",
    "1. Gulluk maşgala kömek edýär.",
    "2. Gullugyň borçlary:",
    "1) maslahat bermek;",
    "2) iş ýöretmek.",
    "3. Gulluk «Ene» diýen ada eýe.",
)
CHANGES = (
    "I. Düzgünnama şu üýtgetmeleri we goşmaçalary girizmeli:",
    "1) 1-nji bentde «maşgala» diýen sözi «maşgalalara» diýen söze çalşyrmaly;",
    "2) 2-nji bendiň 1-nji kiçi bendinden soň şu mazmunly kiçi bendi goşmaly:",
    "«1^1) ugratmak;»;",
    "3) 3-nji bendi güýjüni ýitiren diýip ykrar etmeli.",
    "II. Şu Kanun resmi taýdan çap edilen gününden herekete girizilýär.",
)


def typed(path: Path, paragraphs: tuple[str, ...]) -> str:
    """Write paragraphs as people do: no styles, numbers by hand, an index in raised type after ``^``."""
    document = docx.Document()
    for text in paragraphs:
        before, mark, after = text.partition("^")
        paragraph = document.add_paragraph(before)
        if mark:
            paragraph.add_run(after[0]).font.superscript = True
            paragraph.add_run(after[1:])
    document.save(str(path))
    return str(path)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    return tmp_path


def check(workspace: Path, *arguments: str) -> int:
    return main(["--workspace", str(workspace), "amend", "check", *arguments])


def test_an_instrument_from_outside_is_applied(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    act, changes = typed(workspace / "act.docx", ACT), typed(workspace / "changes.docx", CHANGES)

    assert check(workspace, changes, "--against", act) == 0
    said = capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ").splitlines()
    assert said[3:] == [
        "1-nji bent: “1. Gulluk maşgala kömek edýär.” → “1. Gulluk maşgalalara kömek edýär.”",
        "2-nji bendiň 1¹-nji kiçi bendi: “” → “1¹) ugratmak;”",
        "3-nji bent: “3. Gulluk «Ene» diýen ada eýe.” → “3. Güýjüni ýitirdi.”",
        "3 changes read, 0 not understood or not fitting; 3 lines of the text differ afterwards",
    ]


def test_the_result_is_held_against_the_new_text(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    act, changes = typed(workspace / "act.docx", ACT), typed(workspace / "changes.docx", CHANGES)
    new = list(ACT)
    new[2], new[6] = "1. Gulluk maşgalalara kömek edýär.", "3. Güýjüni ýitirdi (karar № 7)."
    right = typed(workspace / "right.docx", (*new[:5], "1^1) ugratmak;", *new[5:]))
    wrong = typed(workspace / "wrong.docx", tuple(new))

    assert check(workspace, changes, "--against", act, "--new", right) == 0
    assert "the result is the new text" in capsys.readouterr().out
    assert check(workspace, changes, "--against", act, "--new", wrong) == 1
    said = capsys.readouterr().out.replace("\N{NO-BREAK SPACE}", " ")
    assert "tk, 2-nji bendiň 1¹-nji kiçi bendi: should be “nothing”, becomes “1¹) ugratmak;”" in said


def test_what_is_not_understood_is_told_with_its_line(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = (CHANGES[0], "1) 1-nji bentde «maşgala» diýen sözi üýtgetmeli;", "2) 9-njy bendi aýyrmaly.")
    act, changes = typed(workspace / "act.docx", ACT), typed(workspace / "changes.docx", bad)

    assert check(workspace, changes, "--against", act) == 1
    said = capsys.readouterr().out
    assert "line 3: not made: the sentence is none of the formulae of amendment: 1) 1-nji" in said
    assert "line 4: not made: there is no such unit" in said


def test_wrong_files_are_named(workspace: Path, capsys: pytest.CaptureFixture[str]) -> None:
    act = typed(workspace / "act.docx", ACT)
    (workspace / "bad.docx").write_bytes(b"no zip file")

    assert check(workspace, str(workspace / "bad.docx"), "--against", act) == 2
    assert check(workspace, act, "--against", "no-such-document") == 2
    assert check(workspace, act, "--against", "doc@no-such-state") == 2
    errors = capsys.readouterr().err.splitlines()
    assert "no-such-document is neither a Word file nor a document of this workspace" in errors[1]
    assert all(error.startswith("cannot check: ") for error in errors)

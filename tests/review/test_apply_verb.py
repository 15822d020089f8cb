"""`review apply` and `review reply` on the command line, from a Word file to the sources."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from family.conftest import Composed
from resminama.cli import main
from resminama.document.spot import Spot
from resminama.lang import Lang
from resminama.ooxml.namespaces import w
from review.foreign import everything
from review.word_file import Word, cut, runs
from support.sample import copy_home

STATUTE = "statute-personal-assistant"
SOURCE = f"specs/statutes/{STATUTE}.yaml"
TASKS = f"{STATUTE}/tasks"
Said = pytest.CaptureFixture[str]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    copy_home(tmp_path)
    return tmp_path


def _replace(word: Word, address: str, old: str, new: str) -> None:
    """Strike words of a unit with tracking on, and type others."""
    place = next(place for place in word.places if place.spot == Spot(address))
    run = next(run for run in runs(place.element) if old in run.findtext(w("t"), ""))
    _, middle = cut(run, run.findtext(w("t"), "").index(old))
    middle, behind = cut(middle, len(old))
    word.insert(behind, new)
    word.delete(middle)


def _returned(root: Path, composed: Composed, lang: Lang, *edits: tuple[str, str, str]) -> Path:
    word = Word(composed(STATUTE, lang))
    for address, old, new in edits:
        _replace(word, address, old, new)
    path = root / "returned.docx"
    path.write_bytes(word.save())
    return path


def _run(root: Path, *arguments: str) -> int:
    return main(["--workspace", str(root), "review", *arguments])


def _files(root: Path) -> dict[str, bytes]:
    folders = ("specs", "glossary", "translations", "templates", "reviews")
    found = (path for folder in folders for path in (root / folder).rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def test_a_dry_run_shows_the_difference_and_writes_nothing(
    root: Path, composed: Composed, capsys: Said
) -> None:
    path = _returned(root, composed, Lang.EN, (TASKS, "tasks", "main tasks"))
    before = _files(root)

    assert _run(root, "apply", str(path), "--all") == 0

    said = capsys.readouterr().out
    assert "-          The tasks of the service are\n+          The main tasks of the service are\n" in said
    assert re.search(rf"{TASKS} \[[0-9a-f]{{6}}\]: goes into the source\n", said)
    assert f"{TASKS}: outdated now in ru, tk\n" in said
    assert said.endswith("nothing was written: --write writes it\n")
    assert _files(root) == before


def test_what_is_written_is_written_once(root: Path, composed: Composed, capsys: Said) -> None:
    path = _returned(root, composed, Lang.EN, (TASKS, "tasks", "main tasks"))
    before = _files(root)

    assert _run(root, "apply", str(path), "--all", "--write") == 0

    assert capsys.readouterr().out.endswith(f"written {SOURCE}\n")
    after = _files(root)
    assert {name for name in after if after[name] != before.get(name)} == {SOURCE}
    assert after[SOURCE] == before[SOURCE].replace(b"The tasks of the", b"The main tasks of the")
    assert _run(root, "apply", str(path), "--all", "--write") == 0
    assert "the source says so already" in capsys.readouterr().out
    assert _files(root) == after


def test_an_edit_of_a_reference_is_explained_and_fails(root: Path, composed: Composed, capsys: Said) -> None:
    path = _returned(root, composed, Lang.RU, (f"{STATUTE}/equal-access", "пунктом", "главой"))

    assert _run(root, "apply", str(path), "--all") == 1

    said = capsys.readouterr().out
    assert "these words come from the reference [[standard-personal-assistant/priority]]" in said
    assert f"(translations/ru/{STATUTE}.po:" in said


def test_nothing_is_applied_before_it_is_decided(root: Path, composed: Composed, capsys: Said) -> None:
    edits = ((TASKS, "Задачами", "Главными задачами"), (f"{STATUTE}/goals", "Цели", "Цель"))
    path = _returned(root, composed, Lang.RU, *edits)

    assert _run(root, "apply", str(path)) == 2
    assert "nothing is decided about this file: `review reply`" in capsys.readouterr().err

    assert _run(root, "reply", str(path)) == 0
    listed = capsys.readouterr().out.split("\n")
    name = listed[0].partition(":")[0]
    assert listed[0].endswith(": 2 new entries, 2 of 2 not decided")
    assert [line.rpartition("/")[2] for line in listed[1:5]] == [
        *("reply.tk.docx", "reply.ru.docx", "reply.en.docx", "reply.xlsx"),
    ]
    kept = (root / name).read_text("utf-8")
    assert kept.count("decision: open") == 2
    (root / name).write_text(kept.replace("decision: open", "decision: accept", 1), "utf-8")

    assert _run(root, "apply", str(path), "--write") == 0
    said = capsys.readouterr().out
    assert "1 changed paragraphs chosen: 1 for the sources" in said
    po = (root / f"translations/ru/{STATUTE}.po").read_text("utf-8")
    assert ('msgstr "Главными задачами службы являются"' in po) != ('msgstr "Цель и' in po)


def test_what_the_file_does_not_have_cannot_be_named(root: Path, composed: Composed, capsys: Said) -> None:
    path = _returned(root, composed, Lang.EN, (TASKS, "tasks", "main tasks"))

    assert _run(root, "apply", str(path), "--only", "ffffff", "statute/none") == 2
    assert "the file has no change called ffffff, statute/none" in capsys.readouterr().err
    assert _run(root, "apply", str(path), "--only", TASKS) == 0


@pytest.mark.parametrize("verb", [["apply", "--all"], ["reply"]])
def test_files_of_others_are_refused(root: Path, capsys: Said, verb: list[str]) -> None:
    path = root / "foreign.docx"
    path.write_bytes(everything())
    before = _files(root)

    assert _run(root, verb[0], str(path), *verb[1:]) == 1
    assert "not a file of ours" in capsys.readouterr().err
    assert _files(root) == before
    path.write_bytes(b"no Word file")
    assert _run(root, verb[0], str(path), *verb[1:]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_edits_made_in_libreoffice_come_home(
    root: Path, composed: Composed, capsys: Said, tmp_path_factory: pytest.TempPathFactory
) -> None:
    python, office = Path("/usr/bin/python3"), shutil.which("soffice")
    if office is None or not python.exists():
        pytest.skip("LibreOffice (soffice) is not installed")
    if subprocess.run([str(python), "-c", "import uno"], capture_output=True, check=False).returncode:
        pytest.skip("LibreOffice has no Python bridge (uno) here")
    folder = tmp_path_factory.mktemp("office")
    word = Word(composed(STATUTE, Lang.TK))
    (folder / "sent.docx").write_bytes(word.save())
    script = Path(__file__).with_name("office_edits.py")
    command = [
        str(python),
        str(script),
        office,
        str(folder),
        "wezipeleri=esasy wezipeleri",
        "kömek bermek=goldamak",
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=240)

    code = _run(root, "apply", str(folder / "returned.docx"), "--all", "--write")

    said = capsys.readouterr().out
    po = (root / f"translations/tk/{STATUTE}.po").read_text("utf-8")
    assert code == 0, said
    assert 'msgstr "Gullugyň esasy wezipeleri şulardan ybaratdyr"' in po

"""A build as an expert runs it: whole, then only what changed."""

from __future__ import annotations

import json
import shutil
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from resminama.cli import main
from resminama.cli.codes import FAILED, OK
from resminama.findings import error
from resminama.shelf import Shelf
from resminama.source import NOWHERE
from support.sample import write_sample

LETTERS = ("specs", "glossary", "translations", "templates")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the workspace, built with two workers."""
    root = tmp_path_factory.mktemp("workspace")
    write_sample(root)
    assert main(["--workspace", str(root), "--jobs", "2", "build"]) == OK
    return root


def digests(root: Path) -> dict[str, str]:
    """Return the digest of every delivered file."""
    files = sorted(path for path in (root / "outputs").rglob("*.*") if path.name != "build.json")
    return {path.relative_to(root).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


def test_every_document_in_three_languages_and_two_formats(built: Path) -> None:
    made = digests(built)
    report = json.loads((built / "outputs" / "build.json").read_text("utf-8"))
    assert len([name for name in made if name.endswith(".docx")]) == 39
    assert len([name for name in made if name.endswith(".pdf")]) == 39
    assert [name for name in made if name.endswith(".zip")] == [
        "outputs/packages/personal-assistant-0.1.0.zip"
    ]
    assert report["documents"] == 12


def test_one_worker_in_another_folder_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    write_sample(tmp_path)
    assert main(["--workspace", str(tmp_path), "--jobs", "1", "build"]) == OK
    assert digests(tmp_path) == digests(built)


def test_a_second_build_writes_nothing(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.stat().st_mtime_ns for path in (built / "outputs").rglob("*.*")}
    assert main(["--workspace", str(built), "build"]) == OK
    assert "nothing changed" in capsys.readouterr().out
    assert before == {path: path.stat().st_mtime_ns for path in (built / "outputs").rglob("*.*")}


def test_an_error_of_composing_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_sample(tmp_path)
    gap = error("NAME001", NOWHERE, "a name lacks its dative", "add the form beside the name in its register")
    monkeypatch.setattr(Shelf, "findings", lambda _: [gap])
    assert main(["--workspace", str(tmp_path), "--jobs", "1", "build"]) == FAILED
    assert not digests(tmp_path)


def test_a_release_stands_beside_the_package_for_review(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "workspace"
    shutil.copytree(built, root)
    assert main(["--workspace", str(root), "package", "personal-assistant", "--release"]) == FAILED
    assert not list(root.glob("outputs/packages/*release*"))
    monkeypatch.setattr("resminama.answers.obstacles", lambda context, name: [])
    assert main(["--workspace", str(root), "package", "personal-assistant", "--release"]) == OK
    (release,) = root.glob("outputs/packages/personal-assistant-0.1.0-release.zip")
    with ZipFile(release) as package:
        assert json.loads(package.read("manifest.json"))["purpose"] == "release"
        order = next(name for name in package.namelist() if name.startswith("3-en/01") and "docx" in name)
        assert b"trackRevisions" not in ZipFile(BytesIO(package.read(order))).read("word/settings.xml")
    assert main(["--workspace", str(root), "build"]) == OK
    assert release.is_file()


def test_one_russian_string_touches_one_document_the_bound_file_and_the_package(built: Path) -> None:
    catalogue = built / "translations" / "ru" / "sop-personal-assistant.po"
    before = digests(built)
    text = catalogue.read_text("utf-8")
    catalogue.write_text(text.replace("Регистрирует", "Сразу регистрирует", 1), "utf-8")
    assert main(["--workspace", str(built), "build"]) == OK
    after = digests(built)
    changed = {Path(name).stem for name in after if after[name] != before[name]}
    assert changed == {"sop-personal-assistant", "bound-personal-assistant", "personal-assistant-0.1.0"}
    assert all("/ru/" in name or "/packages/" in name for name in after if after[name] != before[name])
    catalogue.write_text(text, "utf-8")
    assert main(["--workspace", str(built), "build"]) == OK
    assert digests(built) == before


def test_an_error_writes_nothing(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = built / "specs" / "statutes" / "statute-personal-assistant.yaml"
    before, text = digests(built), spec.read_text("utf-8")
    spec.write_text(text.replace("chapters:", "chapter:", 1), "utf-8")
    assert main(["--workspace", str(built), "build"]) == FAILED
    assert "did you mean 'chapters'?" in capsys.readouterr().out
    assert digests(built) == before
    spec.write_text(text, "utf-8")

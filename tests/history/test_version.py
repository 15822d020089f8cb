"""OLD and NEW: revisions, editions, folders and packages, and what is said where there is none."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from resminama.deliver.archive import archive
from resminama.history.archive import opened, path_of, sealed
from resminama.history.version import UnknownVersionError, version
from resminama.workspace import digest, read_sources

Commit = Callable[[str, dict[str, str]], str]
SETTINGS = "specs/settings.yaml"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace in a folder of a git repository."""
    root = tmp_path / "repo" / "work"
    root.mkdir(parents=True)
    _git(root.parent, "init", "-q", "-b", "main")
    return root


@pytest.fixture
def commit(workspace: Path) -> Commit:
    """Writes files and commits them; gives the hash."""

    def written(tag: str, files: dict[str, str]) -> str:
        for name, text in files.items():
            (workspace / name).parent.mkdir(parents=True, exist_ok=True)
            (workspace / name).write_text(text, "utf-8")
        _git(workspace, "add", "-A")
        _git(workspace, "commit", "-q", "-m", tag)
        _git(workspace, "tag", tag)
        return _git(workspace, "rev-parse", "HEAD")

    return written


def _git(folder: Path, *arguments: str) -> str:
    names = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(("git", "-C", str(folder), *names, *arguments), capture_output=True, check=True)
    return done.stdout.decode().strip()


def _package(path: Path, files: dict[str, bytes]) -> Path:
    sources = {name: {"sha256": digest(data)} for name, data in files.items()}
    path.write_bytes(archive({"manifest.json": json.dumps({"sources": sources}).encode()}))
    return path


def test_a_revision_is_read_without_a_checkout(workspace: Path, commit: Commit) -> None:
    commit("one", {SETTINGS: "first", "translations/ledger.json": "{}", "outputs/x.txt": "no source"})
    commit("two", {SETTINGS: "second", "translations/ru/a.po": "ä"})

    first, second = version(workspace, "one"), version(workspace, "two")

    assert dict(first.files) == {SETTINGS: b"first"}
    assert first.ledger == "{}"
    assert dict(second.files) == {SETTINGS: b"second", "translations/ru/a.po": "ä".encode()}
    assert (workspace / SETTINGS).read_text("utf-8") == "second"


def test_links_in_a_revision_are_left_out(workspace: Path, commit: Commit) -> None:
    (workspace / "specs").mkdir()
    (workspace / "specs/evil.yaml").symlink_to("/etc/hostname")
    commit("one", {SETTINGS: "first"})

    assert dict(version(workspace, "one").files) == {SETTINGS: b"first"}


def test_a_folder(workspace: Path, commit: Commit) -> None:
    commit("one", {SETTINGS: "first"})
    (workspace / SETTINGS).write_text("now", "utf-8")

    assert version(workspace, str(workspace)).files[SETTINGS] == b"now"


@pytest.mark.parametrize("folder", [".", "specs", ".."])
def test_a_dot_is_the_workspace_wherever_the_command_is_given(
    folder: str, workspace: Path, commit: Commit, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit("one", {SETTINGS: "first"})
    (workspace / SETTINGS).write_text("now", "utf-8")
    monkeypatch.chdir(workspace / folder)

    assert version(workspace, ".").files[SETTINGS] == b"now"


def _edition(workspace: Path, files: dict[str, bytes]) -> Path:
    """Lay an edition of ``statute`` down, made from ``files``; return its archive."""
    seal, data = sealed(files)
    archive = workspace / path_of(seal)
    for path, content in (
        (archive, data),
        (workspace / "editions/statute/1.yaml", f"snapshot: {seal}\n".encode()),
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return archive


@pytest.mark.parametrize("name", ["statute@1", "statute-edition-1"])
def test_an_edition(name: str, workspace: Path, commit: Commit) -> None:
    commit("one", {SETTINGS: "first"})
    _edition(workspace, read_sources(workspace))
    (workspace / SETTINGS).write_text("now", "utf-8")

    files = version(workspace, name).files

    assert files[SETTINGS] == b"first"
    assert "editions/statute/1.yaml" in files  # the record belongs to the state that it made


def test_an_edition_whose_archive_was_changed_or_lost(workspace: Path, commit: Commit) -> None:
    commit("one", {SETTINGS: "first"})
    archive = _edition(workspace, read_sources(workspace))
    archive.write_bytes(sealed({SETTINGS: b"another"})[1])
    with pytest.raises(UnknownVersionError, match="the seal does not fit"):
        version(workspace, "statute@1")
    archive.unlink()
    with pytest.raises(UnknownVersionError, match="is missing"):
        version(workspace, "statute@1")


def test_a_package_is_found_among_the_editions(workspace: Path, commit: Commit) -> None:
    commit("one", {SETTINGS: "first"})
    (workspace / SETTINGS).write_text("approved, never committed", "utf-8")
    sent = _package(workspace / "sent.zip", read_sources(workspace))
    _edition(workspace, read_sources(workspace))
    (workspace / SETTINGS).write_text("now", "utf-8")

    found = version(workspace, str(sent))

    assert found.name == "sent.zip (edition statute@1)"
    assert found.files[SETTINGS] == b"approved, never committed"


def test_the_archive_of_the_same_sources_is_the_same() -> None:
    files = {"specs/b.yaml": b"b", "specs/a.yaml": b"a", "templates/fonts/Tinos.ttf": b"no text"}

    assert sealed(files) == sealed(dict(reversed(files.items())))
    assert opened(sealed(files)[1], sealed(files)[0]) == {"specs/a.yaml": b"a", "specs/b.yaml": b"b"}


def test_a_package_is_found_by_the_digests_of_its_sources(workspace: Path, commit: Commit) -> None:
    commit("one", {SETTINGS: "first", "specs/a.yaml": "a"})
    sent = _package(workspace / "sent.zip", read_sources(workspace))
    second = commit("two", {SETTINGS: "second"})
    commit("three", {SETTINGS: "third", "specs/b.yaml": "b"})

    found = version(workspace, str(sent))

    assert dict(found.files) == {SETTINGS: b"first", "specs/a.yaml": b"a"}
    assert found.name.startswith("sent.zip (commit ")
    later = _package(workspace / "later.zip", dict(version(workspace, second).files))
    assert version(workspace, str(later)).files[SETTINGS] == b"second"


def test_a_package_made_of_this_folder(workspace: Path, commit: Commit) -> None:
    commit("one", {SETTINGS: "first"})
    (workspace / SETTINGS).write_text("not committed", "utf-8")
    sent = _package(workspace / "sent.zip", read_sources(workspace))

    assert version(workspace, str(sent)).name == "sent.zip (this folder)"


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({SETTINGS: b"never"}, "1 of its 1 files were never committed: specs/settings.yaml"),
        ({SETTINGS: b"first", "specs/a.yaml": b"b"}, "no commit holds all of them together"),
    ],
)
def test_a_package_whose_sources_are_not_here(
    workspace: Path, commit: Commit, files: dict[str, bytes], said: str
) -> None:
    commit("one", {SETTINGS: "first", "specs/a.yaml": "a"})
    commit("two", {SETTINGS: "second", "specs/a.yaml": "b"})
    sent = _package(workspace / "sent.zip", files)

    with pytest.raises(UnknownVersionError, match=said):
        version(workspace, str(sent))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK", "not a readable zip file"),
        (archive({"other.json": b"{}"}), "is no package of ours"),
        (archive({"manifest.json": b'{"sources": [1]}'}), "is no package of ours"),
        (archive({"manifest.json": b"\xff"}), "is no package of ours"),
    ],
)
def test_a_file_that_is_no_package(workspace: Path, data: bytes, said: str) -> None:
    (workspace / "x.zip").write_bytes(data)

    with pytest.raises(UnknownVersionError, match=said):
        version(workspace, str(workspace / "x.zip"))


@pytest.mark.parametrize("name", ["nowhere", "--help", "HEAD~1", "one:specs", "no/such"])
def test_nothing_is_called_so(workspace: Path, commit: Commit, name: str) -> None:
    commit("one", {SETTINGS: "first"})

    with pytest.raises(UnknownVersionError, match="git knows no revision"):
        version(workspace, name)


def test_a_revision_before_there_was_a_workspace(workspace: Path, commit: Commit) -> None:
    commit("one", {"readme.txt": "nothing yet"})

    with pytest.raises(UnknownVersionError, match="has no specs/"):
        version(workspace, "one")


def test_outside_a_repository(tmp_path: Path) -> None:
    with pytest.raises(UnknownVersionError, match="not a git repository"):
        version(tmp_path, "HEAD")


def test_without_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(UnknownVersionError, match="git is not installed"):
        version(tmp_path, "HEAD")

"""Names and links that lead out of the workspace."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hostile.child import refused, said
from hostile.conftest import CLAUSE

_NAMES = ["../../escaped", "/tmp/escaped", "..", "a/b", "C:\\\\escaped", "CON", "a\\u202eb", "~root", "-rf"]


@pytest.mark.parametrize("name", _NAMES)
def test_an_id_is_no_path(tiny: Path, name: str) -> None:
    (tiny / "specs" / "clauses" / "bad.yaml").write_text(
        CLAUSE.replace("id: quiet\n", f'id: "{name}"\n'), "utf-8"
    )

    assert "specs/clauses/bad.yaml:2:5: error[ID001]" in refused(tiny).out


@pytest.mark.parametrize("name", _NAMES[:2])
@pytest.mark.parametrize(
    "file",
    [
        "packages/personal-assistant",
        "orders/order-personal-assistant",
        "statutes/statute-personal-assistant",
    ],
)
def test_what_files_are_named_after_is_no_path(whole: Path, file: str, name: str) -> None:
    source = whole / "specs" / f"{file}.yaml"
    head, _, rest = source.read_text("utf-8").partition("\nid: ")
    source.write_text(f'{head}\nid: "{name}"\n{rest.partition(chr(10))[2]}', "utf-8")
    before = {path.name for path in whole.parent.parent.rglob("*")}

    result = said(whole, "build")

    assert result.code == 1
    assert f"specs/{file}.yaml:" in result.out
    assert "error[ID001]" in result.out
    assert (
        not {path.name for path in whole.parent.parent.rglob("*")}
        - before
        - {".cache", "sources.bin", "findings.bin"}
    )


@pytest.mark.parametrize("name", ["specs/clauses/passwd.yaml", "templates/passwd.yaml"])
def test_a_source_that_is_a_link_out(tiny: Path, name: str) -> None:
    (tiny / name).symlink_to("/etc/passwd")

    result = refused(tiny, "check")

    assert name in result.err
    assert "root:" not in result.out + result.err


def test_a_folder_of_sources_that_is_a_link_out(tiny: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.yaml").write_text("secret: words\n", "utf-8")
    (tiny / "glossary").symlink_to(outside)

    result = refused(tiny, "check")

    assert "glossary" in result.err
    assert "secret: words" not in result.out + result.err


@pytest.mark.parametrize("name", ["outputs", "outputs/tk", ".cache"])
def test_what_is_written_to_is_no_link(tiny: Path, tmp_path: Path, name: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (tiny / name).parent.mkdir(exist_ok=True)
    (tiny / name).symlink_to(outside)

    result = refused(tiny)

    assert name in result.err
    assert not list(outside.iterdir())


def test_a_temporary_name_that_is_a_link(tiny: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("mine", "utf-8")
    (tiny / ".cache").mkdir()
    (tiny / ".cache" / ".sources.bin.part").symlink_to(outside)

    said(tiny, "check")

    assert outside.read_text("utf-8") == "mine"


def test_a_pipe_for_a_source(tiny: Path) -> None:
    os.mkfifo(tiny / "specs" / "clauses" / "pipe.yaml")

    assert "specs/clauses/pipe.yaml" in refused(tiny, "check").err


def test_a_link_that_leads_nowhere(tiny: Path) -> None:
    (tiny / "specs" / "clauses" / "gone.yaml").symlink_to(tiny / "nowhere.yaml")

    assert "specs/clauses/gone.yaml" in refused(tiny, "check").err

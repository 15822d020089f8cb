"""What cannot be read is told alone: the checks do not look at a corpus with holes in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from resminama.cli import main
from resminama.findings import Severity
from support.sample import sample

from .workspace import findings_in

SOP = "specs/sops/sop-personal-assistant.yaml"
STANDARD = "specs/standards/standard-personal-assistant.yaml"
POSTS = "specs/registry/posts.yaml"


@pytest.mark.parametrize(
    ("path", "old", "new", "code", "said"),
    [
        (SOP, "    within: ", "    within: some ", "YAML013", "is no duration"),
        (SOP, "    next: ", "    nxt: ", "YAML002", "unknown key 'nxt'"),
        (SOP, "    title: ", "    titel: ", "YAML002", "unknown key 'titel'"),
        (STANDARD, "    within: ", "    within: some ", "YAML013", "is no duration"),
        (POSTS, "    name:", "    names:", "YAML002", "unknown key 'names'"),
    ],
)
def test_only_what_cannot_be_read_is_told(path: str, old: str, new: str, code: str, said: str) -> None:
    files = dict(sample())
    text = files[path].decode()
    assert old in text
    files[path] = text.replace(old, new, 1).encode()

    findings, _ = findings_in(files)
    errors = [found for found in findings if found.severity is Severity.ERROR]

    assert any(found.code == code and said in found.message for found in errors)
    assert {found.span.path for found in errors} == {path}
    assert {found.code for found in findings} <= {code, "YAML011", "FIG002"}  # figures are read, not checked


def test_the_command_says_that_the_others_wait(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/case.yaml").write_text("schema: clause/1\nid: case\ntitel: Case\npoints: []\n")
    main(["--workspace", str(tmp_path), "check"])
    assert "the other checks wait" in capsys.readouterr().out

"""What other programs read of the findings: rules with a name, a description, a page and a level."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checks.workspace import base, files_of
from resminama.cli import main
from resminama.findings import Finding
from resminama.report import as_sarif
from resminama.workspace import write_all
from resminama.world import prepare

PAGES = Path(__file__).parents[2] / "docs/checks"


def test_a_rule_says_what_its_page_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_all(tmp_path, {**base(), **files_of("REF002")})
    main(["--workspace", str(tmp_path), "check", "--format", "sarif"])
    driver = json.loads(capsys.readouterr().out)["runs"][0]["tool"]["driver"]
    rules = {rule["id"]: rule for rule in driver["rules"]}
    assert rules["REF002"] == {
        "id": "REF002",
        "name": "AUnitBeyondTheEndOfTheAct",
        "shortDescription": {"text": "a unit beyond the end of the act"},
        "fullDescription": {"text": PAGES.joinpath("REF002.md").read_text("utf-8").split("\n\n")[2]},
        "helpUri": "docs/checks/REF002.md",
        "defaultConfiguration": {"level": "error"},
    }


@pytest.fixture(scope="module")
def finding() -> Finding:
    findings = prepare({**base(), **files_of("REF002")}).findings
    return next(found for found in findings if found.code == "REF002")


@pytest.mark.parametrize("code", sorted(path.stem for path in PAGES.glob("*.md")))
def test_every_page_makes_a_rule(finding: Finding, code: str) -> None:
    page = (PAGES / f"{code}.md").read_text("utf-8")
    rule = _rule(as_sarif([replace(finding, code=code)], {}, "1", {code: page}))
    assert rule["name"].isalnum()
    assert rule["shortDescription"]["text"]
    assert rule["fullDescription"]["text"][-1] in ".:"
    assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")


def test_a_code_without_a_page_is_a_rule_with_its_id(finding: Finding) -> None:
    assert _rule(as_sarif([finding], {}, "1")) == {"id": "REF002"}


def _rule(told: str) -> dict[str, Any]:
    (rule,) = json.loads(told)["runs"][0]["tool"]["driver"]["rules"]
    return dict(rule)

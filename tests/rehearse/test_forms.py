"""Forms that a rehearsal fills in: as Word they read back, as data they are what the schema describes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from resminama.cli import main
from resminama.ooxml.fields import fields
from resminama.ooxml.text import lines
from resminama.review.form import filled, schema
from resminama.workspace import read_sources, write_all
from resminama.world import prepare
from support.sample import ROOT, sample

CASE = "specs/rehearsals/personal-assistant-granted.yaml"


@pytest.fixture(scope="module", params=["en", "ru", "tk"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The filled forms of a real service in one language."""
    root = tmp_path_factory.mktemp("filled")
    write_all(root, {**sample(), CASE: (ROOT / CASE).read_bytes(), **_sheets()})
    verb = ["--workspace", str(root), "rehearse", "personal-assistant", str(root / CASE)]
    assert main([*verb, "--as", "pdf", "--forms", "--lang", request.param]) == 0
    return root / "outputs/rehearsals" / str(request.param)


def _sheets() -> dict[str, bytes]:
    """The other form sheets that the case fills in."""
    files = read_sources(ROOT)
    return {path: data for path, data in files.items() if path.startswith("specs/forms/")}


def _made(folder: Path) -> list[Path]:
    return sorted((folder / "personal-assistant-granted").glob("*.json"))


def test_every_form_of_the_walk_is_written_three_times(folder: Path) -> None:
    assert (folder / "personal-assistant-granted.pdf").read_bytes().startswith(b"%PDF")
    names = [path.stem for path in _made(folder)]
    assert names == [
        "01-form-intake",
        "02-form-application",
        "03-form-consent",
        "04-form-complex-assessment",
        "05-form-individual-plan",
        "06-form-visit-log",
        "07-form-review",
        "08-form-individual-plan",
    ]
    for path in _made(folder):
        assert path.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def test_what_is_filled_in_reads_back_from_word(folder: Path) -> None:
    sheets = prepare(read_sources(ROOT), checked=False).corpus.sheets
    for path in _made(folder):
        sheet = sheets[path.stem[3:]]
        told = json.loads(path.read_text("utf-8"))
        read = filled(sheet, fields(path.with_suffix(".docx").read_bytes()))
        assert dict(read.values) == {key: value for key, value in told.items() if value is not False}


def test_the_data_are_what_the_schema_describes_but_for_what_is_left_blank(folder: Path) -> None:
    sheets = prepare(read_sources(ROOT), checked=False).corpus.sheets
    complete = []
    for path in _made(folder):
        sheet = sheets[path.stem[3:]]
        validator = Draft202012Validator(schema(sheet), format_checker=FormatChecker())
        told = json.loads(path.read_text("utf-8"))
        found = list(validator.iter_errors(told))
        assert {error.validator for error in found} <= {"required"}
        assert len(found) == len({key.partition(".")[0] for key in sheet.needed()} - told.keys())
        complete += [] if found else [path.stem]
    incomplete = {path.stem for path in _made(folder)} - set(complete)
    assert incomplete == {"06-form-visit-log"}  # nobody says how many hours the month had


def test_a_plan_that_is_made_and_changed_has_the_dates_of_each(folder: Path) -> None:
    first, changed = (path for path in _made(folder) if path.stem.endswith("form-individual-plan"))
    kinds = [json.loads(path.read_text("utf-8"))["plan-kind"] for path in (first, changed)]
    assert kinds == ["plan-first", "plan-revised"]
    until = [json.loads(path.read_text("utf-8"))["help-ends"] for path in (first, changed)]
    assert until == ["2022-10-10", "2023-04-25"]


def test_an_adult_stands_in_a_copy_and_no_child_is_asked_for(folder: Path) -> None:
    told = json.loads(
        (folder / "personal-assistant-granted/04-form-complex-assessment.json").read_text("utf-8")
    )
    assert [len(adult["daily-table"]) for adult in told["part-adult"]] == [2]
    assert "part-child" not in told


def test_a_filled_form_says_that_nobody_is_meant(folder: Path) -> None:
    said = {"en": "are invented", "ru": "данные условные", "tk": "maglumatlar şertli"}[folder.name]
    for path in _made(folder):
        assert said in lines(path.with_suffix(".docx").read_bytes()).splitlines()[1]


@pytest.mark.parametrize(
    ("case", "received", "until"),
    [
        ("refused", "2022-09-30", "2022-10-31"),  # thirty days end on a Sunday
        ("waiting", "2022-05-23", "2022-06-22"),  # the coordinator gives the notice, the head decided
    ],
)
def test_the_notice_of_refusal_knows_who_decided_and_where_and_until_when_one_may_appeal(
    case: str, received: str, until: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = f"specs/rehearsals/personal-assistant-{case}.yaml"
    write_all(tmp_path, {**sample(), path: (ROOT / path).read_bytes(), **_sheets()})
    verb = ["--workspace", str(tmp_path), "rehearse", "personal-assistant", str(tmp_path / path)]
    assert main([*verb, "--json", "--lang", "en"]) == 0
    told = json.loads(capsys.readouterr().out)
    notice = next(form["values"] for form in told["forms"] if form["form"] == "form-refusal")
    assert notice["decided-by"] == "Head of the service"
    assert notice["received-on"] == received
    assert notice["appeal-to"] == "Etrap (city) department of social protection of population"
    assert notice["appeal-until"] == until
    assert notice["appeal-answer"] == "15\N{NO-BREAK SPACE}working days"

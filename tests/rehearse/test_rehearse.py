"""A person walks through a small procedure: the table as people see it, JSON, dead ends, bad cases."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checks.workspace import base, files_of
from resminama.cli import main
from resminama.workspace import write_all

CASE = """schema: rehearsal/1
id: helped
service: assistance
title: Help is given twice
start: 2022-03-18
decisions:
  decide: yes
  enough: no, yes
takes:
  register: 3 working days
work:
  register: 1 hour
  help: 90 minutes
help:
  washing: 4
forms:
  form-application:
    person-name: the applicant
    way: way-spoken
expect:
  ends: enough
  on: 2022-04-04
  missed: [register]
"""
SHOWN = """\
Help is given twice (helped)
procedure sop-assistance, service assistance

step  title            performer    begun                 due                   done                  answer  form
1     Register         coordinator  Fri 2022-03-18        Fri 2022-03-25        Tue 2022-03-29 late           form-application
2     Conditions met?  coordinator  Tue 2022-03-29        Mon 2022-04-04        Mon 2022-04-04        yes
4     Help             coordinator  Mon 2022-04-04        Mon 2022-04-04 11:00  Mon 2022-04-04 11:00
5     Enough?          coordinator  Mon 2022-04-04 11:00  Mon 2022-04-04 11:00  Mon 2022-04-04 11:00  no
4     Help             coordinator  Mon 2022-04-04 11:00  Mon 2022-04-04 13:00  Mon 2022-04-04 13:00
5     Enough?          coordinator  Mon 2022-04-04 13:00  Mon 2022-04-04 13:00  Mon 2022-04-04 13:00  yes

ends at 'enough' on 2022-04-04
time limits missed: 1
  register: due Fri 2022-03-25, done Tue 2022-03-29
total time to 'decide': due 2022-04-07, kept

forms: 1
  application (form-application), asked for by register
    Name: the applicant
    Way: orally
    not filled in though required: form-day, understood

post         steps  hours  work not told  cost
coordinator  6      8      3 steps        to be set

component  times  hours  price of a unit
washing    4      4      to be set

calendar: law/art-3
"""  # noqa: E501  a table is as wide as it is


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with the procedure, without rehearsals of its own."""
    own = {path: data for path, data in files_of("RHS002").items() if "rehearsals" not in path}
    write_all(tmp_path, {**base(), **own})
    return tmp_path


def _run(root: Path, case: str, *more: str, service: str = "assistance") -> int:
    path = root / "case.yaml"
    path.write_text(case, "utf-8")
    return main(["--workspace", str(root), "rehearse", service, str(path), *more])


def test_a_rehearsal_as_people_see_it(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(root, CASE) == 0
    told = capsys.readouterr()
    assert told.out == SHOWN
    assert told.err == ""


def test_a_rehearsal_as_programs_read_it(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(root, CASE, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert [step["step"] for step in told["steps"]] == [
        "register",
        "decide",
        "help",
        "enough",
        "help",
        "enough",
    ]
    assert told["total"] == {"to": "decide", "due": "2022-04-07", "is": "kept"}
    assert told["forms"][0]["values"] == {"person-name": "the applicant", "way": "orally"}
    assert [(post["post"], post["hours"], post["cost"]) for post in told["posts"]] == [
        ("post-coordinator", 8.0, "to be set")
    ]


def test_where_it_gets_stuck_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(root, CASE.replace("  enough: no, yes\n", "")) == 1
    told = capsys.readouterr()
    assert "STUCK after step 'enough': the case does not say which way 'enough' goes" in told.out
    assert "case.yaml:20:9: error[RHS002]: it gets stuck at 'enough'" in told.err


def test_an_edit_of_the_procedure_shows_in_its_rehearsals(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sop = root / "specs/sops/sop-assistance.yaml"
    sop.write_text(
        sop.read_text("utf-8").replace("within: 5 calendar days", "within: 9 calendar days"), "utf-8"
    )
    assert _run(root, CASE) == 1
    assert "it ends on 2022-04-07" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("case", "told"),
    [
        (
            CASE.replace("decide:", "decde:"),
            "case.yaml:7:10: error[RHS001]: the procedure has no step",
        ),
        (CASE.replace("3 working", "3 woking"), "case.yaml:10:13: error[YAML013]"),
        (CASE.replace("the applicant", "Selbi"), "case.yaml:18:18: error[RHS003]"),
        (CASE.replace("rehearsal/1", "note/1"), "error[YAML0"),
        ("schema: posts/1\nposts: []\n", "case.yaml:1:1: error[YAML015]: this is no rehearsal"),
        ("", "the file is empty"),
        ("a: [", "case.yaml:"),
        (CASE.replace("service: assistance", "service: another"), "the case is one of 'another'"),
    ],
)
def test_a_bad_case_is_told_with_its_place(
    root: Path, capsys: pytest.CaptureFixture[str], case: str, told: str
) -> None:
    assert _run(root, case) == 1
    said = capsys.readouterr()
    assert told in said.err
    assert said.out == ""


def test_an_unknown_service_and_a_missing_file_are_told(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(root, CASE, service="asistance") == 2
    assert "did you mean 'assistance'?" in capsys.readouterr().err
    assert main(["--workspace", str(root), "rehearse", "assistance", str(root / "none.yaml")]) == 1
    assert "cannot use" in capsys.readouterr().err

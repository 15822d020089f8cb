"""A person walks through a small procedure: the tables as people see them, JSON, dead ends, bad cases."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checks.workspace import base, files_of
from resminama.cli import main
from resminama.workspace import write_all

ROOT = Path(__file__).parents[2]
PHRASES = "templates/phrases.yaml"
CASE = """schema: rehearsal/1
id: helped
service: assistance
title:
  en: Help is given twice
  ru: Помощь оказана дважды
  tk: Kömek iki gezek berilýär
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
person:
  person-name: the applicant
forms:
  form-application:
    way: way-spoken
    surname-rule: first the name of the mother
expect:
  ends: enough
  on: 2022-04-04
  missed: [register]
"""
SHOWN = """\
Help is given twice
An invented person takes the steps of the Standard operating procedure of the service “Personal assistance”. \
The dates follow the working calendar; where nothing else is told, a step takes the whole of its time limit.

Steps taken
No.  Step             Performer    Begun                  Due                    Done                   Answer  Form
1    Register         Coordinator  Fri 18.03.2022         Fri 25.03.2022         Tue 29.03.2022; late           Application
2    Conditions met?  Coordinator  Tue 29.03.2022         Mon 04.04.2022         Mon 04.04.2022         yes
4    Help             Coordinator  Mon 04.04.2022         Mon 04.04.2022, 11:00  Mon 04.04.2022, 11:00
5    Enough?          Coordinator  Mon 04.04.2022, 11:00  Mon 04.04.2022, 11:00  Mon 04.04.2022, 11:00  no
4    Help             Coordinator  Mon 04.04.2022, 11:00  Mon 04.04.2022, 13:00  Mon 04.04.2022, 13:00
5    Enough?          Coordinator  Mon 04.04.2022, 13:00  Mon 04.04.2022, 13:00  Mon 04.04.2022, 13:00  yes

How it ends
What                          Result
It ends with                  step 5 “Enough?”, Mon 04.04.2022
Time limits missed            step 1 “Register”: due Fri 25.03.2022, done Tue 29.03.2022
Total time (10 working days)  step 2 “Conditions met?”: Thu 07.04.2022; kept

Forms as they are filled in

Application, step 1
  Name                                    The applicant
  Way                                     orally
  Rule on surnames                        First the name of the mother
  Must be filled in and is not known (1)  Day
  May stay blank and is not known (1)     Understood

Work by post
Performer    Steps  Hours  Steps whose hours are not told
Coordinator  6      8      1

Help given
Kind of help       How often  Hours
help with washing  4          4

Cost
What                                 Result
Cost                                 to be set
A unit of help has no price yet      Point 32 of the Standard of the service “Personal assistance”
No source gives the pay of the post  Coordinator

Working calendar
What      Result
Rests on  Article 3 of the Law of Turkmenistan “On Social Services”
"""  # noqa: E501  a table is as wide as it is


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace with the procedure and the phrases of the project, without rehearsals of its own."""
    own = {path: data for path, data in files_of("RHS002").items() if "rehearsals" not in path}
    write_all(tmp_path, {**base(), **own, PHRASES: (ROOT / PHRASES).read_bytes()})
    return tmp_path


def _run(root: Path, case: str, *more: str, service: str = "assistance") -> int:
    path = root / "case.yaml"
    path.write_text(case, "utf-8")
    return main(["--workspace", str(root), "rehearse", service, str(path), *more])


def test_a_rehearsal_as_people_see_it(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(root, CASE, "--lang", "en") == 0
    told = capsys.readouterr()
    assert told.out == SHOWN
    assert told.err == ""


def _line(told: str, start: str) -> str:
    return next(line for line in told.splitlines() if line.startswith(start))


def test_a_rehearsal_in_russian(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(root, CASE, "--lang", "ru") == 0
    told = capsys.readouterr().out
    assert told.startswith("Помощь оказана дважды\n")
    assert "пт 25.03.2022 г. вт 29.03.2022 г.; с опозданием" in " ".join(told.split())
    assert _line(told, "Последний шаг").endswith("шаг 5 «Enough?», пн 04.04.2022 г.")
    assert _line(told, "Общий срок").startswith("Общий срок (10 рабочих дней)")
    assert "Ни в одном источнике не указана оплата труда по должности" in told
    assert "rehearsal." not in told


def test_without_a_language_it_is_told_in_the_authentic_one(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(root, CASE) == 0
    told = capsys.readouterr().out
    assert told.startswith("Kömek iki gezek berilýär\n")
    assert _line(told, "Soňky ädim").endswith("5-nji ädim «Enough?», duş. 04.04.2022 ý.")
    assert (
        "1-nji ädim «Register»: möhleti – anna 25.03.2022 ý., ýerine ýetirilen wagty – siş. 29.03.2022 ý."
        in (" ".join(told.split()))
    )
    assert "Hökman doldurylmaly, ýöne belli däl (1)" in told


def test_a_rehearsal_as_programs_read_it(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(root, CASE, "--json", "--lang", "en") == 0
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
    assert told["forms"] == [
        {
            "form": "form-application",
            "step": "register",
            "values": {
                "person-name": "The applicant",
                "way": "way-spoken",
                "surname-rule": "First the name of the mother",
            },
            "missing": ["form-day"],
            "left": ["understood"],
        }
    ]
    assert [(post["post"], post["hours"]) for post in told["posts"]] == [("post-coordinator", 8.0)]
    assert [given["cost"] for given in told["help"]] == ["to be set"]


def test_help_that_the_case_counts_tells_the_hours_of_the_step_that_gives_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the hours of the case two steps are untold; with the component that it serves, one."""
    sop = root / "specs/sops/sop-assistance.yaml"
    case = CASE.replace("  help: 90 minutes\n", "").replace("enough: no, yes", "enough: yes")
    assert _run(root, case.replace("  on: 2022-04-04\n", ""), "--json", "--lang", "en") == 0
    assert json.loads(capsys.readouterr().out)["posts"][0]["untold"] == 2
    serves = "do: Helps the person.\n    serves: [standard-assistance/washing]"
    sop.write_text(sop.read_text("utf-8").replace("do: Helps the person.", serves), "utf-8")
    assert _run(root, case.replace("  on: 2022-04-04\n", ""), "--json", "--lang", "en") == 0
    assert json.loads(capsys.readouterr().out)["posts"][0]["untold"] == 1


def test_help_whose_price_is_set_is_summed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    standard = root / "specs/standards/standard-assistance.yaml"
    standard.write_text(standard.read_text("utf-8").replace("price: to be set", "price: 12.50"), "utf-8")
    assert _run(root, CASE, "--lang", "en") == 0
    told = capsys.readouterr().out
    assert _line(told, "help with washing").split("  ")[-1] == "50 manats"
    assert _line(told, "Cost   ").endswith("50 manats")
    assert "has no price yet" not in told


def test_where_it_gets_stuck_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(root, CASE.replace("  enough: no, yes\n", ""), "--lang", "ru") == 1
    told = capsys.readouterr()
    assert _line(told.out, "Дальше пути нет").endswith("какой ответ дан: шаг 5 «Enough?»")
    assert "case.yaml:25:9: error[RHS002]: it gets stuck at 'enough'" in told.err
    assert "the case does not say which way 'enough' goes" in told.err


def test_a_title_in_one_language_is_printed_in_all(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head, tail = CASE.split("title:\n")[0], CASE.split("berilýär\n")[1]
    assert _run(root, f"{head}title: Iki gezek kömek\n{tail}", "--lang", "ru") == 0
    assert capsys.readouterr().out.startswith("Iki gezek kömek\n")


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
        (CASE.replace("decide:", "decde:"), "case.yaml:10:10: error[RHS001]: the procedure has no step"),
        (CASE.replace("3 working", "3 woking"), "case.yaml:13:13: error[YAML013]"),
        (CASE.replace("the applicant", "Selbi"), "case.yaml:20:16: error[RHS003]"),
        (CASE.replace("person-name:", "persn-name:"), "error[RHS001]: no form has a field 'persn-name'"),
        (CASE.replace("way: way-spoken", "way: {en: orally}"), "has the same value in every language"),
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

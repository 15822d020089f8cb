"""What a hand with Word did comes home, told as a person would tell it: by each edit, and all at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from family.conftest import Composed
from resminama.cli import main
from resminama.lang import Lang
from resminama.review.changes import (
    Change,
    MergedUnits,
    MovedUnit,
    NewRow,
    Proposal,
    RemovedRow,
    Returned,
    SplitUnit,
)
from review import ministry_tables, ministry_words
from review.fuzz import read_back
from review.ministry import Desk
from review.ministry_cases import CASES, SOP, STATUTE, Case
from support.sample import home


def told(returned: Returned) -> list[str]:
    """Return each thing that is reported in one line, addresses without the document."""
    return sorted(line.replace(f"{returned.document}/", "") for line in _lines(returned))


def _lines(returned: Returned) -> Iterator[str]:
    for unit in returned.changes:
        yield f"{unit.spot}: {unit.accepted}{_how(unit.edits[0])}"
    for one in (*returned.proposals, *returned.formats):
        yield f"{type(one).__name__} {one.spot}{_whither(one)}: {_words(one)}{_how(one)}"
    for remark in returned.comments:
        replies = "".join(f" > {reply.text}" for reply in remark.replies)
        done = " done" if remark.resolved else ""
        yield f"Comment {remark.spot}: {remark.text} ({remark.quoted}){replies}{done}"
    for lost in returned.unmapped:
        yield f"Unmapped {lost.near}: {lost.accepted}"


def _how(one: Change) -> str:
    return "" if one.tracked else " (untracked)"


def _whither(one: Proposal) -> str:
    match one:
        case MovedUnit():
            return f" > {one.after}"
        case MergedUnits():
            return "".join(f" + {other}" for other in one.others)
    return ""


def _words(one: Proposal) -> str:
    match one:
        case SplitUnit():
            return "|".join(one.texts)
        case NewRow() | RemovedRow():
            return " | ".join(one.cells)
    return str(getattr(one, "text", one))


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 40
    assert {case.does.__module__ for case in CASES} == {ministry_words.__name__, ministry_tables.__name__}
    assert {case.lang for case in CASES} == set(Lang)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_one_edit(case: Case, composed: Composed) -> None:
    desk = Desk(composed(case.document, case.lang))
    expected = case.does(desk)

    assert told(read_back(desk.save(), composed(case.document, case.lang))) == sorted(expected)


@pytest.mark.parametrize("key", sorted({(case.document, case.lang) for case in CASES}))
def test_all_of_a_file_at_once(key: tuple[str, Lang], composed: Composed) -> None:
    desk = Desk(composed(*key))
    expected = [line for case in CASES if (case.document, case.lang) == key for line in case.does(desk)]

    assert told(read_back(desk.save(), composed(*key))) == sorted(expected)


@pytest.mark.parametrize("key", sorted({(case.document, case.lang) for case in CASES}))
def test_a_file_saved_again_says_nothing(key: tuple[str, Lang], composed: Composed) -> None:
    assert told(read_back(Desk(composed(*key)).save(), composed(*key))) == []


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (
            STATUTE,
            [
                "decides-presence [b348f4]: not applied: it is one edit with the joining of two units",
                "outside-scope [1571eb]: not applied: it is one edit with the joining of two units",
                "refusal-instead [bb6325]: not applied: a text has no line breaks",
                "frame-convention [a51f98]: not applied: typed behind the mark that ends the unit",
                "coordinator-work [675c7a]: an empty line behind",
                "task-staff [4eafad]: goes into the source",
            ],
        ),
        (
            SOP,
            [
                "obtain-documents cell 2 paragraph 2 [3765be]: “Риск: Заявление",
                "; the row stays",
                "emergency [8626a9]: row removed: delete its entry at specs/sops/",
            ],
        ),
    ],
)
def test_what_is_said_when_all_of_it_is_to_be_applied(
    document: str, said: list[str], composed: Composed, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(composed(document, Lang.RU))
    for case in CASES:
        if (case.document, case.lang) == (document, Lang.RU):
            case.does(desk)
    (tmp_path / "returned.docx").write_bytes(desk.save())

    main(["--workspace", str(home()), "review", "apply", "--all", str(tmp_path / "returned.docx")])

    out = "".join(capsys.readouterr())
    assert [words for words in said if words not in out] == []
    assert "nothing was written" in out

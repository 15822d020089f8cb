"""Decisions are kept with the document; the table of them goes back in three languages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from resminama.context import BuildContext
from resminama.document.printed import text_of
from resminama.document.spot import Part, Spot
from resminama.document.tree import Inline
from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.model.decisions import Decisions
from resminama.ooxml.audit import audit
from resminama.ooxml.unzip import parts
from resminama.replies import UnanswerableError, answer, keep
from resminama.reply.rows import Table
from resminama.review.changes import (
    Comment,
    Edit,
    NewParagraph,
    RemovedRow,
    Reply,
    Returned,
    UnitChanges,
)
from resminama.review.choice import decided, key_of
from resminama.world import Prepared, materials
from support.sample import copy_home

STATUTE = "statute-personal-assistant"
DATA = b"the returned file"
KEY = key_of(DATA)
DAY = "2022-03-29T10:00:00Z"
RAW = "ведение: реестра\x0b № 1"  # as a file may hold it, control character and all
BASE = "Задачами службы являются:"
FILE = Returned(
    STATUTE,
    Lang.RU,
    "0.1.0",
    "",
    changes=(
        UnitChanges(
            Spot(f"{STATUTE}/tasks"),
            Lang.RU,
            BASE,
            "Основными задачами службы выступают:",
            (
                Edit(id="0a0001", author="А. Нурыева", date=DAY, start=0, end=1, text="Основными з"),
                Edit(id="0a0002", author="Б. Оразов", start=16, end=24, text="выступают"),
            ),
        ),
    ),
    proposals=(
        NewParagraph(id="0b0001", author="МТСЗН", spot=Spot(f"{STATUTE}/task-data"), text=RAW),
        RemovedRow(id="0b0002", spot=Spot("sop-personal-assistant/assess", Part.CELL), cells=("1", "=2+2")),
    ),
    comments=(
        Comment(
            id="0c0001",
            author="МТСЗН",
            spot=Spot("sop-personal-assistant/assess", Part.CELL, cell=4, number=1),
            text="Слишком «коротко».",
            quoted="5 рабочих дней",
            replies=(Reply(author="А. Нурыева", text="Согласна."),),
        ),
    ),
)  # fmt: skip
OPENED = f"""schema: decisions/1
id: review-{KEY}
document: statute-personal-assistant
language: ru
file: "Положение (МТСЗН).docx"
received: blank
entries:
  - id: "0a0001"
    unit: "statute-personal-assistant/tasks"
    asked: wording
    who: "А. Нурыева"
    on: "2022-03-29"
    before: "Задачами службы являются:"
    after: "Основными задачами службы являются:"
    changes: ["0a0001"]
    decision: open
  - id: "0a0002"
    unit: "statute-personal-assistant/tasks"
    asked: wording
    who: "Б. Оразов"
    before: "Задачами службы являются:"
    after: "Задачами службы выступают:"
    changes: ["0a0002"]
    decision: open
  - id: "0b0001"
    unit: "statute-personal-assistant/task-data"
    asked: addition
    who: "МТСЗН"
    after: "ведение: реестра № 1"
    decision: open
  - id: "0b0002"
    unit: "sop-personal-assistant/assess"
    asked: removal
    before: "1 | =2+2"
    decision: open
  - id: "0c0001"
    unit: "sop-personal-assistant/assess"
    place: "cell 4"
    asked: comment
    who: "МТСЗН"
    before: "5 рабочих дней"
    says: "Слишком «коротко».\\nА. Нурыева: Согласна."
    decision: open
"""
DECIDED = (
    OPENED.replace("received: blank", "received: 2022-03-30")
    .replace("decision: open", "decision: accept", 1)
    .replace(
        "decision: open", "decision: reject\n    reason:\n      ru: Слово «являются» принято в актах.", 1
    )
)


@pytest.fixture
def context(tmp_path: Path) -> BuildContext:
    copy_home(tmp_path)
    return BuildContext(tmp_path)


def _decisions(text: str) -> Decisions:
    corpus, findings = load({f"reviews/{STATUTE}/{KEY}.yaml": text.encode()})
    assert not findings
    return corpus.decisions[f"review-{KEY}"]


def test_a_file_is_opened_with_an_entry_for_everything_in_it(context: BuildContext) -> None:
    found = keep(context, FILE, DATA, "Положение (МТСЗН).docx")

    assert found.path == f"reviews/{STATUTE}/{KEY}.yaml"
    assert found.new == 5
    assert (context.root / found.path).read_text("utf-8") == OPENED


def test_what_people_wrote_stays_byte_for_byte(context: BuildContext) -> None:
    path = context.root / keep(context, FILE, DATA, "x.docx").path
    written = DECIDED.replace("decision: accept", "decision: accept  # agreed on the phone")
    written = written[: written.index('  - id: "0b0002"')]
    path.write_text(written, "utf-8")

    assert keep(context, FILE, DATA, "x.docx").new == 2
    assert path.read_text("utf-8") == written + OPENED[OPENED.index('  - id: "0b0002"') :]
    assert keep(context, FILE, DATA, "x.docx").new == 0
    assert path.read_text("utf-8") == written + OPENED[OPENED.index('  - id: "0b0002"') :]


def test_decisions_that_cannot_be_added_to_are_left_alone(context: BuildContext) -> None:
    path = context.root / keep(context, FILE, DATA, "x.docx").path
    cut = OPENED[: OPENED.index('  - id: "0b0002"')] + "sender: body-mlsp\n"
    path.write_text(cut, "utf-8")

    with pytest.raises(UnanswerableError, match="does not come last"):
        keep(context, FILE, DATA, "x.docx")

    assert path.read_text("utf-8") == cut


@pytest.mark.parametrize("document", ["../../outside", "unknown", ""])
def test_no_path_comes_from_the_file(context: BuildContext, document: str) -> None:
    foreign = Returned(document, Lang.RU, "", "", FILE.changes)

    with pytest.raises(UnanswerableError, match="there is no document"):
        keep(context, foreign, DATA, "x.docx")

    assert not (context.root / "reviews").exists()


def test_what_is_accepted_is_chosen() -> None:
    part = DECIDED.replace(
        "decision: open",
        'decision: partly\n    accepted: ["0b0001"]\n    editorial: true\n    reason: {en: a, ru: b, tk: c}',
        1,
    )

    choice = decided(_decisions(part))

    assert choice.ids == {"0a0001", "0b0001"}
    assert choice.editorial == {f"{STATUTE}/task-data"}


def test_the_answer_names_unit_decision_and_reason(prepared: Prepared) -> None:
    table = Table(_decisions(DECIDED), materials(prepared), Lang.RU)

    rows = [["/".join(map(_plain, cell)) for cell in row.cells()] for row in table.rows()]

    assert rows[0] == [
        "1",
        "Пункт 8 Положения о службе персонального ассистента",
        "А. Нурыева, 29 марта 2022 года",
        "Изменить редакцию/Направленный текст: Задачами службы являются:"
        "/Предлагаемый текст: Основными задачами службы являются:",
        "Принято",
        "–",
    ]
    assert [row[4:] for row in rows[1:3]] == [
        ["Не принято", "Слово «являются» принято в актах."],
        ["Не рассмотрено", "–"],
    ]
    assert rows[4][3] == "Замечание/К словам: 5 рабочих дней/Слишком «коротко»./А. Нурыева: Согласна."


def _plain(inlines: Sequence[Inline]) -> str:
    return text_of(inlines).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("lang", [Lang.EN, Lang.TK])
def test_a_reason_that_nobody_gave_is_a_visible_gap(prepared: Prepared, lang: Lang) -> None:
    table = Table(_decisions(DECIDED), materials(prepared), lang)

    reasons = [_plain(row.reason) for row in table.rows()]

    assert reasons == ["–", table.phrase("page.to-be-set"), "–", "–", "–"]
    assert table.words.findings == []


def test_the_answer_goes_out_in_three_languages_and_is_the_same_each_time(context: BuildContext) -> None:
    written = answer(context, _decisions(DECIDED))
    first = {name: (context.root / name).read_bytes() for name in written}

    again = answer(context, _decisions(DECIDED))

    folder = f"outputs/reviews/{STATUTE}/{KEY}"
    assert written == [f"{folder}/reply.{name}" for name in ("tk.docx", "ru.docx", "en.docx", "xlsx")]
    assert {name: (context.root / name).read_bytes() for name in again} == first
    for name, data in first.items():
        if name.endswith(".docx"):
            assert audit(data) == []
    sheets = [name for name in parts(first[f"{folder}/reply.xlsx"]) if "worksheets/sheet" in name]
    assert len(sheets) == 3
    strings = parts(first[f"{folder}/reply.xlsx"])["xl/sharedStrings.xml"].decode()
    assert "=2+2" in strings
    assert not any(b"<f>" in parts(first[f"{folder}/reply.xlsx"])[name] for name in sheets)

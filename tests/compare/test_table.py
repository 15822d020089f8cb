"""The comparative table: what stands in its rows, and that both sides are the texts of the act."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from compare.planted import PLANTED
from compare.small import Edit, edited, sources, state
from resminama.compare.changes import ChangeSet, Parts
from resminama.compare.changeset import change_set
from resminama.compare.state import State
from resminama.compare.table import ComparativeTable, comparative_table
from resminama.document.dump import dump
from resminama.document.links import without_dangling_links
from resminama.document.tree import Break, Cell, Link, Paragraph, Row, Run, Table
from resminama.document.walk import plain
from resminama.lang import Lang
from resminama.ooxml.text import lines
from resminama.write import docx, pdf

GOLDEN = Path(__file__).parent / "golden"
AMENDING = "specs/amending/amending-1.yaml"
ACT = """schema: amending/1
id: amending-1
form: order
issued_by: [body-mlsp]
amends: [statute-lonely-older-people, standard-lonely-older-people]
signed_by: post-minister
reasons:
  - id: reason-tasks
    units: [statute-lonely-older-people/tasks]
    text: "[[statute-lonely-older-people/staff]] asks for it."
"""
_ROWS = ("cell-and-row", "form-fields", "step")
"""Planted changes of table rows, which the table quotes with the headings of their columns."""
TOGETHER = (
    "title-of-chapter", "item-at-the-end", "item-out", "point-put-in", "footnote", "cell-and-row",
    "form-fields", "annex", "step",
)  # fmt: skip
"""Planted changes that touch different places."""


def table(names: Sequence[str], lang: Lang) -> tuple[ComparativeTable, ChangeSet]:
    """Return the table of planted changes, made at once."""
    edits: list[Edit] = [edit for name in names for edit in PLANTED[name]]
    old = sources()
    states: tuple[State, State] = (
        state(old, "old"),
        state({**edited(old, *edits), AMENDING: ACT.encode()}, "new"),
    )
    found = change_set(*states)
    return comparative_table(found, states, lang, states[1].given.corpus.amending["amending-1"]), found


def rows(found: ComparativeTable) -> tuple[Row, ...]:
    """Return the rows of the table."""
    (section,) = found.document.sections
    return next(block.rows for block in section.blocks if isinstance(block, Table))


def told(found: ComparativeTable) -> str:
    """Return the table as text: +new words+, -old words-, ‹words marked in the draft›."""
    (section,) = found.document.sections
    said = []
    for block in section.blocks:
        if isinstance(block, Paragraph):
            said.append(_words(block))
        elif isinstance(block, Table):
            said += [" | ".join(map(_cell, row.cells)) for row in (*block.head, *block.rows)]
    return "".join(f"{line}\n" for line in said).replace("\u00a0", " ")


def _cell(cell: Cell) -> str:
    return " ¶ ".join(map(_words, cell.paragraphs))


def _words(paragraph: Paragraph) -> str:
    return "".join(map(_inline, paragraph.inlines))


def _inline(inline: object) -> str:
    match inline:
        case Run(text=text, bold=bold, struck=struck, mark=mark):
            words = f"+{text}+" if bold else f"-{text}-" if struck else text
            return f"‹{words}›" if mark is not None else words
        case Link(runs=runs):
            return "".join(map(_inline, runs))
        case Break():
            return " / "
        case _:
            raise TypeError(inline)


@pytest.mark.parametrize("lang", Lang)
def test_table_of_changes_of_every_kind(lang: Lang) -> None:
    found, _ = table(TOGETHER, lang)

    assert told(found) == (GOLDEN / f"table-{lang}.txt").read_text("utf-8")


def test_units_without_a_justification_are_named() -> None:
    found, _ = table(("word", "item-at-the-end"), Lang.RU)

    assert found.without_reason == ("statute-lonely-older-people/records",)


def test_nothing_differs() -> None:
    found, _ = table((), Lang.RU)

    assert told(found).splitlines()[-1] == "Различий нет."


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("name", [name for name in PLANTED if name not in _ROWS])
def test_both_sides_are_the_texts_of_the_act(name: str, lang: Lang) -> None:
    found, changes = table((name,), lang)
    said = [[[plain(p.inlines) for p in cell.paragraphs] for cell in row.cells] for row in rows(found)]

    old = [text for document in changes.documents for text in _texts(document.old, lang)]
    new = [text for document in changes.documents for text in _texts(document.new, lang)]
    for row in said:
        if len(row) == 1:
            continue  # the title of a document
        _, _, left, right, _ = row
        assert left in _ABSENT or set(left) <= set(old)
        assert right in _DELETE or set(right) <= set(new)


_ABSENT = (["Absent."], ["Отсутствует."], ["Ýok."])
_DELETE = (["Delete."], ["Исключить."], ["Aýyrmaly."])


def _texts(parts: Parts | None, lang: Lang) -> list[str]:
    assert parts is not None
    return [
        f"{part.printed(lang).label}\u00a0{part.printed(lang).text}".strip("\u00a0").replace("\n", " ")
        for part in parts.all.values()
    ]


@pytest.mark.parametrize("lang", Lang)
def test_word_and_pdf_say_the_same(lang: Lang) -> None:
    document = without_dangling_links(table(TOGETHER, lang)[0].document)

    made = pdf.write(document)

    assert made.count >= 1
    assert lines(docx.write(document, made.pages)) == dump(document)

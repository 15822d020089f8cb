"""What is proposed for an act of others: draft law in three languages, its proof, comparative table."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from resminama.amendments.excerpt import excerpts
from resminama.amendments.law import DraftLaw, draft_law, unproved
from resminama.amendments.table import comparative_table
from resminama.compose.document import Materials
from resminama.compose.words import Scope, Words
from resminama.document.dump import dump
from resminama.document.tree import Block, Document, Paragraph, Run
from resminama.lang import Lang
from resminama.model.amendments import Amendments
from resminama.ooxml.text import lines
from resminama.resolve import Resolver
from resminama.workspace import read_sources
from resminama.world import materials, prepare
from resminama.write import docx
from support.sample import sample

ROOT = Path(__file__).parents[2]
BENCHES = "amendments-benches"
CODE = "amendments-social-protection-code"


@cache
def given() -> Materials:
    files = sample() | read_sources(Path(__file__).parent / "workspace")
    prepared = prepare(files, checked=False)
    assert [str(found) for found in prepared.findings if "amendments" in found.span.path] == []
    return materials(prepared)


def words(lang: Lang) -> Words:
    made = given()
    resolver = Resolver(made.corpus, made.places, made.statistics, made.titles)
    return Words(lang, resolver, Scope(BENCHES))


def record(name: str = BENCHES) -> Amendments:
    return given().corpus.amendments[name]


@cache
def law(name: str = BENCHES) -> DraftLaw:
    return draft_law(record(name), {lang: words(lang) for lang in Lang}, given())


def golden(name: str) -> str:
    return (Path(__file__).parent / "golden" / f"{name}.txt").read_text("utf-8")


def said(document: Document) -> str:
    """Return what the law says between its two sections."""
    text = dump(document).replace("\N{NO-BREAK SPACE}", " ")
    return text[text.index("point [I.]") : text.index("point [II.]")]


@pytest.mark.parametrize("lang", list(Lang))
def test_the_draft_law(lang: Lang) -> None:
    assert said(law().documents[lang]) == golden(f"law-{lang}")


def test_what_nobody_has_read_is_left_out_and_told() -> None:
    assert law().left_out == ("unread: its current wording (tk) to be set",)


def test_the_printed_law_leads_from_the_current_to_the_proposed_wording() -> None:
    assert law().unproved == ()


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
@pytest.mark.parametrize("line", range(1, 14))
def test_a_line_lost_in_print_is_found(line: int, lang: Lang) -> None:
    whole = law().documents[lang]
    section = whole.sections[0]
    start = next(place for place, block in enumerate(section.blocks) if _says(block, golden(f"law-{lang}")))
    blocks = [block for place, block in enumerate(section.blocks) if place != start + line]
    found = excerpts(record(), {lang: words(lang) for lang in Lang})

    assert list(unproved(replace(whole, sections=(replace(section, blocks=tuple(blocks)),)), found)) != []


def _says(block: Block, text: str) -> bool:
    """Tell whether a block is the first line of a law's section."""
    first = text.splitlines()[0].partition("] ")[2]
    runs = (
        [inline.text for inline in block.inlines if isinstance(inline, Run)]
        if isinstance(block, Paragraph)
        else []
    )
    return "".join(runs).replace("\N{NO-BREAK SPACE}", " ") == first


@pytest.mark.parametrize("lang", list(Lang))
def test_the_comparative_table(lang: Lang) -> None:
    table = dump(comparative_table(record(), words(lang), given())).replace("\N{NO-BREAK SPACE}", " ")

    assert table == golden(f"table-{lang}")


def test_changed_words_are_struck_on_the_left_and_bold_on_the_right() -> None:
    table = comparative_table(record(), words(Lang.RU), given())
    row = table.sections[0].blocks[-1].rows[0]  # type: ignore[union-attr]
    left, right = (cell.paragraphs[0].inlines for cell in row.cells[2:4])

    assert [run.text for run in left if isinstance(run, Run) and run.struck] == ["двух"]
    assert [run.text for run in right if isinstance(run, Run) and run.bold] == ["трех"]
    assert table.sections[0].landscape


def test_of_the_code_nothing_is_drafted_before_somebody_has_read_it() -> None:
    code = law(CODE)

    assert code.documents == {}
    assert len(code.left_out) == len(record(CODE).units) == 4
    assert all("its address" in line for line in code.left_out)


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("name", [BENCHES, CODE])
def test_word_says_what_the_tree_says(name: str, lang: Lang) -> None:
    papers = [comparative_table(record(name), words(lang), given()), *law(name).documents.values()]
    for document in papers:
        assert lines(docx.write(document, None)) == dump(document)

"""The two editions hold the changes that they claim, in every language, and check without findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from editions import trees
from editions.changes import CHANGES, Change
from resminama.compose.document import compose
from resminama.compose.inlines import plain_text
from resminama.document.dump import dump
from resminama.document.links import without_dangling_links
from resminama.document.tree import Footnote, Heading, Inline, Link, Paragraph, Table
from resminama.findings import Severity
from resminama.lang import Lang
from resminama.model.corpus import document_of
from resminama.numbering.holes import REPEALED
from resminama.ooxml.text import lines
from resminama.outline.content import TableSpec
from resminama.world import Prepared, materials, prepare
from resminama.write.docx import write
from write_docx.conftest import Rendered


@pytest.fixture(scope="module")
def old() -> Prepared:
    return prepare(trees.old())


@pytest.fixture(scope="module")
def new() -> Prepared:
    return prepare(trees.new())


def _units(prepared: Prepared, document: str) -> Iterator[str]:
    for unit in prepared.world.outlines[document].walk():
        if unit.origin == REPEALED:
            continue
        yield unit.address
        for spec in unit.after:
            if isinstance(spec, TableSpec):
                yield from (row.unit for row in spec.rows if row.unit)


def _words(prepared: Prepared, document: str, lang: Lang) -> dict[str, str]:
    """Return what each unit says, rows included: without references, which follow numbers, and end marks."""
    composed = compose(document, lang, materials(prepared)).document
    blocks = [block for section in composed.sections for block in section.blocks]
    tables = [row for block in blocks if isinstance(block, Table) for row in block.rows if row.anchor]
    rows = {
        str(row.anchor): " | ".join(_said(p.inlines) for cell in row.cells for p in cell.paragraphs)
        for row in tables
    }
    named = [block for block in blocks if isinstance(block, Heading | Paragraph) and block.anchor]
    return rows | {str(block.anchor): _said(block.inlines) for block in named}


def _said(inlines: tuple[Inline, ...]) -> str:
    return "".join(_inline(inline) for inline in inlines).rstrip(".;")


def _inline(inline: Inline) -> str:
    if isinstance(inline, Footnote):
        return f"[^{_said(inline.runs)}]"
    return "→" if isinstance(inline, Link) else plain_text(inline)


@pytest.mark.parametrize("edition", ["old", "new"])
def test_both_check_without_errors_and_warnings(edition: str, old: Prepared, new: Prepared) -> None:
    # the glossary goes on with the workspace, the texts of the fixture stay
    found = [
        f
        for f in {"old": old, "new": new}[edition].findings
        if f.severity is not Severity.NOTE and not f.code.startswith("TERM")
    ]
    moved = [change for change, kind, _ in CHANGES if change is Change.MOVED and kind == "point"]
    assert [f.code for f in found] == ([] if edition == "old" else ["EDN002"] * len(moved))


def test_changes_of_every_kind() -> None:
    assert len(CHANGES) >= 50
    assert Counter(change for change, _, _ in CHANGES).keys() == set(Change)
    kinds = {kind.partition(",")[0] for _, kind, _ in CHANGES}
    assert kinds >= {
        "point",
        "item",
        "subitem",
        "paragraph",
        "definition",
        "annex",
        "table row",
        "table cell",
    }


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("document", trees.STATUTES)
def test_the_trees_hold_the_changes_and_no_others(
    document: str, lang: Lang, old: Prepared, new: Prepared
) -> None:
    before, after = list(_units(old, document)), list(_units(new, document))
    said = [(change, unit) for change, _, unit in CHANGES if document_of(unit) == document]

    def claimed(*kinds: Change) -> set[str]:
        return {unit for change, unit in said if change in kinds}

    inside = {f"{document}/{unit}" for unit in _INSIDE}
    assert set(after) - set(before) - inside == claimed(Change.INSERTED, Change.ADDED)
    assert set(before) - set(after) - inside == claimed(Change.REPEALED)
    still = [unit for unit in before if unit in after and unit not in claimed(Change.MOVED)]
    assert [unit for unit in after if unit in still] == still
    old_words, new_words = _words(old, document, lang), _words(new, document, lang)
    reworded = {unit for unit in still if old_words.get(unit) != new_words.get(unit)}
    assert claimed(Change.REWORDED) == reworded


_INSIDE = (
    *("volunteer-work", "volunteer-limits", "no-answer-at-the-door", "plan-content/text"),
    *("plan-goals", "plan-days", "plan-call", "review-first", "review-next"),
)
"""Units that came or went with the one that holds them."""


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("document", [*trees.STATUTES, "order-older-people"])
def test_word_shows_the_numbers_of_the_tree(document: str, lang: Lang, new: Prepared) -> None:
    finished = without_dangling_links(compose(document, lang, materials(new)).document)

    assert lines(write(finished, None)) == dump(finished)


@pytest.mark.parametrize(
    ("lang", "chapters", "letters"),
    [
        (Lang.EN, ("Chapter III.", "Chapter III¹."), "a) b) c) d) e)"),
        (Lang.RU, ("Глава III.", "Глава III¹."), "а) б) в) г) д)"),
        (Lang.TK, ("III bap.", "III¹ bap."), "a) b) ç) d) e)"),
    ],
)
def test_one_number_in_all_languages(
    lang: Lang, chapters: tuple[str, str], letters: str, new: Prepared
) -> None:
    composed = compose("statute-older-people", lang, materials(new)).document
    blocks = [
        b for section in composed.sections for b in section.blocks if isinstance(b, Heading | Paragraph)
    ]
    printed = [block.label.text.replace("\N{NO-BREAK SPACE}", " ") for block in blocks if block.label]

    points = f"9. 1) {letters} 2) 3) 10. 11. 12. 12¹. 13. 14. 1) 2) 3)"
    assert f"{chapters[0]} {points} {chapters[1]} 14¹. 14²." in " ".join(printed)


@pytest.mark.parametrize(
    ("lang", "hole"),
    [
        (Lang.EN, "point [12.] Repealed."),
        (Lang.RU, "point [12.] Утратил силу."),
        (Lang.TK, "point [12.] Güýjüni ýitirdi."),
    ],
)
def test_a_repealed_point_leaves_a_marked_hole(lang: Lang, hole: str, new: Prepared) -> None:
    assert hole in dump(compose("statute-older-people", lang, materials(new)).document).splitlines()


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("document", trees.STATUTES)
def test_libreoffice_shows_every_number_of_the_tree(
    document: str, lang: Lang, new: Prepared, rendered: Rendered
) -> None:
    finished = without_dangling_links(compose(document, lang, materials(new)).document)
    shown = "".join(rendered(write(finished)).split())

    blocks = [
        b for section in finished.sections for b in section.blocks if isinstance(b, Heading | Paragraph)
    ]
    at = 0
    for block in blocks:
        if block.label:
            start = f"{block.label.text}{''.join(plain_text(i) for i in block.inlines[:1])}"
            printed = "".join(start.split())[:12].replace("\N{NON-BREAKING HYPHEN}", "-")
            at = shown.find(printed, at)
            assert at >= 0, start

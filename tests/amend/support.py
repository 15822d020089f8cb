"""What the tests of amending share: acts and instruments as documents, built from a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from resminama.amend.drafting import drafted
from resminama.amend.operations import Change, made
from resminama.amend.printed import printed
from resminama.amend.units import Act, Unit
from resminama.document.design import PageDesign
from resminama.document.dump import dump
from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Heading,
    Label,
    Meta,
    Paragraph,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.lang import Case, Lang
from resminama.language import get
from resminama.language.citation import Level, Number, UnitKind
from resminama.language.values import Amendment, Operation, Path

U, Op = UnitKind, Operation
_META = Meta("doc", "act", "1.0.0", "approved", "0" * 16, "2024-01-01", "MLSP")
_HEADINGS = {U.SECTION, U.CHAPTER, U.ARTICLE}
_LEADS = {
    Lang.RU: ("Внести в {} следующие {}:", "Контроль за исполнением настоящего приказа оставляю за собой."),
    Lang.TK: ("{} şu {} girizmeli:", "Şu buýrugyň ýerine ýetirilişine ministr gözegçilik edýär."),
}


def at(*levels: tuple[UnitKind, int | Number] | UnitKind) -> Path:
    """Return a path: ``at((U.POINT, 7), U.TITLE)``."""
    return tuple(
        Level(level, ())
        if isinstance(level, UnitKind)
        else Level(level[0], (Number(level[1]) if isinstance(level[1], int) else level[1],))
        for level in levels
    )


def change(operation: Operation, path: Path = (), *wording: Unit, **what: object) -> Change:
    """Return a change of one unit, as a reader of the instrument gives it."""
    units = (path,) if path else ()
    says = Amendment(operation=operation, units=units, many=len(wording) > 1, **what)  # type: ignore[arg-type]
    return Change(says, wording)


def document(lang: Lang, blocks: Sequence[Block], title: str = "") -> Document:
    """Return a document of these blocks."""
    return Document(lang, title, PageDesign(name="act"), _META, (Section(tuple(blocks)),))


def act_document(act: Act, lang: Lang) -> Document:
    """Return an act as a document prints it."""
    title = Paragraph(Role.TITLE, (Run(act.title),))
    return document(lang, [title, *(block for unit in act.units for block in _blocks(unit))], act.title)


def _blocks(unit: Unit) -> list[Block]:
    if unit.kind is U.TABLE:
        rows = tuple(
            Row(tuple(Cell((Paragraph(Role.CELL, (Run(c),)),)) for c in row.cells)) for row in unit.children
        )
        caption = (Run(unit.text),) if unit.text else ()
        heads = sum(row.head for row in unit.children)
        return [Table((1.0,) * len(unit.children[0].cells), rows[:heads], rows[heads:], caption)]
    below = [block for child in unit.children for block in _blocks(child)]
    if unit.kind is U.ANNEX:
        mark = Paragraph(Role.ANNEX, (Run(unit.label),))
        return [mark, Paragraph(Role.TITLE, (Run(unit.text),)), *below]
    label = Label("any", "%1", 1, literal=unit.label) if unit.label else None
    if unit.kind in _HEADINGS:
        return [Heading(1, (Run(unit.text),), label), *below]
    return [Paragraph(Role.POINT if label else Role.BODY, (Run(unit.text),), label), *below]


def _row(cells: Sequence[str]) -> Row:
    return Row(tuple(Cell((Paragraph(Role.CELL, (Run(cell),)),)) for cell in cells))


def instrument(changes: Sequence[Change], lang: Lang, name: str = "Положение о службе «Забота»") -> Document:
    """Return an instrument that makes the changes, with a lead before and a point behind."""
    lead, end = _LEADS[lang]
    words = get(lang).made(made(tuple(changes)), Case.ACC)
    return document(
        lang,
        [
            Paragraph(Role.POINT, (Run(lead.format(name, words)),), Label("point", "%1.", 1)),
            *drafted(changes, get(lang), "item"),
            Paragraph(Role.POINT, (Run(end),), Label("point", "%1.", 2)),
        ],
    )


def lines_of(changes: Sequence[Change], lang: Lang) -> list[str]:
    """Return the lines that the changes are printed in, without the kinds of paragraphs."""
    found = printed(dump(document(lang, drafted(changes, get(lang), "item"))))
    return [" | ".join(item.cells) or item.text for item in found if item.kind != "table"]


def unprinted(changes: Sequence[Change]) -> list[Change]:
    """Return changes without the lines they were printed on."""
    return [replace(one, line=0) for one in changes]

"""The table of comments and proposals as a landscape page for both writers."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from resminama.document.design import PageDesign
from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Inline,
    Meta,
    Paragraph,
    Role,
    Row,
    Run,
    Section,
)
from resminama.document.tree import Table as Grid
from resminama.reply.rows import Table

_DESIGN = PageDesign(name="reply", left=15, right=15, top=15, bottom=15, size=11, table_size=9, indent=0)
_WIDTHS = (1.0, 3.2, 2.8, 9.6, 2.6, 5.0)


def page(table: Table) -> Document:
    """Return the page; the same decisions give the same page."""
    title = table.phrase("reply.title")
    rows = tuple(Row(tuple(map(_cell, row.cells()))) for row in table.rows())
    head = Row(tuple(_cell(((Run(words),),), Role.CELL_HEAD) for words in table.heads()))
    body: Block = (
        Grid(_WIDTHS, (head,), rows, alt=title)
        if rows
        else Paragraph(Role.BODY, (Run(table.phrase("reply.none")),))
    )
    blocks = (
        Paragraph(Role.TITLE, (Run(title),)),
        Paragraph(Role.CENTRED, (Run(table.title()),)),
        *(Paragraph(Role.BODY, tuple(line)) for line in table.lines()),
        body,
    )
    return Document(
        table.lang, title, _DESIGN, _meta(table, repr(blocks)), (Section(blocks, landscape=True),)
    )


def _meta(table: Table, said: str) -> Meta:
    digest = sha256(said.encode()).hexdigest()[:16]
    organisation = table.given.organisation[table.lang]
    return Meta(str(table.decisions.id), "reply", "", "", digest, table.given.as_of, organisation)


def _cell(paragraphs: Sequence[Sequence[Inline]], role: Role = Role.CELL) -> Cell:
    return Cell(tuple(Paragraph(role, tuple(inlines)) for inlines in paragraphs))

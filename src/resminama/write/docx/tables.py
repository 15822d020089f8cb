"""Tables: grid, spans, repeated header rows, caption, alternative text."""

from __future__ import annotations

from dataclasses import field

from resminama.document import walk
from resminama.document.fit import is_one_glance
from resminama.document.revisions import whole
from resminama.document.tree import Cell, Copy, Field, FieldKind, Paragraph, Role, Row, Table
from resminama.lean import dataclass
from resminama.ooxml.stylenames import STYLE_IDS
from resminama.write.columns import PADDING, column_widths
from resminama.write.docx.context import Context
from resminama.write.docx.controls import in_copies
from resminama.write.docx.escape import escape
from resminama.write.docx.paragraphs import paragraph, spacer, styled
from resminama.write.docx.revisions import row_mark
from resminama.write.docx.units import dxa, shares

_MM = 25.4 / 1440
_WRITTEN = {FieldKind.TEXT, FieldKind.DATE}
_PADDING = 2 * dxa(PADDING)  # left and right cell margin of the style TableNormal
_BOTTOM = '<w:vAlign w:val="bottom"/>'  # a line to sign on stands by the last line of the post
_NO_TEXT = Paragraph(Role.CELL, ())  # Word demands a paragraph in every cell
_LINE = 425
"""Twentieths of a point that a line of handwriting takes: 7.5 millimetres."""
_GROUP = 5
"""Rows that a cell spans and no page divides: what they are of stands in the first of them."""
_AFTER = 8.0
"""Points of white under a table; also keeps two tables from growing together."""


@dataclass(slots=True)
class _Grid:
    """Which columns are still taken by cells that span rows, and what holds for all cells."""

    widths: list[int]
    size: float
    """Type size of the cells, in points."""
    align: str = ""
    """How cells other than heads stand, as a property."""
    keep: bool = False
    """Whether the row in hand stays on the page of the next one."""
    below: dict[int, tuple[int, int]] = field(default_factory=dict)
    """First column -> (columns, rows still to come)."""

    def continued(self, column: int) -> int:
        """Return how many columns a cell from above takes at ``column``; 0 for none."""
        if column not in self.below:
            return 0
        columns, rows = self.below.pop(column)
        if rows > 1:
            self.below[column] = (columns, rows - 1)
        return columns


def table(item: Table, context: Context, *, last: bool = False) -> str:
    """Return caption, table and the white space under it; below the ``last`` block there is next to none.

    A full page would otherwise be followed by one that holds the white.

    Raises:
        ValueError: the cells of a row do not fill the table's columns exactly.
    """
    name = () if item.anchor is None else (context.bookmarks.name(item.anchor),)
    caption = ""
    if item.is_headed:
        mark = item.revision or whole(item.caption)
        style = STYLE_IDS[Role.CAPTION]
        caption = styled(style, item.caption, context, label=item.label, bookmarks=name, revision=mark)
        name = ()
    elif context.page_break:
        caption = spacer(1, context)  # a table cannot begin a page by itself
    grid = _grid(item, context)
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in grid.widths)
    rows = _rows(item, grid, context, name)
    return (
        f"{caption}<w:tbl>{_properties(item, grid)}<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
        f"{spacer(1 if last or not item.borders else _AFTER, context, item.revision, keep=item.keep_next)}"
    )


def _grid(item: Table, context: Context) -> _Grid:
    """Return the empty grid; without borders a table only puts text side by side, in the size of the text."""
    fitted = column_widths(item, context.width, context.design.table_size)
    widths = shares(dxa(context.width), fitted)
    return _Grid(widths, context.design.table_size) if item.borders else _Grid(widths, context.size, _BOTTOM)


def _properties(item: Table, grid: _Grid) -> str:
    style = "RegulationTable" if item.borders else "LayoutTable"
    heads = any(cell.head for row in item.rows for cell in row.cells)
    title = escape(walk.plain(item.caption))
    return (
        f'<w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(grid.widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000" w:firstRow="{int(bool(item.head))}"'
        f' w:lastRow="0" w:firstColumn="{int(heads)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        + (f'<w:tblCaption w:val="{title}"/>' if title else "")
        + (f'<w:tblDescription w:val="{escape(item.alt)}"/>' if item.alt else "")
        + "</w:tblPr>"
    )


def _rows(item: Table, grid: _Grid, context: Context, name: tuple[str, ...]) -> str:
    rows: list[tuple[Copy | None, str]] = []
    last = len(item.head) + len(item.rows) - 1
    together, spanned = is_one_glance(item), 0
    for number, row in enumerate((*item.head, *item.rows)):
        spanned = max(spanned - 1, *(cell.rows - 1 for cell in row.cells if cell.rows <= _GROUP), 0)
        grid.keep = item.keep_next or (together and number < last) or spanned > 0
        names = name if number == 0 else ()
        if row.anchor is not None:
            names += (context.bookmarks.name(row.anchor),)
        repeated = "<w:tblHeader/>" * (number < len(item.head))
        mark = row_mark(row.revision, context)
        cells = _cells(row, grid, context, names)
        properties = f"<w:trPr><w:cantSplit/>{_height(row)}{repeated}{mark}</w:trPr>"
        rows.append((row.copy, f"<w:tr>{properties}{cells}</w:tr>"))
    return "".join(in_copies(rows, context))


def _height(row: Row) -> str:
    """Return the least height of a row that hands fill in."""
    inlines = (inline for cell in row.cells for paragraph in cell.paragraphs for inline in paragraph.inlines)
    lines = [inline.lines for inline in inlines if isinstance(inline, Field) and inline.kind in _WRITTEN]
    return f'<w:trHeight w:val="{_LINE * max(lines)}" w:hRule="atLeast"/>' if lines else ""


def _cells(row: Row, grid: _Grid, context: Context, names: tuple[str, ...]) -> str:
    """Return the cells of ``row``; its bookmarks ``names`` stand in the first cell of its own."""
    parts = []
    column = 0
    waiting = iter(row.cells)
    while column < len(grid.widths):
        if taken := grid.continued(column):
            empty = paragraph(_NO_TEXT, context, keep=grid.keep)
            parts.append(_frame(grid, column, taken, "<w:vMerge/>", "", empty))
        else:
            cell = next(waiting, None)
            if cell is None or column + cell.columns > len(grid.widths):
                raise ValueError(f"a table row does not fill its {len(grid.widths)} columns: {_words(row)}")
            parts.append(_cell(cell, grid, column, context, names))
            names, taken = (), cell.columns
        column += taken
    if next(waiting, None) is not None:
        raise ValueError(f"a table row has more than {len(grid.widths)} columns: {_words(row)}")
    return "".join(parts)


def _cell(cell: Cell, grid: _Grid, column: int, context: Context, names: tuple[str, ...]) -> str:
    merge = ""
    if cell.rows > 1:
        grid.below[column] = (cell.columns, cell.rows - 1)
        merge = '<w:vMerge w:val="restart"/>'
    around = (context.width, context.size)
    context.size = grid.size
    context.width = (sum(grid.widths[column : column + cell.columns]) - _PADDING) * _MM
    first, *others = cell.paragraphs or (_NO_TEXT,)
    content = paragraph(first, context, names, centred=cell.centred, keep=grid.keep)
    content += "".join(paragraph(item, context, centred=cell.centred, keep=grid.keep) for item in others)
    context.width, context.size = around
    align = '<w:vAlign w:val="center"/>' if first.role is Role.CELL_HEAD else grid.align
    return _frame(grid, column, cell.columns, merge, align, content)


def _frame(grid: _Grid, column: int, columns: int, merge: str, align: str, content: str) -> str:
    width = sum(grid.widths[column : column + columns])
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{align}</w:tcPr>{content}</w:tc>'


def _words(row: Row) -> str:
    return " | ".join(walk.plain(item.inlines) for cell in row.cells for item in cell.paragraphs)

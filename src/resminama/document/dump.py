"""A document as text, one paragraph a line: what tests compare and people read.

    heading1 [I bap.] Umumy düzgünler
    point [1.] Şu Düzgünnama … işlenip taýýarlanyldy.[^1]
    head | T/b | Hyzmatyň ady |
    row | [1] | Hyzmat |

``{id}`` is a form field, ``____`` a blank, ``⏎`` a forced break, ``⇥`` a tab,
``‹missing:…›`` a marked run. Page breaks and gaps leave no trace. In a redline ``{+…+}`` was
inserted, ``{-…-}`` deleted, ``{>…>}`` moved here and ``{<…<}`` moved away; the sign before
a kind, as in ``+point``, says it of the paragraph's mark, the row or the whole block.
"""

from __future__ import annotations

from typing import assert_never

from resminama.document import walk
from resminama.document.tree import (
    Blank,
    Block,
    Break,
    Cell,
    Change,
    Contents,
    Document,
    Field,
    Footnote,
    Gap,
    Heading,
    Inline,
    Label,
    Link,
    Mark,
    PageBreak,
    Paragraph,
    Picture,
    Revised,
    Revision,
    Row,
    Run,
    Tab,
    Table,
)

_SIGNS = {Change.INSERTED: "+", Change.DELETED: "-", Change.MOVED_TO: ">", Change.MOVED_FROM: "<"}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
BLANK = "____"
BREAK = "⏎"
TAB = "⇥"


def dump(document: Document) -> str:
    """Return ``document`` as text; every line ends in a line feed."""
    notes: list[str] = []
    lines: list[str] = []
    for section in document.sections:
        lines.append(section_line(section.landscape))
        for block in section.blocks:
            lines += _block(block, document, notes)
    lines += [note_line(number, text) for number, text in enumerate(notes, 1)]
    return "".join(f"{line}\n" for line in lines)


def section_line(landscape: bool) -> str:
    """Return the line that opens a section."""
    return f"--- {'landscape' if landscape else 'portrait'}"


def paragraph_line(kind: str, label: str, text: str) -> str:
    """Return the line of a paragraph; an empty ``label`` is left out."""
    return " ".join(part for part in (kind, f"[{label}]" if label else "", text) if part)


def note_line(number: int, text: str) -> str:
    """Return the line of a footnote."""
    return f"[^{number}] {text}"


def row_line(head: bool, cells: list[str]) -> str:
    """Return the line of a table row."""
    return f"{'head' if head else 'row'} | {' | '.join(cells)} |"


def cell_text(paragraphs: list[str], columns: int, rows: int) -> str:
    """Return the text of a cell, with its span as ``(columns x rows)`` if it has one."""
    span = f"({columns}x{rows}) " if (columns, rows) != (1, 1) else ""
    return span + " ¶ ".join(paragraphs)


def raised(text: str) -> str:
    """Return small raised figures as the signs that stay raised without type: a unit 7¹ is not 71."""
    return text.translate(_RAISED) if text.isdecimal() else text


def marked(mark: Mark, text: str) -> str:
    """Return the text of a run that a draft marks visibly."""
    return f"‹{mark.value}:{text}›"


def revised(change: Change, text: str) -> str:
    """Return a piece of a redline."""
    sign = _SIGNS[change]
    return f"{{{sign}{text}{sign}}}"


def _sign(revision: Revision | None) -> str:
    return _SIGNS[revision.change] if revision else ""


def _block(block: Block, document: Document, notes: list[str]) -> list[str]:
    match block:
        case Heading():
            return [_line(f"{_sign(block.revision)}heading{block.level}", block.label, block.inlines, notes)]
        case Paragraph():
            return [_line(_sign(block.revision) + block.role.value, block.label, block.inlines, notes)]
        case Table():
            return _table(block, notes)
        case Picture():
            return [
                paragraph_line(f"{_sign(block.revision)}picture", "", block.alt),
                *_caption(block.caption, notes),
            ]
        case Contents():
            return [paragraph_line("contents", "", block.title), *_entries(block, document)]
        case Gap() | PageBreak():
            return []
        case _:
            assert_never(block)


def _entries(item: Contents, document: Document) -> list[str]:
    return [
        paragraph_line(f"entry{heading.level}", "", walk.entry(heading))
        for heading in walk.headings(document)
        if heading.level <= item.depth and walk.is_listed(heading)
    ]


def _table(item: Table, notes: list[str]) -> list[str]:
    caption = [_line("caption", item.label, item.caption, notes)] if item.is_headed else []
    rows = [_row(row, number < len(item.head), notes) for number, row in enumerate((*item.head, *item.rows))]
    return [*caption, paragraph_line(f"{_sign(item.revision)}table", "", item.alt), *rows]


def _caption(caption: tuple[Inline, ...], notes: list[str]) -> list[str]:
    return [paragraph_line("caption", "", _text(caption, notes))] if caption else []


def _row(row: Row, head: bool, notes: list[str]) -> str:
    return _sign(row.revision) + row_line(head, [_cell(cell, notes) for cell in row.cells])


def _cell(cell: Cell, notes: list[str]) -> str:
    paragraphs = [_line(_sign(item.revision), item.label, item.inlines, notes) for item in cell.paragraphs]
    return cell_text(paragraphs, cell.columns, cell.rows)


def _line(kind: str, label: Label | None, inlines: tuple[Inline, ...], notes: list[str]) -> str:
    return paragraph_line(kind, _label(label), _text(inlines, notes))


def _label(label: Label | None) -> str:
    """Return a label as printed; in a redline with what it was before."""
    if label is None or label.revision is None:
        return label.text if label else ""
    struck = revised(Change.DELETED, label.was) if label.was else ""
    return struck + revised(label.revision.change, label.text)


def _text(inlines: tuple[Inline, ...], notes: list[str]) -> str:
    return "".join(_inline(inline, notes) for inline in inlines)


def _inline(inline: Inline, notes: list[str]) -> str:
    match inline:
        case Run():
            text = raised(inline.text) if inline.superscript else inline.text
            return marked(inline.mark, text) if inline.mark else text
        case Link(runs=runs):
            return _text(runs, notes)
        case Footnote(runs=runs):
            notes.append(_text(runs, notes))
            return f"[^{len(notes)}]"
        case Field(id=id_, value=value):
            return f"{{{id_}={value}}}" if value else f"{{{id_}}}"
        case Blank():
            return BLANK
        case Break():
            return BREAK
        case Tab():
            return TAB
        case Revised(inlines=inlines, revision=revision):
            return revised(revision.change, _text(inlines, notes))
        case _:
            assert_never(inline)

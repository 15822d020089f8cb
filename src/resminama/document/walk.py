"""Going through a document: its anchors, its headings, its plain text."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.document.design import PageDesign
from resminama.document.tree import (
    Block,
    Break,
    Document,
    Heading,
    Inline,
    Link,
    Paragraph,
    Picture,
    Revised,
    Run,
    Section,
    Tab,
    Table,
)


def blocks(document: Document) -> Iterator[Block]:
    """Yield the blocks of all sections, in reading order."""
    for section in document.sections:
        yield from section.blocks


def design(section: Section, document: Document) -> PageDesign:
    """Return the page design of a section."""
    return section.design or document.design


def running_title(section: Section, document: Document) -> str:
    """Return the title above the pages of a section, where its design has one."""
    return section.header or document.meta.header or document.title


def headings(document: Document) -> Iterator[Heading]:
    """Yield the headings of all levels, in reading order."""
    return (block for block in blocks(document) if isinstance(block, Heading))


def is_listed(heading: Heading | Paragraph) -> bool:
    """Tell whether contents tables name a heading: those that a redline strikes they do not."""
    return heading.revision is None or not heading.revision.change.is_gone


def entry(heading: Heading | Paragraph) -> str:
    """Return number and words of a heading as contents tables have them."""
    label = heading.label.current if heading.label else ""
    return f"{label} {plain(heading.inlines)}".strip()


def numbered(document: Document) -> Iterator[Heading | Paragraph]:
    """Yield all that may carry a number: headings and paragraphs, those in cells included."""
    for block in blocks(document):
        if isinstance(block, Heading | Paragraph):
            yield block
        elif isinstance(block, Table):
            yield from (
                item for row in (*block.head, *block.rows) for cell in row.cells for item in cell.paragraphs
            )


def anchors(document: Document) -> Iterator[str]:
    """Yield every anchor that the document prints, in reading order."""
    for block in blocks(document):
        if isinstance(block, Heading | Paragraph | Picture | Table) and block.anchor is not None:
            yield block.anchor
        if isinstance(block, Table):
            yield from _table_anchors(block)


def _table_anchors(table: Table) -> Iterator[str]:
    for row in (*table.head, *table.rows):
        if row.anchor is not None:
            yield row.anchor
        for cell in row.cells:
            yield from (item.anchor for item in cell.paragraphs if item.anchor is not None)


def plain(inlines: tuple[Inline, ...]) -> str:
    """Return the words of ``inlines`` on one line, without footnotes, fields and blanks.

    Of a redline these are the words of the new text.
    """
    parts: list[str] = []
    for inline in inlines:
        match inline:
            case Run(text=text):
                parts.append(text)
            case Link(runs=runs):
                parts.extend(run.text for run in runs)
            case Break() | Tab():
                parts.append(" ")
            case Revised(inlines=inner, revision=revision) if not revision.change.is_gone:
                parts.append(plain(inner))
            case _:
                pass
    return "".join(parts)

"""A Word draft as it was read: paragraphs with the labels that Word shows, tables, what was passed over."""

from __future__ import annotations

from dataclasses import replace

from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a person should look at."""

    line: int
    """Paragraph of the draft, from 1, as ``terms scan`` counts them; 0 for the whole file."""
    message: str
    """What is so: one clause, lower case, no full stop."""
    hint: str = ""
    """What to do about it."""


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph in the markup of sources."""

    line: int
    text: str
    """Its words, with emphasis, footnotes and web links marked up."""
    label: str = ""
    """The number that Word counts or that is typed in front, as printed."""
    bullet: bool = False
    level: int | None = None
    """Of a heading: its outline level, from 1."""
    title: bool = False
    """In a title style, or centred, or wholly bold: it stands by itself."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of cells, each its paragraphs joined by blanks."""

    line: int
    rows: tuple[tuple[str, ...], ...]
    spans: bool = False
    """Whether cells are joined, so that the rows are no records."""
    borders: bool = True
    """Whether it is a table to look at; without borders it only puts text side by side."""


Block = Para | Grid


@dataclass(frozen=True, slots=True)
class Draft:
    """What was read."""

    blocks: tuple[Block, ...]
    remarks: tuple[Remark, ...] = ()

    def words(self) -> str:
        """Return the text of all paragraphs and cells."""
        return "\n".join(
            block.text if isinstance(block, Para) else " ".join(cell for row in block.rows for cell in row)
            for block in self.blocks
        )


def relabelled(para: Para, label: str, text: str) -> Para:
    """Return ``para`` with a label that was typed in front of its text."""
    return replace(para, label=label, text=text)

"""Page design of a document family: what both writers agree on."""

from __future__ import annotations

from resminama.lean import dataclass

A4 = (210.0, 297.0)
"""Width and height of a sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDesign:
    """Size, margins, type and spacing; lengths in millimetres, type in points."""

    name: str
    left: float = 20.0
    right: float = 10.0
    top: float = 20.0
    bottom: float = 20.0
    font: str = "Times New Roman"
    """The family named in Word; PDF uses its metric twin Tinos."""
    size: float = 14.0
    table_size: float = 11.0
    leading: float = 1.15
    """Line pitch as a multiple of the single line of the font."""
    indent: float = 12.5
    """First-line indent of running text."""
    paragraph_gap: float = 0.0
    """Points between paragraphs."""
    heading_centred: bool = True
    heading_gap: float = 12.0
    """Points above a heading that is not centred and, half as many, below it."""
    header: bool = False
    """Running header with the title; guides and notes have one, acts do not."""
    contents: bool = False
    most_pages: float = 0.0
    """Pages that a document may have; 0 where nobody counts them."""
    page_number: str = "top"
    """``top`` (centred, from page 2) or ``bottom`` (page / pages)."""
    emblem: str | None = None
    """SVG of an emblem printed above the issuer."""

    def text_width(self, landscape: bool = False) -> float:
        """Return the millimetres between the left and the right margin."""
        return A4[landscape] - self.left - self.right

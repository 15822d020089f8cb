"""Document -> PDF/A-2a and PDF/UA-1 bytes: Typst sets the pages, then they are bound, tied and numbered."""

from pathlib import Path

from resminama.document.pages import Pages
from resminama.document.tree import Document
from resminama.draw.fonts import FONTS
from resminama.write.pdf.finish import Pdf, finish
from resminama.write.pdf.numbers import warm
from resminama.write.pdf.typeset import PdfError, typeset

__all__ = ["Pages", "Pdf", "PdfError", "finish", "typeset", "warm", "write"]


def write(document: Document, fonts: Path = FONTS) -> Pdf:
    """Return ``document`` as a PDF file that meets PDF/A-2a and PDF/UA-1.

    The bytes depend on the document and the fonts alone; the date inside is ``meta.as_of``.

    Raises:
        PdfError, ValueError: as `typeset`.
    """
    return finish([typeset(document, fonts)], fonts)

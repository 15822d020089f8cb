"""Document -> PDF/A-2a and PDF/UA-1 bytes, through Typst."""

from resminama.write.pdf.compile import Pdf, PdfError, write

__all__ = ["Pdf", "PdfError", "write"]

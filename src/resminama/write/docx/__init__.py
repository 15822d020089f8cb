"""The Word writer: a document tree as WordprocessingML."""

from resminama.write.docx.writer import write

__all__ = ["write"]

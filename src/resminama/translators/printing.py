"""Reports as files, in the words of the templates."""

from __future__ import annotations

from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.model.corpus import Corpus
from resminama.write import docx, pdf

FORMS = ("docx", "pdf")


def phrase(corpus: Corpus, lang: Lang, key: str) -> str:
    """Return a phrase of the templates in ``lang``; its key where nobody has worded it."""
    found = corpus.phrases.get(lang, {}).get(key)
    return found.raw if found else key


def printed(document: Document, form: str) -> bytes:
    """Return a report as ``docx`` or ``pdf``."""
    return docx.write(document) if form == "docx" else pdf.write(document).bytes

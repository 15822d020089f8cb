"""Where the three texts differ in law: of our own corpus, and of Word files from outside."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from resminama.context import BuildContext
from resminama.equivalence import report
from resminama.equivalence.corpus import equivalence
from resminama.equivalence.files import equivalence_of_files
from resminama.equivalence.kinds import Difference
from resminama.equivalence.workbook import workbook
from resminama.model.corpus import document_of
from resminama.workspace import read_sources
from resminama.world import materials, prepare
from resminama.write import docx, pdf


@dataclass(frozen=True, slots=True)
class Compared:
    """Where the three texts differ in law."""

    differences: list[Difference]
    as_of: str = "1970-01-01"

    def text(self) -> str:
        """Return every difference with the three texts."""
        return report.text(self.differences)

    def as_json(self) -> str:
        """Return the differences as JSON."""
        return report.as_json(self.differences)

    def report(self, form: str) -> bytes:
        """Return the report as docx, pdf or xlsx."""
        if form == "xlsx":
            return workbook(self.differences, self.as_of)
        page = report.page(self.differences, self.as_of)
        return docx.write(page) if form == "docx" else pdf.write(page).bytes


def compare(context: BuildContext, document: str | None) -> Compared:
    """Return where the languages of the corpus, or of one document, differ.

    Raises:
        KeyError: there is no such document.
    """
    prepared = prepare(read_sources(context.root), checked=False)
    if document is not None and document not in {document_of(a) for a in prepared.corpus.texts}:
        raise KeyError(document)
    return Compared(equivalence(prepared.corpus, document), materials(prepared).as_of)


def compare_files(names: list[str]) -> Compared:
    """Return where Word files from outside differ: Turkmen, Russian and, if given, English.

    Raises:
        ValueError: not two or three files.
        UnsafeFileError: a file that may not be opened.
    """
    if len(names) not in (2, 3):
        raise ValueError("name the Turkmen and the Russian file, and the English one if there is one")
    data = [Path(name).read_bytes() for name in names]
    return Compared(equivalence_of_files(data[0], data[1], data[2] if len(data) > 2 else None))

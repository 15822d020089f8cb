"""Where the three texts differ in law: of our own corpus, and of Word files from outside."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.equivalence import report
from resminama.equivalence.corpus import equivalence
from resminama.equivalence.files import equivalence_of_files
from resminama.equivalence.kinds import Difference
from resminama.equivalence.terms import Terms
from resminama.equivalence.workbook import workbook
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.corpus import document_of
from resminama.reading import read_workspace
from resminama.translators.printing import phrase, printed
from resminama.world import materials


@dataclass(frozen=True, slots=True)
class Compared:
    """Where the three texts differ in law."""

    differences: list[Difference]
    given: Materials

    @property
    def differs(self) -> bool:
        """Whether a difference stands that nobody has silenced."""
        return any(not difference.silenced for difference in self.differences)

    def text(self) -> str:
        """Return every difference with the three texts."""
        return report.text(self.differences)

    def as_json(self) -> str:
        """Return the differences as JSON."""
        return report.as_json(self.differences)

    def report(self, form: str, lang: Lang) -> bytes:
        """Return the report in ``lang`` as docx, pdf or xlsx."""
        say = partial(phrase, self.given.corpus, lang)
        if form == "xlsx":
            return workbook(self.differences, self.given.as_of, lang, say)
        return printed(report.page(self.differences, self.given.as_of, lang, say), form)


def compare(context: BuildContext, document: str | None) -> Compared:
    """Return where the languages of the corpus, or of one document, differ.

    Raises:
        KeyError: there is no such document.
    """
    given = _materials(context)
    if document is not None and document not in {document_of(a) for a in given.corpus.texts}:
        raise KeyError(document)
    return Compared(equivalence(given.corpus, document), given)


def compare_files(context: BuildContext, names: list[str]) -> Compared:
    """Return where Word files from outside differ: Turkmen, Russian and, if given, English.

    Raises:
        ValueError: not two or three files.
        UnsafeFileError: a file that may not be opened.
    """
    if len(names) not in (2, 3):
        raise ValueError("name the Turkmen and the Russian file, and the English one if there is one")
    given = _materials(context)
    tk, ru, *en = (Path(name).read_bytes() for name in names)
    found = equivalence_of_files(tk, ru, en[0] if en else None, terms=Terms(given.corpus))
    return Compared(found, given)


def _materials(context: BuildContext) -> Materials:
    return materials(read_workspace(context))

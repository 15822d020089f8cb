"""The verb ``reports``: reports on the corpus as files in three languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.reading import read_workspace
from resminama.survey.blanks import blanks
from resminama.survey.dictionary import dictionary
from resminama.survey.duties import duties
from resminama.survey.figures import figures
from resminama.survey.instruments import instruments
from resminama.survey.lenses import lenses
from resminama.survey.letter import letter
from resminama.survey.limits import limits, proposals
from resminama.survey.page import page
from resminama.survey.questions import question_sheet
from resminama.survey.tables import Survey
from resminama.survey.teller import Teller
from resminama.survey.traceability import traceability
from resminama.survey.workbook import workbook
from resminama.workspace import write_whole
from resminama.world import materials
from resminama.write import docx, pdf

FORMS = ("docx", "pdf", "xlsx")
SURVEYS: dict[str, Callable[[Teller], Survey]] = {
    "traceability": traceability,
    "lenses": lenses,
    "instruments": instruments,
    "limits": limits,
    "duties": duties,
    "figures": figures,
    "proposals": proposals,
    "blanks": blanks,
    "dictionary": dictionary,
    "questions": question_sheet,
}
"""Every report by the name that the verb takes."""


def reports(
    context: BuildContext, names: Sequence[str], forms: Sequence[str], langs: Sequence[Lang]
) -> Iterator[str]:
    """Write reports to ``outputs/reports/`` and yield their paths in the workspace."""
    given = materials(read_workspace(context))
    for lang in langs:
        for name in names:
            for form in forms:
                for file, content in files(given, name, form, lang):
                    path = context.outputs / "reports" / str(lang) / file
                    write_whole(path, content)
                    yield path.relative_to(context.root).as_posix()


def files(given: Materials, name: str, form: str, lang: Lang) -> Iterator[tuple[str, bytes]]:
    """Yield (file name, bytes) of a report; the question sheet has a letter with it."""
    yield f"{name}.{form}", made(given, name, form, lang)
    if name == "questions" and form != "xlsx":
        yield f"{name}-letter.{form}", _written(letter(Teller(given, lang)), form)


def made(given: Materials, name: str, form: str, lang: Lang) -> bytes:
    """Return one report as a file."""
    teller = Teller(given, lang)
    return printed(SURVEYS[name](teller), teller, form)


def printed(survey: Survey, teller: Teller, form: str) -> bytes:
    """Return tables as a file of one of `FORMS`."""
    if form == "xlsx":
        return workbook(survey, teller)
    return _written(page(survey, teller), form)


def _written(document: Document, form: str) -> bytes:
    return docx.write(document) if form == "docx" else pdf.write(document).bytes

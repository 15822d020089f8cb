"""The translators' verbs: the desk read from the workspace, changed, written back whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.equivalence import report
from resminama.equivalence.corpus import equivalence
from resminama.equivalence.files import equivalence_of_files
from resminama.equivalence.kinds import Difference
from resminama.equivalence.workbook import workbook
from resminama.lang import Lang
from resminama.model.corpus import document_of
from resminama.states.review import State
from resminama.terms.entries import State as TermState
from resminama.terms.matcher import matcher
from resminama.terms.scan import as_json as as_json_text
from resminama.terms.scan import as_text, scan
from resminama.terms.titles import titles_of_acts
from resminama.translate.desk import Desk
from resminama.translate.exchange.formats import FORMATS, export, import_file
from resminama.translate.exchange.termbase import write_skos, write_tbx, write_tbx2, write_tsv
from resminama.translate.exchange.tmx import write_tmx
from resminama.translate.marking import Person, addresses_of, mark, mark_editorial
from resminama.translate.roles import roles
from resminama.translate.sentences import english
from resminama.translate.sheet.bring_back import import_sheet
from resminama.translate.sheet.excel import write_excel
from resminama.translate.sheet.rows import rows
from resminama.translate.sheet.word import write_word
from resminama.translate.status import status, status_json, status_text
from resminama.translate.update import bring_up_to_date
from resminama.workspace import read_sources, write_whole
from resminama.world import materials, prepare
from resminama.write import docx, pdf

TERMBASES: dict[str, tuple[str, Callable[[Desk, Lang, Lang], bytes]]] = {
    "tbx": (".tbx", lambda desk, seen, target: write_tbx(desk)),
    "tbx2": (".v2.tbx", lambda desk, seen, target: write_tbx2(desk)),
    "tsv": (".tsv", write_tsv),
    "skos": (".ttl", lambda desk, seen, target: write_skos(desk)),
}
"""Formats of the glossary: (ending, writer)."""
SHEETS = ("docx", "xlsx")
EXPORTS = (*FORMATS, *SHEETS, "tmx", *TERMBASES)
"""Every format that leaves the desk."""


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update left to do."""

    left: dict[str, int]
    """Strings without a translation, by catalogue."""
    outdated: dict[str, int]
    """Strings whose source changed since they were translated, by catalogue."""


def update_catalogues(context: BuildContext) -> Updated:
    """Bring every catalogue and the ledger up to date with the sources."""
    desk, given = _desk(context)
    left = bring_up_to_date(desk, roles(given.outlines.values(), english(given)))
    _write(context, desk)
    outdated = {
        path: sum("fuzzy" in entry.flags and not entry.obsolete for entry in catalogue)
        for path, catalogue in desk.catalogues.items()
    }
    return Updated(left, outdated)


def progress(context: BuildContext, *, as_json: bool) -> str:
    """Return how far every document is, with bars or as JSON."""
    desk, _ = _desk(context)
    found = status(desk)
    return status_json(found) if as_json else status_text(found)


def sign(
    context: BuildContext, what: str, lang: Lang, state: str, person: Person, seen: Lang
) -> list[str] | None:
    """Mark a text or a document; return why others could not be, None where nothing is called ``what``.

    Raises:
        ValueError: nobody can give that state, or the name or the day has a blank.
    """
    desk, _ = _desk(context)
    addresses = addresses_of(desk, what)
    if not addresses:
        return None
    if state == "editorial":
        refused = mark_editorial(desk, addresses, lang)
    else:
        refused = mark(desk, addresses, lang, State(state), person, seen)
    _write(context, desk)
    return refused


def export_file(context: BuildContext, what: str, seen: Lang, target: Lang, form: str) -> tuple[str, bytes]:
    """Return (file name, content) of what leaves the desk in ``form``.

    Raises:
        KeyError: there is no such document.
    """
    desk, given = _desk(context)
    if form in TERMBASES:
        ending, write = TERMBASES[form]
        return f"glossary{ending}", write(desk, seen, target)
    if form == "tmx":
        return "memory.tmx", write_tmx(desk)
    if what not in desk.documents():
        raise KeyError(what)
    if form not in SHEETS:
        return export(desk, what, seen, target, form)
    title = given.titles.get((what, Lang.EN), {})
    table, name = rows(desk, what, given.places), str(next(iter(title.values()), what))
    data = write_word(table, name) if form == "docx" else write_excel(table, name, given.as_of)
    return f"{what}.review.{form}", data


def bring_in(context: BuildContext, path: Path, person: Person | None) -> tuple[str, bool]:
    """Take a returned file over; return what was done and whether it came without faults."""
    desk, _ = _desk(context)
    data = path.read_bytes()
    if path.suffix.lower() in (".docx", ".xlsx"):
        reviewed = import_sheet(desk, path.name, data, person)
        sound, words = not any(i.damages for i in reviewed.languages.values()), reviewed.text()
    else:
        imported = import_file(desk, path.name, data, person)
        sound, words = not imported.damages, imported.text()
    _write(context, desk)
    return words, sound


def _desk(context: BuildContext) -> tuple[Desk, Materials]:
    prepared = prepare(read_sources(context.root), checked=False)
    return Desk(prepared.corpus, prepared.findings), materials(prepared)


def _write(context: BuildContext, desk: Desk) -> None:
    for name, data in desk.changed().items():
        write_whole(context.root / name, data)


def scan_terms(context: BuildContext, path: Path, lang: Lang, *, as_json: bool) -> tuple[str, bool]:
    """Return the terms of the glossary in a file from outside, and whether none of them is rejected.

    Raises:
        UnreadableFileError: the file is of no kind that can be read.
        UnsafeFileError: a Word file that may not be opened.
    """
    corpus = prepare(read_sources(context.root), checked=False).corpus
    finder = matcher(corpus.concepts, lang, titles=titles_of_acts(corpus, lang))
    found = scan(path.read_bytes(), path.name, finder)
    clean = not any(one.hit.state is TermState.REJECTED for one in found)
    words = as_json_text(found, path.name) if as_json else as_text(found, path.name)
    return words, clean


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

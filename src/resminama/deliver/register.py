"""The register of documents, for Word and PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resminama.deliver.entries import Entry
from resminama.deliver.request import PackageRequest
from resminama.deliver.sheet import sheet
from resminama.deliver.wording import Wording
from resminama.document.tree import Cell, Document, Gap, Paragraph, Role, Row, Run, Section, Table
from resminama.lang import Lang
from resminama.outline.content import Phrase

COLUMNS = ("no", "document", "language", "file", "pages", "copies")
"""Phrases of the headings."""
_WIDTHS = (14.0, 88.0, 28.0, 92.0, 24.0, 28.0)
_TONGUES = {Lang.TK: "turkmen", Lang.RU: "russian", Lang.EN: "english"}


def register(entries: Sequence[Entry], request: PackageRequest, wording: Wording) -> Document:
    """Return the register in one language: every document with its files in all languages."""
    package = request.package
    version = wording.text_of(Phrase("page.version", {"version": str(package.version)}))
    title = wording.phrase("register")
    head = (
        Paragraph(Role.TITLE, (Run(title),)),
        Paragraph(Role.CENTRED, tuple(wording.text(package.title))),
        Paragraph(Role.CENTRED, (Run(version),)),
        Gap(3),
    )
    table = _table(entries, str(package.copies), wording)
    section = Section((*head, table), landscape=True)
    return sheet("register", title, section, request, wording)


def headings(wording: Wording) -> tuple[str, ...]:
    """Return the headings of the columns."""
    return tuple(wording.phrase(column) for column in COLUMNS)


def tongue(lang: Lang, wording: Wording) -> str:
    """Return the name of a language."""
    return wording.phrase(f"tongue.{_TONGUES[lang]}")


def _table(entries: Sequence[Entry], copies: str, wording: Wording) -> Table:
    head = Row(tuple(_cell(words, Role.CELL_HEAD) for words in headings(wording)))
    rows = tuple(row for entry in entries for row in _rows(entry, copies, wording))
    return Table(_WIDTHS, (head,), rows, alt=wording.phrase("register"))


def _rows(entry: Entry, copies: str, wording: Wording) -> Iterator[Row]:
    span = len(entry.files)
    for n, (lang, files) in enumerate(entry.files.items()):
        own: tuple[Cell, ...] = ()
        if n == 0:
            title = entry.titles.get(wording.lang, entry.key)
            own = (_cell(entry.number, rows=span, centred=True), _cell(title, rows=span))
        names = f"{entry.path(lang, 'docx')}, .pdf"
        counts = (_cell(str(files.pages), centred=True), _cell(copies, centred=True))
        yield Row((*own, _cell(tongue(lang, wording)), _cell(names), *counts))


def _cell(words: str, role: Role = Role.CELL, rows: int = 1, centred: bool = False) -> Cell:
    return Cell((Paragraph(role, (Run(words),)),), rows=rows, centred=centred)

"""Files that leave the desk for other people's programs, and files that come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from resminama.context import BuildContext
from resminama.lang import Lang
from resminama.translate.desk import Desk
from resminama.translate.exchange.formats import FORMATS, export, import_file
from resminama.translate.exchange.termbase import write_skos, write_tbx, write_tbx2, write_tsv
from resminama.translate.exchange.tmx import write_tmx
from resminama.translate.marking import Person
from resminama.translate.sheet.bring_back import import_sheet
from resminama.translate.sheet.excel import write_excel
from resminama.translate.sheet.rows import rows
from resminama.translate.sheet.word import write_word
from resminama.translators.opening import closed, opened

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


def export_file(context: BuildContext, what: str, seen: Lang, target: Lang, form: str) -> tuple[str, bytes]:
    """Return (file name, content) of what leaves the desk in ``form``.

    Raises:
        KeyError: there is no such document.
    """
    desk, given = opened(context)
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
    desk, _ = opened(context)
    data = path.read_bytes()
    if path.suffix.lower() in (".docx", ".xlsx"):
        reviewed = import_sheet(desk, path.name, data, person)
        sound, words = not any(i.damages for i in reviewed.languages.values()), reviewed.text()
    else:
        imported = import_file(desk, path.name, data, person)
        sound, words = not imported.damages, imported.text()
    closed(context, desk)
    return words, sound

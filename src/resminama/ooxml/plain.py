"""The plain text of a Word file in one of its two views: a line for each paragraph, a row's cells apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resminama.ooxml.labels import Labels
from resminama.ooxml.namespaces import w
from resminama.ooxml.printable import printable
from resminama.ooxml.reading import Reader
from resminama.ooxml.revisions import View, settle
from resminama.ooxml.story import CellContent, Item, Kind, Par
from resminama.ooxml.wordfile import WordFile

_BETWEEN_CELLS = " | "


def plain(file: WordFile, view: View) -> str:
    """Return the text as Word shows it, numbers and footnotes included. The file's trees are changed."""
    notes = {kind: root for kind in ("footnote", "endnote") for _, root in file.roots(f"{kind}s")}
    for root in (file.document, *notes.values()):
        settle(root, view)
    reader = Reader(Labels(file.one("numbering"), file.one("styles")))
    body = file.document.find(w("body"))
    called: dict[str, int] = {}
    lines = [] if body is None else [_line(item, called) for item in reader.story(body)]
    texts = {
        f"{kind}:{note.get(w('id'), '')}": " ".join(_line(item, {}) for item in reader.story(note)).strip()
        for kind, root in notes.items()
        for note in root.iterchildren(w(kind))
    }
    lines += [f"[{number}] {texts.get(key, '')}" for key, number in called.items()]
    shown = (printable(part) for line in lines for part in line.split("\n"))
    return "".join(f"{line}\n" for line in shown)


def _line(item: Item, called: dict[str, int]) -> str:
    if isinstance(item, Par):
        return " ".join(part for part in (item.label, "".join(_said([item], called))) if part)
    return _BETWEEN_CELLS.join(
        " / ".join(_line(par, called) for par in cell.pars) for cell in item.cells if _is_seen(cell)
    )


def _is_seen(cell: CellContent) -> bool:
    return not cell.continued or any(par.pieces for par in cell.pars)


def _said(pars: Sequence[Par], called: dict[str, int]) -> Iterator[str]:
    for par in pars:
        for piece in par.pieces:
            if piece.kind is Kind.NOTE:
                yield f"[{called.setdefault(piece.key, len(called) + 1)}]"
            else:
                yield piece.text

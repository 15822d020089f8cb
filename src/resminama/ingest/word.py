"""Reads a Word draft: every paragraph with its label, inline marks, tables; nothing is dropped in silence.

Tracked changes are read as accepted. The file may come from any program; it is opened under the
limits of `ooxml.unzip` and no address inside it is followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from lxml import etree

from resminama.ingest.draft import Block, Draft, Grid, Para, Remark
from resminama.ingest.markup import Span, escaped, marked_up
from resminama.ingest.styles import Styles, value
from resminama.ooxml import stylenames
from resminama.ooxml.labels import Labels
from resminama.ooxml.namespaces import PACKAGE_RELATIONS, R, m, w
from resminama.ooxml.revisions import COMING, GOING, View, settle
from resminama.ooxml.unzip import xml
from resminama.ooxml.wordfile import WordFile, open_word

_INSIDE = {w("hyperlink"), w("smartTag"), w("fldSimple"), w("sdt"), w("sdtContent"), w("customXml"), w("dir")}
_SIGNS = {w("tab"): " ", w("br"): " ", w("cr"): " ", w("noBreakHyphen"): "-", w("softHyphen"): ""}
_BLANKS = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2011": "-", "\u200b": None, "\u00ad": None}
)
_WEB = re.compile(r"https?://[^\s()]+")
_DRAWN = {w("drawing"): "a picture", w("pict"): "a drawing", w("object"): "an embedded object"}


def read(data: bytes) -> Draft:
    """Return the draft in the .docx file ``data``.

    Raises:
        UnsafeFileError: it is no Word file, or may not be opened.
    """
    return _Reader(open_word(data)).draft()


class _Reader:
    """Reads the body once, in order: labels are counted on the way."""

    def __init__(self, file: WordFile) -> None:
        self._file, self._body = file, file.document.find(w("body"))
        self._remarks: list[Remark] = []
        self._line = 0
        self._settle()
        styles = file.one("styles")
        self._styles, self._labels = Styles(styles), Labels(file.one("numbering"), styles)
        self._notes = dict(self._noted())
        self._addresses = dict(_addresses(file))

    def draft(self) -> Draft:
        blocks = () if self._body is None else tuple(self._blocks(self._body))
        return Draft(blocks, tuple(self._remarks))

    def _settle(self) -> None:
        if next(self._file.document.iter(*COMING, *GOING), None) is not None:
            self._remark("tracked changes are read as accepted", "settle them in Word first if they are not")
        settle(self._file.document, View.ACCEPTED)
        if self._file.related.get("comments"):
            self._remark("comments are not taken over", "keep the draft beside the source")

    def _remark(self, message: str, hint: str = "") -> None:
        self._remarks.append(Remark(self._line, message, hint))

    def _noted(self) -> Iterator[tuple[str, str]]:
        """Yield the words of every footnote and endnote by kind and id."""
        for kind in ("footnote", "endnote"):
            for _, root in self._file.roots(f"{kind}s"):
                settle(root, View.ACCEPTED)
                for note in root.findall(w(kind)):
                    words = " ".join(_plain(item) for item in note.iter(w("p")))
                    yield f"{kind}:{note.get(w('id'))}", escaped(" ".join(words.split()))

    def _blocks(self, parent: etree._Element) -> Iterator[Block]:
        for child in parent:
            if child.tag == w("p"):
                yield from self._paragraph(child)
            elif child.tag == w("tbl"):
                yield self._table(child)
            elif child.tag in _INSIDE:
                yield from self._blocks(child)

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Para]:
        self._line += 1
        label = self._labels.next(paragraph)
        bullet = self._labels.is_bullet(paragraph)
        if self._styles.is_contents(paragraph):
            return
        runs = [run for run in self._runs(paragraph, "") if run.text or run.note]
        printed = "".join(run.text for run in runs if run.style == stylenames.LABEL).strip()
        runs = [run for run in runs if run.style != stylenames.LABEL]
        bold = all(run.bold for run in runs if run.text.strip())
        words = marked_up(_spans(runs, plain=bold))
        level = self._styles.level(paragraph)
        stands_alone = bold or self._styles.is_centred(paragraph) or "title" in self._styles.name(paragraph)
        self._passed_over(paragraph)
        if words or label or printed:
            yield Para(self._line, words, printed or label, bullet, level, stands_alone)
        yield from self._boxes(paragraph)

    def _boxes(self, paragraph: etree._Element) -> Iterator[Para]:
        """Yield the text of boxes that are drawn over the page, once for each box."""
        told: set[str] = set()
        for box in paragraph.iter(w("txbxContent")):
            words = escaped(" ".join(" ".join(_plain(item) for item in box.iter(w("p"))).split()))
            if words and words not in told:
                told.add(words)
                self._remark(
                    "text in a drawing is taken as a paragraph", "see whether it belongs to the text"
                )
                yield Para(self._line, words)

    def _passed_over(self, paragraph: etree._Element) -> None:
        kinds = {name for tag, name in _DRAWN.items() if next(paragraph.iter(tag), None) is not None}
        if next(paragraph.iter(m("oMath")), None) is not None:
            kinds.add("a formula")
        for name in sorted(kinds):
            self._remark(f"{name} is left out", "describe it in words, or draw it from data")

    def _runs(self, parent: etree._Element, url: str) -> Iterator[_Run]:
        paragraph = next(parent.iterancestors(w("p")), parent)
        instruction = False
        for child in parent:
            if child.tag == w("r"):
                kind = child.find(w("fldChar"))
                if kind is not None:
                    instruction = kind.get(w("fldCharType")) == "begin"
                elif not instruction:
                    yield self._run(child, paragraph, url)
            elif child.tag == w("hyperlink"):
                yield from self._runs(child, self._addresses.get(child.get(f"{{{R}}}id", ""), ""))
            elif child.tag in _INSIDE:
                yield from self._runs(child, url)

    def _run(self, run: etree._Element, paragraph: etree._Element, url: str) -> _Run:
        called = run.find(w("footnoteReference")), run.find(w("endnoteReference"))
        kinds = ("footnote", "endnote")
        keys = [
            f"{kind}:{sign.get(w('id'))}"
            for kind, sign in zip(kinds, called, strict=True)
            if sign is not None
        ]
        bold, italic = (self._styles.is_on(name, paragraph, run) for name in ("b", "i"))
        style = value(run.find(f"{w('rPr')}/{w('rStyle')}")) or ""
        return _Run(_text(run), bold, italic, url, self._notes.get(keys[0], "") if keys else "", style)

    def _table(self, table: etree._Element) -> Grid:
        line = self._line + 1
        rows = tuple(tuple(self._cells(row)) for row in table.iter(w("tr")))
        merged = next(table.iter(w("vMerge"), w("gridSpan")), None) is not None
        return Grid(line, rows, merged or len({len(row) for row in rows}) > 1, _has_borders(table))

    def _cells(self, row: etree._Element) -> Iterator[str]:
        for cell in row.iter(w("tc")):
            said = []
            for paragraph in cell.iter(w("p")):
                said += [f"{para.label} {para.text}".strip() for para in self._paragraph(paragraph)]
            yield " ".join(said)


class _Run(NamedTuple):
    """Text of one run."""

    text: str
    bold: bool
    italic: bool
    url: str
    note: str
    """Words of the footnote that is called here."""
    style: str


def _spans(runs: list[_Run], plain: bool) -> Iterator[Span]:
    """Yield runs of one format as one span; a paragraph that is bold from end to end is not emphasised."""
    for (bold, italic, url), run in groupby(runs, lambda one: (one.bold and not plain, one.italic, one.url)):
        for one in _by_note(list(run)):
            yield Span("".join(item.text for item in one), bold, italic, url, one[-1].note)


def _by_note(runs: list[_Run]) -> Iterator[list[_Run]]:
    """Yield runs up to and with each call of a footnote."""
    start = 0
    for number, run in enumerate(runs):
        if run.note:
            yield runs[start : number + 1]
            start = number + 1
    if start < len(runs):
        yield runs[start:]


def _text(run: etree._Element) -> str:
    found = (child.text or "" if child.tag == w("t") else _SIGNS.get(str(child.tag), "") for child in run)
    return "".join(found).translate(_BLANKS)


def _plain(paragraph: etree._Element) -> str:
    return "".join(_text(run) for run in paragraph.iter(w("r")))


def _has_borders(table: etree._Element) -> bool:
    """Tell whether a table shows lines, as far as it says so itself; a named style is taken to."""
    borders = table.find(f"{w('tblPr')}/{w('tblBorders')}")
    if borders is not None:
        return any(value(side) not in {"nil", "none"} for side in borders)
    style = value(table.find(f"{w('tblPr')}/{w('tblStyle')}")) or ""
    return style not in {"", "LayoutTable", "TableNormal"}


def _addresses(file: WordFile) -> Iterator[tuple[str, str]]:
    """Yield the web addresses that links of the text lead to, by relationship; they are never followed."""
    for name, data in file.parts.items():
        if name.endswith("document.xml.rels"):
            for item in xml(data).iter(f"{{{PACKAGE_RELATIONS}}}Relationship"):
                target = item.get("Target", "")
                if item.get("TargetMode") == "External" and _WEB.fullmatch(target):
                    yield item.get("Id", ""), target

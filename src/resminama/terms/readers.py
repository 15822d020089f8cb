"""Files from outside as passages of text with the place of each in its file."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

import pypdfium2
from lxml import etree

from resminama.lean import dataclass
from resminama.ooxml.namespaces import w
from resminama.ooxml.wordfile import open_word
from resminama.source import SourceFile

_CURRENT = re.compile(r"действующ|hereket edýän|güýjünde bolan|current|existing|in force", re.I)
"""Heading of the column of a comparative table that quotes the act as it stands."""
_SIGNS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-", w("softHyphen"): "\u00ad"}
_CUT_WORD = re.compile("[\ufffe\u0002]\n?")
"""The hyphen at the end of a line inside a word, as the PDF reader gives it."""
_TARGET = re.compile(r'^msgstr(?:\[\d\])?[ \t]+((?:"(?:[^"\\\n]|\\.)*"[ \t]*\r?\n?)+)', re.M)
_QUOTED = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_ESCAPED = re.compile(r"\\(.)|[^\\]", re.S)


class UnreadableFileError(ValueError):
    """The file holds no text that can be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and where it stands."""

    text: str
    position: Callable[[int], tuple[int, int]]
    """Returns (line, column), from 1, of a character of the text."""
    place: str = ""
    """What lines are counted in, where it is not the file: ``page 3``."""


def passages(data: bytes, name: str) -> Iterator[Passage]:
    """Yield the texts of a file: of a .po the translations, of a .docx the paragraphs, of a .pdf the pages.

    In a .docx a line is a paragraph. A cell under a heading such as «Действующая редакция» is left out:
    it quotes an act.

    Raises:
        UnreadableFileError: a kind of file that is not read, or no text.
        UnsafeFileError: a .docx that may not be opened.
    """
    match PurePosixPath(name).suffix.lower():
        case ".docx":
            yield from _word(data)
        case ".pdf":
            yield from _pdf(data)
        case ".po":
            yield from _catalogue(_decoded(data, name))
        case ".doc" | ".odt" | ".rtf" | ".xlsx":
            raise UnreadableFileError(f"'{name}': save it as .docx, .pdf or plain text")
        case _:
            text = _decoded(data, name)
            yield Passage(text, SourceFile(name, text).position)


def _decoded(data: bytes, name: str) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace").replace("\r\n", "\n")
    if b"\0" in data:
        raise UnreadableFileError(f"'{name}' is no text")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:  # older Russian texts
        text = data.decode("cp1251", "replace")
    return text.replace("\r\n", "\n")


def _word(data: bytes) -> Iterator[Passage]:
    file = open_word(data)
    line = 0
    for root in (file.document, *(root for _, root in file.roots("footnotes", "endnotes"))):
        quoting = {item for table in root.iter(w("tbl")) for item in _quoting(table)}
        for paragraph in root.iter(w("p")):
            line += 1
            if paragraph not in quoting:
                yield Passage(_text(paragraph), _in_line(line))


def _in_line(line: int) -> Callable[[int], tuple[int, int]]:
    return lambda offset: (line, offset + 1)


def _text(element: etree._Element) -> str:
    """Return the words of the runs as if tracked changes were accepted; a nested table is not asked twice."""
    found = []
    for item in element.iter(w("t"), *_SIGNS):
        if next(item.iterancestors(w("p")), None) is element or element.tag != w("p"):
            found.append(_SIGNS.get(str(item.tag)) or item.text or "")
    return "".join(found)


def _quoting(table: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs of a comparative table that quote the act in force."""
    rows = [row.findall(w("tc")) for row in table.iter(w("tr"))]
    heads = [_text(cell) for cell in rows[0]] if rows else []
    columns = {i for i, head in enumerate(heads) if len(heads) in (2, 3) and _CURRENT.search(head)}
    for row in rows[1:]:
        for i in columns:
            if i < len(row):
                yield from row[i].iter(w("p"))


def _pdf(data: bytes) -> Iterator[Passage]:
    try:
        document = pypdfium2.PdfDocument(io.BytesIO(data))
    except pypdfium2.PdfiumError as error:
        raise UnreadableFileError(f"not a readable PDF: {error}") from error
    for number, page in enumerate(document, 1):
        text = page.get_textpage().get_text_range().replace("\r\n", "\n")
        text = _CUT_WORD.sub("\N{SOFT HYPHEN}", text)
        yield Passage(text, SourceFile("", text).position, f"page {number}")


def _catalogue(text: str) -> Iterator[Passage]:
    file = SourceFile("", text)
    for match in _TARGET.finditer(text):
        signs: list[tuple[str, int]] = []
        for line in _QUOTED.finditer(text, *match.span(1)):
            for sign in _ESCAPED.finditer(text, *line.span(1)):
                plain = {"n": "\n", "t": "\t"}.get(sign[1], sign[1]) if sign[1] else sign[0]
                signs.append((plain, sign.start()))
        places = [place for _, place in signs]
        yield Passage("".join(sign for sign, _ in signs), _in_entry(file, places))


def _in_entry(file: SourceFile, places: list[int]) -> Callable[[int], tuple[int, int]]:
    return lambda offset: file.position(places[offset])

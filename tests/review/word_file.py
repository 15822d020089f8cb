"""A file of ours that somebody has open in Word: its paragraphs with their spots, the marks that Word makes.

It knows nothing of the reader. Where a paragraph stands is told from the tree that the
file was written from: the n-th paragraph of the body is the n-th that the tree prints.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from resminama.document import printed
from resminama.document.spot import Part, Spot
from resminama.document.tree import Document
from resminama.ooxml.namespaces import W15, W, w, w14
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import parts
from resminama.write.docx import write

AUTHOR, DATE = "Юрист А.", "2026-02-01T10:00:00Z"
BY = f'w:author="{AUTHOR}" w:date="{DATE}"'
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SILENT = {"Spacer", "Figure"}
_WORDS = ("новый", "täze", "additional", "и 12 рабочих дней", "— ýagny", "«особый»", "x & y < z")
_MAIN, _NOTES, _COMMENTS = "word/document.xml", "word/footnotes.xml", "word/comments.xml"
_EXTENDED = "word/commentsExtended.xml"


@dataclass(slots=True)
class Place:
    """A paragraph of the file and its spot."""

    element: etree._Element
    spot: Spot
    text: str


@dataclass(frozen=True, slots=True)
class Made:
    """An edit and what a reader must find."""

    kind: str
    spot: Spot
    accepted: str = ""
    """Of a text edit the unit's text, of a new paragraph or comment its own."""
    other: Spot | None = None
    """Of a merge the second unit; of a move or a new paragraph what it stands behind."""


@dataclass
class Word:
    """One file under the hands of a lawyer."""

    document: Document
    seed: int = 0
    made: list[Made] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Open the file."""
        self.random = random.Random(self.seed)
        self.parts: dict[str, bytes] = parts(write(self.document))
        self.root = etree.fromstring(self.parts[_MAIN])
        self.notes = etree.fromstring(self.parts[_NOTES])
        self.comments = etree.fromstring(f'<w:comments xmlns:w="{W}" xmlns:w14="{w14("")[1:-1]}"/>')
        self.threads = etree.fromstring(f'<w15:commentsEx xmlns:w15="{W15}"/>')
        self._last = 50_000
        self.places = list(self._places())
        self._free = {id(place.element): place for place in self.places}

    def _places(self) -> Iterator[Place]:
        """Pair the paragraphs of the body with what the tree prints."""
        told = [item for line in printed.lines(self.document) for item in line.paragraphs]
        told = [item for item in told if item.spot.part is not Part.EDGE]
        shown = [p for p in self.root.iter(w("p")) if not _is_silent(p)]
        assert len(told) == len(shown), (len(told), len(shown))
        for element, item in zip(shown, told, strict=True):
            yield Place(element, item.spot, item.text)

    def save(self) -> bytes:
        """Return the file."""
        self._sort_notes()
        parts_ = {**self.parts, _MAIN: _bytes(self.root), _NOTES: _bytes(self.notes)}
        if len(self.comments):
            parts_ |= {_COMMENTS: _bytes(self.comments), _EXTENDED: _bytes(self.threads)}
            parts_["word/_rels/document.xml.rels"] = _related(parts_["word/_rels/document.xml.rels"])
        return pack(parts_)

    def _sort_notes(self) -> None:
        """Number and store the footnotes in the order of the text, as Word does; LibreOffice relies on it."""
        called = list(self.root.iter(w("footnoteReference")))
        notes = {note.get(w("id")): note for note in self.notes}
        for number, sign in enumerate(called, 1):
            note = notes[sign.get(w("id"))]
            sign.set(w("id"), str(number))
            note.set(w("id"), str(number))
            self.notes.append(note)

    def take(self, fits: Callable[[Place], bool]) -> Place | None:
        """Take a paragraph that nothing was done to."""
        wanted = [place for place in self._free.values() if fits(place)]
        if not wanted:
            return None
        place = self.random.choice(wanted)
        self.use(place)
        return place

    def use(self, place: Place) -> None:
        """Keep others from a paragraph."""
        self._free.pop(id(place.element), None)

    def is_free(self, place: Place) -> bool:
        """Whether nothing was done to a paragraph."""
        return id(place.element) in self._free

    def number(self) -> str:
        """Return an id for a mark."""
        self._last += 1
        return str(self._last)

    def mark(self, tag: str, more: str = "") -> etree._Element:
        """Return a revision element."""
        return element(f'<w:{tag} w:id="{self.number()}" {BY}{more}/>')

    def words(self) -> str:
        """Return words that somebody types."""
        return self.random.choice(_WORDS)

    def neighbour(self, place: Place) -> Place | None:
        """Return the paragraph right behind, if it stands in the same cell or in the body."""
        following = place.element.getnext()
        found = next((other for other in self.places if other.element is following), None)
        return found if found is not None and found.text else None

    def insert(self, before: etree._Element, text: str) -> None:
        """Type ``text`` in front of a run, in its format."""
        change = self.mark("ins")
        run = etree.SubElement(change, w("r"))
        look = before.find(w("rPr"))
        if look is not None:
            run.append(copy.deepcopy(look))
        set_text(etree.SubElement(run, w("t")), text)
        before.addprevious(change)

    def delete(self, run: etree._Element) -> None:
        """Strike a run."""
        change = self.mark("del")
        run.addprevious(change)
        change.append(run)
        for item in run.iter(w("t"), w("instrText")):
            item.tag = w("delText") if item.tag == w("t") else w("delInstrText")

    def mark_paragraph(self, paragraph: etree._Element, tag: str) -> None:
        """Mark a paragraph's end as inserted, deleted or moved."""
        properties = paragraph.find(w("pPr"))
        assert properties is not None
        look = properties.find(w("rPr"))
        if look is None:
            look = etree.SubElement(properties, w("rPr"))
        look.insert(0, self.mark(tag))


def runs(paragraph: etree._Element) -> list[etree._Element]:
    """Return the runs of text that stand in the paragraph itself, not in a link, field or control."""
    found, depth = [], 0
    for run in paragraph.findall(w("r")):
        field_ = run.find(w("fldChar"))
        if field_ is not None:
            depth += {"begin": 1, "end": -1}.get(field_.get(w("fldCharType"), ""), 0)
        elif not depth and [item.tag for item in run if item.tag != w("rPr")] == [w("t")]:
            found += [] if style(run) in ("Blank", "ClauseLabel") else [run]
    return found


def cut(run: etree._Element, at: int) -> tuple[etree._Element, etree._Element]:
    """Cut a run in two."""
    behind = copy.deepcopy(run)
    text = run.findtext(w("t"), "")
    set_text(run.find(w("t")), text[:at])
    set_text(behind.find(w("t")), text[at:])
    run.addnext(behind)
    return run, behind


def offset(run: etree._Element) -> int:
    """Return where a run's text begins in its paragraph, as the tree counts characters."""
    paragraph = next(run.iterancestors(w("p")))
    at = 0
    for item in paragraph.iter(w("r")):
        if item is run:
            return at
        if not any(True for _ in item.iterancestors(w("sdt"))) and style(item) not in (
            "Blank",
            "ClauseLabel",
        ):
            at += len("".join(_shown(part) for part in item))
    raise AssertionError


def _shown(part: etree._Element) -> str:
    if part.tag in (w("t"), w("delText")):
        return part.text or ""
    return {w("noBreakHyphen"): "-", w("br"): "\n", w("tab"): "\t"}.get(str(part.tag), "")


def style(run: etree._Element) -> str | None:
    style = run.find(f"{w('rPr')}/{w('rStyle')}")
    return None if style is None else style.get(w("val"))


def _is_silent(paragraph: etree._Element) -> bool:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    name = "" if style is None else style.get(w("val"), "")
    cell = next(paragraph.iterancestors(w("tc")), None)
    under = cell is not None and cell.find(f"{w('tcPr')}/{w('vMerge')}") is not None
    hidden = under and cell.find(f"{w('tcPr')}/{w('vMerge')}").get(w("val")) is None  # type: ignore[union-attr]
    return name.partition("-")[0] in _SILENT or name.startswith("TOC") or hidden


def element(xml: str) -> etree._Element:
    return etree.fromstring(f'<x xmlns:w="{W}" xmlns:w14="{w14("")[1:-1]}">{xml}</x>')[0]


def set_text(item: etree._Element | None, text: str) -> None:
    assert item is not None
    item.text = text
    item.set(_SPACE, "preserve")


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _related(data: bytes) -> bytes:
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    newer = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
    new = "".join(
        f'<Relationship Id="rv{n}" Type="{kind}" Target="{name}"/>'
        for n, (kind, name) in enumerate(((base, "comments.xml"), (newer, "commentsExtended.xml")))
    )
    return data.replace(b"</Relationships>", f"{new}</Relationships>".encode())


def longer(least: int) -> Callable[[Place], bool]:
    return lambda place: any(len(run.findtext(w("t"), "")) > least for run in runs(place.element))


def any_run(word: Word, place: Place, least: int) -> etree._Element:
    return word.random.choice([r for r in runs(place.element) if len(r.findtext(w("t"), "")) > least])

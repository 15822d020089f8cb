"""From WordprocessingML to stories: the one walk over a body, a note or a header.

Nothing is left out that carries text: content controls, smart tags, text boxes,
formulas. Field codes are no text; of an alternative (``mc:AlternateContent``)
the first choice is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from resminama.lean import dataclass
from resminama.ooxml.elements import (
    SIGNS,
    THROUGH,
    chosen,
    first,
    formats,
    inner,
    is_contents,
    is_filled,
    name_move,
    read_properties,
    styled,
    symbol,
)
from resminama.ooxml.labels import Labels
from resminama.ooxml.namespaces import MC, m, w
from resminama.ooxml.revisions import COMING, GOING, mark_of
from resminama.ooxml.stamps import format_changes, stamp
from resminama.ooxml.story import CellContent, Format, Item, Kind, Par, Piece, RowContent, Stamp

_P, _R, _TBL, _TR, _TC, _SDT = (w(name) for name in ("p", "r", "tbl", "tr", "tc", "sdt"))
_PPR, _RPR, _TRPR, _TCPR = (w(name) for name in ("pPr", "rPr", "trPr", "tcPr"))
_MERGE = w("vMerge")
_SIMPLE_FIELD, _SECTION = w("fldSimple"), w("sectPr")
_VAL, _ID, _NAME = w("val"), w("id"), w("name")
_TEXTS = frozenset({w("t"), w("delText"), m("t")})
_NOTES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_OBJECTS = frozenset(w(name) for name in ("drawing", "pict", "object"))
_ALTERNATIVE = f"{{{MC}}}AlternateContent"
_BOX = w("txbxContent")
_MATH = m("")
_RANGES = {
    w(f"customXml{name}RangeStart"): f"customXml{name}" for name in ("Ins", "Del", "MoveFrom", "MoveTo")
}
_MOVED = frozenset({w("moveFrom"), w("moveTo")})
_MOVE_STARTS = (w("moveFromRangeStart"), w("moveToRangeStart"))
_CELL_CHANGES = (w("cellIns"), w("cellDel"), w("cellMerge"))
_WRITTEN = ("HYPERLINK", "TOC")
"""Fields whose result is text like any other."""
_LONG = 4_000
"""Characters that one piece may grow to; adding to a text takes the longer the longer it is."""
_DEEPEST = 50
"""Fields inside fields that are followed."""


@dataclass(slots=True)
class _Field:
    """A field that is open."""

    code: str = ""
    in_result: bool = False


@dataclass(slots=True)
class CommentRange:
    """What a comment is set on: from one place in the words of the reader to another."""

    start: int
    first: Par | None
    end: int | None = None
    last: Par | None = None

    def close(self, reader: Reader) -> None:
        """End the range here, unless it has ended."""
        if self.end is None:
            self.end, self.last = len(reader.words), reader.par


class Reader:
    """Reads the stories of one file, and remembers what its comments are set on."""

    def __init__(self, labels: Labels | None = None, styles: Mapping[str, str] | None = None) -> None:
        """Start before the first story; with ``labels`` numbers are counted, which needs a settled file.

        ``styles`` are `our_styles` of the file: paragraphs get our ids.
        """
        self._labels, self._styles = labels, styles or {}
        self.ranges: dict[str, CommentRange] = {}
        """What each comment is set on, in the order they begin."""
        self.words: list[str] = []
        """The accepted words of all stories, piece by piece; a paragraph ends with a break."""
        self._waiting: list[CommentRange] = []
        self._deeper = 0
        self._fields: list[_Field] = []
        self._moves: dict[str, str] = {}
        self._bookmarks: list[str] = []
        self._formats: list[Format] = []
        self._boxes: list[Item] = []
        self.par = Par()
        self._places: dict[str, Callable[[etree._Element], None]] = {
            w("bookmarkStart"): self._bookmark,
            w("commentRangeStart"): self._comment_start,
            w("commentRangeEnd"): self._comment_end,
            **dict.fromkeys(_MOVE_STARTS, self._move_start),
            w("moveFromRangeEnd"): self._move_end,
            w("moveToRangeEnd"): self._move_end,
            **dict.fromkeys(_RANGES, self._range),
        }

    def story(self, parent: etree._Element, *, in_contents: bool = False) -> list[Item]:
        """Return the paragraphs and rows of a body, note, header or cell; a text box follows its place."""
        found: list[Item] = []
        for child in parent:
            tag = child.tag
            if tag == _P:
                found.append(self._paragraph(child, in_contents))
                found += self._boxes
                self._boxes = []
            elif tag == _TBL:
                found += self._table(child)
            elif tag == _SDT or tag in THROUGH or tag in COMING or tag in GOING:
                found += self.story(child, in_contents=in_contents or is_contents(child))
            elif tag == _ALTERNATIVE:
                found += self.story(chosen(child), in_contents=in_contents)
            elif tag == _SECTION:
                self.par.formats += formats(child, [])
            elif tag in self._places:
                self._places[str(tag)](child)
        return found

    def _paragraph(self, element: etree._Element, in_contents: bool) -> Par:
        par = Par(bookmarks=self._bookmarks, formats=self._formats)
        self.par, self._bookmarks, self._formats = par, [], []
        for comment in self._waiting:
            comment.first = par
        self._waiting = []
        properties = first(element, _PPR)
        if properties is not None:
            read_properties(properties, par)
            par.style = self._styles.get(par.style, par.style)
        if self._labels is not None:
            par.label = self._labels.next(element)
        self._inlines(element, None, None, Kind.TEXT)
        self.words.append("\n")
        par.formats += formats(properties, [par])
        if (par.came and par.came.moved) or (par.went and par.went.moved):
            name_move(par)
        par.in_contents = in_contents or self._is_in_contents(par)
        return par

    def _is_in_contents(self, par: Par) -> bool:
        if self._fields and any(field.code.startswith("TOC") for field in self._fields):
            return True
        return par.style[:3].lower() == "toc"

    def _inlines(self, parent: etree._Element, came: Stamp | None, went: Stamp | None, kind: Kind) -> None:
        """Read what stands in a paragraph, or in an insertion, link or control inside it."""
        for child in parent:
            tag = child.tag
            if tag == _R:
                self._run(child, came, went, kind)
            elif tag == _PPR:
                continue
            elif tag in self._places:
                self._places[str(tag)](child)
            elif tag in COMING:
                self._inlines(child, self._stamp(child), went, kind)
            elif tag in GOING:
                self._inlines(child, came, self._stamp(child), kind)
            elif tag == _SDT:
                self._inlines(child, came, went, Kind.CONTROL if is_filled(child) else kind)
            elif tag == _SIMPLE_FIELD:
                written = child.get(w("instr"), "").strip().startswith(_WRITTEN)
                self._inlines(child, came, went, kind if written else Kind.FIELD)
            elif tag == _ALTERNATIVE:
                self._inlines(chosen(child), came, went, kind)
            elif tag in _TEXTS:  # in a formula
                self._add(Piece(child.text or "", kind, came, went))
            elif tag in THROUGH or tag.startswith(_MATH):
                self._inlines(child, came, went, kind)

    def _run(self, run: etree._Element, came: Stamp | None, went: Stamp | None, kind: Kind) -> None:
        properties = None
        for child in run:
            tag = child.tag
            if tag in _TEXTS:
                self._text(child.text or "", kind, came, went)
            elif tag == _RPR:  # comes first
                properties = child
                kind = styled(child, kind)
            elif tag in SIGNS:
                self._text(SIGNS[str(tag)], kind, came, went)
            else:
                self._other(child, kind, came, went)
        if properties is not None and (changes := format_changes(properties)):
            words = "".join(item.text or "" for item in run if item.tag in _TEXTS)
            self.par.formats += [Format(change, words) for change in changes]

    def _text(self, text: str, kind: Kind, came: Stamp | None, went: Stamp | None) -> None:
        if self._fields:
            if not all(field.in_result for field in self._fields):
                return
            if not all(field.code.startswith(_WRITTEN) for field in self._fields):
                kind = Kind.FIELD
        if kind is Kind.BLANK and text.strip("_ \u00a0"):
            kind = Kind.TEXT  # somebody wrote on the line
        self._add(Piece(text, kind, came, went))

    def _add(self, piece: Piece) -> None:
        pieces = self.par.pieces
        last = pieces[-1] if pieces else None
        if (
            last is not None
            and last.kind is piece.kind
            and last.came == piece.came
            and last.went == piece.went
            and not (last.key or piece.key)
            and len(last.text) < _LONG
        ):
            last.text += piece.text
        else:
            pieces.append(piece)
        if piece.went is None and piece.kind is not Kind.LABEL:
            self.words.append(piece.text)

    def _other(self, child: etree._Element, kind: Kind, came: Stamp | None, went: Stamp | None) -> None:
        """Read what is no letter: fields, notes, pictures, breaks, symbols, comments."""
        tag = str(child.tag)
        if tag == w("fldChar"):
            self._field(child.get(w("fldCharType")))
        elif tag in (w("instrText"), w("delInstrText")):
            if self._fields and not self._fields[-1].in_result:
                self._fields[-1].code = (self._fields[-1].code + (child.text or "")).lstrip()
        elif tag == w("br"):
            if child.get(w("type"), "textWrapping") == "textWrapping":
                self._text("\n", kind, came, went)
        elif tag in _NOTES:
            self._add(Piece("", Kind.NOTE, came, went, f"{_NOTES[tag]}:{child.get(_ID, '')}"))
        elif tag == w("commentReference"):
            self.ranges.setdefault(child.get(_ID, ""), CommentRange(len(self.words), self.par)).close(self)
        elif tag == w("sym"):
            self._text(symbol(child.get(w("char"), "")), kind, came, went)
        elif tag in _OBJECTS or tag == _ALTERNATIVE:
            self._object(child, came, went)
        elif tag in THROUGH:
            self._inlines(child, came, went, kind)

    def _field(self, kind: str | None) -> None:
        if kind == "begin" and len(self._fields) < _DEEPEST:
            self._fields.append(_Field())
        elif kind == "begin":
            self._deeper += 1
        elif kind == "end" and self._deeper:
            self._deeper -= 1
        elif kind == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _object(self, element: etree._Element, came: Stamp | None, went: Stamp | None) -> None:
        shown = chosen(element) if element.tag == _ALTERNATIVE else element
        name = next((etree.QName(item).localname for item in shown.iter(*_OBJECTS)), "object")
        self._add(Piece("", Kind.OBJECT, came, went, name))
        box = next(shown.iter(_BOX), None)
        if box is not None:
            outer, fields = self.par, self._fields
            self._fields = []
            inside = self.story(box)
            self.par, self._fields = outer, fields
            self._boxes += inside

    def _table(self, table: etree._Element) -> list[Item]:
        rows: list[Item] = []
        for row in inner(table, _TR):
            read = self._row(row)
            if not rows:
                read.first = True
                for properties in (table.find(w("tblPr")), table.find(w("tblGrid"))):
                    read.formats += formats(properties, read.cells[0].pars if read.cells else [])
            rows.append(read)
        return rows

    def _row(self, element: etree._Element) -> RowContent:
        row, mark = RowContent(), mark_of(element, _TRPR)
        if mark is not None:
            row.came = stamp(mark) if mark.tag in COMING else None
            row.went = stamp(mark) if mark.tag in GOING else None
        row.cells = [self._cell(cell, row) for cell in inner(element, _TC)]
        for properties in (first(element, _TRPR), first(element, w("tblPrEx"))):
            row.formats += formats(properties, [par for cell in row.cells for par in cell.pars])
        return row

    def _cell(self, element: etree._Element, row: RowContent) -> CellContent:
        cell, properties = CellContent(), first(element, _TCPR)
        for item in self.story(element):
            inner = [item] if isinstance(item, Par) else [par for c in item.cells for par in c.pars]
            cell.pars += inner
            row.formats += [] if isinstance(item, Par) else item.formats
        for mark in () if properties is None else properties:
            if mark.tag in _CELL_CHANGES:
                cell.change = stamp(mark)
            elif mark.tag == _MERGE:
                cell.continued = mark.get(_VAL, "continue") == "continue"
        row.formats += formats(properties, cell.pars)
        return cell

    def _stamp(self, element: etree._Element) -> Stamp:
        if element.tag not in _MOVED:
            return stamp(element)
        for start in element.iterchildren(*_MOVE_STARTS):  # where LibreOffice puts the first one
            self._move_start(start)
        return stamp(element, move=next(reversed(self._moves.values()), ""))

    def _bookmark(self, item: etree._Element) -> None:
        name = item.get(_NAME, "")
        inside = item.getparent()
        if inside is not None and next(inside.iterancestors(_P), None) is None and inside.tag != _P:
            self._bookmarks.append(name)
        else:
            self.par.bookmarks.append(name)

    def _comment_start(self, item: etree._Element) -> None:
        inside = next(item.iterancestors(_P), None) is not None
        opened = CommentRange(len(self.words), self.par if inside else None)
        self.ranges.setdefault(item.get(_ID, ""), opened)
        self._waiting += [] if inside else [opened]

    def _comment_end(self, item: etree._Element) -> None:
        if (found := self.ranges.get(item.get(_ID, ""))) is not None:
            found.close(self)

    def _move_end(self, item: etree._Element) -> None:
        self._moves.pop(item.get(_ID, ""), None)

    def _move_start(self, item: etree._Element) -> None:
        self._moves[item.get(_ID, "")] = item.get(_NAME, "")

    def _range(self, item: etree._Element) -> None:
        self._formats.append(Format(stamp(item, _RANGES[str(item.tag)]), ""))

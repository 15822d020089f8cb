"""A Word file as text, in the lines of ``document.dump``: what the file says, told from its XML alone.

Tracked changes are read as accepted, or as rejected. Styles that are not ours appear by
their id, as in ``style:MyStyle``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from resminama.document import dump as form
from resminama.ooxml import stylenames as names
from resminama.ooxml.elements import inner
from resminama.ooxml.labels import Labels
from resminama.ooxml.namespaces import WP, w
from resminama.ooxml.ourstyles import our_styles
from resminama.ooxml.revisions import View, settle
from resminama.ooxml.wordfile import open_word

_KINDS = {
    **{id_: role.value for role, id_ in names.STYLE_IDS.items()},
    **{names.heading(level): f"heading{level}" for level in range(1, names.HEADINGS + 1)},
    **{names.contents_entry(level): f"entry{level}" for level in range(1, names.HEADINGS + 1)},
    names.CONTENTS_HEADING: "contents",
    names.FIGURE_CAPTION: "caption",
}
_MARKS = {style: mark for mark, style in names.MARKS.items()}
_INSIDE = {w("hyperlink"), w("ins"), w("moveTo"), w("smartTag"), w("fldSimple"), w("sdtContent")}
_SIGNS = {w("br"): form.BREAK, w("cr"): form.BREAK, w("tab"): form.TAB, w("noBreakHyphen"): "-"}
_DRAWING = f"{{{WP}}}docPr"


def lines(data: bytes, view: View = View.ACCEPTED) -> str:
    """Return the text of the .docx file ``data``.

    Raises:
        UnsafeFileError: the file may not be opened.
    """
    file = open_word(data)
    numbering, styles, notes = (file.one(kind) for kind in ("numbering", "styles", "footnotes"))
    for root in (file.document, numbering, styles, notes):
        if root is not None:
            settle(root, view)
    body = file.document.find(w("body"))
    reader = _Reader(Labels(numbering, styles), our_styles(styles))
    text = [] if body is None else reader.sections(body)
    text += reader.footnotes(notes)
    return "".join(f"{line}\n" for line in text)


class _Reader:
    """Reads the body once, in order: labels and footnotes are counted on the way."""

    def __init__(self, labels: Labels, styles: Mapping[str, str]) -> None:
        self._labels, self._styles = labels, styles
        self._notes: list[str] = []

    def sections(self, body: etree._Element) -> list[str]:
        """Return the lines of all sections, each opened by its own line."""
        done: list[str] = []
        open_: list[str] = []
        for block in _blocks(body):
            open_ += [] if block.tag == w("sectPr") else self._block(block)
            end = block if block.tag == w("sectPr") else block.find(f"{w('pPr')}/{w('sectPr')}")
            if end is not None:
                done += [form.section_line(_landscape(end)), *open_]
                open_ = []
        return done + open_

    def _block(self, block: etree._Element) -> list[str]:
        if block.tag == w("tbl"):
            return self._table(block)
        style = _style(block, "pStyle") or ""
        style = self._styles.get(style, style)
        if style == names.SPACER:
            return []
        if style == names.FIGURE:
            return [form.paragraph_line("picture", "", alt) for alt in _pictures(block)]
        kind = _KINDS.get(style, f"style:{style}")
        label, text = self._paragraph(block)
        if kind.startswith("entry"):
            text = text.partition(form.TAB)[0]
        return [form.paragraph_line(kind, label, text)]

    def _paragraph(self, paragraph: etree._Element) -> tuple[str, str]:
        """Return label and text; a label printed as text wins over a counted one."""
        counted = self._labels.next(paragraph)
        printed: list[str] = []
        text = "".join(self._inlines(paragraph, printed))
        return "".join(printed).strip() or counted, text

    def _inlines(self, parent: etree._Element, printed: list[str]) -> Iterator[str]:
        for child in parent:
            if child.tag == w("r"):
                if _style(child, "rStyle", "rPr") == names.LABEL:
                    printed.append(_raw(child))
                else:
                    yield self._run(child)
            elif child.tag == w("sdt"):
                yield f"{{{_tag(child)}}}"
            elif child.tag in _INSIDE:
                yield from self._inlines(child, printed)

    def _run(self, run: etree._Element) -> str:
        style = _style(run, "rStyle", "rPr")
        if style == names.BLANK:
            return form.BLANK
        note = run.find(w("footnoteReference"))
        if note is not None:
            self._notes.append(note.get(w("id"), ""))
            return f"[^{len(self._notes)}]"
        text = _raw(run)
        if _style(run, "vertAlign", "rPr") == "superscript":
            text = form.raised(text)
        return form.marked(_MARKS[style], text) if style in _MARKS else text

    def footnotes(self, root: etree._Element | None) -> list[str]:
        """Return the lines of the footnotes that the body referred to, in that order."""
        if root is None:
            return []
        notes = {note.get(w("id")): note for note in root.findall(w("footnote"))}
        return [
            form.note_line(
                number, " ".join(self._paragraph(item)[1] for item in notes[id_].iter(w("p"))).strip()
            )
            for number, id_ in enumerate(self._notes, 1)
        ]

    def _table(self, table: etree._Element) -> list[str]:
        alt = table.find(f"{w('tblPr')}/{w('tblDescription')}")
        found = list(inner(table, w("tr")))
        rows = [[(cell, *_span(cell)) for cell in row.iter(w("tc"))] for row in found]
        heads = [row.find(f"{w('trPr')}/{w('tblHeader')}") is not None for row in found]
        lines_ = [form.paragraph_line("table", "", "" if alt is None else alt.get(w("val"), ""))]
        for number, row in enumerate(rows):
            texts = [
                form.cell_text(self._cell(cell), columns, _height(rows, number, column))
                for column, (cell, columns, merge) in _columns(row)
                if merge != "continue"
            ]
            lines_.append(form.row_line(heads[number], texts))
        return lines_

    def _cell(self, cell: etree._Element) -> list[str]:
        return [form.paragraph_line("", *self._paragraph(item)) for item in cell.iter(w("p"))]


_Cell = tuple[etree._Element, int, str]


def _blocks(parent: etree._Element) -> Iterator[etree._Element]:
    for child in parent:
        if child.tag == w("sdt") or child.tag == w("sdtContent"):
            yield from _blocks(child)
        elif child.tag in {w("p"), w("tbl"), w("sectPr")}:
            yield child


def _columns(row: list[_Cell]) -> Iterator[tuple[int, _Cell]]:
    column = 0
    for cell in row:
        yield column, cell
        column += cell[1]


def _height(rows: list[list[_Cell]], number: int, column: int) -> int:
    """Return how many rows the cell at ``column`` of row ``number`` spans."""
    height = 1
    for row in rows[number + 1 :]:
        if dict(_columns(row)).get(column, (None, 1, ""))[2] != "continue":
            break
        height += 1
    return height


def _span(cell: etree._Element) -> tuple[int, str]:
    """Return the columns of a cell, and ``restart``, ``continue`` or nothing for its rows."""
    span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    merge = cell.find(f"{w('tcPr')}/{w('vMerge')}")
    columns = 1 if span is None else int(span.get(w("val"), "1"))
    return columns, "" if merge is None else merge.get(w("val"), "continue")


def _style(item: etree._Element, name: str, properties: str = "pPr") -> str | None:
    style = item.find(f"{w(properties)}/{w(name)}")
    return None if style is None else style.get(w("val"))


def _raw(run: etree._Element) -> str:
    return "".join(_sign(child) for child in run)


def _sign(child: etree._Element) -> str:
    """Return the text of one part of a run; a break to a new page or column is no text."""
    if child.tag == w("t"):
        return child.text or ""
    if child.tag == w("br") and child.get(w("type"), "textWrapping") != "textWrapping":
        return ""
    return _SIGNS.get(str(child.tag), "")


def _tag(control: etree._Element) -> str:
    tag = control.find(f"{w('sdtPr')}/{w('tag')}")
    return "" if tag is None else tag.get(w("val"), "")


def _pictures(paragraph: etree._Element) -> Iterator[str]:
    for picture in paragraph.iter(_DRAWING):
        if picture.get("name") != names.EMBLEM:
            yield picture.get("descr", "")


def _landscape(section: etree._Element) -> bool:
    size = section.find(w("pgSz"))
    return size is not None and size.get(w("orient")) == "landscape"

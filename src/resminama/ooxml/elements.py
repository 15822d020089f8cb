"""Single elements of a story: properties of paragraphs and runs, controls, alternatives."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from resminama.ooxml import stylenames
from resminama.ooxml.namespaces import MC, m, w, w14
from resminama.ooxml.revisions import COMING, GOING
from resminama.ooxml.stamps import format_changes, stamp
from resminama.ooxml.story import Format, Kind, Par

THROUGH = frozenset(
    {
        w(name)
        for name in ("hyperlink", "smartTag", "customXml", "sdtContent", "dir", "bdo", "ruby", "rubyBase")
    }
    | {f"{{{MC}}}Choice", m("r")}
)
"""Elements that only hold others."""
SIGNS = {w("tab"): "\t", w("ptab"): "\t", w("cr"): "\n", w("noBreakHyphen"): "-"}
"""Elements of a run that stand for a character."""
_SDT, _SDTPR, _RPR = w("sdt"), w("sdtPr"), w("rPr")
_PSTYLE, _RSTYLE, _VAL = w("pStyle"), w("rStyle"), w("val")
_FILLED = (w("text"), w("date"), w("dropDownList"), w("comboBox"), w14("checkbox"))
_STYLED = {stylenames.LABEL: Kind.LABEL, stylenames.BLANK: Kind.BLANK}
_START = 60
"""Characters that name a paragraph whose formatting changed."""


def read_properties(properties: etree._Element, par: Par) -> None:
    """Take style and mark of a paragraph."""
    for item in properties:
        if item.tag == _PSTYLE:
            par.style = item.get(_VAL, "")
        elif item.tag == _RPR:
            for mark in item:
                if mark.tag in COMING:
                    par.came = stamp(mark)
                elif mark.tag in GOING:
                    par.went = stamp(mark)


def name_move(par: Par) -> None:
    """Give the mark of a moved paragraph the name of its move, which only the runs in it know."""
    for piece in par.pieces:
        if par.came and piece.came and piece.came.moved:
            par.came = par.came._replace(move=piece.came.move)
        if par.went and piece.went and piece.went.moved:
            par.went = par.went._replace(move=piece.went.move)


def first(parent: etree._Element, tag: str) -> etree._Element | None:
    """Return the first child of a kind; properties, which are mostly asked for, come before all else."""
    for child in parent:
        if child.tag == tag:
            return child
        break
    return next(parent.iterchildren(tag), None)


def formats(properties: etree._Element | None, pars: list[Par]) -> list[Format]:
    """Return the changes of formatting in ``properties`` with the first words that they touch."""
    changes = format_changes(properties)
    if not changes:
        return []
    words = _start("".join(piece.text for par in pars for piece in par.pieces))
    return [Format(change, words) for change in changes]


def _start(words: str) -> str:
    """Return whole words only, and a sign where there are more."""
    cut = words[:_START]
    return words if cut == words else f"{cut.rpartition(' ')[0] or cut} …"


def styled(properties: etree._Element, kind: Kind) -> Kind:
    """Return what kind of piece a run in one of our character styles is."""
    for item in properties:
        if item.tag == _RSTYLE:
            return _STYLED.get(item.get(_VAL, ""), kind)
    return kind


def is_filled(control: etree._Element) -> bool:
    """Whether a control is a field of a form rather than a frame around text."""
    properties = control.find(_SDTPR)
    return (
        properties is not None
        and properties.find(w("tag")) is not None
        and any(properties.find(kind) is not None for kind in _FILLED)
    )


def is_contents(control: etree._Element) -> bool:
    """Whether a control holds a contents table."""
    gallery = control.find(f"{_SDTPR}/{w('docPartObj')}/{w('docPartGallery')}")
    return gallery is not None and gallery.get(_VAL) == "Table of Contents"


def chosen(alternative: etree._Element) -> etree._Element:
    """Return what a program of today shows of an alternative."""
    return alternative[0] if len(alternative) else alternative


def inner(parent: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or the cells of a row, out of content controls too."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag == _SDT or child.tag in THROUGH:
            yield from inner(child, tag)


def symbol(code: str) -> str:
    """Return the character of a code such as ``F0B7``."""
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""

"""What people filled into a form: the tagged content controls of a .docx file."""

from __future__ import annotations

from lxml import etree

from resminama.document.tree import FieldKind
from resminama.lean import dataclass
from resminama.ooxml.copies import Copies
from resminama.ooxml.elements import SIGNS
from resminama.ooxml.namespaces import w, w14, w15
from resminama.ooxml.wordfile import open_word

_TICKED = {"1", "true", "on"}
_ISO_DATE = 10
_SIGNS = {**SIGNS, w("br"): "\n"}


@dataclass(frozen=True, slots=True)
class FieldValue:
    """The content of one control."""

    kind: FieldKind
    value: str
    """Text as typed; a date as ISO where Word knows it; a choice's value; ``true`` or ``false``."""
    blank: bool
    """Nothing was filled in; a box left open is blank too."""


def fields(data: bytes) -> dict[str, FieldValue]:
    """Return the controls of the file by their tag, which is the path of the place.

    Copies and rows are counted as they stand in the file, whatever number their tags have: Word gives a copy
    that is added the tags of the one before it. A tag that stands twice in a copy gives its first control
    that is not blank.

    Raises:
        UnsafeFileError: the file may not be opened.
    """
    found: dict[str, FieldValue] = {}
    copies = Copies()
    for control in open_word(data).document.iter(w("sdt")):
        properties = control.find(w("sdtPr"))
        tag = None if properties is None else properties.find(w("tag"))
        if properties is None or tag is None or _is_frame(control, properties):
            continue
        value = _value(control, properties)
        id_ = copies.path(tag.get(w("val"), ""), control)
        if id_ not in found or found[id_].blank:
            found[id_] = value
    return found


def _is_frame(control: etree._Element, properties: etree._Element) -> bool:
    """Whether a control is there for those inside it, such as the section that copies of a part stand in."""
    inner = next(control.iterdescendants(w("sdt")), None)
    return inner is not None or properties.find(w15("repeatingSection")) is not None


def _value(control: etree._Element, properties: etree._Element) -> FieldValue:
    box = properties.find(w14("checkbox"))
    if box is not None:
        checked = box.find(w14("checked"))
        ticked = checked is not None and checked.get(w14("val"), "1") in _TICKED
        return FieldValue(FieldKind.TICK, "true" if ticked else "false", not ticked)
    shown = "\n".join(_text(item) for item in control.iter(w("p"))) or _text(control)
    if properties.find(w("showingPlcHdr")) is not None or not shown.strip():
        return FieldValue(_kind(properties), "", True)
    return FieldValue(_kind(properties), _typed(properties, shown.strip()), False)


def _kind(properties: etree._Element) -> FieldKind:
    if properties.find(w("date")) is not None:
        return FieldKind.DATE
    if properties.find(w("dropDownList")) is not None or properties.find(w("comboBox")) is not None:
        return FieldKind.CHOICE
    return FieldKind.TEXT


def _typed(properties: etree._Element, shown: str) -> str:
    date = properties.find(w("date"))
    if date is not None:
        return date.get(w("fullDate"), shown)[:_ISO_DATE] if date.get(w("fullDate")) else shown
    for item in properties.iter(w("listItem")):
        if item.get(w("displayText"), item.get(w("value"))) == shown:
            return item.get(w("value"), shown)
    return shown


def _text(item: etree._Element) -> str:
    """Return the words of a control; the hyphen of "2022-nji" is an element of its own."""
    parts = (part for run in item.iter(w("r")) for part in run)
    return "".join(part.text or "" if part.tag == w("t") else _SIGNS.get(str(part.tag), "") for part in parts)

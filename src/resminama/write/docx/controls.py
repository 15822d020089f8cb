"""Form fields as content controls, and the blanks that hands fill in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from resminama.document.fit import is_stacked
from resminama.document.tree import Blank, Copy, Field, FieldKind
from resminama.ooxml.stylenames import BLANK
from resminama.write.docx.context import Context
from resminama.write.docx.escape import escape
from resminama.write.docx.runs import LINE_BREAK, text_xml
from resminama.write.docx.styles import LANGUAGE_TAGS

_UNDERSCORE = 0.5 * 25.4 / 72
"""Width of an underscore of Times New Roman: half an em, in millimetres for each point of size."""
_SPARE = 2.5
"""Millimetres that a line leaves free in its cell, so that its last underscore never turns over."""
_LONGEST = 64
"""Characters that Word takes in a control's tag and name."""
_EMPTY_BOX, _TICKED_BOX = "☐", "☒"
_BOX_FONT = "Segoe UI Symbol"


def field_xml(field: Field, context: Context) -> str:
    """Return ``field`` as a control whose tag is the field's id and whose name is its title.

    Raises:
        ValueError: the id is longer than Word's limit; a longer title is cut.
    """
    if len(field.id) > _LONGEST:
        raise ValueError(f"field id of more than {_LONGEST} characters: {field.id}")
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escape(field.title[:_LONGEST])}"/>'
        f'<w:tag w:val="{escape(field.id)}"/>'
        f'<w:id w:val="{context.control_id(field.id)}"/>{_kind(field, context)}</w:sdtPr>'
        f"<w:sdtContent>{_content(field, context)}</w:sdtContent></w:sdt>"
    )


def in_copies(parts: Iterable[tuple[Copy | None, str]], context: Context) -> list[str]:
    """Return what stands one after the other, copies of one thing as one section.

    In a repeating section Word's users add copies and take them away. A redline has none: there a copy that
    came or went is a tracked change.
    """
    found: list[str] = []
    for of, run in groupby(parts, key=lambda part: part[0].of if part[0] else ""):
        if of and not context.document.meta.redline_of:
            found.append(_repeating([(copy, xml) for copy, xml in run if copy], context))
        else:
            found += [xml for _, xml in run]
    return found


def _repeating(copies: Sequence[tuple[Copy, str]], context: Context) -> str:
    of, title = copies[0][0].of[:_LONGEST], copies[0][0].title[:_LONGEST]
    items = "".join(
        f'<w:sdt><w:sdtPr><w:id w:val="{context.control_id(f"{of}.{number}")}"/><w15:repeatingSectionItem/>'
        f"</w:sdtPr><w:sdtContent>{''.join(xml for _, xml in run)}</w:sdtContent></w:sdt>"
        for number, run in groupby(copies, key=lambda copy: copy[0].number)
    )
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escape(title)}"/><w:tag w:val="{escape(of)}"/>'
        f'<w:id w:val="{context.control_id(of)}"/><w15:repeatingSection/></w:sdtPr>'
        f"<w:sdtContent>{items}</w:sdtContent></w:sdt>"
    )


def blank_xml(blank: Blank, context: Context) -> str:
    """Return a line of underscores of about the blank's width."""
    return text_xml(_line(blank.width, context), BLANK)


def _line(width: float, context: Context) -> str:
    return "_" * max(1, round(width / (_UNDERSCORE * context.size)))


def _kind(field: Field, context: Context) -> str:
    empty = "" if field.value else "<w:showingPlcHdr/>"
    match field.kind:
        case FieldKind.TEXT:
            return f"{empty}<w:text/>"
        case FieldKind.DATE:
            full = f' w:fullDate="{escape(field.value)}T00:00:00Z"' if field.value else ""
            return (
                f'{empty}<w:date{full}><w:dateFormat w:val="dd.MM.yyyy"/>'
                f'<w:lid w:val="{LANGUAGE_TAGS[context.document.lang]}"/>'
                '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>'
            )
        case FieldKind.CHOICE:
            items = "".join(
                f'<w:listItem w:displayText="{escape(words)}" w:value="{escape(value)}"/>'
                for value, words in field.choices
            )
            return f"{empty}<w:dropDownList>{items}</w:dropDownList>"
        case FieldKind.TICK:
            return (
                f'<w14:checkbox><w14:checked w14:val="{int(field.value == "true")}"/>'
                f'<w14:checkedState w14:val="2612" w14:font="{_BOX_FONT}"/>'
                f'<w14:uncheckedState w14:val="2610" w14:font="{_BOX_FONT}"/></w14:checkbox>'
            )


def _content(field: Field, context: Context) -> str:
    if field.kind is FieldKind.TICK:
        font = f'<w:rFonts w:ascii="{_BOX_FONT}" w:hAnsi="{_BOX_FONT}" w:eastAsia="{_BOX_FONT}"/>'
        box = _TICKED_BOX if field.value == "true" else _EMPTY_BOX
        return f"<w:r><w:rPr>{font}</w:rPr><w:t>{box}</w:t></w:r>"
    if field.value:
        return text_xml(dict(field.choices).get(field.value) or field.shown or field.value)
    # Without a hint the placeholder is a line, or boxes to tick: a printed form is filled in by hand.
    boxes = [f"{_EMPTY_BOX}\u00a0{words}" for _, words in field.choices]
    if boxes and not field.hint and is_stacked(field, context.width):
        return LINE_BREAK.join(text_xml(box, "PlaceholderText") for box in boxes)
    return text_xml(
        field.hint or "   ".join(boxes) or _line(min(field.width, context.width - _SPARE), context),
        "PlaceholderText",
    )

"""What an amended unit says now and is to say, as lines and as a unit that an instrument can quote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from resminama.amend import reading
from resminama.amend.printed import Printed, plain
from resminama.amend.units import Unit
from resminama.compose.words import Words
from resminama.document.counters import LIST_LETTERS, written
from resminama.document.tree import Role
from resminama.lang import Lang
from resminama.language.citation import Level, UnitKind
from resminama.model.amendments import AmendedUnit, Quotation
from resminama.model.text import Item, Paragraph


def current_lines(unit: AmendedUnit, lang: Lang) -> list[str] | None:
    """Return what a unit says now, a line a paragraph; None where nobody has read it in this language."""
    said = getattr(unit.current, lang.value) if unit.current else None
    return (
        [line.strip() for line in said.wording.splitlines() if line.strip()]
        if isinstance(said, Quotation)
        else None
    )


def proposed_lines(unit: AmendedUnit, level: Level | None, words: Words) -> list[str]:
    """Return what a unit is to say, with the number it is to have; nothing for one to be removed.

    In an article each paragraph is a part, numbered if there are several.
    """
    if unit.proposed is None:
        return []
    paragraphs = unit.proposed.paragraphs
    if level is not None and level.kind is UnitKind.ARTICLE:
        heading = words.language.unit_heading(UnitKind.ARTICLE, level.numbers[0])
        title = words.text_of(unit.title) if unit.title else ""
        lines = [f"{heading}. {_sentence(title, words)}".strip()]
        for number, paragraph in enumerate(paragraphs, start=1):
            label = f"{number}. " if len(paragraphs) > 1 else ""
            lines += _paragraph(label, paragraph, words)
        return lines
    label = _label(level) if _prints_number(unit, level) else ""
    first, *rest = paragraphs
    lines = list(_paragraph(label, first, words, small=level is None or level.kind is UnitKind.POINT))
    return lines + [line for paragraph in rest for line in _paragraph("", paragraph, words)]


def _prints_number(unit: AmendedUnit, level: Level | None) -> bool:
    """Tell whether a unit prints its number: parts of one article do or do not, as they do now."""
    said = [lines for lang in Lang if (lines := current_lines(unit, lang))]
    if level is None or level.kind is not UnitKind.PART or unit.added is not None:
        return True
    return any(unit_of(lines, level).label for lines in said)


def _label(level: Level | None) -> str:
    """Return the number in front of a part or a point, with a gap behind it."""
    if level is None:
        return ""
    signs = {UnitKind.PART: "{}. ", UnitKind.POINT: "{}) "}
    return signs.get(level.kind, "").format(level.numbers[0])


def _paragraph(label: str, paragraph: Paragraph, words: Words, *, small: bool = False) -> Iterator[str]:
    text = words.text_of(paragraph.text)
    said = text if small else _sentence(text, words)
    yield label + (said + ":" if paragraph.items else said)
    yield from _items(paragraph.items, words)


def _items(items: Sequence[Item], words: Words, depth: int = 0) -> Iterator[str]:
    for place, item in enumerate(items, start=1):
        number = str(place) if depth == 0 else written(place, LIST_LETTERS[words.lang])
        mark = ":" if item.items else words.language.list_mark(place == len(items))
        yield f"{number}) {words.text_of(item.text)}{mark}"
        yield from _items(item.items, words, depth + 1)


def _sentence(text: str, words: Words) -> str:
    return words.language.capital(text)


def unit_of(lines: Sequence[str], level: Level) -> Unit:
    """Return lines as the unit that ``level`` cites; nothing printed gives its number if it has none."""
    printed = [Printed(at, Role.BODY, plain(line)) for at, line in enumerate(lines, start=1)]
    found = reading.units(printed, law=True)
    first = found[0]
    return replace(
        first,
        kind=level.kind,
        number=level.numbers[0],
        children=(*first.children, *found[1:]),
    )

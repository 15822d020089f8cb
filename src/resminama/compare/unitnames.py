"""What an amended part is called, as in the amending order: «подпункт 2 пункта 8», «строка 3 таблицы …»."""

from __future__ import annotations

from resminama.compare.changes import Part, Parts, What
from resminama.compose.words import Words
from resminama.lang import Lang
from resminama.language.citation import Citation, Level, Number, UnitKind
from resminama.numbering.labels import NUMBERED
from resminama.outline.content import Cite, Kind, Phrase, Value

_NOTE = "/note"
"""How the address of the note behind a unit ends."""
_SHORT = 40
"""So many characters of a heading are enough to know it by."""


def unit_name(address: str, parts: Parts, words: Words) -> str:
    """Return the name of a part of ``parts``, with a capital, in the language of ``words``."""
    return words.language.capital(words.text_of(_named(parts.all[address], parts, words)))


def _named(part: Part, parts: Parts, words: Words) -> Value:
    match part.what:
        case What.TITLE:
            return Phrase("compare.unit.title")
        case What.FRAME:
            return Phrase(f"compare.unit.{part.address.partition('#')[2].partition('-')[0]}")
        case What.UNIT if part.address.endswith(_NOTE):
            return _cited(part, parts, words) or _unit(part, parts, words.lang)
        case What.UNIT:
            return _unit(part, parts, words.lang)
        case What.ROW if part.kind is Kind.STEP:
            return Cite(part.address, bare=True)
        case What.CELL | What.FIELD:
            return _named(next(parts.above(part.address)), parts, words)
    if cited := _cited(part, parts, words):
        return cited
    values: dict[str, Value] = {"unit": _unit(_owner(part, parts), parts, words.lang)}
    if part.what in (What.ROW, What.COLUMN):
        values["words"] = _words(part, parts, words.lang)
    return Phrase(f"compare.unit.{part.what}", values)


def _cited(part: Part, parts: Parts, words: Words) -> str:
    """Return a table, a row or a note of a numbered unit as the amending order cites it; empty for any other.

    A row is counted where its first cell prints no number; a table has one only beside another.
    """
    levels: tuple[Level, ...] = ()
    for one in (part, *parts.above(part.address)):
        if _is_numbered(one):
            found = words.resolver.citation(one.address, {})
            cited = Citation((*found.levels, *levels)) if found and levels else None
            return words.language.reference(cited) if cited else ""
        levels = (*_level(one, parts, words.lang), *levels)
    return ""


def _is_numbered(part: Part) -> bool:
    """Tell whether a part is a unit with a number of its own; a note is counted as a note."""
    counted = part.what is What.UNIT and not part.address.endswith(_NOTE)
    return counted and bool(part.place.levels) and part.place.levels[0][0] in NUMBERED


def _level(part: Part, parts: Parts, lang: Lang) -> tuple[Level, ...]:
    beside = [parts.all[one] for one in parts.below[part.parent]]
    like = [one.address for one in beside if one.what is part.what]
    place = like.index(part.address) + 1
    match part.what:
        case What.ROW:
            return (Level(UnitKind.ROW, (Number(_printed(part, parts, lang) or place),)),)
        case What.TABLE:
            return (Level(UnitKind.TABLE, (Number(place),) if len(like) > 1 else ()),)
        case What.UNIT if part.address.endswith(_NOTE):
            return (Level(UnitKind.NOTE, ()),)
    return ()


def _printed(row: Part, parts: Parts, lang: Lang) -> int:
    """Return the number that the first cell of a row prints; 0 for none."""
    first = row.printed(lang).label or next(
        (parts.all[cell].printed(lang).text for cell in parts.below.get(row.address, ())), ""
    )
    number = first.strip("[]. ")
    return int(number) if number.isdecimal() else 0


def _owner(part: Part, parts: Parts) -> Part:
    return next(above for above in parts.above(part.address) if above.what is What.UNIT)


def _unit(part: Part, parts: Parts, lang: Lang) -> Value:
    """Return a unit by its number; one without, by its heading, its first words or the unit that holds it."""
    if part.place.levels and part.place.levels[0][0] in NUMBERED:
        return Cite(part.address, bare=True)
    if part.parent is not None and part.kind is not Kind.HEADING:
        return _unit(parts.all[part.parent], parts, lang)
    words = part.printed(lang).text
    short = words if len(words) <= _SHORT else f"{words[:_SHORT].rsplit(' ', 1)[0]} …"
    return Phrase("compare.unit.part", {"words": short})


def _words(part: Part, parts: Parts, lang: Lang) -> str:
    """Return what tells a row or a column from its neighbours: the words of its first cell."""
    if part.what is What.COLUMN:
        return part.printed(lang).text
    cells = (parts.all[cell].printed(lang).text for cell in parts.below.get(part.address, ()))
    found = next((words for words in cells if words.strip("_ ")), part.printed(lang).label)
    return found.partition("\n")[0]

"""What an amended part is called: «подпункт 2 пункта 8», "12-nji bent, tablisa"."""

from __future__ import annotations

from resminama.compare.changes import Part, Parts, What
from resminama.compose.words import Words
from resminama.lang import Lang
from resminama.numbering.labels import NUMBERED
from resminama.outline.content import Cite, Kind, Phrase, Value

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
        case What.UNIT:
            return _unit(part, parts, words.lang)
        case What.ROW if part.kind is Kind.STEP:
            return Cite(part.address, bare=True)
        case What.CELL | What.FIELD:
            return _named(next(parts.above(part.address)), parts, words)
    values: dict[str, Value] = {"unit": _unit(_owner(part, parts), parts, words.lang)}
    if part.what in (What.ROW, What.COLUMN):
        values["words"] = _words(part, parts, words.lang)
    return Phrase(f"compare.unit.{part.what}", values)


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

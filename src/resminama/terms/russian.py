"""Forms of Russian terms from the dictionary of pymorphy3 (OpenCorpora): all parses of one class of words."""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

from resminama.terms.paradigm import Paradigm, fixed, of_forms

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer

_CLASSES: dict[str, frozenset[str]] = {
    "NOUN": frozenset({"NOUN"}),
    "ADJF": frozenset({"ADJF"}),
    "ADJS": frozenset({"ADJS"}),
    "PRTF": frozenset({"PRTF"}),
    "PRTS": frozenset({"PRTS", "PRTF"}),
    "VERB": frozenset({"VERB"}),
    "INFN": frozenset({"INFN", "VERB", "GRND", "PRTS", "PRTF"}),
}
"""Part of speech of the term's word -> parts of speech that count as its forms: *право* is not *правая*."""
_NAMES = ("Name", "Surn", "Patr", "Orgn", "Trad")
_LEAST = 0.02
"""A reading below this probability is a guess of the dictionary."""
_TWINS = {"с": "со", "в": "во", "о": "об", "к": "ко", "из": "изо", "от": "ото"}


@cache
def paradigms(word: str, verb: bool) -> tuple[Paradigm, ...]:
    """Return the forms of one word of a term, small letters, е for ё."""
    if word in _TWINS:
        return of_forms((word, _TWINS[word]))
    readings = _readings(word)
    if not readings:
        return fixed(word)
    first = "INFN" if verb else str(readings[0].tag.POS)
    if first not in _CLASSES and not verb:
        return fixed(word)
    alike = [reading for reading in readings if str(reading.tag.POS) in _CLASSES[first]]
    forms = {form for reading in alike for form in _forms(reading, _CLASSES[first])}
    return of_forms(forms | {word})


@cache
def described(adjective: str, noun: str) -> str:
    """Return an adjective and the noun it agrees with in the nominative; empty where they are not that."""
    for first, second in product(_readings(adjective), _readings(noun)):
        if first.tag.POS not in ("ADJF", "PRTF") or second.tag.POS != "NOUN":
            continue
        if "Apro" in first.tag or "Anum" in first.tag:  # этот, первый
            continue
        if (first.tag.case, first.tag.number) == (second.tag.case, second.tag.number):
            gender = second.normalized.tag.gender
            said = first.inflect({"nomn", "sing", gender} if gender else {"nomn"})
            return f"{plain(said.word)} {plain(second.normal_form)}" if said else ""
    return ""


def plain(word: str) -> str:
    """Return a word with е for ё."""
    return word.replace("ё", "е")


@cache
def _readings(word: str) -> list[Any]:
    """Return the likely readings; of a word outside the dictionary only those in the nominative."""
    readings = dictionary().parse(word)
    is_known = {said: dictionary().word_is_known(said) for said in {one.word for one in readings}}
    known = [one for one in readings if is_known[one.word]]
    if not known:
        known = [one for one in readings if one.tag.POS == "NOUN" and one.tag.case == "nomn"] or readings[:1]
    common = [one for one in known if not any(name in one.tag for name in _NAMES)] or known
    return [one for one in common if one.score > _LEAST] or common[:1]


def _forms(reading: Any, classes: frozenset[str]) -> list[str]:
    return [plain(form.word) for form in reading.lexeme if _is_form(form.tag, reading.tag, classes)]


@cache  # few tags make many forms
def _is_form(tag: Any, word: Any, classes: frozenset[str]) -> bool:
    """Tell whether a form of the lexeme is one of the word: the same participle, not the superlative."""
    participle = word.POS in ("PRTF", "PRTS")
    alike = not participle or (word.tense == tag.tense and word.voice == tag.voice)
    return alike and str(tag.POS) in classes and ("Supr" in tag) == ("Supr" in word)


@cache
def dictionary() -> MorphAnalyzer:
    """Return the dictionary, read once."""
    from pymorphy3 import MorphAnalyzer  # not needed where every form is known from an earlier run

    return MorphAnalyzer(lang="ru")

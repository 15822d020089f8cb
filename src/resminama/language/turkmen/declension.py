"""Declension of Turkmen noun phrases: a generator whose forms people then confirm.

Rules as in the orthography: harmony with the last vowel, k p t ç voiced before a vowel,
e > ä in the genitive, dative and accusative, y/i replaced by a/ä in the dative, a rounded
vowel of the first syllable rounding a following u/ü unless it ends the word (güni, gününiň).
Source: forms read in laws and orders on minjust.gov.tm, bp.gov.tm and turkmenistan.gov.tm;
which words voice t or drop a vowel is a matter of the lexicon and listed below.
"""

from __future__ import annotations

from functools import cache

from resminama.lang import Case
from resminama.language.values import row

VOWELS = "aeiouyäöü"
_FRONT = "äeiöü"
_ROUND = "oöuü"
_SOFT = {"k": "g", "p": "b", "t": "d", "ç": "j"}

_VOICED_T = frozenset(row("ant bent dört gurt maksat murat perzent sagat süýt umyt ygtykat ýigit ýurt"))
"""Words whose final t becomes d; in others (hyzmat, döwlet, raýat) it stays."""

_FIRM = frozenset({"tarap", "mehanik", "tehnik"})
"""Words of two syllables that keep their final consonant («tarapyndan»)."""

_SHORT_VOICED = frozenset(row("bap dip genç gök güýç kap ýük"))
"""One-syllable words whose final k, p, ç is voiced all the same."""

_VOWEL_LOSS = {
    "agyz": "agz",
    "asyl": "asl",
    "akyl": "akl",
    "bagyr": "bagr",
    "boýun": "boýn",
    "burun": "burn",
    "döwür": "döwr",
    "deňiz": "deňz",
    "garyn": "garn",
    "gelin": "geln",
    "mähir": "mähr",
    "nesil": "nesl",
    "ogul": "ogl",
    "orun": "orn",
    "ömür": "ömr",
    "pikir": "pikr",
    "sabyr": "sabr",
    "şekil": "şekl",
    "ugur": "ugr",
    "ylym": "ylm",
}


def syllables(word: str) -> int:
    """Return the number of syllables: of vowels."""
    return sum(sign in VOWELS for sign in word.lower())


def is_front(word: str) -> bool:
    """Tell whether suffixes take front vowels: the last vowel decides."""
    return next((sign in _FRONT for sign in reversed(word.lower()) if sign in VOWELS), False)


def decline(phrase: str, case: Case, possessed: bool = False) -> str:
    """Return a noun phrase in a case; only its last word changes.

    Args:
        possessed: the last word already carries the possessive ending of the third person,
            as in izafet («durmuş hyzmaty», «wezipe sanawy»).

    Raises:
        ValueError: Turkmen has no such case.
    """
    before, space, word = phrase.rpartition(" ")
    if case is Case.NOM:
        return phrase
    ending = _after_possessive if possessed else _after_vowel if _open(word) else _after_consonant
    return before + space + ending(word, case)


def possess(phrase: str) -> str:
    """Return the phrase possessed by a third person: madda > maddasy, bölek > bölegi."""
    before, space, word = phrase.rpartition(" ")
    ending = "i" if is_front(word) else "y"
    return before + space + (f"{word}s{ending}" if _open(word) else soft_stem(word) + ending)


def plural(phrase: str) -> str:
    """Return the plural of the phrase: bölek > bölekler."""
    return phrase + ("ler" if is_front(phrase.rpartition(" ")[2]) else "lar")


@cache
def soft_stem(word: str) -> str:
    """Return the stem before a vowel: bölek > böleg, bent > bend, ugur > ugr."""
    small = word.lower()
    if small in _VOWEL_LOSS:
        return word[: len(_VOWEL_LOSS[small]) - 1] + word[-1]
    if small in _FIRM or small[-1] not in _SOFT:
        return word
    listed = small in _VOICED_T if small[-1] == "t" else syllables(word) > 1 or small in _SHORT_VOICED
    return word[:-1] + _SOFT[small[-1]] if listed else word


def high_vowel(stem: str) -> str:
    """Return the high vowel of a closed ending: rounded only in the second syllable."""
    rounded = syllables(stem) == 1 and any(sign in _ROUND for sign in stem.lower())
    return ("ü" if rounded else "i") if is_front(stem) else ("u" if rounded else "y")


def _open(word: str) -> bool:
    return word[-1].lower() in VOWELS


def _after_vowel(word: str, case: Case) -> str:
    front = is_front(word)
    a, y = ("e", "i") if front else ("a", "y")
    stem = f"{word[:-1]}ä" if word[-1] == "e" else word
    match case:
        case Case.GEN:
            return f"{stem}n{y}ň"
        case Case.DAT:
            return word[:-1] + ("ä" if front else "a")
        case Case.ACC:
            return f"{stem}n{y}"
        case Case.LOC:
            return f"{word}d{a}"
        case Case.ABL:
            return f"{word}d{a}n"
    raise ValueError(f"Turkmen has no case {case}")


def _after_consonant(word: str, case: Case) -> str:
    stem = soft_stem(word)
    a, y = ("e", "i") if is_front(word) else ("a", "y")
    match case:
        case Case.GEN:
            return f"{stem}{high_vowel(stem)}ň"
        case Case.DAT:
            return stem + a
        case Case.ACC:
            return stem + y
        case Case.LOC:
            return f"{word}d{a}"
        case Case.ABL:
            return f"{word}d{a}n"
    raise ValueError(f"Turkmen has no case {case}")


def _after_possessive(word: str, case: Case) -> str:
    a, y = ("e", "i") if is_front(word) else ("a", "y")
    stem = word[:-1] + high_vowel(word[:-1]) if syllables(word) == 2 else word
    endings = {Case.GEN: f"n{y}ň", Case.DAT: f"n{a}", Case.ACC: f"n{y}", Case.LOC: f"nd{a}"}
    endings[Case.ABL] = f"nd{a}n"
    if case not in endings:
        raise ValueError(f"Turkmen has no case {case}")
    return stem + endings[case]

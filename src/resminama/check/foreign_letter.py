"""TXT003: a letter outside the Turkmen alphabet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.mixed_scripts import is_mixed
from resminama.check.texts import Wording, at, becomes, everything
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.language import get

CODE = "TXT003"
_LIKELY = {
    "ñ": "ň", "ń": "ň", "ņ": "ň", "ÿ": "ý", "ı": "y", "ğ": "g", "å": "ä", "æ": "ä", "ə": "ä", "à": "a",
    "á": "a", "â": "a", "ã": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "ì": "i", "î": "i",
    "ï": "i", "ó": "o", "ò": "o", "ô": "o", "õ": "o", "ő": "ö", "ø": "ö", "ú": "u", "ù": "u", "û": "u",
    "ű": "ü", "š": "ş", "ș": "ş", "ś": "ş", "č": "ç", "ć": "ç", "ź": "ž", "ż": "ž", "\u0307": "i",
    "$": "ş", "¢": "ş", "¥": "ý", "£": "ž", "ſ": "ž", "ţ": "ş", "c": "ç or k", "q": "k", "v": "w", "x": "h",
}  # fmt: skip
"""What was probably meant: neighbours on keyboards, Turkish letters, signs of the font of 1993."""
_OLD_FONT = {"Ñ": "Ň", "ñ": "ň", "¥": "Ý", "ÿ": "ý", "$": "Ş", "¢": "ş", "£": "Ž", "ſ": "ž"}
"""The signs that stood for Turkmen letters in the alphabet of 1993, and what they became in 1999."""
_WORD = re.compile(r"[^\W\d_$¢¥£](?:[^\W\d_]|[$¢¥£]|\u0307)*|(?<![\w])[$¢¥£][^\W\d_]+")
_NUMERAL = re.compile(r"[IVXLCDM]+")
_ADDRESS = re.compile(r"(?<!\S)\S*@\S+|(?<![\w-])\w[\w-]*(?:\.[\w-]+)+(?:/\S*)?|№\s?\S+")


def foreign_letter(world: World) -> Iterator[Finding]:
    """Yield a finding for each word with a letter that Turkmen does not have.

    Names in quotation marks, Roman numerals, numbers of acts and addresses of pages are exempt.
    """
    alphabet = frozenset(get(Lang.TK).alphabet)
    strange = re.compile(rf"[^\W\d_{''.join(sorted(alphabet))}]|[$¢¥£\u0307]")
    for wording in everything(world):
        if wording.lang is Lang.TK and strange.search(wording.free.lower()):
            yield from _strangers(world, wording, alphabet)


def _strangers(world: World, wording: Wording, alphabet: frozenset[str]) -> Iterator[Finding]:
    prose = _ADDRESS.sub(lambda match: " " * len(match[0]), wording.free)
    for match in _WORD.finditer(prose):
        strange = [sign for sign in match[0].lower() if sign not in alphabet]
        if not strange or _NUMERAL.fullmatch(match[0]) or is_mixed(match[0]):
            continue
        sign = strange[0]
        meant = _LIKELY.get(sign)
        message = f"'{sign}' in '{match[0]}' is no letter of the Turkmen alphabet"
        hint = (
            f"write {meant}"
            if meant
            else "write the word in the Turkmen alphabet, or put a foreign name in « »"
        )
        mends = becomes(world, wording, match, word) if (word := _from_old_font(match[0], alphabet)) else ()
        yield error(CODE, at(world, wording, match), message, hint, mends)


def _from_old_font(word: str, alphabet: frozenset[str]) -> str:
    """Return the word in the letters of today; empty where it has other strange letters too."""
    small = word[1:].lower() == word[1:]  # the capital signs were typed for the small letters, too
    letters = [_OLD_FONT.get(sign, sign) for sign in word]
    new = "".join(letters[:1]) + "".join(one.lower() if small else one for one in letters[1:])
    return new if all(sign in alphabet for sign in new.lower()) else ""

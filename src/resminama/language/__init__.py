"""Wording in the three languages: numerals, dates, references, formulae.

A language is loaded when it is first asked for, so the package is cheap to import.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from resminama.lang import Lang

if TYPE_CHECKING:
    from resminama.language.api import Language


def get(lang: Lang | str) -> Language:
    """Return the language of a code.

    Raises:
        ValueError: the code is not one of the three.
    """
    return _load(Lang(lang))


@cache
def _load(lang: Lang) -> Language:
    match lang:
        case Lang.EN:
            from resminama.language.english import English

            return English()
        case Lang.RU:
            from resminama.language.russian import Russian

            return Russian()
        case Lang.TK:
            from resminama.language.turkmen import Turkmen

            return Turkmen()

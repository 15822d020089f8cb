"""Words in any case: «слова «A» в соответствующих падежах заменить словами «B» в соответствующих падежах».

The words are named in the nominative. A form is found by its letters; where it may be several cases and
the new words differ between them, the text alone does not say which is meant, and the change does not fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.amend import russian_cases, turkmen_cases
from resminama.amend.nodes import UnfitError
from resminama.lang import Lang
from resminama.lean import dataclass

Tags = tuple[str, ...]
"""Which form of a phrase: number, case and, in Turkmen, whether it is possessed."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A stretch of a text that is a form of the words, and which forms it may be."""

    start: int
    end: int
    tags: tuple[Tags, ...]


def in_any_case(words: str, text: str, lang: Lang) -> Iterator[Occurrence]:
    """Yield where the words stand in any of their forms, the longest form first."""
    by_form: dict[str, list[Tags]] = {}
    for tags, form in _forms(words, lang).items():
        by_form.setdefault(form.lower(), []).append(tags)
    longest = sorted(by_form, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)
    for found in pattern.finditer(text):
        yield Occurrence(found.start(), found.end(), tuple(by_form[found[0].lower()]))


def in_same_case(words: str, hit: Occurrence, text: str, lang: Lang) -> str:
    """Return the new words in the form of those they take the place of, capital letter and all.

    Raises:
        UnfitError: the form that is meant cannot be told.
    """
    forms = _forms(words, lang)
    fitting = {forms[tags] for tags in hit.tags if tags in forms}
    old = text[hit.start : hit.end]
    if len(fitting) != 1:
        raise UnfitError(f"which case “{old}” stands in cannot be told from the text")
    (new,) = fitting
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def _forms(words: str, lang: Lang) -> dict[Tags, str]:
    match lang:
        case Lang.RU:
            return russian_cases.forms(words)
        case Lang.TK:
            return turkmen_cases.forms(words)
        case Lang.EN:
            return {("sing",): words, ("plur",): f"{words}s"}

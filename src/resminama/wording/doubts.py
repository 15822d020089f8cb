"""What a remark beside an unconfirmed text says: which words are in doubt, and for what reason."""

from __future__ import annotations

import re
from enum import StrEnum

from resminama.lean import dataclass

_GLOSSED = re.compile(r"(?:^| and |, )«?([^(),;:«»]+?)»? \(([^()]+)\)")
_LEAD = re.compile(r"«?([^(),;:«»]+?)»?(?=,? or |: |; | for | as | is | has | have | awaits |$)")
_OTHER = re.compile(r"(?:\([^)]*\))?,? or (?:the native )?([\w ’-]+?)(?= \(| awaits|$)")
_FEW = 4
"""A lead of more words than these is a sentence about the text, not a wording in it."""
_TERM = "glossary: "
_ENDING = 2
"""Letters at the end of a word that its inflected forms may not have."""


class Reason(StrEnum):
    """Why a wording is in doubt."""

    UNREAD = "unread"
    UNCOMPARED = "uncompared"
    UNDECIDED = "undecided"
    OURS = "ours"
    ENGLISH = "english"
    GAP = "gap"
    PROGRAMME = "programme"


_REASONS = (
    (Reason.ENGLISH, r"in English only"),
    (Reason.GAP, r"read with a gap"),
    (Reason.PROGRAMME, r"term of the programme"),
    (Reason.UNDECIDED, r"awaits? "),
    (Reason.UNCOMPARED, r"compared"),
    (Reason.OURS, r"proposal|own rendering|is ours|verb is|by description|literal rendering|put together"),
    (Reason.UNREAD, r"not (?:been )?(?:read|seen|found)|\bnot in an? act|no .* (?:read|found)|was not"),
)


@dataclass(frozen=True, slots=True)
class Doubt:
    """The words of a text that are in doubt."""

    words: tuple[str, ...]
    english: tuple[str, ...]
    """What they mean, where the remark says it; empty where it does not."""
    others: tuple[str, ...]
    """Other words that come into question."""
    concept: str = ""
    """The term of the glossary that decides them."""


def doubt(remark: str, text: str) -> Doubt | None:
    """Return the words of ``text`` that a remark is about; None where it is about the text as a whole."""
    pairs = [(match[1].strip(), match[2]) for match in _GLOSSED.finditer(remark)]
    found = [(words, gloss) for words, gloss in pairs if _stands(words, text)]
    if not found:
        lead = _LEAD.match(remark)
        if lead is None or len(lead[1].split()) > _FEW or not _stands(lead[1], text):
            return None
        found = [(lead[1].strip(), "")]
    other = _OTHER.search(remark)
    concepts = [gloss.removeprefix(_TERM) for _, gloss in found if gloss.startswith(_TERM)]
    return Doubt(
        tuple(words for words, _ in found),
        tuple(gloss for _, gloss in found if gloss and not gloss.startswith(_TERM)),
        (other[1].strip(),) if other else (),
        concepts[0] if concepts else "",
    )


def reason(remark: str) -> Reason | None:
    """Return why a wording is in doubt; None where the remark says it in words of its own."""
    return next((kind for kind, sign in _REASONS if re.search(sign, remark, re.IGNORECASE)), None)


def _stands(words: str, text: str) -> bool:
    """Tell whether every word of an expression stands in a text, in whatever form."""
    said = text.casefold()
    return all(part[: max(3, len(part) - _ENDING)] in said for part in words.casefold().split())

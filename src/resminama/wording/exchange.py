"""Other words for a part of a text: put in where the form of the text tells how, refused everywhere else."""

from __future__ import annotations

import re

_ENDING = 2
"""Letters at the end of a word that its inflected forms may not have."""


def exchanged(text: str, old: str, new: str) -> str | None:
    """Return a text with ``new`` for ``old``; None where the form that it needs is not known.

    Words that stand in the text as they were asked about are exchanged as they are. Where only the words
    before the last one differ («nobat sanawy», «garaşmak sanawy»), the last one keeps its ending.
    """
    whole = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", re.IGNORECASE)
    if whole.search(text) and _count(text, old) == len(whole.findall(text)):
        return whole.sub(lambda found: _as(found[0], new), text)
    before, last = _parted(old)
    instead, same = _parted(new)
    if not before or not instead or last.casefold() != same.casefold():
        return None
    lead = re.compile(rf"(?<!\w){re.escape(before)} (?={re.escape(_stem(last))})", re.IGNORECASE)
    return lead.sub(lambda found: f"{_as(found[0], instead)} ", text) if lead.search(text) else None


def _count(text: str, words: str) -> int:
    """Return how often words stand in a text in any form."""
    return len(re.findall(rf"(?<!\w){re.escape(words[:-_ENDING] or words)}", text, re.IGNORECASE))


def _parted(words: str) -> tuple[str, str]:
    before, _, last = words.rpartition(" ")
    return before, last


def _stem(word: str) -> str:
    return word[: max(3, len(word) - _ENDING)]


def _as(found: str, words: str) -> str:
    """Return words with a capital where what they replace has one."""
    return words[0].upper() + words[1:] if found[0].isupper() else words

"""File names that Windows, zip programs and people can read."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

LONGEST = 120
"""Characters of a file name, with its extension."""
_MOST_BYTES = 240
"""UTF-8 bytes of a file name; file systems stop at 255."""
_FORBIDDEN = re.compile(r'[/\\:*?"<>|]')
_SPACES = re.compile(r"\s+")
_ELLIPSIS = "…"


def file_name(number: str, words: str, extension: str) -> str:
    """Return ``number words.extension`` without anything that a file name may not hold.

    ``words`` may come from anywhere: signs that Windows forbids, control and invisible
    formatting characters go, the rest is NFC and cut between words to `LONGEST`.
    The number in front keeps device names (``CON``) and hidden files (``.x``) away.
    """
    head, tail = f"{number} ", f".{extension}"
    room = LONGEST - len(head) - len(tail)
    return f"{head}{_cut(_clean(words), room, _MOST_BYTES - len(head) - len(tail)) or 'document'}{tail}"


def identifier(text: str) -> str:
    """Return an id or a version as a part of a file name: ASCII letters, digits, ``-`` and ``.``."""
    safe = re.sub(r"\.{2,}", ".", re.sub(r"[^A-Za-z0-9.-]+", "-", text))
    return safe.strip(".-") or "package"


@cache
def _clean(words: str) -> str:
    visible = "".join(
        sign if not unicodedata.category(sign).startswith("C") else " "
        for sign in unicodedata.normalize("NFC", words)
    )
    return _SPACES.sub(" ", _FORBIDDEN.sub(" ", visible)).strip(" .")


def _cut(words: str, room: int, most_bytes: int) -> str:
    if _fits(words, room, most_bytes):
        return words
    short = words[: room - 1]
    while not _fits(short + _ELLIPSIS, room, most_bytes):
        short = short[:-1]
    at_word = short.rpartition(" ")[0] if words[len(short)] != " " else short
    return (at_word or short).rstrip(" .,–-«“(") + _ELLIPSIS


def _fits(words: str, room: int, most_bytes: int) -> bool:
    return len(words) <= room and len(words.encode()) <= most_bytes

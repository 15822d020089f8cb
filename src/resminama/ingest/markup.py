"""Runs of a Word paragraph in the markup of sources."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_SPECIAL = re.compile(r"[*\[\]{}^\\]")
_BLANK = re.compile(r"\s+")
_SIGNS = {(True, False): "**", (False, True): "*", (True, True): "***", (False, False): ""}


class Span(NamedTuple):
    """A stretch of a paragraph in one format."""

    text: str
    bold: bool = False
    italic: bool = False
    url: str = ""
    note: str = ""
    """Words of a footnote that is called behind the text, in markup."""


def escaped(text: str) -> str:
    """Return words with the signs of the markup made plain."""
    return _SPECIAL.sub(lambda sign: "\\" + sign[0], text)


def marked_up(spans: Iterable[Span]) -> str:
    """Return spans as one line of source text; blanks at the edge of an emphasis stand outside of it."""
    return _BLANK.sub(" ", "".join(_one(span) for span in spans)).strip()


def _one(span: Span) -> str:
    words = escaped(span.text)
    inner = words.strip()
    sign = _SIGNS[span.bold, span.italic] if any(letter.isalnum() for letter in inner) else ""
    if span.url and inner:
        inner, sign = f"[{inner}]({span.url})", ""
    lead = words[: len(words) - len(words.lstrip())]
    tail = words[len(words.rstrip()) :] if words.strip() else ""
    note = f"^[{span.note}]" if span.note else ""
    return f"{lead}{sign}{inner}{sign}{tail}{note}"

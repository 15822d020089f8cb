"""Quotation marks « » of two levels and more: what stands inside the outer ones, whatever it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from resminama.amend.grammar import QUOTE
from resminama.amend.printed import ROWS, Printed
from resminama.lean import dataclass

OPENING, CLOSING = "«", "»"
_ENDS = {"", ";", "."}


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence whose quotations are one sign each."""

    text: str
    quoted: tuple[str, ...]


class QuoteError(Exception):
    """Marks that do not pair; the message says where, for a lawyer."""


def masked(text: str) -> Masked:
    """Return a sentence with a sign for each outer quotation.

    Raises:
        QuoteError: a mark has no partner.
    """
    depth, start = 0, 0
    plain: list[str] = []
    quoted: list[str] = []
    for place, sign in enumerate(text):
        if sign == OPENING:
            depth += 1
            start = place + 1 if depth == 1 else start
        elif sign == CLOSING:
            depth -= 1
            if depth == 0:
                quoted.append(text[start:place])
                plain.append(QUOTE)
        elif depth == 0:
            plain.append(sign)
        if depth < 0:
            raise QuoteError("a closing quotation mark has no opening one")
    if depth:
        raise QuoteError("a quotation is not closed")
    return Masked("".join(plain), tuple(quoted))


def block(paragraphs: Sequence[Printed], start: int) -> tuple[list[Printed], int]:
    """Return the paragraphs quoted from ``start`` on, without the outer marks, and where reading goes on.

    Raises:
        QuoteError: no quotation begins there, it is not closed, or something follows its closing mark.
    """
    reader = _Block()
    found: list[Printed] = []
    for place in range(start, len(paragraphs)):
        item = paragraphs[place]
        if item.kind == "table" and not item.text:
            found.append(item)
        elif item.kind in ROWS:
            found.append(replace(item, cells=tuple(reader.taken(cell) for cell in item.cells)))
        else:
            found.append(replace(item, text=reader.taken(item.text)))
        if reader.closed:
            return found, place + 1
    raise QuoteError("a quotation is not closed")


class _Block:
    """Takes the texts of a quotation in order and counts the marks."""

    def __init__(self) -> None:
        self.depth = 0
        self.closed = False

    def taken(self, text: str) -> str:
        """Return a text without the outer marks."""
        begun = self.depth > 0
        if not begun and not text.startswith(OPENING):
            raise QuoteError("new wording must follow in quotation marks")
        for place, sign in enumerate(text):
            self.depth += (sign == OPENING) - (sign == CLOSING)
            if self.depth == 0:
                if text[place + 1 :].strip() not in _ENDS:
                    raise QuoteError("words follow the closing quotation mark")
                self.closed = True
                return text[:place].removeprefix("" if begun else OPENING)
        return text.removeprefix("" if begun else OPENING)

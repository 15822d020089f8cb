"""Words of others in a text: quotations and titles keep their wording."""

from __future__ import annotations

GAP = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a sign that is not searched."""
_PAIRS = {"«": "»", "“": "”", "„": "“"}


def unquoted(text: str) -> str:
    """Return the text with a `GAP` for every quoted sign, the marks included, so that places stay.

    A mark that nothing closes in its paragraph quotes nothing. Straight marks quote in pairs.
    """
    if not any(mark in text for mark in '«“„"'):
        return text
    return "\n\n".join(_paragraph(piece) for piece in text.split("\n\n"))


def _paragraph(text: str) -> str:
    signs = list(text)
    for start, end in _quoted(text):
        signs[start:end] = GAP * (end - start)
    return "".join(signs)


def _quoted(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    waiting: list[tuple[int, str]] = []
    straight = text.count('"') // 2 * 2  # marks that have a partner
    for i, sign in enumerate(text):
        if waiting and sign == waiting[-1][1]:
            start, _ = waiting.pop()
            while found and found[-1][0] > start:  # quotations inside this one
                found.pop()
            found.append((start, i + 1))
            straight -= sign == '"'
        elif sign in _PAIRS:
            waiting.append((i, _PAIRS[sign]))
        elif sign == '"' and straight:
            straight -= 1
            waiting.append((i, sign))
    return found

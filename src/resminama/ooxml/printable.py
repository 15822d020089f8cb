"""Words from outside without signs that would steer a terminal or turn a line around."""

from __future__ import annotations

_KEPT = "\u00a0\u202f"


def printable(words: str) -> str:
    """Return ``words`` on one line, a blank for each sign that nobody sees."""
    return "".join(sign if sign.isprintable() or sign in _KEPT else " " for sign in words)

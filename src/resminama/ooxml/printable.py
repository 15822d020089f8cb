"""Words from outside without signs that would steer a terminal or turn a line around."""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control signs, line and paragraph separators, signs of direction, halves of pairs."""


def printable(words: str) -> str:
    """Return ``words`` on one line, a blank for each sign that is none to read."""
    return _UNSEEN.sub(" ", words)

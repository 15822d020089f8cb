"""The only way text enters an XML part."""

from __future__ import annotations

import re

_ILLEGAL = (
    *range(0x00, 0x09),
    0x0B,
    0x0C,
    *range(0x0E, 0x20),
    *range(0xD800, 0xE000),
    0xFFFE,
    0xFFFF,
)
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(_ILLEGAL),
    **dict.fromkeys(b"\t\n\r", " "),  # a break in the tree is an inline of its own, never a character
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord('"'): "&quot;",
}
_SPECIAL = re.compile('[\x00-\x1f&<>"\ud800-\udfff\ufffe\uffff]')


def escape(text: str) -> str:
    """Return ``text`` for an XML text node or a double-quoted attribute.

    Characters that XML 1.0 forbids are dropped, since a single one makes Word
    refuse the whole file; tabs and line ends become spaces.
    """
    return text.translate(_TABLE) if _SPECIAL.search(text) else text

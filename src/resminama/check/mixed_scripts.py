"""TXT002: Latin and Cyrillic letters inside one word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.texts import at, everything
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.load.texts import words

CODE = "TXT002"
_LATIN, _CYRILLIC = "A-Za-z\u00c0-\u024f", "\u0400-\u04ff"
MIXED = re.compile(rf"[^\W\d_]*(?:[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}])[^\W\d_]*")
"""A word in two alphabets."""
_NAMES = {"latin": re.compile(f"[{_LATIN}]"), "cyrillic": re.compile(f"[{_CYRILLIC}]")}


def mixed_scripts(world: World) -> Iterator[Finding]:
    """Yield a finding for each word with letters of two alphabets; they look alike and are not."""
    for wording in everything(world):
        for match in MIXED.finditer(words(wording.text)):
            rarer = min(_NAMES, key=lambda script: len(_NAMES[script].findall(match[0])))
            strangers = "".join(dict.fromkeys(_NAMES[rarer].findall(match[0])))
            message = f"'{match[0]}' mixes alphabets: {strangers} is {rarer.capitalize()}"
            yield error(CODE, at(world, wording, match), message, "type the whole word on one keyboard")

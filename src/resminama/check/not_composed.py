"""TR016: a letter typed as two signs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from resminama.check.texts import at, becomes, everything
from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "TR016"
_COMPOSABLE = re.compile("[^\\W\\d_][\u0300-\u036f]+")


def not_composed(world: World) -> Iterator[Finding]:
    """Yield a finding for each letter that is not in Unicode's composed form (NFC); search misses it."""
    for wording in everything(world):
        prose = wording.words
        if prose.isascii() or unicodedata.is_normalized("NFC", prose):
            continue
        for match in _COMPOSABLE.finditer(prose):
            composed = unicodedata.normalize("NFC", match[0])
            if composed != match[0]:
                message = f"'{match[0]}' is typed as {len(match[0])} signs"
                mends = becomes(world, wording, match, composed)
                yield error(
                    CODE, at(world, wording, match), message, f"write {composed} as one letter", mends
                )

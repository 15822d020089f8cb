"""TXT012: a sign that the font cannot print."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.texts import everything
from resminama.check.world import World
from resminama.draw.metrics import without_glyph
from resminama.findings import Finding, error

CODE = "TXT012"
HINT = "write it with a sign of the font, or in words"


def sign_without_glyph(world: World) -> Iterator[Finding]:
    """Yield a finding for each sign of a text or name that neither file could show."""
    wordings = everything(world)
    # one look at all signs of the corpus: nearly always there is nothing to find
    lacking = without_glyph("".join(set().union(*(wording.text.raw for wording in wordings))))
    if not lacking:
        return
    for wording in wordings:
        for at, sign in enumerate(wording.text.raw):
            if sign in lacking:
                span = world.span(wording.text, at, at + 1)
                yield error(CODE, span, f"the font has no sign for '{sign}' (U+{ord(sign):04X})", HINT)

"""TR002: a translation of words that have changed since."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "TR002"


def translation_outdated(world: World) -> Iterator[Finding]:
    """Yield a warning for each translation whose English text is another one now, or that is marked so."""
    for catalogue in world.corpus.catalogues.values():
        for address, entry in catalogue.items():
            text = world.corpus.texts.get(address)
            if text is None or not entry.text.raw:
                continue
            if entry.source != text.raw:
                message = f"the English text of '{address}' changed after this was translated"
                yield warning(
                    CODE, entry.text.place.span, message, "look at the new text and bring this into line"
                )
            elif entry.outdated:
                message = f"the translation of '{address}' is marked as outdated"
                yield warning(CODE, entry.text.place.span, message, "correct it, then take `fuzzy` away")

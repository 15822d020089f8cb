"""TR004: a translation of a text that is no longer there."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "TR004"


def translation_without_source(world: World) -> Iterator[Finding]:
    """Yield a warning for each translation whose address no text has; it is printed nowhere."""
    texts = world.corpus.texts
    homes: dict[str, str] = {}
    for address, text in texts.items():
        homes.setdefault(text.raw, address)
    for catalogue in world.corpus.catalogues.values():
        for address, entry in catalogue.items():
            if address not in texts:
                home = homes.get(entry.source)
                hint = f"the text stands at '{home}' now" if home else "delete the entry"
                yield warning(CODE, entry.text.place.span, f"no text has the address '{address}'", hint)

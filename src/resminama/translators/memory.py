"""``translate memory``: what was reviewed before and is like a text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from resminama.context import BuildContext
from resminama.lang import Lang
from resminama.translate.memory import GOOD, Asked, suggestions
from resminama.translators.opening import opened


def remembered(context: BuildContext, what: str, seen: Lang, target: Lang, *, as_json: bool) -> str:
    """Return the suggestions for a document, an address or any words, to read or as JSON."""
    desk, _ = opened(context)
    asked = suggestions(desk, what, seen, target)
    if as_json:
        listed = [
            {"address": one.address, "source": one.source, "matches": [m.data() for m in one.matches]}
            for one in asked
        ]
        return json.dumps(listed, ensure_ascii=False, indent=1)
    held = sum(pair.state in GOOD for pair in desk.pairs(seen, target))
    return "\n".join(_lines(asked, held))


def _lines(asked: Sequence[Asked], held: int) -> Iterator[str]:
    for one in asked:
        yield f"{one.address}: {one.source}" if one.address else one.source
        for match in one.matches:
            pair = match.pair
            yield f"  {match.percent:3} %  {pair.target}"
            yield f"         {pair.address} ({pair.state}): {pair.source}"
        if not one.matches:
            yield "         nothing like it"
    waiting = f"{len(asked)} texts asked for" if asked else "nothing waits for a translation"
    yield f"{waiting}; the memory holds {held} reviewed or approved pairs"

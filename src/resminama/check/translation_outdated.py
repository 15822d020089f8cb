"""TR002: words that another language has left behind."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang
from resminama.model.corpus import Translation
from resminama.model.standings import leader_of, standings
from resminama.states.judge import Judgement
from resminama.states.review import State

CODE = "TR002"


def translation_outdated(world: World) -> Iterator[Finding]:
    """Yield a warning for each text that is outdated by the judgement of the translators' desk.

    A translation is, whose English text is another one now, or that is marked so; any language is, English
    too, whose authentic text was changed after its approval.
    """
    corpus, judged = world.corpus, standings(world.corpus).judged
    for lang, catalogue in corpus.catalogues.items():
        for address, entry in catalogue.items():
            found = judged(lang, address)
            if address in corpus.texts and found.state is State.OUTDATED:
                yield warning(CODE, entry.text.place.span, *_said(world, address, entry, found))
    for address in corpus.ledger.authentic:
        text = corpus.texts.get(address)
        if text is not None and judged(Lang.EN, address).state is State.OUTDATED:
            yield warning(CODE, world.span(text, 0, len(text.raw)), *_behind(world, address))


def _said(world: World, address: str, entry: Translation, found: Judgement) -> tuple[str, str]:
    """Return (message, hint)."""
    if found.behind:
        return _behind(world, address)
    if entry.outdated and entry.source == world.corpus.texts[address].raw:
        return f"the translation of '{address}' is marked as outdated", "correct it, then take `fuzzy` away"
    message = f"the English text of '{address}' changed after this was translated"
    return message, "look at the new text and bring this into line"


def _behind(world: World, address: str) -> tuple[str, str]:
    leader = ENGLISH_NAMES[leader_of(world.corpus, address)]
    message = f"the {leader} text of '{address}', which is authentic, changed after its approval"
    return message, "bring this into line, then say so with `translate mark`"

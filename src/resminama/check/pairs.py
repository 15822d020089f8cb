"""Every translation beside the words it translates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from resminama.check.texts import unquoted
from resminama.check.world import World, remembered
from resminama.lang import Lang
from resminama.load.markup import parse_inline
from resminama.load.texts import words
from resminama.model.corpus import Translation
from resminama.model.text import Text
from resminama.source import Span


@dataclass(eq=False)  # not frozen: that would make it at half the speed
class Pair:
    """An English text and its translation."""

    english: Text
    """The text that was translated."""
    text: Text
    """The translation."""
    lang: Lang

    @property
    def raw(self) -> str:
        """The text that was translated, as it was written."""
        return self.english.raw

    @cached_property
    def source(self) -> str:
        """The words that were translated, without markup."""
        return words(self.english)

    @cached_property
    def target(self) -> str:
        """The words of the translation, without markup; offsets are those of its ``raw``."""
        return words(self.text)

    def span(self, world: World, start: int = 0, end: int | None = None) -> Span:
        """Return where characters ``[start, end)`` of the translation stand in its file."""
        return world.span(self.text, start, len(self.text.raw) if end is None else end)

    def outside_quotes(self) -> str:
        """Return the words of the translation without its quotations, which keep their wording."""
        return unquoted(self.target)


@remembered
def pairs(world: World) -> Iterator[Pair]:
    """Yield the translations of the texts that there are; what was translated counts, not what it became."""
    for lang, entry in _translations(world):
        yield _pair(world, lang, entry)


def at_odds(
    world: World, of: Callable[[Translation], str], say: Callable[[Translation], str]
) -> Iterator[list[Pair]]:
    """Yield the translations of one ``of`` in one language that do not all ``say`` the same, together."""
    said: dict[tuple[Lang, str], str] = {}
    odd: set[tuple[Lang, str]] = set()
    for lang, entry in _translations(world):
        key = (lang, of(entry))
        if said.setdefault(key, say(entry)) != say(entry):
            odd.add(key)
    groups: dict[tuple[Lang, str], list[Pair]] = defaultdict(list)
    for lang, entry in _translations(world):
        if (key := (lang, of(entry))) in odd:
            groups[key].append(_pair(world, lang, entry))
    yield from groups.values()


def _translations(world: World) -> Iterator[tuple[Lang, Translation]]:
    corpus = world.corpus
    for lang, catalogue in corpus.catalogues.items():
        for address, entry in catalogue.items():
            if entry.text.raw and address in corpus.texts:
                yield lang, entry


def _pair(world: World, lang: Lang, entry: Translation) -> Pair:
    text = world.corpus.texts[entry.address]
    if text.raw != entry.source:  # it changed since
        text = Text(entry.source, parse_inline(entry.source))
    return Pair(text, entry.text, lang)

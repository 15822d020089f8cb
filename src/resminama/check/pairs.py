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
    for lang in world.corpus.catalogues:
        for entry in _translations(world, lang):
            yield _pair(world, lang, entry)


def at_odds(
    world: World, of: Callable[[Translation], str], say: Callable[[Translation], str]
) -> Iterator[list[Pair]]:
    """Yield the translations of one ``of`` in one language that do not all ``say`` the same, together."""
    for lang in world.corpus.catalogues:
        entries = _translations(world, lang)
        keys, said = list(map(of, entries)), list(map(say, entries))
        last = dict(zip(keys, said, strict=True))
        odd = {key for key, words in zip(keys, said, strict=True) if last[key] != words}
        groups: dict[str, list[Pair]] = defaultdict(list)
        for key, entry in zip(keys, entries, strict=True):
            if key in odd:
                groups[key].append(_pair(world, lang, entry))
        yield from groups.values()


def _translations(world: World, lang: Lang) -> list[Translation]:
    texts, catalogue = world.corpus.texts, world.corpus.catalogues[lang]
    return [entry for address, entry in catalogue.items() if entry.text.raw and address in texts]


def _pair(world: World, lang: Lang, entry: Translation) -> Pair:
    text = world.corpus.texts[entry.address]
    if text.raw != entry.source:  # it changed since
        text = Text(entry.source, parse_inline(entry.source))
    return Pair(text, entry.text, lang)

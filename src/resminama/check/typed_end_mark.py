"""TXT004: a list item ends in a mark or a conjunction that each language sets itself."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.load.items import end_mark, items_of
from resminama.load.texts import words
from resminama.model.corpus import Corpus
from resminama.model.text import Text

CODE = "TXT004"


def typed_end_mark(world: World) -> Iterator[Finding]:
    """Yield a finding for each item that ends in «;», «.», «,» or a conjunction."""
    for text in _items(world.corpus):
        prose = words(text)
        if (mark := end_mark(prose)) is not None:
            typed = prose[mark[0] : mark[1]].strip()
            span = world.span(text, prose.index(typed, mark[0]), mark[1])
            hint = "leave it out: end marks and conjunctions are set in each language; `fix` does it"
            yield error(CODE, span, f"the item ends in a typed '{typed}'", hint)


def _items(corpus: Corpus) -> Iterator[Text]:
    for root in corpus.roots.values():
        for text in items_of(root):
            yield text
            for catalogue in corpus.catalogues.values():
                entry = catalogue.get(text.address)
                if text.address and entry is not None:
                    yield entry.text

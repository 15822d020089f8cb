"""All catalogues of a corpus, brought up to date: one per document and language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import polib

from resminama.lang import Lang
from resminama.model.corpus import Corpus, document_of
from resminama.translate.catalogue import Entry, update


def updated(corpus: Corpus) -> Iterator[tuple[str, bytes, int]]:
    """Yield (path, content, strings left to translate) of every catalogue."""
    by_document: dict[str, list[Entry]] = defaultdict(list)
    for address, text in corpus.texts.items():
        by_document[document_of(address)].append(Entry(address, text.raw))
    for document, entries in by_document.items():
        for lang in (Lang.RU, Lang.TK):
            path = f"translations/{lang}/{document}.po"
            old = corpus.files.get(path)
            content = update(old.text if old else None, entries, lang)
            yield path, content.encode(), _left(content)


def _left(content: str) -> int:
    return sum(not entry.msgstr and not entry.obsolete for entry in polib.pofile(content, wrapwidth=0))

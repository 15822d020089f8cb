"""``@ignore CODE reason``: findings that an author or a translator has looked at and silenced."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from resminama.findings import Finding
from resminama.load.ignoring import ignored
from resminama.model.corpus import Corpus
from resminama.source import SourceFile, Span

_start = attrgetter("start")


def not_silenced(findings: Iterable[Finding], corpus: Corpus) -> Iterator[Finding]:
    """Yield the findings that nobody silenced.

    In a source ``# @ignore CODE reason`` stands at the end of the line, for a block behind its ``>-`` or
    ``|``; in a catalogue as a translator's comment on the entry. A reason is required.
    """
    places = _Places(corpus)
    for finding in findings:
        path = finding.span.path
        if path.endswith(".po"):
            codes: Iterable[str] = _codes_of_entry(finding.span, places.entries(path))
        else:
            codes = reasons_in_source(finding.span, corpus, places.blocks(path))
        if finding.code not in codes:
            yield finding


class _Places:
    """Where texts stand in files, in order; most files have no finding and are not asked."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._blocks: dict[str, list[Span]] = {}
        self._entries: defaultdict[str, list[tuple[Span, tuple[str, ...]]]] | None = None

    def blocks(self, path: str) -> list[Span]:
        """Return where the texts of a source stand."""
        if path not in self._blocks:
            texts = self._corpus.texts_in.get(path, ())
            self._blocks[path] = sorted((text.place.span for text in texts), key=_start)
        return self._blocks[path]

    def entries(self, path: str) -> list[tuple[Span, tuple[str, ...]]]:
        """Return where the translations of a catalogue stand, and the codes silenced at each."""
        if self._entries is None:
            self._entries = defaultdict(list)
            for catalogue in self._corpus.catalogues.values():
                for entry in catalogue.values():
                    span = entry.text.place.span
                    self._entries[span.path].append((span, entry.ignored))
            for listed in self._entries.values():
                listed.sort(key=lambda entry: entry[0].start)
        return self._entries[path]


def _codes_of_entry(span: Span, entries: list[tuple[Span, tuple[str, ...]]]) -> tuple[str, ...]:
    i = bisect_right(entries, span.start, key=lambda entry: entry[0].start) - 1
    return entries[i][1] if i >= 0 and span.start < entries[i][0].end else ()


def reasons_in_source(span: Span, corpus: Corpus, blocks: Sequence[Span]) -> dict[str, str]:
    """Return what is silenced at a place of a source, reasons by code.

    ``blocks`` are the places of the file's texts, in order.
    """
    file = corpus.files.get(span.path)
    if file is None or not file.text:
        return {}
    i = bisect_right(blocks, span.start, key=_start) - 1
    inside = i >= 0 and span.start < blocks[i].end
    places = [blocks[i].start] if inside and file.text[blocks[i].start] in "|>" else [span.start]
    if inside and places == [span.start]:
        places.append(blocks[i].end)  # the comment of a wrapped plain text stands behind its last line
    lines = {file.position(min(place, len(file.text) - 1))[0] for place in places}
    return {code: reason for line in lines for code, reason in _reasons_on(file, line).items()}


@lru_cache(maxsize=64)
def _reasons_on(file: SourceFile, line: int) -> dict[str, str]:
    return ignored(file.line(line).partition(" #")[2])

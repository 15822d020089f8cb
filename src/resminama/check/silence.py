"""``@ignore CODE reason``: findings that an author or a translator has looked at and silenced."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from resminama.findings import Finding
from resminama.load.ignoring import ignored
from resminama.model.corpus import Corpus
from resminama.source import SourceFile, Span


def not_silenced(findings: Iterable[Finding], corpus: Corpus) -> Iterator[Finding]:
    """Yield the findings that nobody silenced.

    In a source ``# @ignore CODE reason`` stands at the end of the line, for a block behind its ``>-`` or
    ``|``; in a catalogue as a translator's comment on the entry. A reason is required.
    """
    blocks: dict[str, list[Span]] = {}
    for path, texts in corpus.texts_in.items():
        blocks[path] = sorted(text.place.span for text in texts)
    entries = _entries(corpus)
    for finding in findings:
        path = finding.span.path
        if path.endswith(".po"):
            codes: Iterable[str] = _codes_of_entry(finding.span, entries.get(path, []))
        else:
            codes = reasons_in_source(finding.span, corpus, blocks.get(path, []))
        if finding.code not in codes:
            yield finding


def _entries(corpus: Corpus) -> dict[str, list[tuple[Span, tuple[str, ...]]]]:
    found: dict[str, list[tuple[Span, tuple[str, ...]]]] = {}
    for catalogue in corpus.catalogues.values():
        for entry in catalogue.values():
            span = entry.text.place.span
            found.setdefault(span.path, []).append((span, entry.ignored))
    for listed in found.values():
        listed.sort()
    return found


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
    i = bisect_right(blocks, span.start, key=lambda block: block.start) - 1
    inside = i >= 0 and span.start < blocks[i].end
    places = [blocks[i].start] if inside and file.text[blocks[i].start] in "|>" else [span.start]
    if inside and places == [span.start]:
        places.append(blocks[i].end)  # the comment of a wrapped plain text stands behind its last line
    lines = {file.position(min(place, len(file.text) - 1))[0] for place in places}
    return {code: reason for line in lines for code, reason in _reasons_on(file, line).items()}


@lru_cache(maxsize=64)
def _reasons_on(file: SourceFile, line: int) -> dict[str, str]:
    return ignored(file.line(line).partition(" #")[2])

"""The sentences of a paragraph, as lawyers count them: «второе предложение», "ikinji sözlem"."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…][»”)]*\s+(?=[«“(]?[A-ZА-ЯЁÄÇŇÖŞÜÝŽ])")
_SHORT = re.compile(r"(?:^|[\s(«])(?:[A-ZА-ЯЁÄÇŇÖŞÜÝŽ]|г|гг|ст|п|ч|им|т\.\s?д|т\.\s?п|ý|ş|ser|mys)\.$")
"""Ends that are abbreviations or initials, not sentences."""


def sentences(text: str) -> list[tuple[int, int]]:
    """Return where each sentence of a text begins and ends, the space between them left out."""
    spans, start = [], 0
    for found in _END.finditer(text):
        end = found.start() + len(found[0].rstrip())
        if not _SHORT.search(text[start:end]):
            spans.append((start, end))
            start = found.end()
    return [*spans, (start, len(text))] if text else []


def parted(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [text[start:end] for start, end in sentences(text)]

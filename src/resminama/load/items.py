"""The texts that stand as items of a list, whose end marks each language sets itself."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from resminama.model.access import Refusal
from resminama.model.record import Record
from resminama.model.standard import Criterion, Exclusion, Ground, Intensity, Partner, Principle, TargetGroup
from resminama.model.text import Item, Paragraph, Prose, Text

_LISTED = (TargetGroup, Criterion, Exclusion, Refusal, Ground, Partner, Principle, Intensity)
"""Records whose ``text`` is printed as an item."""
_TAIL = 40
"""Characters at the end of an item in which its mark stands."""
_END_MARK = re.compile(
    r"\s*[;.,](?:\s+(?:and|or|и|или|we|ýa-da|hem-de))?\s*$|[;,]?\s+(?:and|or|и|или|we|ýa-da)\s*$"
)
_ABBREVIATION = re.compile(r"(?:\betc|\be\.g|т\. ?д|т\. ?п|\bдр|\bпр|\bгг?|ş\.m|başg|\bý)\.$", re.IGNORECASE)
"""A full stop that belongs to the word before it."""


def items_of(value: object) -> Iterator[Text]:
    """Yield the items of every list inside a record, written in a block or in typed fields."""
    match value:
        case Item():
            yield value.text
            yield from items_of(value.items)
        case Paragraph():
            yield from items_of(value.items)
        case Prose():
            yield from items_of(value.paragraphs)
        case Record():
            if isinstance(value, _LISTED):
                yield value.text
            for field in dataclasses.fields(value):
                yield from items_of(getattr(value, field.name))
        case tuple():
            for entry in value:
                yield from items_of(entry)


def end_mark(prose: str) -> tuple[int, int] | None:
    """Return where the typed end of an item stands in its words; None if it has none."""
    tail = prose[-_TAIL:]
    match = _END_MARK.search(tail)
    if match is None or _ABBREVIATION.search(tail) or tail.endswith(".."):
        return None
    before = len(prose) - len(tail)
    return before + match.start(), before + match.end()

"""Ids of units: every unit has one, and no two units of a document share it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator

from resminama.findings import Finding, error
from resminama.load.places import span_in_file
from resminama.model.figures import DemandTable, Figure, Figures, StockModel
from resminama.model.record import DocumentRecord, Record
from resminama.model.statute import Clause, Parameter
from resminama.model.text import Item, Paragraph, Prose, Text
from resminama.model.values import Word
from resminama.source import SourceFile, Span

_NO_UNITS = (Parameter, Figure, StockModel, DemandTable)
"""Records whose id is no unit: values, and entries that are named across all files."""
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIRST_WORD = re.compile(r"\S+")


def unit_findings(root: Record, texts: Iterable[Text], file: SourceFile) -> Iterator[Finding]:
    """Yield UNIT001 for each unit without an id, UNIT002 for each id given twice, ID001 for what is no id."""
    yield from _without_id(texts, file)
    if isinstance(root, (DocumentRecord, Clause, Figures)):
        yield from _ids_of_units(root, file)


def _without_id(texts: Iterable[Text], file: SourceFile) -> Iterator[Finding]:
    for text in texts:
        if not text.address or text.address.endswith("/"):
            hint = "begin it with an id in brackets, `(task-help) …`; `fix` writes it"
            yield error("UNIT001", _head(text, file), "a unit without an id", hint)


def _head(text: Text, file: SourceFile) -> Span:
    first = _FIRST_WORD.search(text.raw)
    return span_in_file(text.place, 0, first.end() if first else 1, file.text)


def _in_brackets(name: str, text: Text, file: SourceFile) -> Span:
    """Return where the id stands in front of the text that it names."""
    head = _head(text, file)
    start = file.text.rfind(f"({name})", 0, head.start) + 1
    return Span(head.path, start, start + len(name))


def _ids_of_units(root: Record, file: SourceFile) -> Iterator[Finding]:
    seen: set[str] = set()
    for name, place in ids_in(root):
        if name in seen:
            message = f"two units of this source have the id '{name}'"
            yield error("UNIT002", span_of_id(name, place, file), message, "give one of the two another id")
        seen.add(name)
        if isinstance(place, Word) and not _ID.fullmatch(name):
            hint = "use small letters and digits in words joined by hyphens"
            yield error("ID001", place.span, f"'{name[:40]}' is no id", hint)


def ids_in(root: Record) -> Iterator[tuple[str, Word | Text]]:
    """Yield the id of every unit of a source with its place: itself, or the text behind it in brackets."""
    for field in dataclasses.fields(root):
        if field.name != "id":
            yield from _ids(getattr(root, field.name))


def span_of_id(name: str, place: Word | Text, file: SourceFile) -> Span:
    """Return where an id of `ids_in` stands."""
    return place.span if isinstance(place, Word) else _in_brackets(name, place, file)


def _ids(value: object) -> Iterator[tuple[str, Word | Text]]:
    """Yield every id inside a value with its place: itself, or the text behind it in brackets."""
    match value:
        case Prose(paragraphs=inner):
            yield from _ids(inner)
        case Paragraph() | Item():
            if value.id is not None:
                yield value.id, value.text
            yield from _ids(value.items)
        case Record():
            name = getattr(value, "id", None)
            if isinstance(name, Word) and not isinstance(value, _NO_UNITS):
                yield str(name), name
            for field in dataclasses.fields(value):
                yield from _ids(getattr(value, field.name))
        case tuple() | dict():
            for entry in value.values() if isinstance(value, dict) else value:
                yield from _ids(entry)

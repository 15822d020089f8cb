"""What the documents of a package refer to and nobody has adopted: acts of our own outside the package."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from resminama.compose.document import Materials
from resminama.model.corpus import Corpus, document_of
from resminama.model.order import Order
from resminama.model.record import Status
from resminama.model.text import Reference, Text
from resminama.outline.content import Cite, Name, Outline
from resminama.outline.texts import values_inside
from resminama.resolve import act_kind
from resminama.source import NOWHERE, Span

_ADOPTED = (Status.APPROVED, Status.REGISTERED, Status.REPEALED)


def unadopted(keys: Collection[str], materials: Materials) -> Iterator[tuple[Span, str]]:
    """Yield (the first place, what is wrong) for each document of ``keys`` and each act that it leans on.

    An act may be referred to if it has an edition, is approved or registered, or is released together with
    what refers to it. A form stands for the act that it is an annex of. Acts of others are none of ours.
    """
    corpus = materials.corpus
    for key in keys:
        record, found = corpus.documents.get(key), dict[tuple[str, str], list[Span]]()
        for target, span in _targets(key, materials):
            act = _act_of(target, corpus)
            if act is not None and act not in keys and not _is_adopted(act, corpus):
                found.setdefault((target, act), []).append(span)
        for (target, act), places in found.items():
            place = next((span for span in places if span != NOWHERE), record.id.span if record else NOWHERE)
            yield place, _said(key, target, act, len(places))


def _targets(key: str, materials: Materials) -> Iterator[tuple[str, Span]]:
    """Yield (id of another document, place) for each reference that a document prints."""
    for target, span in _named(materials.outlines.get(key)):
        document = document_of(target.partition("@")[0])
        if not target.startswith(".") and document != key:
            yield document, span


def _named(outline: Outline | None) -> Iterator[tuple[str, Span]]:
    for text in values_inside(outline, Text):
        yield from ((node.target, text.place.span) for node in text.walk() if isinstance(node, Reference))
    for cite in values_inside(outline, Cite):
        yield cite.target, getattr(cite.target, "span", NOWHERE)
    for name in values_inside(outline, Name):
        yield name.id, getattr(name.id, "span", NOWHERE)


def _act_of(document: str, corpus: Corpus) -> str | None:
    """Return the act of our own that a document is, or is an annex of; None for what is no act."""
    if sheet := corpus.sheets.get(document):
        return _act_of(str(sheet.annex_to), corpus) if sheet.annex_to else None
    record = corpus.documents.get(document)
    return document if isinstance(record, Order) or act_kind(record) is not None else None


def _is_adopted(act: str, corpus: Corpus) -> bool:
    return act in corpus.last_editions or corpus.documents[act].status in _ADOPTED


def _said(key: str, target: str, act: str, places: int) -> str:
    what = f"'{target}'," if target == act else f"'{target}', an annex of '{act}',"
    often = f" (in {places} places)" if places > 1 else ""
    return f"'{key}' refers to {what} which is neither adopted nor in the package{often}"

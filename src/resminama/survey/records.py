"""The records of documents with their addresses, and what each of them is about in its own words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from resminama.impact.edges import owned
from resminama.load.texts import field_names
from resminama.model.corpus import Corpus, document_of
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Duration, Frequency, Quantity, Ratio, Threshold, Word
from resminama.survey.obligations import obliged
from resminama.survey.teller import Teller

_ABOUT = ("title", "text", "do", "ask", "requirement", "qualification", "applicant", "proposal")
"""Fields that say what a record is about, the first that it has."""

NORMS = (Duration, Frequency, Ratio, Threshold, Quantity)
"""What a norm may be."""
_PARTS = ("component", "after")
"""Fields that name a part of their document, which is what the record is about."""


def documented(corpus: Corpus) -> Iterator[tuple[Record, str]]:
    """Yield every record inside the documents with its address, document by document."""
    for root in corpus.documents.values():
        yield from owned(root)


def about(record: Record, address: str, teller: Teller, field: str = "") -> str:
    """Return what a record is about, in the words of the document; its id or field where it has none."""
    if isinstance(record, DocumentRecord):
        return teller.field(field)
    if (told := obliged(record, field, address, teller)) is not None:
        return told
    if (own := _own(record, teller)) and _norms(record) < 2:
        return own
    named = own or _named(record, address, teller) or teller.field(address.partition("/")[2])
    words = teller.field(field) if teller.knows(f"survey.field-{field}") else ""
    return f"{named}: {words}" if words and words not in named else named


def _norms(record: Record) -> int:
    """Return how many norms a record holds: of two the field says which one is meant."""
    return sum(isinstance(getattr(record, name), NORMS) for name in field_names(type(record)))


def _own(record: Record, teller: Teller) -> str:
    """Return the first text of a record that says what it is about."""
    for name in _ABOUT:
        value = getattr(record, name, None)
        if isinstance(value, Prose):
            value = value.paragraphs[0].text
        if isinstance(value, Text):
            return teller.text(value)
    return ""


def listed(addresses: Iterable[str], teller: Teller) -> str:
    """Return units by their numbers, those of one document together."""
    by_document: dict[str, list[str]] = defaultdict(list)
    for address in addresses:
        by_document[document_of(address)].append(address)
    parts = []
    for document, own in by_document.items():
        numbers = dict.fromkeys(number for one in own if (number := teller.number(one)))
        parts.append(f"{teller.title(document)}: {', '.join(numbers)}" if numbers else teller.title(document))
    return "; ".join(parts)


def _named(record: Record, address: str, teller: Teller) -> str:
    """Return what a record names first: a form that is kept, a body that answers, a part of its document."""
    corpus, document = teller.given.corpus, document_of(address)
    for field in field_names(type(record)):
        value = getattr(record, field)
        for word in value if isinstance(value, tuple) else (value,):
            if isinstance(word, Word) and corpus.named(word) is not None:
                return teller.name(word)
            if field in _PARTS and (text := corpus.texts.get(f"{document}/{word}")):
                return teller.text(text)
    return ""

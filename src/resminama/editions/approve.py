"""Approval as a function: sources and an instrument in, the files of the new editions out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from resminama.editions import record
from resminama.editions.sources import with_approval
from resminama.findings import Severity
from resminama.history import archive
from resminama.lean import dataclass
from resminama.model.corpus import Corpus, edition_id
from resminama.model.edition import Edition, Instrument
from resminama.model.issue import Issue
from resminama.model.order import Order
from resminama.model.values import Word
from resminama.numbering.freeze import frozen_units
from resminama.world import Prepared

Prepare = Callable[[Mapping[str, bytes]], Prepared]


_UNFINISHED = ("TR001", "TR002")
"""Findings about a missing translation, and about one of an older text."""


class NotApprovedError(ValueError):
    """The documents cannot be approved as they stand; the message says why."""


@dataclass(frozen=True, slots=True)
class Approved:
    """What approval makes of a workspace."""

    editions: tuple[Edition, ...]
    files: Mapping[str, bytes]
    """New and changed files by path."""


def approve(
    files: Mapping[str, bytes],
    documents: Sequence[str],
    instrument: Instrument,
    prepare: Prepare,
    note: str | None = None,
    others: Sequence[tuple[str, str]] = (),
) -> Approved:
    """Freeze ``documents`` (documents or shared clauses) as approved by ``instrument``.

    An instrument without issuer and kind of its own is the order that approves the documents. ``others`` are
    the number and date of a joint order with each issuer behind the first.

    Raises:
        NotApprovedError: nothing is changed then.
    """
    before = _sound(prepare(files))
    _known(before.corpus, documents)
    _translated(before, documents)
    order = _order_of(before.corpus, documents)
    instrument = _whole(instrument, order, others)
    changed = with_approval(files, before.corpus, list(documents), instrument, order)
    sources = {**files, **changed}
    digest, data = archive.sealed(sources)
    prepared = _sound(prepare(sources))
    editions = tuple(_edition(prepared, document, instrument, digest, note) for document in documents)
    made = {record.path_of(str(e.document), e.number): record.written(e).encode() for e in editions}
    _proved(prepared, prepare({**sources, **made}), editions)
    return Approved(editions, {**changed, archive.path_of(digest): data, **made})


def _sound(prepared: Prepared) -> Prepared:
    errors = [finding for finding in prepared.findings if finding.severity is Severity.ERROR]
    if errors:
        first = errors[0]
        raise NotApprovedError(
            f"{len(errors)} errors stand in the way, the first in {first.span.path}: {first.message}"
        )
    return prepared


def _known(corpus: Corpus, documents: Sequence[str]) -> None:
    for document in documents:
        if document not in corpus.documents and document not in corpus.clauses:
            raise NotApprovedError(f"no document and no clause is called '{document}'")


def _translated(prepared: Prepared, documents: Sequence[str]) -> None:
    """Refuse a document whose Russian or Turkmen text is missing or of an older text."""
    corpus = prepared.corpus
    users = (corpus.chaptered.get(key) or corpus.standards.get(key) for key in documents)
    own = {*documents, *(str(use.use) for user in users if user for use in user.clauses)}
    paths = {path for path, root in corpus.roots.items() if str(getattr(root, "id", "")) in own}
    for finding in prepared.findings:
        path = finding.span.path
        if finding.code in _UNFINISHED and (path in paths or Path(path).stem in own):
            raise NotApprovedError(f"{finding.message} ({path})")


def _order_of(corpus: Corpus, documents: Sequence[str]) -> Order | None:
    found = [order for order in corpus.orders.values() if {*order.approves, order.id} & {*documents}]
    return found[0] if found else None


def _whole(instrument: Instrument, order: Order | None, others: Sequence[tuple[str, str]]) -> Instrument:
    """Give the instrument the kind and issuers of the order that approves, where it names none.

    Each issuer of a joint order gets the number and the date that the order has with it.
    """
    if not instrument.issued_by and order is None:
        raise NotApprovedError("no order approves these documents: say who issued the act (--by)")
    if not instrument.issued_by and order is not None:
        instrument = dataclasses.replace(instrument, kind=order.form, issued_by=order.issuers)
    bodies = instrument.issuers
    if len(bodies) != 1 + len(others):
        want = f"{len(bodies)} numbers and dates, one for each issuer" if len(bodies) > 1 else "one number"
        raise NotApprovedError(f"the act of {', '.join(bodies)} has {want}, not {1 + len(others)}")
    if not others:
        return instrument
    given = ((str(instrument.number), str(instrument.date)), *others)
    sides = tuple(
        Issue(body=body, number=Word(number), date=Word(day))
        for body, (number, day) in zip(bodies, given, strict=True)
    )
    return dataclasses.replace(instrument, issued_by=sides)


def _edition(
    prepared: Prepared, document: str, instrument: Instrument, digest: str, note: str | None
) -> Edition:
    last = prepared.corpus.last_editions.get(document)
    number = last.number + 1 if last else 1
    world = prepared.world
    outline = world.outlines.get(document)
    return Edition(
        id=Word(edition_id(document, number)),
        document=Word(document),
        edition=Word(str(number)),
        instrument=instrument,
        snapshot=Word(digest),
        note=Word(note) if note else None,
        units=frozen_units(outline, world.places, number) if outline else (),
    )


def _proved(before: Prepared, after: Prepared, editions: Sequence[Edition]) -> None:
    """Make sure that freezing moved no number."""
    _sound(after)
    for edition in editions:
        document = str(edition.document)
        numbers = [
            [(a, p) for a, p in prepared.world.places.items() if a.startswith(f"{document}/")]
            for prepared in (before, after)
        ]
        if numbers[0] != numbers[1]:
            raise NotApprovedError(f"the numbers of '{document}' would not come out again")

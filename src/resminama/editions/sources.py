"""What approval writes into the sources: the status of a document, number and date of its order."""

from __future__ import annotations

import re
from collections.abc import Mapping

from resminama.edit.patches import Patch, patched
from resminama.editions import record
from resminama.model.corpus import Corpus
from resminama.model.edition import Instrument
from resminama.model.order import Order
from resminama.model.record import DocumentRecord, Status
from resminama.model.values import Open
from resminama.source import Span

_ISSUED_BY = re.compile(r"^issued_by:.*\n(?:[ -].*\n)*", re.MULTILINE)
"""The key with all its lines."""


def with_approval(
    files: Mapping[str, bytes],
    corpus: Corpus,
    documents: list[str],
    instrument: Instrument,
    order: Order | None,
) -> dict[str, bytes]:
    """Return the sources that approval changes.

    An order that was blank gets number, date and registration: it is the instrument itself.
    """
    status = Status.APPROVED if isinstance(instrument.registered, Open) else Status.REGISTERED
    wanted: dict[str, dict[str, str]] = {}
    for document in documents:
        if document in corpus.documents:
            wanted[_path(corpus, corpus.documents[document])] = {"status": status}
    if order is not None and all(issue.number is Open.BLANK for issue in order.issues):
        own = {"status": str(status), **_numbers(instrument)}
        if not isinstance(instrument.registered, Open):
            own["registered"] = str(instrument.registered)
        wanted[_path(corpus, order)] = own
    found = {path: _with_values(path, files[path], values) for path, values in wanted.items()}
    return {path: data for path, data in found.items() if data != files[path]}


def _numbers(instrument: Instrument) -> dict[str, str]:
    """Return the fields that give an order its number and date; a joint order has them with each issuer."""
    if len(instrument.issued_by) > 1:
        return {"issued_by": "\n" + "\n".join(record.issued(instrument.issues))}
    return {"number": str(instrument.number), "date": str(instrument.date)}


def _path(corpus: Corpus, record: DocumentRecord) -> str:
    return next(path for path, root in corpus.roots.items() if root is record)


def _with_values(path: str, data: bytes, values: Mapping[str, str]) -> bytes:
    """Set keys of the outermost mapping; a key that is not there comes after the id."""
    text = data.decode()
    patches = []
    for key, value in values.items():
        match = re.search(rf"^{key}: *(\S+)", text, re.MULTILINE)
        if key == "issued_by" and (whole := _ISSUED_BY.search(text)):
            patches.append(Patch(Span(path, *whole.span()), f"{key}:{value}\n"))
        elif match:
            patches.append(Patch(Span(path, match.start(1), match.end(1)), value))
        elif (after := re.search(r"^id: .*\n", text, re.MULTILINE)) is not None:
            patches.append(Patch(Span(path, after.end(), after.end()), f"{key}: {value}\n"))
    return patched(text, patches).encode()

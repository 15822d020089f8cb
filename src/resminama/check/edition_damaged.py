"""EDN003: the record of an edition was changed by hand, or does not fit what is here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.load.seal import seal_of
from resminama.model.edition import Edition
from resminama.model.values import Open, Word
from resminama.ordinal import parse

CODE = "EDN003"
_RESTORE = "take the file back from git; only `approve` writes it"


def edition_damaged(world: World) -> Iterator[Finding]:
    """Yield findings for broken seals, numbers that are none, and editions of nothing."""
    corpus = world.corpus
    for edition in corpus.editions.values():
        file = corpus.files.get(edition.id.span.path)
        if file is not None and edition.seal != seal_of(file.text):
            yield error(
                CODE, edition.id.span, f"the record of '{edition.id}' was changed after approval", _RESTORE
            )
        if edition.document not in corpus.documents and edition.document not in corpus.clauses:
            message = f"an edition of '{edition.document}', which is no document here"
            hint = "approved documents are not deleted: give it the status `repealed`"
            yield error(CODE, edition.document.span, message, hint)
        yield from _numbers(edition, corpus.editions)
        yield from _dates(edition)


def _numbers(edition: Edition, editions: dict[str, Edition]) -> Iterator[Finding]:
    before = edition.number - 1
    if before < 0 or (before and f"{edition.document}-edition-{before}" not in editions):
        message = f"edition '{edition.edition}' of '{edition.document}' has none before it"
        yield error(CODE, edition.edition.span, message, _RESTORE)
    for unit in edition.units:
        if parse(unit.number) is None:
            yield error(CODE, unit.number.span, f"'{unit.number[:20]}' is no number of a unit", _RESTORE)


def _dates(edition: Edition) -> Iterator[Finding]:
    instrument = edition.instrument
    for written in (instrument.date, instrument.registered_on):
        if not isinstance(written, Open) and not _is_date(written):
            yield error(CODE, written.span, f"'{written[:20]}' is no date", "write it as 2022-04-11")


def _is_date(written: Word) -> bool:
    try:
        return bool(date.fromisoformat(written))
    except ValueError:
        return False

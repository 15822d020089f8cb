"""The verb ``questions``: a question sheet that came back changes glossary, registers and texts."""

from __future__ import annotations

from resminama.context import BuildContext
from resminama.findings import Severity
from resminama.translate.marking import Person
from resminama.translators.opening import opened
from resminama.wording.answers import answers
from resminama.wording.taking import Taken, take
from resminama.workspace import read_sources, write_all
from resminama.world import prepare


class SpoiledError(ValueError):
    """The answers would put an error into a source; the message says which and where."""


def take_answers(context: BuildContext, data: bytes, person: Person, *, write: bool) -> Taken:
    """Return what a sheet's answers change, and write it if asked.

    Raises:
        UnreadableError: it is no Excel file, or none of ours.
        DamagedFileError: a source or a catalogue cannot be read.
        SpoiledError: a source would have a new error.
    """
    desk, given = opened(context)
    taken = take(given.corpus, desk, answers(data), person)
    _prove(context, taken)
    if write:
        write_all(context.root, taken.files)
    return taken


def _prove(context: BuildContext, taken: Taken) -> None:
    """Make sure that no file that is to be written has an error which it did not have."""
    files = read_sources(context.root)
    if not taken.files:
        return
    known = {(found.code, found.message) for found in prepare(files).findings}
    for found in prepare({**files, **taken.files}).findings:
        new = found.span.path in taken.files and (found.code, found.message) not in known
        if new and found.severity is Severity.ERROR:
            raise SpoiledError(f"{found.span.path}: {found.message}")

"""The verb ``questions``: a question sheet that came back changes glossary, registers and texts."""

from __future__ import annotations

from collections.abc import Mapping

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
    if not taken.files:
        return
    files = read_sources(context.root)
    found = _errors({**files, **taken.files}, taken)
    if new := found.keys() - (_errors(files, taken).keys() if found else ()):
        first = min(new)
        raise SpoiledError(f"{found[first]}: {first[1]}")


def _errors(files: Mapping[str, bytes], taken: Taken) -> dict[tuple[str, str], str]:
    """Return the errors in the files that are to be written: (code, message) -> path."""
    return {
        (found.code, found.message): found.span.path
        for found in prepare(files).findings
        if found.severity is Severity.ERROR and found.span.path in taken.files
    }

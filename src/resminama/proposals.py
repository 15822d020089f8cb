"""The verb ``amend draft``: draft law and comparative table for what we propose to an act of others."""

from __future__ import annotations

from resminama.amendments.law import draft_law
from resminama.amendments.table import comparative_table
from resminama.compose.document import Materials
from resminama.compose.words import Scope, Words
from resminama.context import BuildContext
from resminama.document.tree import Document
from resminama.findings import Severity
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.reading import read_workspace
from resminama.workspace import write_whole
from resminama.world import materials
from resminama.write import docx, pdf


class NotDraftedError(ValueError):
    """The papers cannot be made; the message says why."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """The papers of one file of amendments."""

    files: tuple[str, ...]
    left_out: tuple[str, ...]
    """Units that the law leaves out, each with what is to be set."""
    unproved: tuple[str, ...]
    """Where the printed law does not do what it should."""


def draft(context: BuildContext, name: str) -> Drafted:
    """Write the papers of ``name`` as Word and PDF below ``outputs/amendments``, in every language.

    Raises:
        NotDraftedError: no such amendments, or the sources have errors.
    """
    prepared = read_workspace(context, checked=True)
    errors = [finding for finding in prepared.findings if finding.severity is Severity.ERROR]
    if errors:
        raise NotDraftedError(f"{len(errors)} errors in the sources, the first: {errors[0].message}")
    record = prepared.corpus.amendments.get(name)
    if record is None:
        known = ", ".join(prepared.corpus.amendments) or "none"
        raise NotDraftedError(f"no amendments are called '{name}'; there are: {known}")
    given = materials(prepared)
    law = draft_law(record, {lang: _words(name, lang, given) for lang in Lang}, given)
    files = [path for lang in law.documents for path in _write(context, name, law.documents[lang])]
    for lang in Lang:
        files += _write(context, f"{name}-table", comparative_table(record, _words(name, lang, given), given))
    return Drafted(tuple(files), law.left_out, law.unproved)


def _words(key: str, lang: Lang, given: Materials) -> Words:
    resolver = given.resolver()
    return Words(lang, resolver, Scope(key))


def _write(context: BuildContext, name: str, document: Document) -> list[str]:
    set_ = pdf.write(document, context.fonts)
    files = {".pdf": set_.bytes, ".docx": docx.write(document, set_.pages)}
    paths = {
        context.outputs / "amendments" / document.lang / f"{name}{end}": data for end, data in files.items()
    }
    for path, data in paths.items():
        write_whole(path, data)
    return [path.relative_to(context.root).as_posix() for path in paths]

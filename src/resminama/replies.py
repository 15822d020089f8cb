"""The answer to a returned file: its decisions kept with the document, its table in three languages."""

from __future__ import annotations

from resminama.context import BuildContext
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.load.corpus import load
from resminama.model.binding import bound_orders
from resminama.model.corpus import Corpus
from resminama.model.decisions import Decisions
from resminama.reading import read_workspace
from resminama.reply.page import page
from resminama.reply.rows import Table
from resminama.reply.workbook import workbook
from resminama.review.changes import Returned
from resminama.review.choice import decisions_about, key_of
from resminama.review.opening import kept
from resminama.workspace import write_whole
from resminama.world import Prepared, materials
from resminama.write import docx

ORDER = (Lang.TK, Lang.RU, Lang.EN)
"""Languages of the answer: the authentic one first."""


class UnanswerableError(ValueError):
    """A file that no decision can be kept about, or decisions that cannot be added to."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The decisions about a file."""

    path: str
    """Of their source, relative to the workspace."""
    decisions: Decisions
    new: int
    """How many entries were added."""


def keep(context: BuildContext, returned: Returned, data: bytes, name: str) -> Kept:
    """Open an entry for everything in a file that has none yet; what people wrote stays.

    ``data`` is the file that says ``returned``.

    Raises:
        UnanswerableError: the file is of no document here, or the decisions there are cannot be read.
    """
    prepared = read_workspace(context)
    document = _document(returned, prepared.corpus)
    key = key_of(data)
    known = decisions_about(prepared.corpus, data)
    path = known.span.path if known else f"reviews/{document}/{key}.yaml"
    here = prepared.corpus.files.get(path)
    if known is None and here is not None:
        raise UnanswerableError(f"{path} cannot be read: `check` says why")
    text, new = kept(returned, key, name, known, here.text if here else "")
    decisions = _proved(path, text, known)
    if here is None or here.text != text:
        write_whole(context.root / path, text.encode())
    return Kept(path, decisions, new)


def _document(returned: Returned, corpus: Corpus) -> str:
    """Return the document of a file: one that is known here, for it names a folder."""
    if returned.document not in {*corpus.documents, *bound_orders(corpus), "glossary"}:
        raise UnanswerableError(f"there is no document '{returned.document}' here")
    return returned.document


def _proved(path: str, text: str, known: Decisions | None) -> Decisions:
    """Load what is to be written: every entry that was there says what it said."""
    corpus, findings = load({path: text.encode()})
    found = next(iter(corpus.decisions.values()), None)
    if found is None or findings or (known and found.entries[: len(known.entries)] != known.entries):
        raise UnanswerableError(f"{path} cannot be added to: its list of entries does not come last")
    return found


def answer(context: BuildContext, decisions: Decisions) -> list[str]:
    """Write the table in three languages as Word, and in one Excel file; return what was written."""
    prepared = read_workspace(context)
    folder = f"outputs/reviews/{decisions.document}/{str(decisions.id).removeprefix('review-')}"
    files = {f"{folder}/{name}": data for name, data in _files(decisions, prepared).items()}
    for name, data in files.items():
        write_whole(context.root / name, data)
    return list(files)


def _files(decisions: Decisions, prepared: Prepared) -> dict[str, bytes]:
    given = materials(prepared)
    tables = [Table(decisions, given, lang) for lang in ORDER]
    pages: dict[str, Document] = {f"reply.{table.lang}.docx": page(table) for table in tables}
    found = {name: docx.write(document) for name, document in pages.items()}
    return {**found, "reply.xlsx": workbook(tables, given.as_of)}

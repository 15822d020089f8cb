"""A Word file that came back: opened, compared with what was sent, told."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from resminama.compose.document import Materials, compose
from resminama.context import BuildContext
from resminama.document.binding import bound
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.binding import bound_orders, bound_parts
from resminama.ooxml.plain import plain
from resminama.ooxml.properties import custom_properties
from resminama.ooxml.redlined import without_own
from resminama.ooxml.revisions import View
from resminama.ooxml.unzip import UnsafeFileError, xml
from resminama.ooxml.wordfile import WordFile, open_word
from resminama.reading import read_workspace
from resminama.review.changes import BaseFrom, Returned
from resminama.review.page import page
from resminama.review.reading.base import Base, read_base
from resminama.review.reading.identity import guessed_language, likeness
from resminama.review.reading.read import read
from resminama.review.reading.told import Told, tell
from resminama.review.report import as_json, as_text
from resminama.translators.printing import phrase, printed
from resminama.world import Prepared, materials
from resminama.write.docx.base import base_part

_LONGEST = 5_000
"""Lines of a file that is looked for among the documents by its words."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What a returned file says."""

    returned: Returned
    revisions: dict[str, int]
    """How many marks of each kind the file has."""

    def text(self) -> str:
        """Return it for a terminal."""
        return as_text(self.returned, self.revisions)

    def as_json(self) -> str:
        """Return it as JSON."""
        return as_json(self.returned, self.revisions)


def read_back(context: BuildContext, path: Path) -> ReadBack:
    """Return what people did to a Word file of ours, or to any other one.

    Raises:
        UnsafeFileError: it is no Word file, or may not be opened.
    """
    told, sent = _told(path, context)
    return ReadBack(read(told, sent), dict(told.revisions))


def text_of(path: Path, view: View) -> str:
    """Return the text of a Word file with all changes accepted or rejected.

    Raises:
        UnsafeFileError: it is no Word file, or may not be opened.
    """
    return plain(_opened(path), view)


def page_of(context: BuildContext, found: ReadBack, form: str, lang: Lang | None) -> tuple[str, bytes]:
    """Return (file name, content) of a page, as ``docx`` or ``pdf``; without ``lang`` in the file's own."""
    given = materials(read_workspace(context))
    returned = found.returned
    known = returned.document if returned.document in _documents(given) else "foreign"
    shown = lang or returned.lang
    document = page(returned, shown, partial(phrase, given.corpus, shown), given.as_of)
    return f"review.{known}.{returned.lang}.{form}", printed(document, form)


def _opened(path: Path) -> WordFile:
    if path.exists() and not path.is_file():
        raise UnsafeFileError("not a file")
    with path.open("rb") as stream:
        return open_word(stream)


def _told(path: Path, context: BuildContext) -> tuple[Told, Base | None]:
    """Return what the file tells and what was sent; its trees, the largest part by far, are let go."""
    file = without_own(_opened(path))
    told = tell(file)
    return told, _sent(context, file, told)


def _sent(context: BuildContext, file: WordFile, told: Told) -> Base | None:
    """Return what was sent: from the file, or as the sources are now; None where the file is not ours."""
    root = file.base()
    carried = None if root is None else read_base(root)
    if carried is not None and carried.lines:
        return carried
    if len(told.lines) > _LONGEST:
        return None
    prepared = read_workspace(context)
    return None if prepared.failed else _most_like(prepared, file, told)


def _most_like(prepared: Prepared, file: WordFile, told: Told) -> Base | None:
    """Return the document that the file names, or that has most of its lines word for word."""
    given = materials(prepared)
    properties = custom_properties(file)
    name, lang = properties.get("resminama.id", ""), properties.get("resminama.language", "")
    if name in _documents(given) and lang in set(Lang):
        return _base(_document(name, Lang(lang), given))
    language = guessed_language(told.lines)
    bases = [_base(_document(key, language, given)) for key in _documents(given)]
    scores = [likeness(told.lines, base) for base in bases]
    best = max(range(len(bases)), key=lambda n: scores[n], default=None)
    return None if best is None or not scores[best] else bases[best]


def _documents(given: Materials) -> Iterator[str]:
    yield from given.outlines
    yield from bound_orders(given.corpus)


def _document(name: str, lang: Lang, given: Materials) -> Document:
    order = bound_orders(given.corpus).get(name)
    if order is None:
        return without_dangling_links(compose(name, lang, given).document)
    parts = [compose(key, lang, given).document for key in bound_parts(order, given.corpus)]
    return without_dangling_links(bound(parts, name))


def _base(document: Document) -> Base:
    return read_base(xml(base_part(document)), BaseFrom.CORPUS)

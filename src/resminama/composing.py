"""What a build has to write: documents that came out differently, and the files that bind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from resminama.cache import BuildRecord, is_intact
from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.model.binding import bound_orders, bound_parts, sent_with_every_build
from resminama.shelf import Shelf
from resminama.work import Job
from resminama.writing import Writing

ENDINGS = (".pdf", ".docx")


class Kept:
    """Files of the last build that still are what this one would make."""

    def __init__(self, context: BuildContext, record: BuildRecord, fresh: BuildRecord) -> None:
        self._outputs, self._record, self._fresh = context.outputs, record, fresh

    def keep(self, name: str, inputs: str | None = None) -> bool:
        """Carry both files of ``name`` over, if they are whole and made from the same ``inputs``."""
        found = {}
        for ending in ENDINGS:
            made = self._record.outputs.get(f"{name}{ending}")
            if made is None or (inputs is not None and made.inputs != inputs):
                return False
            if not is_intact(self._outputs / f"{name}{ending}", made.sha256):
                return False
            found[f"{name}{ending}"] = made
        self._fresh.outputs.update(found)
        return True

    def inputs(self, name: str) -> str:
        """Return what the carried files of ``name`` are made from."""
        return self._fresh.outputs[f"{name}{ENDINGS[0]}"].inputs


def compose_due(shelf: Shelf, given: Materials, kept: Kept, writing: Writing) -> None:
    """Compose what has to be written: documents, first those that are sent, then the bound files."""
    sent = sent_with_every_build(given.corpus)
    bound_files = {key: bound_parts(order, given.corpus) for key, order in bound_orders(given.corpus).items()}
    parts = frozenset(part for names in bound_files.values() for part in names)
    due = [_Due(lang, shelf, kept, writing, sent) for lang in Lang]
    for key in sorted(shelf.keys, key=lambda key: key not in sent):
        for one in due:
            one.document(key, is_part=key in parts)
    for key, names in bound_files.items():
        for one in due:
            one.bound_file(key, names)


@dataclass(slots=True)
class _Due:
    """The documents of one language."""

    lang: Lang
    shelf: Shelf
    kept: Kept
    writing: Writing
    sent: frozenset[str]
    begun: dict[str, str] = field(default_factory=dict)
    """What the documents that are written anew are made from, by their ids."""

    def document(self, key: str, *, is_part: bool) -> None:
        """Begin a document that came out differently."""
        name = f"{self.lang}/{key}"
        if self.shelf.is_due(key, self.lang) or not self.kept.keep(name):
            document = self._composed(key)
            inputs = sha256(repr(document).encode()).hexdigest()
            if not self.kept.keep(name, inputs):
                self._begin(key, document, inputs, is_part=is_part)

    def bound_file(self, key: str, parts: Sequence[str]) -> None:
        """Begin an order with all it approves and the forms as one file, if any of them changed."""
        name = f"{self.lang}/{key}"
        made_from = [self.begun.get(part) or self.kept.inputs(f"{self.lang}/{part}") for part in parts]
        inputs = sha256(" ".join(made_from).encode()).hexdigest()
        if self.kept.keep(name, inputs):
            return
        for part, digest in zip(parts, made_from, strict=True):
            if part not in self.begun and not self.writing.has_part(digest):
                self._begin(part, self._composed(part), digest, is_part=True)
        files = tuple(self.writing.part(digest) for digest in made_from)
        job = Job(name, None, inputs, parts=files, is_sent=key in self.sent)
        self.writing.begin(job, [f"{self.lang}/{part}" for part in parts])

    def _composed(self, key: str) -> Document:
        return self.shelf.document(key, self.lang).document

    def _begin(self, key: str, document: Document, inputs: str, *, is_part: bool) -> None:
        self.begun[key] = inputs
        is_sent = key in self.sent
        self.writing.begin(Job(f"{self.lang}/{key}", document, inputs, is_part=is_part, is_sent=is_sent))

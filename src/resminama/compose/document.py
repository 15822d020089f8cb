"""Outline, resolver and language to a finished document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from hashlib import sha256
from itertools import groupby

from resminama.compose import frames
from resminama.compose.blocks import Blocks
from resminama.compose.designs import designs
from resminama.compose.kinds import layout_of
from resminama.compose.titles import Titles
from resminama.compose.words import Scope, Words
from resminama.compute.figures import Statistics
from resminama.document.design import PageDesign
from resminama.document.tree import BaseUnit, Block, Document, Meta, Section
from resminama.findings import Finding
from resminama.lang import Case, Lang
from resminama.language.citation import ActKind
from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.form import FormSheet
from resminama.model.record import DocumentRecord
from resminama.numbering.labels import Place
from resminama.outline.content import Outline
from resminama.outline.sop import stages_of
from resminama.resolve import Resolver, act_kind


@dataclass(frozen=True, slots=True, eq=False)
class Materials:
    """All that composing draws on; the same for every document, equal to nothing but itself."""

    corpus: Corpus
    outlines: Mapping[str, Outline]
    places: Mapping[str, Place]
    statistics: Statistics
    titles: Titles
    as_of: str
    organisation: Mapping[Lang, str]

    def resolver(self) -> Resolver:
        """Return a resolver that has been asked nothing yet."""
        return Resolver(self.corpus, self.places, self.statistics, self.titles)


@dataclass(frozen=True, slots=True)
class Composed:
    """A document and what it took to make it."""

    document: Document
    asked: Mapping[str, str]
    findings: tuple[Finding, ...]


def compose(key: str, lang: Lang, materials: Materials, words: type[Words] = Words) -> Composed:
    """Return the document ``key`` in ``lang``, worded by ``words``."""
    return _Composer(key, lang, materials, words).run()


class _Composer:
    """Composes one document in one language."""

    def __init__(self, key: str, lang: Lang, materials: Materials, words: type[Words]) -> None:
        self.key, self.lang, self.given = key, lang, materials
        self.record = materials.corpus.documents.get(key)
        self.layout = layout_of(self.record)
        family = self.layout.design
        self.design = designs(materials.corpus.designs).get(family) or PageDesign(name=family)
        self.resolver = materials.resolver()
        scope = Scope(
            key,
            service=_service(self.record, materials.corpus),
            unit_is_service=act_kind(self.record) is ActKind.STATUTE,
        )
        self.words = words(lang, self.resolver, scope)

    def run(self) -> Composed:
        """Return the composed document."""
        title = self.resolver.title(self.key, self.lang)[Case.NOM]
        head = self._head(title)
        body, base = self._body()
        tail = self.layout.tail(self.record, self.words)
        first, *rest = body
        sections = [replace(first, blocks=(*head, *first.blocks)), *rest]
        if tail:
            sections[-1] = replace(sections[-1], blocks=(*frames.signed(sections[-1].blocks), *tail))
        document = Document(
            self.lang,
            title,
            self.design,
            self._meta(title),
            tuple(sections),
            tuple(base),
        )
        return Composed(document, self.resolver.asked, tuple(self.words.findings))

    def _head(self, title: str) -> list[Block]:
        version = str(self.record.version) if self.record else "0.1.0"
        draft = frames.draft_mark(self.record, version, self.words)
        contents = frames.contents(self.words, self.layout.contents) if self.design.contents else []
        return [*draft, *self.layout.head(self.record, self.words, title), *contents]

    def _body(self) -> tuple[Sequence[Section], Sequence[BaseUnit]]:
        """Return the pages of the units: neighbours of one orientation share a section."""
        corpus = self.given.corpus
        formulas = self.layout.formulas(self.record, self.words)
        stages = partial(stages_of, corpus=corpus)
        blocks = Blocks(self.words, self.given.places, formulas, corpus.sops, stages)
        found = [
            Section(tuple(blocks.units(units)), landscape=wide)
            for wide, units in groupby(self.given.outlines[self.key].units, lambda unit: unit.landscape)
        ]
        return found or [Section(())], blocks.base

    def _meta(self, title: str) -> Meta:
        record = self.record
        asked = repr(sorted(self.resolver.asked.items()))
        own = repr(self.given.outlines[self.key])
        return Meta(
            id=str(self.key),
            kind=self.design.name,
            version=str(record.version) if record else "0.1.0",
            status=str(record.status) if record else "draft",
            digest=sha256((asked + own).encode()).hexdigest()[:16],
            as_of=self.given.as_of,
            organisation=self.given.organisation[self.lang],
            header=title,
        )


def _service(record: DocumentRecord | None, corpus: Corpus) -> str:
    """Return the service that a document is about; a form is about that of its act."""
    about = corpus.documents.get(str(record.annex_to)) if isinstance(record, FormSheet) else record
    return str(getattr(about, "service", None) or "")

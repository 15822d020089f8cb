"""The verb ``import``: a Word draft becomes a source, and a catalogue where it is not in English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from resminama.context import BuildContext
from resminama.findings import Finding
from resminama.ingest.draft import Draft, Remark
from resminama.ingest.language import language_of
from resminama.ingest.make import DraftKind, Made, NeedsServiceError, NeedsTitleError, Wanted, make
from resminama.ingest.word import read
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.load.corpus import load
from resminama.model.corpus import Corpus
from resminama.reading import remembered
from resminama.resolve import Resolver
from resminama.source import SourceFile
from resminama.terms.entries import State
from resminama.terms.matcher import matcher
from resminama.terms.scan import scan
from resminama.terms.titles import titles_of_acts
from resminama.translate.catalogue import fresh, written
from resminama.workspace import read_sources, write_all
from resminama.world import materials, prepare

_FOLDERS = {DraftKind.STATUTE: "statutes", DraftKind.BYLAW: "bylaws", DraftKind.CLAUSE: "clauses"}


_MOST_LETTERS = 400_000
"""Some two hundred pages; a source is smaller."""


class ImportRefusedError(ValueError):
    """The draft cannot be imported as asked; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asks for; what is None is found out."""

    kind: str
    """``statute``, ``bylaw`` or ``clause``."""
    id: str
    lang: Lang | None = None
    service: str | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What came out; nothing is written yet."""

    files: Mapping[str, str]
    """Path in the workspace -> text: the source first, then the catalogue, if any."""
    remarks: Sequence[Remark]
    findings: Sequence[Finding]
    """What the checks say of the new files."""
    sources: Mapping[str, SourceFile]
    """The new files, for showing the findings."""
    lang: Lang


def import_draft(context: BuildContext, data: bytes, name: str, request: Request) -> Imported:
    """Return the source that the .docx file ``data`` (called ``name``) becomes.

    Raises:
        UnsafeFileError: it is no Word file, or may not be opened.
        ImportRefusedError: id or service is missing or taken, or the language cannot be told.
    """
    files = read_sources(context.root)
    known, found = remembered(context)
    given = materials(prepare(files, known, checked=False))
    corpus = given.corpus
    paths = _paths(request, corpus, files)
    draft = read(data)
    if len(draft.words()) > _MOST_LETTERS:
        raise ImportRefusedError(f"more than {_MOST_LETTERS:,} characters: import the draft in parts")
    wanted = Wanted(DraftKind(request.kind), request.id, request.lang or _language(draft), request.service)
    resolver = Resolver(corpus, given.places, given.statistics, given.titles)
    try:
        made = make(draft, wanted, corpus, resolver, given.places)
    except NeedsServiceError as problem:
        raise ImportRefusedError(f"the draft names no service; give one with --service: {problem}") from None
    except NeedsTitleError as problem:
        message = f"no line above the first chapter is a title that says the kind of act: {problem}"
        raise ImportRefusedError(message) from None
    texts = {paths[0]: made.yaml}
    if wanted.lang is not Lang.EN:
        texts[f"translations/{wanted.lang}/{request.id}.po"] = _catalogue(paths[0], made, wanted.lang)
    remarks = (*made.remarks, *_terms(data, name, corpus, wanted.lang))
    new = {path: text.encode() for path, text in texts.items()}
    after = prepare({**files, **new}, known, found)
    findings = [finding for finding in after.findings if finding.span.path in texts]
    return Imported(texts, remarks, findings, after.corpus.files, wanted.lang)


def write(context: BuildContext, imported: Imported) -> None:
    """Write the new files, all or none.

    Raises:
        ImportRefusedError: one of them exists.
    """
    for path in imported.files:
        if (context.root / path).exists():
            raise ImportRefusedError(f"{path} exists; give another id with --id")
    write_all(context.root, {path: text.encode() for path, text in imported.files.items()})


def _paths(request: Request, corpus: Corpus, files: Mapping[str, bytes]) -> tuple[str, ...]:
    if request.id in corpus.documents or request.id in corpus.clauses:
        raise ImportRefusedError(f"'{request.id}' exists; give another id with --id")
    if request.service is not None and request.service not in corpus.services:
        raise ImportRefusedError(
            f"no service is called '{request.service}': {', '.join(sorted(corpus.services))}"
        )
    wanted = [f"specs/{_FOLDERS[DraftKind(request.kind)]}/{request.id}.yaml"]
    wanted += [f"translations/{lang}/{request.id}.po" for lang in (Lang.RU, Lang.TK)]
    if taken := next((path for path in wanted if path in files), None):
        raise ImportRefusedError(f"{taken} exists; give another id with --id")
    return tuple(wanted)


def _language(draft: Draft) -> Lang:
    lang = language_of(draft.words())
    if lang is None:
        raise ImportRefusedError("too little text to tell the language; give it with --lang")
    return lang


def _catalogue(path: str, made: Made, lang: Lang) -> str:
    """Return the catalogue: the words of the draft, at the addresses that the loader gives to the texts."""
    corpus, _ = load({path: made.yaml.encode()})
    addresses = list(corpus.texts.items())
    pairs = zip(addresses, made.texts, strict=True)
    entries = [(address, text.raw, words) for (address, text), (_, words) in pairs]
    return written(fresh(lang, entries))


def _terms(data: bytes, name: str, corpus: Corpus, lang: Lang) -> list[Remark]:
    """Return what the glossary says of the words of the draft: terms it rejects, and those it knows."""
    found = scan(data, name, matcher(corpus.concepts, lang, titles=titles_of_acts(corpus, lang)))
    rejected = [
        Remark(one.line, f"'{one.hit.surface}' is a rejected term", f"the glossary prefers {one.preferred}")
        for one in found
        if one.hit.state is State.REJECTED
    ]
    known = sorted({one.hit.concept for one in found if one.hit.state is not State.REJECTED})
    listed = [Remark(0, f"terms of the glossary: {', '.join(known)}")] if known else []
    return [*listed, *rejected]

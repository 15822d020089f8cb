"""From a Word draft to the text of a source, and of a catalogue if the draft is not in English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum

from resminama.ingest import source
from resminama.ingest.citations import Citations, Levels, Units
from resminama.ingest.draft import Draft, Remark
from resminama.ingest.ids import Ids
from resminama.ingest.phrasebook import Phrasebook, forms_of, phrasebook, short_forms
from resminama.ingest.skeleton import Skeleton, skeleton
from resminama.ingest.titles import Titled, act_title
from resminama.lang import Case, Lang
from resminama.language import get
from resminama.language.citation import ActKind
from resminama.lean import dataclass
from resminama.load.markup import parse_inline
from resminama.model.bylaw import BylawKind
from resminama.model.corpus import Corpus, document_of
from resminama.model.names import Service
from resminama.model.text import Reference, ShortName, Text
from resminama.resolve import Resolver

_RESERVED = frozenset(
    {"title", "text", "subject", "level", "court", "definitions", "providers", "actors", "forms", "decision"}
)
"""Names of fields and of generated units, which no unit may take."""


class DraftKind(StrEnum):
    """Kinds of source that running text can become; the others are data."""

    STATUTE = "statute"
    BYLAW = "bylaw"
    CLAUSE = "clause"


class NeedsServiceError(ValueError):
    """A statute whose service the text does not name; the message lists the services."""


class NeedsTitleError(ValueError):
    """A by-law without a title that says what kind of act it is; the message lists the kinds."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user says about a draft."""

    kind: DraftKind
    id: str
    lang: Lang
    service: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A source that was made from a draft."""

    yaml: str
    texts: tuple[tuple[str, str], ...]
    """(text of the source, words of the draft with addresses for references), in the order of the loader."""
    remarks: tuple[Remark, ...]


def make(draft: Draft, wanted: Wanted, corpus: Corpus, resolver: Resolver, places: Iterable[str]) -> Made:
    """Return the source for ``draft``.

    Args:
        draft: what was read.
        wanted: kind, id, language, service.
        corpus: what may be cited.
        resolver: gives the wording of what may be cited.
        places: addresses of the units of our own documents.

    Raises:
        NeedsServiceError: a statute, and no service is named in it or by the user.
        NeedsTitleError: a by-law without a title that says what it is.
    """
    found = skeleton(draft)
    titled = _titled(found, wanted.lang) if wanted.kind is DraftKind.BYLAW else None
    own = ActKind(titled.kind.value) if titled else ActKind.STATUTE
    ids = Ids(_RESERVED | frozenset({wanted.id}))
    source.name_units(found, ids)
    texts = source.Texts(
        _citations(found, wanted, own, corpus, resolver, list(places)).written, wanted.lang is Lang.EN
    )
    if wanted.kind is DraftKind.CLAUSE:
        head, body = _clause_head(found, wanted, texts), _clause_points(found, texts)
    else:
        body = [*source.chapters(found, texts), *source.annexes(found, texts, ids)]
        if titled is not None:  # the loader meets the title of a by-law behind its chapters
            head = _bylaw_head(wanted, titled, texts, corpus)
        else:
            service = wanted.service or _service(draft, corpus, wanted.lang)
            head = _act_head("statute/1", wanted, [f"service: {service}"], texts, corpus)
    left = [source.comment(line, words) for line, words in found.left]
    remarks = (*found.remarks, *_left(found), *_alternatives(found))
    yaml = "\n".join((*head[:1], *left, *head[1:], *body)) + "\n"
    return Made(yaml, tuple(texts.said), tuple(sorted(remarks, key=lambda one: one.line)))


def _titled(found: Skeleton, lang: Lang) -> Titled:
    """Return the title of a by-law, and take its lines from those that have no place."""
    first = found.chapters[0].line if found.chapters else 0
    titled = act_title([(line, words) for line, words in found.left if line < first], lang)
    if titled is None:
        raise NeedsTitleError(", ".join(get(lang).act_kind(ActKind(kind.value)) for kind in BylawKind))
    said = [words for line, words in found.left if line in titled.lines]
    if any(source.plain(words).isupper() for words in said):
        hint = "see to the names in it"
        found.remarks.append(
            Remark(titled.lines[0], "the title stands in capitals, which were made small", hint)
        )
    found.left = [(line, words) for line, words in found.left if line not in titled.lines]
    return titled


def _citations(
    found: Skeleton, wanted: Wanted, act: ActKind, corpus: Corpus, resolver: Resolver, places: list[str]
) -> Citations:
    own = {levels: unit.id for levels, unit in found.numbered().items()}
    names = phrasebook(corpus, resolver, wanted.lang, act)
    known: dict[str, dict[Levels, str]] = {}
    for address in places:
        citation = resolver.citation(address, {})
        if citation is None or not all(level.numbers for level in citation.levels):
            continue  # an only annex has no number that a draft could cite
        if citation.levels:
            levels = tuple((level.kind, level.numbers[0]) for level in citation.levels)
            known.setdefault(document_of(address), {}).setdefault(levels, address)

    def units_of(document: str) -> Units | None:
        return None if document in corpus.acts else known.get(document, {})

    return Citations(wanted.lang, names, own, units_of, lambda key: short_forms(corpus, key, wanted.lang))


def _act_head(
    schema: str, wanted: Wanted, about: list[str], texts: source.Texts, corpus: Corpus
) -> list[str]:
    return [
        f"schema: {schema}",
        f"id: {wanted.id}",
        *about,
        "version: 0.1.0",
        "status: draft",
        f"authentic: {Lang.TK}",
        f"legal_basis: [{', '.join(_legal_basis(texts, corpus))}]",
    ]


def _bylaw_head(wanted: Wanted, titled: Titled, texts: source.Texts, corpus: Corpus) -> list[str]:
    english = get(Lang.EN)
    noun = english.capital(english.act_kind(ActKind(titled.kind.value)))  # without it the title has no cases
    about = [f"kind: {titled.kind}", f"title: {source.quoted(texts.title(titled.words, noun))}"]
    about += [f"service: {wanted.service}"] if wanted.service else []
    return _act_head("bylaw/1", wanted, about, texts, corpus)


def _clause_head(found: Skeleton, wanted: Wanted, texts: source.Texts) -> list[str]:
    title = found.chapters[0].text if found.chapters else ""
    return ["schema: clause/1", f"id: {wanted.id}", f"title: {source.quoted(texts.of(title))}"]


def _clause_points(found: Skeleton, texts: source.Texts) -> list[str]:
    for chapter in found.chapters[1:]:
        found.remarks.append(Remark(chapter.line, "a clause is one chapter; a second one was joined to it"))
    points = [point for chapter in found.chapters for point in chapter.units]
    for annex in found.annexes:
        found.remarks.append(Remark(annex.line, "a clause has no annexes; this one is left out"))
    return ["points:", *(source.points(points, texts, "  ") or ["  []"])]


def _service(draft: Draft, corpus: Corpus, lang: Lang) -> str:
    """Return the service that the draft names most."""
    book = Phrasebook(
        phrase for key, service in corpus.services.items() for phrase in _called(key, service, lang)
    )
    counted = Counter(name.target for name in book.find(draft.words()))
    if not counted:
        raise NeedsServiceError(", ".join(sorted(corpus.services)))
    return counted.most_common(1)[0][0]


def _called(key: str, service: Service, lang: Lang) -> Iterator[tuple[str, str, Case]]:
    for names in (service.name, service.unit):
        if names is not None:
            yield from ((words, key, case) for words, case in forms_of(names, lang))


def _legal_basis(texts: source.Texts, corpus: Corpus) -> list[str]:
    """Return the acts that the text cites, in its order; an author keeps those that it rests on."""
    cited = (
        document_of(target)
        for english, _ in texts.said
        for node in Text(english, parse_inline(english)).walk()
        if (target := _target(node))
    )
    return [key for key in dict.fromkeys(cited) if key in corpus.acts]


def _target(node: object) -> str:
    match node:
        case Reference(target=target):
            return target
        case ShortName(id=target):
            return target
        case _:
            return ""


def _left(found: Skeleton) -> Iterator[Remark]:
    for line, words in found.left:
        said = source.plain(words)
        short = said if len(said) <= 60 else f"{said[:59]}…"
        yield Remark(line, f"kept as a comment: {short}", "titles and approval blocks come from the order")


def _alternatives(found: Skeleton) -> Iterator[Remark]:
    for unit in source.joined_by_or(found):
        yield Remark(
            unit.line, "the list names alternatives", "say in its lead-in that one of them is enough"
        )

"""The index that answers at once: for each address who depends on it, as bytes for the cache."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypedDict

from resminama.impact.edges import Place, edges, places, term
from resminama.lang import Lang
from resminama.model.binding import documents_of
from resminama.model.corpus import Corpus
from resminama.model.text import Text
from resminama.outline.content import Outline
from resminama.source import Span
from resminama.terms.matcher import matcher
from resminama.terms.titles import titles_of_acts

PACKAGES = "packages"
"""Key of the packages with the documents in each; no address has a blank or a capital, nor this name."""
Asked = Mapping[str, Mapping[str, str]]
"""``language/document`` -> what it asked in the last build, a line each, by what that is about."""
_ENCODE = json.JSONEncoder(ensure_ascii=False).encode
_WORDED = ("phrase", "text", "title", "state")
"""Questions whose key names the language before the address."""


class Node(TypedDict, total=False):
    """What the index holds of an address."""

    what: str
    at: str
    """``path:start-end`` in characters of the file; the answer makes a line of it where somebody asks."""
    users: list[tuple[str, str, bool]]
    """(address, how, carried) of everything that names it."""
    inside: list[str]
    """Units under it."""
    translations: dict[str, str]
    """Language -> ``path:start-end`` of the translation of the text."""
    printed: dict[str, list[str]]
    """Document -> languages in which the last build asked for it."""


def index(
    corpus: Corpus, outlines: Mapping[str, Outline], asked: Asked, *, terms: bool = True
) -> dict[str, bytes]:
    """Return the index: address -> its `Node` as JSON, and `PACKAGES`.

    Without ``terms`` nobody looks for the terms of the glossary in running text, which takes its time.
    """
    nodes: dict[str, Node] = defaultdict(Node)
    search = matcher(corpus.concepts, Lang.EN, None, titles_of_acts(corpus, Lang.EN)) if terms else None
    _describe(nodes, corpus)
    for edge in dict.fromkeys(edges(corpus, outlines, search)):
        nodes[edge.target].setdefault("users", []).append((edge.user, edge.how, edge.carried))
        if edge.target.partition("/")[0] in corpus.acts:
            nodes[edge.target].setdefault("what", "unit of an act")
    for outline in outlines.values():
        for unit in outline.walk():
            if unit.children:
                nodes[unit.address].setdefault("inside", []).extend(one.address for one in unit.children)
            nodes[unit.address].setdefault("what", "text")
            if isinstance(unit.said, Text):
                nodes[unit.address].setdefault("at", _at(unit.said.place.span))
    for name, questions in asked.items():
        lang, _, document = name.partition("/")
        lines = (line for group in questions.values() for line in group.split("\n"))
        for key in {_subject(line.rpartition(" ")[0]) for line in lines}:
            nodes[key].setdefault("printed", {}).setdefault(document, []).append(lang)
    packed = {address: _packed(node) for address, node in nodes.items() if node.get("what")}
    return {
        **packed,
        PACKAGES: _packed({str(p.name): documents_of(p, corpus) for p in corpus.packages.values()}),
    }


def _packed(value: object) -> bytes:
    return _ENCODE(value).encode()


def _subject(question: str) -> str:
    """Return the address that a question is about: ``name:post-x``, ``text:tk:doc/unit``."""
    kind, _, rest = question.partition(":")
    if kind == "concept":
        return term(rest)
    return rest.partition(":")[2] if kind in _WORDED else rest


def _describe(nodes: dict[str, Node], corpus: Corpus) -> None:
    """Enter what every address is, where it stands, and where its translations are."""
    registered = dict(_registered(corpus))
    registered |= {f"{key}/{step.id}": "step" for key, sop in corpus.sops.items() for step in sop.steps}
    for place in places(corpus):
        if place.address and "what" not in nodes[place.address]:  # a record, then what lies inside it
            nodes[place.address] |= {"what": _what(place, registered, corpus), "at": _at(place.span)}
    for lang, catalogue in corpus.catalogues.items():
        for address, entry in catalogue.items():
            if address in corpus.texts and entry.text.raw:
                at = _at(entry.text.place.span)
                nodes[address].setdefault("translations", {})[lang.value] = at
    for phrases in corpus.phrases.values():
        for key, text in phrases.items():
            nodes[key].setdefault("what", "phrase")
            nodes[key].setdefault("at", _at(text.place.span))


def _registered(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Yield (id, what it is) of everything that has an id for the whole corpus."""
    tables: dict[str, Mapping[str, object]] = {
        "document": corpus.documents,
        "act": corpus.acts,
        "clause": corpus.clauses,
        "term": {term(key): concept for key, concept in corpus.concepts.items()},
        "post": corpus.posts,
        "body": corpus.bodies,
        "form": corpus.forms,
        "service": corpus.services,
        "paper": corpus.evidence,
        "indicator": corpus.indicators,
        "place": corpus.places,
        "noun": corpus.units,
        "source of terms": corpus.term_sources,
        "figure": {**corpus.figures, **corpus.stocks, **corpus.demand},
        "chart": corpus.charts,
        "package": corpus.packages,
    }
    for what, table in tables.items():
        yield from ((key, what) for key in table)


def _what(place: Place, registered: Mapping[str, str], corpus: Corpus) -> str:
    document, _, unit = place.address.partition("/")
    otherwise = "field of a form" if document in corpus.sheets else "text"
    return registered.get(place.address, otherwise if unit else "entry")


def _at(span: Span) -> str:
    return f"{span.path}:{span.start}-{span.end}" if span.path else ""

"""Who names whom: every field, reference, figure, clause and list of the sources as an edge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from resminama.lean import dataclass
from resminama.load.texts import field_names, words
from resminama.model.concept import Concept
from resminama.model.corpus import Corpus
from resminama.model.decisions import Decisions
from resminama.model.edition import Edition
from resminama.model.figures import DemandTable, Figure, FigureChart, Figures, StockModel
from resminama.model.record import DocumentRecord, Record
from resminama.model.statute import Clause
from resminama.model.text import Reference, ShortName, Text, Value
from resminama.model.values import Word
from resminama.outline.content import Cite, Name, Outline, TableSpec, Term, Unit
from resminama.outline.glossary import GLOSSARY
from resminama.outline.texts import texts_inside, values_inside
from resminama.source import Span
from resminama.terms.matcher import Matcher

_FROZEN = (Edition, Decisions)
"""Records of what was: they change with nothing."""
_GLOBAL = (Figure, StockModel, DemandTable, FigureChart)
"""Entries of a file that are named across all files, without it."""
_CLOSED = {"id", "kind", "fee", "answer", "type", "status", "authentic", "level", "version", "code", "year"}
_NO_NAMES = {*_CLOSED, "en", "unit"}
"""Fields whose words come from a closed list or are a name, and so name nothing even where spelt like it."""
_CARRYING = {"include", "use", "stage", "quality", "formula", "table", "chart", "value"}
"""Fields that take over what they name: who depends on the one depends on the other."""
_TERMS = {"definitions", "distinct_from"}
_FORMULAE = {"formula", "value", "targets"}
"""Fields that hold arithmetic over ids of figures."""
_SAID = {"with_": "parameter", "if_yes": "if yes", "if_no": "if no"}
_IDS = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_COMPUTED = re.compile(r"-total$|(-leavers)?-\d{4}$")
"""How the name of a number of a model or a demand table ends, behind its id."""


@dataclass(frozen=True, slots=True)
class Edge:
    """``user`` names ``target``; ``carried``: what ``target`` says stands in ``user``."""

    target: str
    user: str
    how: str
    """The field, or ``text``, ``printed``, ``stands in``, ``term``."""
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A record or text that can be named, and where it stands."""

    address: str
    span: Span


def term(concept: str) -> str:
    """Return the address of a term: a service, a clause or a noun may have the same id."""
    return f"{GLOSSARY}/{concept}"


def places(corpus: Corpus) -> Iterator[Place]:
    """Yield every record with an address of its own, then every text."""
    for root in _roots(corpus):
        for record, owner in owned(root):
            yield Place(owner, record.span)
    for address, text in corpus.texts.items():
        yield Place(address, text.place.span)


def edges(corpus: Corpus, outlines: Mapping[str, Outline], terms: Matcher | None) -> Iterator[Edge]:
    """Yield every edge: of fields, of texts, of what outlines print, and of terms where they are sought."""
    known = _Known(corpus, outlines)
    for root in _roots(corpus):
        for record, owner in owned(root):
            yield from _of_fields(record, owner, known)
        if isinstance(root, Figures):
            yield from _of_rows(root)
    for address, text in corpus.texts.items():
        yield from _of_text(address, text, known)
        if terms is not None:
            yield from (Edge(term(key), address, "term") for key in sorted(terms.concepts(words(text))))
    for outline in outlines.values():
        for unit in outline.walk():
            yield from _of_unit(unit)


def _roots(corpus: Corpus) -> list[Record]:
    return [root for root in corpus.roots.values() if not isinstance(root, _FROZEN)]


def owned(root: Record) -> Iterator[tuple[Record, str]]:
    """Yield every record inside ``root`` with the address that its words belong to."""
    document = str(getattr(root, "id", ""))
    document = term(document) if isinstance(root, Concept) else document
    yield from _inside(root, document, document, isinstance(root, (DocumentRecord, Clause)))


def _inside(
    value: object, owner: str, document: str, units: bool, name: str = ""
) -> Iterator[tuple[Record, str]]:
    match value:
        case Record():
            address = _address(value, document) or (f"{document}/{name}" if units and name else owner)
            yield value, address
            for field in field_names(type(value)):
                yield from _inside(getattr(value, field), address, document, units, field)
        case tuple():
            for entry in value:
                yield from _inside(entry, owner, document, units)


def _address(record: Record, document: str) -> str | None:
    """Return the address that an id gives a record; None without one."""
    key = getattr(record, "id", None)
    if key is None:
        return None
    if isinstance(record, Concept):
        return term(key)
    return str(key) if not document or key == document or isinstance(record, _GLOBAL) else f"{document}/{key}"


class _Known:
    """What a word of a field may name."""

    def __init__(self, corpus: Corpus, outlines: Mapping[str, Outline]) -> None:
        self.corpus = corpus
        tables = (corpus.posts, corpus.bodies, corpus.forms, corpus.services, corpus.evidence)
        more = (corpus.indicators, corpus.places, corpus.acts, corpus.documents, corpus.clauses)
        self.ids = {key for table in (*tables, *more) for key in table}
        self.figures = {*corpus.figures, *corpus.stocks, *corpus.demand, *corpus.charts}
        self.units = {address for outline in outlines.values() for address in _addresses(outline)}

    def targets(self, word: Word, field: str, owner: str) -> Iterator[str]:
        """Yield what ``word``, written in ``field`` of ``owner``, names."""
        document = owner.partition("/")[0]
        if field in _TERMS and word in self.corpus.concepts:
            yield term(word)
        elif word.partition("/")[0] in self.ids:
            yield str(word)
        elif field in _FORMULAE:
            named = dict.fromkeys(self.figure(key) for key in _IDS.findall(word))
            yield from (key for key in named if key is not None)
        elif field in ("stage", "quality"):
            sop = self.corpus.sops.get(document)
            yield from (f"{sop.standard}/{word}",) if sop else ()
        elif field not in _NO_NAMES and f"{document}/{word}" in self.units:
            yield f"{document}/{word}"
        elif field not in _NO_NAMES and word in self.figures:
            yield str(word)

    def figure(self, name: str) -> str | None:
        """Return the figure, model or table that ``{name}`` of a text is a number of."""
        found = name if name in self.figures else _COMPUTED.sub("", name)
        return found if found in self.figures else None


def _addresses(outline: Outline) -> Iterator[str]:
    for unit in outline.walk():
        yield unit.address
        for table in unit.after:
            if isinstance(table, TableSpec):
                yield from (row.unit for row in table.rows if row.unit is not None)


def _of_fields(record: Record, owner: str, known: _Known) -> Iterator[Edge]:
    for field in field_names(type(record)):
        if field == "id":
            continue
        for word in _words(getattr(record, field)):
            for target in known.targets(word, field, owner):
                if target != owner:
                    carried = field in _CARRYING or target in known.figures
                    yield Edge(target, owner, _SAID.get(field, field.replace("_", " ")), carried)


def _of_rows(root: Figures) -> Iterator[Edge]:
    """Yield what a model, a table or a chart is made of: its rows and bars, named without it."""
    wholes: tuple[StockModel | DemandTable | FigureChart, ...] = (*root.stocks, *root.demand, *root.charts)
    for whole in wholes:
        rows = dict.fromkeys(owner for _, owner in _inside(whole, str(whole.id), str(root.id), units=False))
        yield from (Edge(row, str(whole.id), "row", carried=True) for row in rows if row != whole.id)


def _words(value: object) -> Iterator[Word]:
    match value:
        case Word():
            yield value
        case tuple():
            for entry in value:
                yield from _words(entry)
        case dict():
            for entry in value.values():
                yield from _words(entry)


def _of_text(address: str, text: Text, known: _Known) -> Iterator[Edge]:
    document = address.partition("/")[0]
    for node in text.walk():
        match node:
            case Reference(target=target) if target not in (".", ".this"):
                named = f"{document}/{target[2:]}" if target.startswith("./") else target
                yield Edge(named.partition("@")[0], address, "text")
            case Value(id=key) if figure := known.figure(key):
                yield Edge(figure, address, "text", carried=True)
            case ShortName(id=key) if key in known.ids:
                yield Edge(key, address, "short name")


def _of_unit(unit: Unit) -> Iterator[Edge]:
    """Yield what a unit prints, and the texts of others that stand in it."""
    asked = {node.id for text in texts_inside(unit.said) for node in text.walk() if isinstance(node, Value)}
    parameters = tuple(value for name, value in unit.parameters.items() if name in asked)
    yield from _printed((unit.said, parameters), unit.address)
    for table in unit.after:
        if isinstance(table, TableSpec):
            yield from _printed((table.caption, table.columns), unit.address)
            for row in table.rows:
                yield from _printed(row.cells, row.unit or unit.address)


def _printed(value: object, address: str) -> Iterator[Edge]:
    for found in values_inside(value, Name, Cite, Term, Text):
        match found:
            case Name(id=target) | Cite(target=target):
                yield Edge(str(target), address, "printed")
            case Term(id=concept):
                yield Edge(term(concept), address, "printed")
            case Text(address=own) if own and own != address:
                yield Edge(own, address, "stands in", carried=True)

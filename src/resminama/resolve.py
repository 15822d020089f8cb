"""The only door from one document to anything outside it.

Every question is noted with the digest of its answer, so that the next build
can ask again and compose only what would come out differently.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any, TypeVar

from resminama.compute.demand import DemandResult
from resminama.compute.figures import Statistics
from resminama.compute.reading import ResolvedFigure
from resminama.compute.stock import StockTable
from resminama.lang import CASES, Case, Lang
from resminama.language.citation import ActKind, ActName, Citation, Issuer, Level, UnitKind
from resminama.model.act import Act, Titles
from resminama.model.binding import act_of_form, annexes_of
from resminama.model.bylaw import Bylaw
from resminama.model.concept import Concept
from resminama.model.corpus import Corpus, Translation, document_of, edition_id
from resminama.model.edition import Edition, Instrument
from resminama.model.issue import Issue
from resminama.model.job import Job
from resminama.model.names import Body, CountedUnit, Named, Names
from resminama.model.order import Order
from resminama.model.record import DocumentRecord
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.standings import standings
from resminama.model.statute import Statute
from resminama.model.text import Text
from resminama.model.values import Open, Word
from resminama.numbering.freeze import frozen_levels
from resminama.numbering.labels import Place
from resminama.ordinal import Ordinal, parse
from resminama.outline.content import Kind
from resminama.states.review import State

_LEVELS = {
    Kind.CHAPTER: UnitKind.CHAPTER,
    Kind.SECTION: UnitKind.DIVISION,
    Kind.POINT: UnitKind.POINT,
    Kind.ITEM: UnitKind.SUBPOINT,
    Kind.SUBITEM: UnitKind.INDENT,
    Kind.PARAGRAPH: UnitKind.INDENT,
    Kind.STEP: UnitKind.STEP,
    Kind.ANNEX: UnitKind.ANNEX,
}
_PREFIXES = {
    "section": UnitKind.SECTION,
    "chapter": UnitKind.CHAPTER,
    "art": UnitKind.ARTICLE,
    "part": UnitKind.PART,
    "point": UnitKind.POINT,
    "indent": UnitKind.INDENT,
    "para": UnitKind.PARAGRAPH,
    "principle": UnitKind.PRINCIPLE,
    "rule": UnitKind.RULE,
    "annex": UnitKind.ANNEX,
}
_KINDS: dict[type[DocumentRecord], Callable[[Any], ActKind]] = {
    Standard: lambda _: ActKind.STANDARD,
    Statute: lambda _: ActKind.STATUTE,
    Bylaw: lambda bylaw: ActKind(bylaw.kind.value),
    Sop: lambda _: ActKind.SOP,
    Job: lambda _: ActKind.INSTRUCTION,
}
"""The kind of act that each kind of document is; documents that are not here are no acts."""
_Titles = Mapping[tuple[str, Lang], Mapping[Case, str]]
_T = TypeVar("_T")


Asked = Mapping[str, str]
"""What is asked about -> the questions with the digests of the answers, a line each.

Texts and states are about their document; titles about `TITLES`, since one title may hold another; all else
is about `SOURCES`: no translation answers it.
"""
TITLES, SOURCES = "titles*", "sources*"
"""No documents' ids."""


def by_document(asked: Mapping[str, str]) -> dict[str, str]:
    """Return questions (key -> digest of the answer) by what they are about."""
    found: dict[str, list[str]] = {}
    for key, digest in asked.items():
        found.setdefault(_about(key), []).append(f"{key} {digest}")
    return {about: "\n".join(lines) for about, lines in found.items()}


def _about(key: str) -> str:
    kind, _, rest = key.partition(":")
    if kind in ("text", "state"):
        return document_of(rest.rpartition(":")[2])
    return TITLES if kind == "title" else SOURCES


class Resolver:
    """Answers what documents ask of the corpus, and remembers what each of them asked."""

    def __init__(
        self, corpus: Corpus, places: Mapping[str, Place], statistics: Statistics, titles: _Titles
    ) -> None:
        self._corpus, self._places, self._statistics, self._titles = corpus, places, statistics, titles
        self._judged = standings(corpus).judged
        self.asked: dict[str, str] = {}
        """Key asked -> digest of the answer."""

    def _noted(self, key: str, answer: _T) -> _T:
        if key not in self.asked:
            self.asked[key] = sha256(repr(answer).encode()).hexdigest()[:16]
        return answer

    def still(self, asked: Asked, same: Container[str] = ()) -> bool:
        """Tell whether every question of ``asked`` would get the same answer now.

        ``same`` are documents whose texts, translations and states nothing has touched, and `SOURCES` where
        no source but translations has changed.
        """
        return all(self._still(lines) for about, lines in asked.items() if about not in same)

    def _still(self, lines: str) -> bool:
        for line in lines.split("\n"):
            key, _, digest = line.rpartition(" ")
            self._ask(key)
            if self.asked.get(key) != digest:
                return False
        return True

    def _ask(self, key: str) -> None:
        kind, _, rest = key.partition(":")
        if kind in ("phrase", "text", "title", "state"):
            lang, _, rest = rest.partition(":")
            by_language = {"phrase": self.phrase, "text": self.translation, "state": self.state}
            if kind == "title":
                self.title(rest, Lang(lang))
            else:
                by_language[kind](Lang(lang), rest)
            return
        questions = {
            "name": self.named,
            "act": self.act,
            "concept": self.concept,
            "unit": self.counted,
            "figure": self.figure,
            "stock": self.stock,
            "demand": self.demand,
            "document": self.document,
            "place": self.place,
            "edition": self.edition,
            "approving": self.approving,
            "annexed": self.annexed,
            "only-annex": self.only_annex,
        }
        if kind in questions:
            questions[kind](rest)

    def named(self, key: str) -> Named | None:
        """Return what a register calls ``key``."""
        return self._noted(f"name:{key}", self._corpus.named(key))

    def act(self, key: str) -> Act | None:
        """Return an act of the catalogue."""
        return self._noted(f"act:{key}", self._corpus.acts.get(key))

    def concept(self, key: str) -> Concept | None:
        """Return a concept of the glossary."""
        return self._noted(f"concept:{key}", self._corpus.concepts.get(key))

    def counted(self, noun: str) -> CountedUnit | None:
        """Return the noun of a quantity, by its English singular or plural."""
        units = self._corpus.units.values()
        found = next((unit for unit in units if noun in (unit.id, unit.name.en, unit.plural.en)), None)
        return self._noted(f"unit:{noun}", found)

    def figure(self, key: str) -> ResolvedFigure | None:
        """Return a statistic with the value that documents print."""
        return self._noted(f"figure:{key}", self._statistics.figures.get(key))

    def stock(self, key: str) -> StockTable | None:
        """Return a forecast."""
        return self._noted(f"stock:{key}", self._statistics.stocks.get(key))

    def demand(self, key: str) -> DemandResult | None:
        """Return a table of demand."""
        return self._noted(f"demand:{key}", self._statistics.demand.get(key))

    def phrase(self, lang: Lang, key: str) -> Text | None:
        """Return a drafting phrase."""
        return self._noted(f"phrase:{lang}:{key}", self._corpus.phrases.get(lang, {}).get(key))

    def translation(self, lang: Lang, address: str) -> Translation | None:
        """Return the translation of a text."""
        return self._noted(f"text:{lang}:{address}", self._corpus.catalogues.get(lang, {}).get(address))

    def state(self, lang: Lang, address: str) -> State:
        """Return how far a text has come."""
        return self._noted(f"state:{lang}:{address}", self._judged(lang, address).state)

    def document(self, key: str) -> DocumentRecord | None:
        """Return a document of our own, as far as others may know it: kind, status, issuers of an order."""
        found = self._corpus.documents.get(key)
        known = found and (type(found).__name__, own_kind(found), found.status)
        self._noted(f"document:{key}", (known, found.issues) if isinstance(found, Order) else known)
        return found

    def approving(self, key: str) -> Order | None:
        """Return the order that approves a document."""
        return self._noted(f"approving:{key}", order_of(key, self._corpus))

    def annexed(self, key: str) -> tuple[str | None, int]:
        """Return the act that a form is annexed to and the number of the annex there."""
        return self._noted(f"annexed:{key}", act_of_form(key, self._corpus))

    def only_annex(self, key: str) -> bool:
        """Tell whether an act has no more than one annex, its forms counted: that one has no number."""
        return self._noted(f"only-annex:{key}", annexes_of(key, self._corpus) == 1)

    def title(self, key: str, lang: Lang) -> Mapping[Case, str]:
        """Return the title of a document of our own in its cases."""
        return self._noted(f"title:{lang}:{key}", self._titles.get((key, lang), {}))

    def edition(self, key: str) -> Edition | None:
        """Return an edition by its id."""
        return self._noted(f"edition:{key}", self._corpus.editions.get(key))

    def instrument(self, instrument: Instrument) -> ActName:
        """Return how an approving or amending act is named: kind, issuer, date and number."""
        return ActName(
            kind=ActKind(str(instrument.kind)),
            date=_day(str(instrument.date)),
            number=str(instrument.number),
            issuer=self._issuer(instrument.issues),
            others=self._others(instrument.issues),
            legislative=str(instrument.kind) == ActKind.LAW,
        )

    def _others(self, issues: Sequence[Issue]) -> tuple[Issuer, ...]:
        return tuple(
            Issuer(self._issuer((issue,)), _day(str(issue.date)), _given(issue.number))
            for issue in issues[1:]
        )

    def _issuer(self, issues: Sequence[Issue]) -> Mapping[Lang, Mapping[Case, str]]:
        """Return the head of the first body that issued an act, or the body where it has none."""
        body = self.named(str(issues[0].body)) if issues else None
        head = self.named(str(body.head)) if isinstance(body, Body) and body.head else None
        found = head or body
        return _forms(found.name) if found else {}

    def place(self, address: str) -> Place | None:
        """Return where a unit stands."""
        return self._noted(f"place:{address}", self._places.get(address))

    def citation(self, target: str, short: Mapping[str, Names]) -> Citation | None:
        """Return what ``target`` cites; None where there is no such thing.

        ``short`` holds the short names declared so far in the citing document, by act.
        """
        target, _, edition = target.partition("@")
        document = document_of(target)
        if act := self.act(document):
            levels = act_levels(target)
            return None if levels is None else Citation(levels, act_name(act, short.get(document)))
        record = self.document(document)
        if record is None:
            return None
        name = self._own_name(record, short.get(document))
        if edition:
            return self._as_approved(target, edition, name)
        if document == target:
            return Citation((), name)
        place = self.place(target)
        if place is None or not place.levels:
            return None
        return Citation(tuple(self._level(document, *level) for level in place.levels), name)

    def _level(self, document: str, kind: Kind, number: Ordinal) -> Level:
        alone = kind is Kind.ANNEX and self.only_annex(document)
        return Level(_LEVELS[kind], () if alone else (number,))

    def _as_approved(self, target: str, number: str, name: ActName) -> Citation | None:
        """Return what ``target`` cited in an edition: its numbers and the day of the approving act."""
        document, _, unit = target.partition("/")
        edition = self.edition(edition_id(document, number))
        if edition is None:
            return None
        found = frozen_levels(edition, unit) if unit else ()
        if found is None:
            return None
        levels = tuple(Level(_LEVELS[kind], (ordinal,)) for kind, ordinal in found)
        return Citation(levels, name, _day(str(edition.instrument.date)))

    def _own_name(self, record: DocumentRecord, short: Names | None) -> ActName:
        if isinstance(record, Order):
            return self._order_name(record)
        forms = {lang: self.title(record.id, lang) for lang in Lang}
        return ActName(
            kind=act_kind(record) or ActKind.FORM,
            forms=forms,
            short=_forms(short) if short else {},
            legislative=False,
        )

    def _order_name(self, order: Order) -> ActName:
        """Return how an order is cited: by its issuers, with dates and numbers where known, and title."""
        issues = order.issues
        return ActName(
            kind=order_kind(order),
            title={lang: self.title(order.id, lang)[Case.NOM] for lang in Lang},
            date=_day(str(issues[0].date)) if issues else None,
            number=_given(issues[0].number) if issues else None,
            issuer=self._issuer(issues),
            others=self._others(issues),
            legislative=False,
        )


def _given(number: Word | Open) -> str | None:
    return None if isinstance(number, Open) else str(number)


def act_kind(record: DocumentRecord | None) -> ActKind | None:
    """Return the kind of act that a document of ours is; None for what is no act: notes, forms, orders."""
    kind = _KINDS.get(type(record)) if record else None
    return kind(record) if kind else None


def own_kind(record: DocumentRecord | None) -> ActKind | None:
    """Return what a document calls itself: its kind of act, an order too; None for notes and forms."""
    return order_kind(record) if isinstance(record, Order) else act_kind(record)


def order_of(key: str, corpus: Corpus) -> Order | None:
    """Return the order that approves a document."""
    return next((order for order in corpus.orders.values() if key in order.approves), None)


def order_kind(order: Order) -> ActKind:
    """Return the kind of act that approves: an order, a joint order, a resolution."""
    return ActKind(str(order.form))


def _day(written: str) -> date | None:
    """Return a date of a source; None for one that is written otherwise, which a check tells."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _forms(names: Names) -> dict[Lang, dict[Case, str]]:
    return {lang: {case: names.form(lang, case) for case in CASES[lang]} for lang in Lang}


def _titles(titles: Titles | None) -> dict[Lang, str]:
    if titles is None:
        return {}
    found = {Lang.EN: titles.en, Lang.RU: titles.ru, Lang.TK: titles.tk}
    return {lang: str(words) for lang, words in found.items() if words is not None}


def act_name(act: Act, short: Names | None) -> ActName:
    """Return how the catalogue names an act."""
    kind = ActKind(str(act.kind))
    return ActName(
        kind=kind,
        title=_titles(act.title),
        forms=_forms(act.name) if act.name else {},
        date=_day(act.date or ""),
        number=str(act.number) if act.number else None,
        short=_forms(short) if short else {},
        legislative=True,
    )


def act_levels(target: str) -> tuple[Level, ...] | None:
    """Return the levels of an address inside an act (``law/art-7/part-2``); None if it is malformed."""
    levels = []
    for part in target.split("/")[1:]:
        prefix, _, digits = part.partition("-")
        number = parse(digits)
        if prefix not in _PREFIXES or number is None:
            return None
        levels.append(Level(_PREFIXES[prefix], (number,)))
    return tuple(levels)

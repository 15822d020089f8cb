"""Everything that was loaded: one corpus, by id."""

from __future__ import annotations

from dataclasses import field

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.act import Act
from resminama.model.amending import AmendingAct
from resminama.model.amendments import Amendments
from resminama.model.bylaw import Bylaw
from resminama.model.calendar import Calendar
from resminama.model.concept import Concept, TermSource
from resminama.model.decisions import Decisions
from resminama.model.dossier import Dossier
from resminama.model.edition import Edition
from resminama.model.figures import DemandTable, Figure, FigureChart, StockModel
from resminama.model.form import FormSheet
from resminama.model.gaps import LegislativeReview
from resminama.model.guide import Guide
from resminama.model.inventory import Inventory
from resminama.model.job import Job
from resminama.model.leaflet import Leaflet
from resminama.model.mandate import Assignment, Mandate
from resminama.model.names import (
    Body,
    CountedUnit,
    EvidenceDocument,
    Indicator,
    Named,
    Post,
    RegisteredForm,
    Service,
    Settings,
)
from resminama.model.note import BriefingNote
from resminama.model.order import Order
from resminama.model.package import Package
from resminama.model.plan import Plan
from resminama.model.record import DocumentRecord, Record
from resminama.model.rehearsal import Rehearsal
from resminama.model.report import Report
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.statute import ChapteredAct, Clause, Statute
from resminama.model.text import Text
from resminama.source import SourceFile
from resminama.states.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Translation:
    """One entry of a catalogue."""

    address: str
    source: str
    """The English text that was translated."""
    text: Text
    outdated: bool = False
    """The translator's file says that it needs work."""
    unconfirmed: str | None = None
    """Why the wording needs a person's word."""
    ignored: tuple[str, ...] = ()
    """Codes of findings that the translator silenced here."""
    comment: str = ""
    """Of the translator, whole."""
    previous: str | None = None
    """The English text that it was made from, where a program noted that it changed."""


@dataclass(slots=True)
class _Asked:
    """What was put together of the tables of a corpus when it was first asked for."""

    documents: dict[str, DocumentRecord] | None = None
    chaptered: dict[str, ChapteredAct] | None = None
    last_editions: dict[str, Edition] | None = None


@dataclass(slots=True)
class Corpus:
    """All sources of a workspace; filled by ``load``, only read afterwards."""

    files: dict[str, SourceFile] = field(default_factory=dict)
    acts: dict[str, Act] = field(default_factory=dict)
    bodies: dict[str, Body] = field(default_factory=dict)
    posts: dict[str, Post] = field(default_factory=dict)
    services: dict[str, Service] = field(default_factory=dict)
    places: dict[str, Named] = field(default_factory=dict)
    forms: dict[str, RegisteredForm] = field(default_factory=dict)
    evidence: dict[str, EvidenceDocument] = field(default_factory=dict)
    indicators: dict[str, Indicator] = field(default_factory=dict)
    units: dict[str, CountedUnit] = field(default_factory=dict)
    """Nouns of quantities, by id (the English singular)."""
    concepts: dict[str, Concept] = field(default_factory=dict)
    term_sources: dict[str, TermSource] = field(default_factory=dict)
    clauses: dict[str, Clause] = field(default_factory=dict)
    figures: dict[str, Figure] = field(default_factory=dict)
    stocks: dict[str, StockModel] = field(default_factory=dict)
    demand: dict[str, DemandTable] = field(default_factory=dict)
    charts: dict[str, FigureChart] = field(default_factory=dict)
    orders: dict[str, Order] = field(default_factory=dict)
    standards: dict[str, Standard] = field(default_factory=dict)
    statutes: dict[str, Statute] = field(default_factory=dict)
    bylaws: dict[str, Bylaw] = field(default_factory=dict)
    sops: dict[str, Sop] = field(default_factory=dict)
    sheets: dict[str, FormSheet] = field(default_factory=dict)
    notes: dict[str, BriefingNote] = field(default_factory=dict)
    guides: dict[str, Guide] = field(default_factory=dict)
    leaflets: dict[str, Leaflet] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    reports: dict[str, Report] = field(default_factory=dict)
    inventories: dict[str, Inventory] = field(default_factory=dict)
    gap_reviews: dict[str, LegislativeReview] = field(default_factory=dict)
    dossiers: dict[str, Dossier] = field(default_factory=dict)
    mandates: dict[str, Mandate] = field(default_factory=dict)
    assignments: dict[str, Assignment] = field(default_factory=dict)
    jobs: dict[str, Job] = field(default_factory=dict)
    settings: dict[str, Settings] = field(default_factory=dict)
    calendars: dict[str, Calendar] = field(default_factory=dict)
    rehearsals: dict[str, Rehearsal] = field(default_factory=dict)
    packages: dict[str, Package] = field(default_factory=dict)
    editions: dict[str, Edition] = field(default_factory=dict)
    amending: dict[str, AmendingAct] = field(default_factory=dict)
    """Amending acts in preparation."""
    decisions: dict[str, Decisions] = field(default_factory=dict)
    amendments: dict[str, Amendments] = field(default_factory=dict)
    """What is proposed for acts of others."""
    texts: dict[str, Text] = field(default_factory=dict)
    """Every English text by its address."""
    roots: dict[str, Record] = field(default_factory=dict)
    """The record of each source file, by path."""
    texts_in: dict[str, tuple[Text, ...]] = field(default_factory=dict)
    """The English texts of each of these files, in its order."""
    catalogues: dict[Lang, dict[str, Translation]] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)
    """Which texts every translation was made from, and the states of English."""
    designs: dict[str, dict[str, str]] = field(default_factory=dict)
    """Page designs as written, by name."""
    phrases: dict[Lang, dict[str, Text]] = field(default_factory=dict)
    """Drafting phrases of the templates, by key."""

    _asked: _Asked = field(default_factory=_Asked, init=False, compare=False, repr=False)

    @property
    def documents(self) -> dict[str, DocumentRecord]:
        """Every source that becomes a document, by id."""
        if self._asked.documents is None:
            self._asked.documents = {
                **self.orders,
                **self.standards,
                **self.statutes,
                **self.bylaws,
                **self.sops,
                **self.sheets,
                **self.notes,
                **self.guides,
                **self.leaflets,
                **self.plans,
                **self.reports,
                **self.inventories,
                **self.gap_reviews,
                **self.dossiers,
                **self.mandates,
                **self.assignments,
                **self.jobs,
            }
        return self._asked.documents

    @property
    def chaptered(self) -> dict[str, ChapteredAct]:
        """The acts in chapters and points: statutes and by-laws, by id."""
        if self._asked.chaptered is None:
            self._asked.chaptered = {**self.statutes, **self.bylaws}
        return self._asked.chaptered

    @property
    def last_editions(self) -> dict[str, Edition]:
        """The last edition of each approved document or clause, by its id."""
        if self._asked.last_editions is None:
            ordered = sorted(self.editions.values(), key=lambda edition: edition.number)
            self._asked.last_editions = {str(edition.document): edition for edition in ordered}
        return self._asked.last_editions

    def edition(self, document: str, number: str) -> Edition | None:
        """Return an edition of a document."""
        return self.editions.get(edition_id(document, number))

    def named(self, target: str) -> Named | None:
        """Return the body, post, service, form, paper, indicator or place called ``target``."""
        tables = (
            self.posts,
            self.bodies,
            self.forms,
            self.services,
            self.evidence,
            self.indicators,
            self.places,
        )
        for table in tables:
            if found := table.get(target):
                return found
        return None


def edition_id(document: str, number: object) -> str:
    """Return the id of an edition."""
    return f"{document}-edition-{number}"


def document_of(address: str) -> str:
    """Return the document (first) part of an address."""
    return address.partition("/")[0]

"""Files to one corpus: every source read once, every problem collected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.load.blanks import has_blanks
from resminama.load.catalogue import language_of
from resminama.load.known import Known, Opened, paths_of, source_of
from resminama.load.ledger import ledger_of
from resminama.load.letter import LETTER, letter_missing
from resminama.load.sources import Source, read_source
from resminama.model.act import Act
from resminama.model.amending import AmendingAct
from resminama.model.amendments import Amendments
from resminama.model.bylaw import Bylaw
from resminama.model.calendar import Calendar
from resminama.model.concept import Concept, TermSources
from resminama.model.corpus import Corpus
from resminama.model.decisions import Decisions
from resminama.model.dossier import Dossier
from resminama.model.edition import Edition
from resminama.model.figures import Figures
from resminama.model.form import FormSheet
from resminama.model.gaps import LegislativeReview
from resminama.model.guide import Guide
from resminama.model.inventory import Inventory
from resminama.model.job import Job
from resminama.model.leaflet import Leaflet
from resminama.model.mandate import Assignment, Mandate
from resminama.model.names import (
    Bodies,
    EvidenceDocuments,
    Forms,
    Indicators,
    Places,
    Posts,
    Services,
    Settings,
    Units,
)
from resminama.model.note import BriefingNote
from resminama.model.order import Order
from resminama.model.package import Package
from resminama.model.plan import Plan
from resminama.model.record import Record
from resminama.model.rehearsal import Rehearsal
from resminama.model.report import Report
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.statute import Clause, Statute
from resminama.model.text import Text
from resminama.model.values import Word
from resminama.source import SourceFile
from resminama.states.ledger import PATH as LEDGER

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TABLES: dict[type[Record], str] = {
    Act: "acts",
    AmendingAct: "amending",
    Concept: "concepts",
    Clause: "clauses",
    Order: "orders",
    Standard: "standards",
    Statute: "statutes",
    Bylaw: "bylaws",
    Sop: "sops",
    FormSheet: "sheets",
    BriefingNote: "notes",
    Guide: "guides",
    Leaflet: "leaflets",
    Plan: "plans",
    Report: "reports",
    Inventory: "inventories",
    LegislativeReview: "gap_reviews",
    Dossier: "dossiers",
    Mandate: "mandates",
    Assignment: "assignments",
    Job: "jobs",
    Package: "packages",
    Edition: "editions",
    Decisions: "decisions",
    Amendments: "amendments",
    Settings: "settings",
    Calendar: "calendars",
    Rehearsal: "rehearsals",
}
"""Sources that are one entry: the table of the corpus they go to."""
_LISTS: dict[type[Record], tuple[tuple[str, str], ...]] = {
    Bodies: (("bodies", "bodies"),),
    Posts: (("posts", "posts"),),
    Services: (("services", "services"),),
    Forms: (("forms", "forms"),),
    EvidenceDocuments: (("documents", "evidence"),),
    Indicators: (("indicators", "indicators"),),
    Places: (("places", "places"),),
    Units: (("units", "units"),),
    TermSources: (("sources", "term_sources"),),
    Figures: (("figures", "figures"), ("stocks", "stocks"), ("demand", "demand"), ("charts", "charts")),
}
"""Registers: (field of the record, table of the corpus)."""


def load(
    files: Mapping[str, bytes], known: Known | None = None, opened: Opened | None = None
) -> tuple[Corpus, list[Finding]]:
    """Return the corpus made from ``files`` (path relative to the workspace -> content).

    Args:
        files: what the workspace holds.
        known: what earlier runs read; afterwards it holds these files and no others.
        opened: what of it need not be unpacked.
    """
    corpus = Corpus(catalogues={Lang.RU: {}, Lang.TK: {}})
    findings: list[Finding] = []
    for path, key, source in _sources(files, known, opened):
        if path != LETTER:  # it is no text
            corpus.files[path] = SourceFile(path, source.text, key)
        findings += [*source.findings, *_enter(corpus, path, source)]
    if LEDGER in files:
        text, corpus.ledger, damage = ledger_of(files[LEDGER])
        corpus.files[LEDGER] = SourceFile(LEDGER, text)
        findings += damage
    if corpus.packages and LETTER not in files:
        findings.append(letter_missing())
    return corpus, findings


def _sources(
    files: Mapping[str, bytes], known: Known | None, opened: Opened | None
) -> Iterator[tuple[str, str, Source]]:
    """Yield (path, key in ``known``, what the file holds)."""
    paths = paths_of(files)
    if known is None:
        yield from ((path, "", read_source(path, files[path])) for path in paths)
        return
    used = set()
    for path in paths:
        key, source = source_of(path, files[path], known, opened)
        used.add(key)
        yield path, key, source
    for key in known.keys() - used:
        del known[key]


def _enter(corpus: Corpus, path: str, source: Source) -> list[Finding]:
    if source.translations:
        corpus.catalogues[language_of(path)].update(source.translations)
    corpus.designs.update(source.designs)
    for lang, phrases in source.phrases.items():
        corpus.phrases.setdefault(lang, {}).update(phrases)
    if source.record is None or (type(source.record) in _TABLES and has_blanks(source.findings)):
        return []  # a document with blanks is none yet; a register has its other entries
    return enter_record(corpus, path, source.record, source.texts)


def enter_record(corpus: Corpus, path: str, record: Record, texts: tuple[Text, ...]) -> list[Finding]:
    """Enter the record of a file and its ``texts``, in their order, into the tables of a corpus."""
    corpus.roots[path] = record
    corpus.texts_in[path] = texts
    findings: list[Finding] = []
    for entry, table in _entries(corpus, record):
        key = entry.id  # type: ignore[attr-defined]  # every entry of a table has one
        findings += _well_named(key)
        if key in table:
            findings.append(
                error("ID002", key.span, f"id '{key}' is taken", "give one of the two another id")
            )
        else:
            table[key] = entry
    for text in texts:
        if text.address:
            corpus.texts.setdefault(text.address, text)
    return findings


def _entries(corpus: Corpus, record: Record) -> Iterable[tuple[Record, dict[str, object]]]:
    table = _TABLES.get(type(record))
    if table is not None:
        yield record, getattr(corpus, table)
        return
    for field, name in _LISTS[type(record)]:
        for entry in getattr(record, field):
            yield entry, getattr(corpus, name)


def _well_named(key: Word) -> list[Finding]:
    if _ID.fullmatch(key) and len(key) <= 80:
        return []
    return [
        error(
            "ID001",
            key.span,
            f"'{key[:40]}' is no id",
            "use small letters and digits in words joined by hyphens",
        )
    ]

"""Files to one corpus: every source read once, every problem collected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.load.build import MISSING, Builder
from resminama.load.catalogue import language_of, read_catalogue
from resminama.load.designs import read_designs
from resminama.load.kinds import KINDS
from resminama.load.nodes import MapNode, Node, ScalarNode, read_nodes
from resminama.load.phrases import read_phrases
from resminama.load.texts import texts_of
from resminama.load.units import unit_findings
from resminama.model.act import Act
from resminama.model.concept import Concept, TermSources
from resminama.model.corpus import Corpus
from resminama.model.figures import Figures
from resminama.model.form import FormSheet
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
from resminama.model.record import Record
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.statute import Clause, Statute
from resminama.model.values import Word
from resminama.source import SourceFile, Span

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TABLES: dict[type[Record], str] = {
    Act: "acts",
    Concept: "concepts",
    Clause: "clauses",
    Order: "orders",
    Standard: "standards",
    Statute: "statutes",
    Sop: "sops",
    FormSheet: "sheets",
    BriefingNote: "notes",
    Package: "packages",
    Settings: "settings",
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
    Figures: (("figures", "figures"), ("stocks", "stocks"), ("demand", "demand")),
}
"""Registers: (field of the record, table of the corpus)."""


def load(files: Mapping[str, bytes]) -> tuple[Corpus, list[Finding]]:
    """Return the corpus made from ``files`` (path relative to the workspace -> content)."""
    corpus = Corpus(catalogues={Lang.RU: {}, Lang.TK: {}})
    findings: list[Finding] = []
    for path in sorted(files):
        if path.endswith(".po"):
            findings += _load_catalogue(corpus, path, files[path])
        elif not path.endswith(".yaml"):
            continue  # fonts, the letter: templates that are no text
        elif path.startswith("templates/"):
            findings += _load_phrases(corpus, path, files[path])
        else:
            findings += _load_source(corpus, path, files[path])
    return corpus, findings


def _load_catalogue(corpus: Corpus, path: str, data: bytes) -> list[Finding]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return [error("PO001", Span(path, 0, 1), "not a PO catalogue: not UTF-8", "save the file as UTF-8")]
    corpus.files[path] = SourceFile(path, text)
    entries, findings = read_catalogue(path, text)
    corpus.catalogues[language_of(path)].update(entries)
    return findings


def _load_phrases(corpus: Corpus, path: str, data: bytes) -> list[Finding]:
    text, root, findings = read_nodes(path, data)
    corpus.files[path] = SourceFile(path, text)
    if root is not None and path.endswith("/designs.yaml"):
        corpus.designs.update(read_designs(root))
    elif root is not None:
        for lang, phrases in read_phrases(root).items():
            corpus.phrases.setdefault(lang, {}).update(phrases)
    return findings


def _load_source(corpus: Corpus, path: str, data: bytes) -> list[Finding]:
    text, root, findings = read_nodes(path, data)
    corpus.files[path] = SourceFile(path, text)
    if root is None:
        return findings or [
            error("YAML014", Span(path, 0, 1), "the file is empty", "write a source, or delete it")
        ]
    kind, problem = _kind(root)
    if kind is None or not isinstance(root, MapNode):
        return [*findings, problem] if problem else findings
    root.entries.pop("schema")
    builder = Builder(_address(kind, root))
    record = builder.record(kind, root)
    findings += builder.findings
    if record is not MISSING:
        findings += _enter(corpus, path, record)
    return findings


def _kind(root: Node) -> tuple[type[Record] | None, Finding | None]:
    entry = root.entries.get("schema") if isinstance(root, MapNode) else None
    node = entry[1] if entry else None
    if not isinstance(node, ScalarNode):
        start = Span(root.span.path, 0, 1)
        return None, error(
            "YAML015", start, "the file does not say what it is", "begin it with `schema: statute/1`"
        )
    kind = KINDS.get(node.value)
    if kind is None:
        near = get_close_matches(node.value, KINDS, n=1)
        hint = f"did you mean '{near[0]}'?" if near else "one of: " + ", ".join(KINDS)
        return None, error("YAML015", node.span, f"unknown schema '{node.value[:40]}'", hint)
    return kind, None


def _address(kind: type[Record], root: MapNode) -> str:
    """Return the first part of the addresses of a file's texts."""
    if kind is Concept:
        return "glossary"
    _, node = root.entries.get("id", (None, None))
    return node.value if isinstance(node, ScalarNode) else ""


def _enter(corpus: Corpus, path: str, record: Record) -> list[Finding]:
    corpus.roots[path] = record
    findings = list(unit_findings(record, corpus.files[path]))
    for entry, table in _entries(corpus, record):
        key = entry.id  # type: ignore[attr-defined]  # every entry of a table has one
        findings += _well_named(key)
        if key in table:
            findings.append(
                error("ID002", key.span, f"id '{key}' is taken", "give one of the two another id")
            )
        else:
            table[key] = entry
    for text in texts_of(record):
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

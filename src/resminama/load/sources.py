"""One file to what it holds; nothing here looks at any other file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from difflib import get_close_matches

from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.load.build import MISSING, Builder
from resminama.load.catalogue import read_catalogue
from resminama.load.catalogue_text import catalogue_text
from resminama.load.designs import read_designs
from resminama.load.kinds import KINDS
from resminama.load.letter import LETTER, letter_findings
from resminama.load.nesting import beyond_stack, too_deep
from resminama.load.nodes import MapNode, Node, ScalarNode, read_nodes
from resminama.load.phrases import read_phrases
from resminama.load.texts import texts_of
from resminama.load.units import unit_findings
from resminama.model.concept import Concept
from resminama.model.corpus import Translation
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.source import SourceFile, Span


@dataclass(frozen=True, slots=True)
class Source:
    """What one file holds; nothing of it is changed afterwards."""

    text: str
    findings: tuple[Finding, ...] = ()
    record: Record | None = None
    texts: tuple[Text, ...] = ()
    """The texts of the record, in the order of the file."""
    translations: Mapping[str, Translation] = field(default_factory=dict)
    phrases: Mapping[Lang, Mapping[str, Text]] = field(default_factory=dict)
    designs: Mapping[str, dict[str, str]] = field(default_factory=dict)


def read_source(path: str, data: bytes) -> Source:
    """Return what the file ``path`` (relative to the workspace) with the content ``data`` holds."""
    try:
        source = _read(path, data)
    except RecursionError:
        return Source(data.decode("utf-8", "replace"), (beyond_stack(path),))
    if found := too_deep(source.texts, source.translations.values(), source.phrases.values()):
        return Source(source.text, (*source.findings, found))
    return source


def _read(path: str, data: bytes) -> Source:
    if path.endswith(".po"):
        return _catalogue(path, data)
    if path == LETTER:
        return Source("", letter_findings(data))
    text, root, findings = read_nodes(path, data)
    if path.startswith("templates/"):
        return _template(path, text, root, findings)
    if root is None:
        return Source(text, tuple(findings) or (_empty(path),))
    return _record(path, text, root, findings)


def _catalogue(path: str, data: bytes) -> Source:
    text, findings = catalogue_text(path, data)
    if findings:
        return Source(text, tuple(findings))
    translations, findings = read_catalogue(path, text)
    return Source(text, tuple(findings), translations=translations)


def _template(path: str, text: str, root: Node | None, findings: list[Finding]) -> Source:
    if root is None:
        return Source(text, tuple(findings))
    if path.endswith("/designs.yaml"):
        designs, problems = read_designs(root)
        return Source(text, (*findings, *problems), designs=designs)
    return Source(text, tuple(findings), phrases=read_phrases(root))


def _record(path: str, text: str, root: Node, findings: list[Finding]) -> Source:
    kind, problem = _kind(root)
    if kind is None or not isinstance(root, MapNode):
        return Source(text, (*findings, *([problem] if problem else [])))
    _, schema = root.entries.pop("schema")
    assert isinstance(schema, ScalarNode)
    builder = Builder(_address(kind, root), schema.value.partition("/")[0])
    record = builder.record(kind, root)
    findings += builder.findings
    if record is MISSING:
        return Source(text, tuple(findings))
    texts = tuple(texts_of(record))
    findings += unit_findings(record, texts, SourceFile(path, text))
    return Source(text, tuple(findings), record, texts)


def _empty(path: str) -> Finding:
    return error("YAML014", Span(path, 0, 1), "the file is empty", "write a source, or delete it")


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

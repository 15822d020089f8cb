"""The glossary for other people's tools: TBX-Basic (ISO 30042:2019), the older TBX v2, TSV, SKOS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.concept import Concept
from resminama.translate.desk import Desk
from resminama.translate.exchange.codes import words_only
from resminama.translate.exchange.xml import LANG, add, in_lines, serialised
from resminama.translate.glossary import preferred, variants

SPACE = "urn:iso:std:iso:30042:ed-2"
_PREFIXES: Any = {None: SPACE}
"""The stubs know no default namespace."""
_STATUS = {
    "preferred": "preferredTerm-admn-sts",
    "admitted": "admittedTerm-admn-sts",
    "rejected": "deprecatedTerm-admn-sts",
}
_LABELS = {"preferred": "prefLabel", "admitted": "altLabel", "rejected": "hiddenLabel"}
_TITLE = "Glossary of social services and social work"


@dataclass(frozen=True, slots=True)
class _Names:
    """What the two versions of TBX call the same things."""

    concept: str
    language: str
    term: str


_NEW, _OLD = _Names("conceptEntry", "langSec", "termSec"), _Names("termEntry", "langSet", "tig")


def write_tbx(desk: Desk) -> bytes:
    """Return TBX-Basic v3 in the DCA style."""
    attributes = {"type": "TBX-Basic", "style": "dca", LANG: "en"}
    root = etree.Element(f"{{{SPACE}}}tbx", attributes, nsmap=_PREFIXES)
    add(add(add(add(root, "tbxHeader"), "fileDesc"), "sourceDesc"), "p", _TITLE)
    _body(root, desk, _NEW)
    return serialised(root)


def write_tbx2(desk: Desk) -> bytes:
    """Return TBX v2 (``martif``), for tools that cannot read v3."""
    root = etree.Element("martif", {"type": "TBX", LANG: "en"})
    header = add(root, "martifHeader")
    add(add(add(header, "fileDesc"), "sourceDesc"), "p", _TITLE)
    add(add(header, "encodingDesc"), "p", "TBXXCSV02.xcs", {"type": "XCSURI"})
    _body(root, desk, _OLD)
    return serialised(root, '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">')


def _body(root: etree._Element, desk: Desk, names: _Names) -> None:
    body = add(add(root, "text"), "body")
    for concept in desk.corpus.concepts.values():
        entry = add(body, names.concept, attributes={"id": f"c-{concept.id}"})
        add(entry, "descrip", str(concept.domain), {"type": "subjectField"})
        for lang in Lang:
            _language(add(entry, names.language, attributes={LANG: str(lang)}), desk, concept, lang, names)
    in_lines(body)


def _language(section: etree._Element, desk: Desk, concept: Concept, lang: Lang, names: _Names) -> None:
    if words := definition(desk, concept, lang):
        add(add(section, "descripGrp"), "descrip", words, {"type": "definition"})
    for term, status in _distinct(concept, lang):
        group = add(section, names.term)
        add(group, "term", term)
        add(group, "termNote", _STATUS[status], {"type": "administrativeStatus"})


def definition(desk: Desk, concept: Concept, lang: Lang) -> str:
    """Return the definition in ``lang`` as plain words; empty where it is not translated."""
    return " ".join(words_only(desk.text(lang, concept.definition.address)).split())


def _distinct(concept: Concept, lang: Lang) -> Iterator[tuple[str, str]]:
    """Yield (term, status), each term once with its best status."""
    met: set[str] = set()
    for term, status in variants(concept, lang):
        if term and term not in met:
            met.add(term)
            yield term, status


def write_tsv(desk: Desk, source: Lang, target: Lang) -> bytes:
    """Return ``term⇥term⇥remark`` lines, as OmegaT reads glossaries."""
    lines = []
    for concept in desk.corpus.concepts.values():
        rejected = [term for term, status in _distinct(concept, target) if status == "rejected"]
        remark = [f"not: {', '.join(rejected)}"] if rejected else []
        remark.append(definition(desk, concept, source))
        for term, status in _distinct(concept, source):
            if status != "rejected":
                cells = (term, preferred(concept, target), "; ".join(filter(None, remark)))
                lines.append("\t".join(" ".join(cell.split()) for cell in cells))
    return ("\n".join(lines) + "\n").encode()


def write_skos(desk: Desk) -> bytes:
    """Return SKOS (W3C, 2009) as Turtle: preferred, admitted and rejected terms as three kinds of label."""
    head = [
        "@prefix dct: <http://purl.org/dc/terms/> .",
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .",
        "",
        f'<urn:resminama:glossary> a skos:ConceptScheme ;\n  dct:title "{_TITLE}"@en .',
    ]
    concepts = [_concept(desk, concept) for concept in desk.corpus.concepts.values()]
    return ("\n".join([*head, *concepts]) + "\n").encode()


def _concept(desk: Desk, concept: Concept) -> str:
    facts = ["a skos:Concept", "skos:inScheme <urn:resminama:glossary>"]
    facts.append(f"skos:notation {_literal(str(concept.id))}")
    for lang in Lang:
        facts += [f"skos:{_LABELS[s]} {_literal(term)}@{lang}" for term, s in _distinct(concept, lang)]
        if words := definition(desk, concept, lang):
            facts.append(f"skos:definition {_literal(words)}@{lang}")
    return f"\n<urn:resminama:concept:{concept.id}> " + " ;\n  ".join(facts) + " ."


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'

"""REF004: a reference to a kind of unit that such an act does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.references import cited_acts, mentions
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.language.citation import Level, UnitKind
from resminama.model.act import Act
from resminama.model.corpus import document_of

CODE = "REF004"
_LEGISLATIVE = frozenset({"constitution", "law", "code"})
_INSTRUMENTS = frozenset({"convention", "covenant", "protocol", "declaration"})
_UNDER: dict[UnitKind, frozenset[UnitKind | None]] = {
    UnitKind.SECTION: frozenset({None}),
    UnitKind.CHAPTER: frozenset({None, UnitKind.SECTION}),
    UnitKind.ARTICLE: frozenset({None}),
    UnitKind.PART: frozenset({UnitKind.ARTICLE}),
    UnitKind.POINT: frozenset({UnitKind.ARTICLE, UnitKind.PART}),
    UnitKind.INDENT: frozenset(
        {
            UnitKind.ARTICLE,
            UnitKind.PART,
            UnitKind.POINT,
            UnitKind.PARAGRAPH,
            UnitKind.PRINCIPLE,
            UnitKind.RULE,
        }
    ),
    UnitKind.PARAGRAPH: frozenset({None, UnitKind.ARTICLE}),
    UnitKind.PRINCIPLE: frozenset({None}),
    UnitKind.RULE: frozenset({None}),
    UnitKind.ANNEX: frozenset({None}),
}
"""What each kind of unit may stand in; None is the act itself.

Articles and points run through an act, so no chapter belongs to their address.
"""
_FOREIGN = {
    "legislative": frozenset({UnitKind.PARAGRAPH, UnitKind.PRINCIPLE, UnitKind.RULE}),
    "by-law": frozenset({UnitKind.ARTICLE, UnitKind.PART}),
}
"""Kinds of unit that a family of acts does not have.

By-laws consist of points; articles and parts belong to laws (law on legal acts of 26 August 2017).
"""
_NUMBERED = re.compile(r"(?:section|chapter|art|article|part|point|subpoint|indent|para|annex)-\d+")


def unit_of_wrong_kind(world: World) -> Iterator[Finding]:
    """Yield a finding for an article of a by-law, a point of a chapter, and the like."""
    for mention, act, levels in cited_acts(world):
        if problem := misplaced(act, levels):
            yield error(CODE, mention.span(world), *problem)
    for mention in mentions(world):
        document, _, unit = mention.target.partition("/")
        if (
            document in world.corpus.documents
            and mention.target not in world.places
            and _NUMBERED.fullmatch(unit)
        ):
            message = f"'{unit}' cites a unit of our own document by a number"
            yield error(
                CODE,
                mention.span(world),
                message,
                f"write the id of the unit: {document_of(mention.target)}/…",
            )


def misplaced(act: Act, levels: tuple[Level, ...]) -> tuple[str, str] | None:
    """Return (message, hint) for the first level that cannot stand where it does; None if all can."""
    family = _family(act)
    above: UnitKind | None = None
    for level in levels:
        kind = level.kind
        if kind in _FOREIGN.get(family, ()) or not _counted(act, kind, above):
            return f"'{act.id}' has no {kind.value}s", f"it is a {act.kind}: {_wanted(act, family)}"
        if above not in _allowed(family, kind):
            holder = f"a {above.value}" if above else "the act itself"
            return f"a {kind.value} is cited in {holder}", _placing(kind, family)
        above = kind
    return None


def _family(act: Act) -> str:
    if act.kind in _LEGISLATIVE:
        return "legislative"
    if act.kind in _INSTRUMENTS:
        return "instrument"
    numbered = act.units is not None and (act.units.rules or act.units.principles or act.units.paragraphs)
    return "other" if numbered else "by-law"


def _allowed(family: str, kind: UnitKind) -> frozenset[UnitKind | None]:
    if family == "by-law" and kind is UnitKind.POINT:
        return frozenset({None, UnitKind.ANNEX})
    return _UNDER[kind]


def _counted(act: Act, kind: UnitKind, above: UnitKind | None) -> bool:
    """Tell whether an act counts its own units by ``kind``; an act that counts nothing may have any."""
    if above is not None or act.units is None:
        return True
    counts = {
        UnitKind.ARTICLE: act.units.articles,
        UnitKind.PARAGRAPH: act.units.paragraphs,
        UnitKind.PRINCIPLE: act.units.principles,
        UnitKind.RULE: act.units.rules,
    }
    return kind not in counts or counts[kind] is not None or not any(counts.values())


def _wanted(act: Act, family: str) -> str:
    if family == "by-law":
        return "cite its points, such as point-4"
    units = act.units
    for name in ("articles", "paragraphs", "principles", "rules"):
        if units is not None and getattr(units, name):
            return f"cite its {name}"
    return "cite its articles, such as art-5"


def _placing(kind: UnitKind, family: str) -> str:
    if kind in (UnitKind.ARTICLE, UnitKind.POINT) and (family == "by-law" or kind is UnitKind.ARTICLE):
        return f"{kind.value}s run through the act: leave out what stands before"
    holders = sorted(holder.value if holder else "the act itself" for holder in _allowed(family, kind))
    return f"a {kind.value} stands in: {', '.join(holders)}"

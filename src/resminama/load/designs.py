"""Page designs of the templates: a name, then plain values that the fields of a design can take."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator
from difflib import get_close_matches

from resminama.document.design import A4, PageDesign
from resminama.findings import Finding, error
from resminama.load.nodes import MapNode, Node, ScalarNode
from resminama.source import Span

CODE = "TPL001"
_FIELDS = {field.name: str(field.type) for field in dataclasses.fields(PageDesign) if field.name != "name"}
_DEFAULTS = PageDesign(name="")
_NOT_ZERO = ("size", "table_size", "leading")
_ENDS = ("top", "bottom")
_NARROWEST, _LOWEST = 60.0, 100.0
"""Millimetres of a sheet that its margins leave for text, at least."""


def read_designs(root: Node) -> tuple[dict[str, dict[str, str]], list[Finding]]:
    """Return the values of each design, untyped; those that no design can have are findings instead."""
    found: dict[str, dict[str, str]] = {}
    problems: list[Finding] = []
    for name, (_, node) in root.entries.items() if isinstance(root, MapNode) else ():
        found[name] = {}
        problems += _faults(name, node, found[name])
        problems += _margins(found[name], node.span)
    return found, problems


def _faults(name: str, node: Node, kept: dict[str, str]) -> Iterator[Finding]:
    if not isinstance(node, MapNode):
        yield error(
            CODE, node.span, f"the design '{name}' has no values", "write `size: 14` and the like under it"
        )
        return
    for key, (at, value) in node.entries.items():
        wanted = _wanted(key)
        if not wanted:
            near = get_close_matches(key, _FIELDS, n=1)
            hint = f"did you mean '{near[0]}'?" if near else "one of: " + ", ".join(_FIELDS)
            yield error(CODE, at.span, f"a page design has no '{key}'", hint)
        elif not isinstance(value, ScalarNode) or not _fits(key, value.value):
            shown = f"'{value.value[:40]}'" if isinstance(value, ScalarNode) else "a list or a group"
            yield error(CODE, value.span, f"{shown} cannot be the {key} of a page design", f"write {wanted}")
        else:
            kept[key] = value.value


def _wanted(key: str) -> str:
    """Return what a value must be; nothing for a key that no design has."""
    kind = _FIELDS.get(key, "")
    if key == "page_number":
        return "`top` or `bottom`"
    number = f"a number, such as {getattr(_DEFAULTS, key) or 1:g}" if kind == "float" else ""
    return number or {"": "", "bool": "`true` or `false`"}.get(kind, "words")


def _fits(key: str, written: str) -> bool:
    if key == "page_number":
        return written in _ENDS
    kind = _FIELDS[key]
    if kind == "bool":
        return written in ("true", "false")
    return kind != "float" or _is_length(written, least=0.1 if key in _NOT_ZERO else 0.0)


def _is_length(written: str, least: float) -> bool:
    try:
        value = float(written)
    except ValueError:
        return False
    return math.isfinite(value) and least <= value <= A4[1]


def _margins(kept: dict[str, str], span: Span) -> Iterator[Finding]:
    """Yield what the margins leave too little room for."""
    for across, least, size in ((("left", "right"), _NARROWEST, A4[0]), (("top", "bottom"), _LOWEST, A4[1])):
        room = size - sum(float(kept.get(side, getattr(_DEFAULTS, side))) for side in across)
        if room < least:
            said = f"the margins {across[0]} and {across[1]} leave {room:g} mm for the text"
            yield error(CODE, span, said, f"leave {least:g} mm at least")

"""XLIFF 1.2 (OASIS, 2008) for older tools."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from resminama.states.review import State, short
from resminama.translate.exchange.codes import key_of, split
from resminama.translate.exchange.units import (
    Parcel,
    Returned,
    ReturnedUnit,
    Unit,
    UnreadableError,
    languages,
)
from resminama.translate.exchange.xliff2 import id_of
from resminama.translate.exchange.xml import (
    add,
    append_words,
    in_lines,
    line_of,
    name_of,
    read,
    serialised,
    within,
)

SPACE = "urn:oasis:names:tc:xliff:document:1.2"
_PREFIXES: Any = {None: SPACE}
"""The stubs know no default namespace."""
_STATES = {
    State.UNTRANSLATED: "new",
    State.OUTDATED: "needs-translation",
    State.DRAFT: "needs-review-translation",
    State.REVIEWED: "translated",
    State.APPROVED: "final",
}
_BACK = {
    "needs-review-translation": State.DRAFT,
    "translated": State.REVIEWED,
    "signed-off": State.APPROVED,
    "final": State.APPROVED,
}
_SENT = re.compile(rf"base=([0-9a-f]{{10}}) sent=([0-9a-f]{{10}}) state=({'|'.join(State)})")
_UNFINISHED = ("new", "needs-translation", "needs-adaptation", "needs-l10n")
_CODES = ("ph", "x", "bpt", "ept", "it", "bx", "ex")


def write_xliff1(parcel: Parcel) -> bytes:
    """Return an XLIFF 1.2 file."""
    root = etree.Element(f"{{{SPACE}}}xliff", {"version": "1.2"}, nsmap=_PREFIXES)
    attributes = {"original": parcel.document, "datatype": "plaintext"}
    attributes |= {"source-language": str(parcel.seen), "target-language": str(parcel.target)}
    file = add(root, "file", attributes=attributes)
    body = add(file, "body")
    for unit in parcel.units:
        _unit(body, unit)
    in_lines(root, file, body)
    return serialised(root)


def _unit(body: etree._Element, unit: Unit) -> None:
    attributes = {"id": id_of(unit.address), "resname": unit.address}
    attributes["approved"] = "yes" if unit.state is State.APPROVED else "no"
    attributes["extradata"] = f"base={unit.base} sent={short(unit.source)} state={unit.state}"
    element = add(body, "trans-unit", attributes=attributes)
    ids: dict[tuple[str, int], str] = {}
    _fill(add(element, "source"), unit.source, ids)
    if unit.target:
        target = add(element, "target", attributes={"state": _STATES[unit.state]})
        _fill(target, unit.target, ids)
    lines = [f"English: {unit.english}"] if unit.english else []
    lines += [*unit.notes, *(f"term: {source} → {target}" for source, target in unit.terms)]
    for line in lines:
        add(element, "note", line)


def _fill(parent: etree._Element, text: str, ids: dict[tuple[str, int], str]) -> None:
    seen: dict[str, int] = {}
    for is_code, part in split(text):
        if is_code:
            key = key_of(part)
            seen[key] = seen.get(key, 0) + 1
            add(parent, "ph", part, {"id": ids.setdefault((key, seen[key]), str(len(ids) + 1))})
        else:
            append_words(parent, part)


def read_xliff1(path: str, data: bytes) -> Returned:
    """Return what an XLIFF 1.2 file says.

    Raises:
        UnreadableError: it is no such file.
    """
    root = read(data)
    files = within(root, "file")
    if name_of(root) != "xliff" or not (root.get("version") or "").startswith("1") or not files:
        raise UnreadableError("not an XLIFF 1.2 file")
    seen, target = languages(files[0].get("source-language"), files[0].get("target-language"))
    units = tuple(_returned(element) for element in within(root, "trans-unit"))
    return Returned(path, seen, target, units)


def _returned(element: etree._Element) -> ReturnedUnit:
    children = {name_of(child): child for child in element if name_of(child) in ("source", "target")}
    source, target = children.get("source"), children.get("target")
    sent = _SENT.search(element.get("extradata") or "")
    said = target.get("state", "") if target is not None else ""
    approved = element.get("approved") == "yes"
    return ReturnedUnit(
        element.get("resname") or str(element.get("id")).replace(".", "/"),
        _words(source) if source is not None else "",
        _words(target) if target is not None else "",
        line_of(element),
        State.APPROVED if approved else _BACK.get(said),
        sent[1] if sent else None,
        sent[2] if sent else None,
        said in _UNFINISHED,
        State(sent[3]) if sent else None,
    )


def _words(element: etree._Element) -> str:
    """Return words and codes; a code holds its own text."""
    words = element.text or ""
    for child in element:
        if name_of(child):
            words += (child.text or "") if name_of(child) in _CODES else _words(child)
        words += child.tail or ""
    return words

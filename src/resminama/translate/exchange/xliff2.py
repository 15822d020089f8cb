"""XLIFF 2.1 (OASIS, 2018), with its glossary and metadata modules.

Ids are NMTOKENs: ``/`` becomes ``.``, which no address holds; the address itself
is the name of the unit. Codes are ``<ph>`` with their text in ``<originalData>``.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from resminama.states.review import State, short
from resminama.translate.exchange.codes import key_of, split
from resminama.translate.exchange.units import (
    Damage,
    Located,
    Parcel,
    Returned,
    ReturnedUnit,
    Unit,
    UnreadableError,
    languages,
)
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

CORE = "urn:oasis:names:tc:xliff:document:2.0"
METADATA = "urn:oasis:names:tc:xliff:metadata:2.0"
GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0"
_STATES = {
    State.UNTRANSLATED: "initial",
    State.OUTDATED: "initial",
    State.DRAFT: "translated",
    State.REVIEWED: "reviewed",
    State.APPROVED: "final",
}
_BACK = {"translated": State.DRAFT, "reviewed": State.REVIEWED, "final": State.APPROVED}
_CATEGORY = "resminama"
_PREFIXES: Any = {None: CORE, "mda": METADATA, "gls": GLOSSARY}
"""The stubs know no default namespace."""


def write_xliff2(parcel: Parcel) -> bytes:
    """Return an XLIFF 2.1 file with one unit a text, one segment a unit."""
    root = etree.Element(f"{{{CORE}}}xliff", nsmap=_PREFIXES)
    for name, value in (("version", "2.1"), ("srcLang", parcel.seen), ("trgLang", parcel.target)):
        root.set(name, str(value))
    attributes = {"id": parcel.document, "original": parcel.document, "canResegment": "no"}
    file = add(root, "file", attributes=attributes)
    for unit in parcel.units:
        _unit(file, unit)
    in_lines(root, file)
    return serialised(root)


def id_of(address: str) -> str:
    """Return an address as an id of XML."""
    return address.replace("/", ".")


def _unit(file: etree._Element, unit: Unit) -> None:
    element = add(file, "unit", attributes={"id": id_of(unit.address), "name": unit.address})
    if unit.terms:
        glossary = add(element, f"{{{GLOSSARY}}}glossary")
        for source, target in unit.terms:
            entry = add(glossary, "glossEntry")
            add(entry, "term", source)
            add(entry, "translation", target)
    group = add(add(element, f"{{{METADATA}}}metadata"), "metaGroup", attributes={"category": _CATEGORY})
    for kind, value in (("base", unit.base), ("sent", short(unit.source)), ("state", unit.state)):
        add(group, "meta", str(value), {"type": kind})
    _notes(element, unit)
    _segment(element, unit)


def _notes(element: etree._Element, unit: Unit) -> None:
    lines = [("english", unit.english)] if unit.english else []
    lines += [("context", line) for line in unit.notes]
    if lines:
        notes = add(element, "notes")
        for category, line in lines:
            add(notes, "note", line, {"category": category})


def _segment(element: etree._Element, unit: Unit) -> None:
    codes = _Codes()
    source, target = etree.Element(f"{{{CORE}}}source"), etree.Element(f"{{{CORE}}}target")
    codes.fill(source, unit.source)
    codes.fill(target, unit.target)
    codes.declare(element)
    attributes = {"id": "s1", "state": _STATES[unit.state]}
    if unit.state is State.OUTDATED:
        attributes["subState"] = f"{_CATEGORY}:outdated"
    segment = add(element, "segment", attributes=attributes)
    segment.append(source)
    if unit.target:
        segment.append(target)


class _Codes:
    """Numbers the codes of one unit: the same code has the same id in source and target."""

    def __init__(self) -> None:
        self._data: dict[str, str] = {}
        self._ids: dict[tuple[str, int], str] = {}

    def fill(self, parent: etree._Element, text: str) -> None:
        """Put a text with its codes into ``parent``."""
        seen: dict[str, int] = {}
        for is_code, part in split(text):
            if not is_code:
                append_words(parent, part)
                continue
            key = key_of(part)
            seen[key] = seen.get(key, 0) + 1
            name = self._ids.setdefault((key, seen[key]), f"c{len(self._ids) + 1}")
            reference = self._data.setdefault(part, f"d{len(self._data) + 1}")
            attributes = {"id": name, "dataRef": reference, "disp": part, "canDelete": "no", "canCopy": "no"}
            add(parent, f"{{{CORE}}}ph", attributes=attributes)

    def declare(self, unit: etree._Element) -> None:
        """Write the text of every code."""
        if self._data:
            original = add(unit, "originalData")
            for text, name in self._data.items():
                add(original, "data", text, {"id": name})


def read_xliff2(path: str, data: bytes) -> Returned:
    """Return what an XLIFF 2 file says.

    Raises:
        UnreadableError: it is no such file.
    """
    root = read(data)
    if name_of(root) != "xliff" or not (root.get("version") or "").startswith("2"):
        raise UnreadableError("not an XLIFF 2 file")
    seen, target = languages(root.get("srcLang"), root.get("trgLang"))
    units, damages = [], []
    for element in within(root, "unit"):
        unit = _returned(element)
        if element.get("name") and element.get("id") != id_of(unit.address):
            message = f"the id '{element.get('id')}' is not that of the name"
            damages.append(Located(Damage.WRONG_ID, path, unit.line, unit.address, message))
        else:
            units.append(unit)
    return Returned(path, seen, target, tuple(units), tuple(damages))


def _returned(element: etree._Element) -> ReturnedUnit:
    original = {data.get("id"): data.text or "" for data in within(element, "data")}
    meta = {str(found.get("type")): found.text for found in within(element, "meta")}
    segments = within(element, "segment")
    states = {str(segment.get("state", "initial")) for segment in segments}
    state = _BACK.get(states.pop()) if len(states) == 1 else State.DRAFT
    return ReturnedUnit(
        element.get("name") or str(element.get("id")).replace(".", "/"),
        "".join(_words(found, original) for found in within(element, "source")),
        "".join(_words(found, original) for found in within(element, "target")),
        line_of(element),
        state,
        meta.get("base"),
        meta.get("sent"),
        any(str(segment.get("subState", "")).endswith(":fuzzy") for segment in segments),
        State(str(meta["state"])) if meta.get("state") in set(State) else None,
    )


def _words(element: etree._Element, original: dict[str | None, str]) -> str:
    """Return words and codes; marks that a tool has put around words are looked through."""
    words = element.text or ""
    for child in element:
        name = name_of(child)
        if name == "ph":
            words += original.get(child.get("dataRef"), child.get("disp") or "")
        elif name == "pc":
            start, end = (
                original.get(child.get("dataRefStart"), ""),
                original.get(child.get("dataRefEnd"), ""),
            )
            words += start + _words(child, original) + end
        elif name in ("sc", "ec"):
            words += original.get(child.get("dataRef"), "")
        elif name:
            words += _words(child, original)
        words += child.tail or ""
    return words

"""A Word file from outside: its parts found by their relationships, as Word finds them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from lxml import etree

from resminama.lean import dataclass
from resminama.ooxml.filekind import not_word
from resminama.ooxml.namespaces import BASE, PACKAGE_RELATIONS, W, w
from resminama.ooxml.unzip import UnsafeFileError, names, parts, xml

_RELATION = f"{{{PACKAGE_RELATIONS}}}Relationship"
_TYPES = "[Content_Types].xml"
_MOST = {"p": 30_000, "r": 150_000, "tc": 60_000, "bookmarkStart": 60_000}
"""How many paragraphs, runs, cells and bookmarks a text may have: more than a thousand pages."""
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main",
     b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math",
     b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
)  # fmt: skip
"""Namespaces of “Strict Open XML”, which Word offers too, and ours."""


@dataclass(frozen=True, slots=True)
class WordFile:
    """The XML of a Word file; pictures stay packed, nothing outside the file is followed."""

    parts: Mapping[str, bytes]
    document: etree._Element
    """The tree of the main part."""
    related: Mapping[str, tuple[str, ...]]
    """Names of the parts that the main part leads to, by kind: ``footnotes``, ``header``, ``comments``."""

    def roots(self, *kinds: str) -> Iterator[tuple[str, etree._Element]]:
        """Yield (name, tree) of the related parts of these kinds, in the order of kinds and names."""
        for kind in kinds:
            usual = f"word/{kind}.xml"  # where a program forgot the relationship
            forgotten = (usual,) if usual in self.parts else ()
            for name in self.related.get(kind, forgotten):
                yield name, _tree(self.parts[name])

    def one(self, kind: str) -> etree._Element | None:
        """Return the tree of the related part of a kind, or None."""
        return next((root for _, root in self.roots(kind)), None)

    def base(self) -> etree._Element | None:
        """Return our own part, the units as they were sent; None where the file has none."""
        mark = BASE.encode()
        for name, data in self.parts.items():
            if name.startswith("customXml/") and mark in data:
                root = _tree(data)
                if root.tag == f"{{{BASE}}}base":
                    return root
        return None


def open_word(data: bytes | BinaryIO) -> WordFile:
    """Return a Word file.

    Raises:
        UnsafeFileError: it is none, or may not be opened; the message names what it is.
    """
    found = parts(data, only_xml=True)
    if words := not_word(found.get(_TYPES, b"").decode("utf-8", "replace"), names(data)):
        raise UnsafeFileError(words)
    main = next(iter(_targets(found, "").get("officeDocument", ())), None)
    if main is None:
        raise UnsafeFileError("a Word file without a text")
    document = _tree(found[main])
    if document.find(w("body")) is None:
        raise UnsafeFileError("a Word file without a text")
    for kind, most in _MOST.items():
        if float(str(document.xpath(f"count(//w:{kind})", namespaces={"w": W}))) > most:
            raise UnsafeFileError(f"more than {most:,} of the element {kind}: too long to be read safely")
    return WordFile(found, document, _targets(found, main))


def _tree(data: bytes) -> etree._Element:
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    return xml(data)


def _targets(found: Mapping[str, bytes], source: str) -> dict[str, tuple[str, ...]]:
    """Return the parts that ``source`` (empty: the package) leads to, by kind; none outside the file."""
    folder, file = posixpath.split(source)
    relations = found.get(posixpath.join(folder, "_rels", f"{file}.rels"))
    by_kind: dict[str, list[str]] = {}
    for item in () if relations is None else xml(relations).iter(_RELATION):
        target = item.get("Target", "")
        name = posixpath.normpath(posixpath.join("/" if target.startswith("/") else folder, target)).lstrip(
            "/"
        )
        if item.get("TargetMode") != "External" and name in found:
            by_kind.setdefault(posixpath.basename(item.get("Type", "")), []).append(name)
    return {kind: tuple(sorted(set(listed))) for kind, listed in by_kind.items()}

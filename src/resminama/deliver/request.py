"""What a package is made of, and what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from resminama.compose.document import Materials
from resminama.deliver.parts import Parts
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.package import Package


class Purpose(StrEnum):
    """Why a package is sent."""

    REVIEW = "review"  # comments are asked for by a date; Word files track changes
    RELEASE = "release"  # refused while `resminama.deliver.release.obstacles` finds anything


FOLDERS: dict[Lang, str] = {Lang.TK: "1-tk", Lang.RU: "2-ru", Lang.EN: "3-en"}
"""Folder of each language; Turkmen first, as the authentic text."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """One document in one language, written."""

    docx: bytes
    pdf: bytes
    pages: int
    """Pages of the PDF file."""


@dataclass(frozen=True, slots=True)
class Item:
    """One document of the package."""

    key: str
    """Id of the document."""
    kind: str
    """Its family: ``order``, ``standard``, ``note`` … (`Meta.kind`)."""
    titles: Mapping[Lang, str]
    files: Mapping[Lang, Rendered]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageRequest:
    """All that a package is made from.

    For a review the trees that were written to Word must have had ``meta.tracked`` set:
    tracking of changes is then enforced on opening. The caller sees to it, since the
    files come here as bytes.
    """

    package: Package
    materials: Materials
    items: tuple[Item, ...]
    bound: Mapping[str, Mapping[Lang, Rendered]] = field(default_factory=dict)
    """By the id of an order: its file with what it approves and the forms; empty without an order."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 of the source files that the package names, by path in the workspace."""
    purpose: Purpose = Purpose.REVIEW
    letter: bytes
    """The letter template (``templates/letter.docx``)."""
    parts: Parts = field(default_factory=Parts)
    """What earlier packages were made of."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """A finished package."""

    name: str
    """File name, safe on every system: ``personal-assistant-0.1.0.zip``."""
    data: bytes
    members: Mapping[str, str]
    """SHA-256 of every file inside, by its name in the zip file."""

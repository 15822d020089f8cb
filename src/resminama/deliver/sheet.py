"""Sheets of the package itself: letter, register and guide as document trees."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from resminama.compose.designs import designs
from resminama.deliver.request import PackageRequest
from resminama.deliver.wording import Wording
from resminama.document.design import PageDesign
from resminama.document.tree import Document, Meta, Section


def sheet(name: str, title: str, section: Section, request: PackageRequest, wording: Wording) -> Document:
    """Return a document ``<package>-<name>`` in the language of ``wording``."""
    package, lang = request.package, wording.lang
    meta = Meta(
        id=f"{package.id}-{name}",
        kind=name,
        version=str(package.version),
        status="draft",
        digest=sha256(repr((title, section)).encode()).hexdigest()[:16],
        as_of=request.materials.as_of,
        organisation=request.materials.organisation[lang],
        header=title,
    )
    return Document(lang, title, _design(request), meta, (section,))


def _design(request: PackageRequest) -> PageDesign:
    """Return the design of the letter without its first-line indent: these are no acts."""
    letter = designs(request.materials.corpus.designs)["letter"]
    return replace(letter, indent=0.0, table_size=10.0, page_number="bottom", heading_centred=False)

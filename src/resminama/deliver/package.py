"""A request to a finished package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

from resminama.deliver.archive import archive
from resminama.deliver.entries import Entry, entries
from resminama.deliver.filenames import file_name, identifier
from resminama.deliver.guide import guide
from resminama.deliver.letter import letter
from resminama.deliver.manifest import manifest
from resminama.deliver.register import register
from resminama.deliver.request import FOLDERS, Delivered, PackageRequest, Purpose
from resminama.deliver.wording import Wording
from resminama.deliver.workbook import workbook
from resminama.document.tree import Document
from resminama.lang import Lang

_OWN = "00"
"""Number in front of letter, register and guide: they stand before the first document."""
_MANIFEST = "manifest.json"


def package(request: PackageRequest) -> Delivered:
    """Return the package: letter, register, guide and documents in every language, and the manifest.

    Nothing is written to disk. The same request gives the same bytes. A package for
    review holds the guide; for one whose purpose is a release the caller has asked
    `resminama.deliver.release.obstacles` first.

    Raises:
        LetterTemplateError: the letter template cannot be filled.
        PdfError: the register cannot be set.
    """
    wordings = {lang: Wording(lang, request.materials, request.package) for lang in FOLDERS}
    listed = entries(request, wordings)
    members: dict[str, bytes] = {}
    for lang in FOLDERS:
        members.update(_own(listed, request, wordings[lang]))
        members.update(_documents(listed, lang))
    digests = {name: sha256(data).hexdigest() for name, data in members.items()}
    members[_MANIFEST] = manifest(listed, request, digests)
    digests[_MANIFEST] = sha256(members[_MANIFEST]).hexdigest()
    return Delivered(_name(request), archive(members), digests)


def _own(listed: Sequence[Entry], request: PackageRequest, wording: Wording) -> Mapping[str, bytes]:
    """Return letter, register and guide in one language."""
    part, table = request.parts.part, register(listed, request, wording)
    found = {
        _path("letter", "docx", wording): letter(listed, request, wording),
        _path("register", "docx", wording): part("docx", table, lambda: _word(table)),
        _path("register", "pdf", wording): part("pdf", table, lambda: _pdf(table)),
        _path("register", "xlsx", wording): workbook(listed, request, wording),
    }
    if request.purpose is Purpose.REVIEW:
        how = guide(request, wording)
        found[_path("guide-title", "docx", wording)] = part("docx", how, lambda: _word(how))
    return found


def _word(document: Document) -> bytes:
    from resminama.write import docx  # most packages are made of parts that are there, and need no writer

    return docx.write(document)


def _pdf(document: Document) -> bytes:
    from resminama.write import pdf

    return pdf.write(document).bytes


def _path(phrase: str, extension: str, wording: Wording) -> str:
    return f"{FOLDERS[wording.lang]}/{file_name(_OWN, wording.phrase(phrase), extension)}"


def _documents(listed: Sequence[Entry], lang: Lang) -> Iterator[tuple[str, bytes]]:
    for entry in listed:
        if files := entry.files.get(lang):
            yield entry.path(lang, "docx"), files.docx
            yield entry.path(lang, "pdf"), files.pdf


def _name(request: PackageRequest) -> str:
    ending = "-release" if request.purpose is Purpose.RELEASE else ""
    return f"{identifier(request.package.name)}-{identifier(str(request.package.version))}{ending}.zip"

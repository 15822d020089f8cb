"""The manifest: what is in the package, from what it was made, and how far each text has come."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from resminama.deliver.completeness import Judged, completeness
from resminama.deliver.entries import Entry
from resminama.deliver.request import PackageRequest
from resminama.lang import Lang

_SCHEMA = "resminama-package/2"
_UNREVIEWED = "draft"


def manifest(entries: Sequence[Entry], request: PackageRequest, members: Mapping[str, str]) -> bytes:
    """Return ``manifest.json`` (UTF-8).

    ``members`` maps the name of every other file in the zip file to its SHA-256.
    """
    package, judged = request.package, Judged()
    said = {
        "schema": _SCHEMA,
        "package": str(package.id),
        "version": str(package.version),
        "purpose": str(request.purpose),
        "as_of": request.materials.as_of,
        "documents": [_document(entry, request, judged) for entry in entries],
        "files": {name: {"sha256": digest} for name, digest in members.items()},
        "sources": {path: {"sha256": request.sources[path]} for path in sorted(request.sources)},
    }
    return (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode()


def _document(entry: Entry, request: PackageRequest, judged: Judged) -> dict[str, Any]:
    record = request.materials.corpus.documents.get(entry.key)
    return {
        "number": entry.number,
        "id": entry.key,
        "kind": entry.kind,
        "version": str(record.version if record else request.package.version),
        "status": str(record.status) if record else _UNREVIEWED,
        "documents": list(entry.documents),
        "languages": {lang.value: _language(entry, lang, request, judged) for lang in entry.files},
    }


def _language(entry: Entry, lang: Lang, request: PackageRequest, judged: Judged) -> dict[str, Any]:
    found = completeness(entry.documents, lang, request.materials, judged)
    return {
        "title": entry.titles[lang],
        "pages": entry.files[lang].pages,
        "files": [entry.path(lang, extension) for extension in ("docx", "pdf")],
        "units": found.units,
        "states": {str(state): len(texts) for state, texts in found.texts.items() if texts},
        "review": str(found.state),
    }

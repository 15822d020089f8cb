"""The manifest: what is in the package, from what it was made, and how far each text has come."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from resminama.deliver.completeness import completeness
from resminama.deliver.entries import Entry
from resminama.deliver.request import PackageRequest
from resminama.lang import Lang

_SCHEMA = "resminama-package/2"
_UNREVIEWED = "draft"
_JSON = json.JSONEncoder(ensure_ascii=False).encode


def manifest(entries: Sequence[Entry], request: PackageRequest, members: Mapping[str, str]) -> bytes:
    """Return ``manifest.json`` (UTF-8).

    ``members`` maps the name of every other file in the zip file to its SHA-256.
    """
    package = request.package
    said = {
        "schema": _SCHEMA,
        "package": str(package.id),
        "version": str(package.version),
        "purpose": str(request.purpose),
        "as_of": request.materials.as_of,
        "documents": [_document(entry, request) for entry in entries],
        "files": {name: {"sha256": digest} for name, digest in members.items()},
        "sources": {path: {"sha256": request.sources[path]} for path in sorted(request.sources)},
    }
    return (_spread(said) + "\n").encode()


def _spread(said: Mapping[str, Any]) -> str:
    """Return JSON with a line for every entry and every entry inside it; Python's own goes deeper, slowly."""
    return "{\n" + ",\n".join(f"  {_JSON(name)}: {_opened(value)}" for name, value in said.items()) + "\n}"


def _opened(value: object) -> str:
    match value:
        case dict() if value:
            lines = ",\n".join(f"    {_JSON(name)}: {_JSON(entry)}" for name, entry in value.items())
            return f"{{\n{lines}\n  }}"
        case list() if value:
            lines = ",\n".join(f"    {_JSON(entry)}" for entry in value)
            return f"[\n{lines}\n  ]"
        case _:
            return _JSON(value)


def _document(entry: Entry, request: PackageRequest) -> dict[str, Any]:
    record = request.materials.corpus.documents.get(entry.key)
    return {
        "number": entry.number,
        "id": entry.key,
        "kind": entry.kind,
        "version": str(record.version if record else request.package.version),
        "status": str(record.status) if record else _UNREVIEWED,
        "documents": list(entry.documents),
        "languages": {lang.value: _language(entry, lang, request) for lang in entry.files},
    }


def _language(entry: Entry, lang: Lang, request: PackageRequest) -> dict[str, Any]:
    found = completeness(entry.documents, lang, request.materials)
    return {
        "title": entry.titles[lang],
        "pages": entry.files[lang].pages,
        "files": [entry.path(lang, extension) for extension in ("docx", "pdf")],
        "units": found.units,
        "states": {str(state): len(texts) for state, texts in found.texts.items() if texts},
        "review": str(found.state),
    }

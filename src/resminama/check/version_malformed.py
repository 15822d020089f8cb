"""PKG001: a version that is no version."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error

CODE = "PKG001"
_VERSION = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,4}){1,2}")


def version_malformed(world: World) -> Iterator[Finding]:
    """Yield an error for each version of a document or package that is not written as ``0.1.0`` or ``1.2``.

    It stands in the names of files and in every document.
    """
    corpus = world.corpus
    documents = (record.version for record in corpus.documents.values())
    for version in (*documents, *(package.version for package in corpus.packages.values())):
        if not _VERSION.fullmatch(version):
            hint = "write two or three numbers: `0.1.0`"
            yield error(CODE, version.span, f"'{version[:40]}' is no version", hint)

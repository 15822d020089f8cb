"""The sources of an edition: one zip file, named and sealed by its digest.

Whole sources, not only those of the document: its text depends on clauses, registers, the glossary and the
phrases, and an edition must come out in ten years as it was approved.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from resminama.ooxml.package import pack
from resminama.ooxml.unzip import UnsafeFileError, parts

FOLDER = "editions/sources"
_TEXTS = (".yaml", ".po", ".json")
"""Fonts and the template of the letter are no part of a document's text."""


class BrokenSealError(ValueError):
    """The archive of an edition is not the one that was sealed; the message says what is wrong."""


def path_of(digest: str) -> str:
    """Return where the archive with this digest lies in the workspace."""
    return f"{FOLDER}/{digest[:16]}.zip"


def sealed(files: Mapping[str, bytes]) -> tuple[str, bytes]:
    """Return the digest and the bytes of the archive of ``files``; the same files give the same bytes."""
    data = pack({path: files[path] for path in sorted(files) if path.endswith(_TEXTS)})
    return sha256(data).hexdigest(), data


def opened(data: bytes, digest: str) -> dict[str, bytes]:
    """Return the sources in an archive.

    Raises:
        BrokenSealError: it is not the archive that was sealed with ``digest``, or cannot be read.
    """
    if sha256(data).hexdigest() != digest:
        raise BrokenSealError("its sources are not those that were approved: the seal does not fit")
    try:
        return parts(data)
    except UnsafeFileError as problem:
        raise BrokenSealError(f"its sources cannot be read: {problem}") from problem

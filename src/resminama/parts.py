"""Documents as parts of bound files: composed, typeset, their pictures drawn; kept from build to build."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from resminama.document.pages import Pages
from resminama.document.tree import Document, Picture
from resminama.draw import twin
from resminama.lean import dataclass
from resminama.packing import Packer

_PACKER = Packer(("resminama.document.", "resminama.lang", "resminama.parts"))


@dataclass(frozen=True, slots=True)
class Part:
    """What a bound file needs of a document."""

    document: Document
    """With links to units of other documents."""
    pages: Pages
    twins: Mapping[str, bytes]
    """PNG twins of its pictures, by their keys."""

    def packed(self) -> bytes:
        """Return the part as a sealed file."""
        body = _PACKER.packed(self)
        return _seal(body) + body


def read_part(path: Path) -> Part:
    """Return the part in a file that `is_part` has seen.

    Raises:
        OSError, ValueError: it is not there any more.
    """
    found = _PACKER.unpacked(path.read_bytes()[_SEAL:])
    if not isinstance(found, Part):
        raise ValueError(f"{path.name} holds no part of a bound file")
    return found


def is_part(path: Path) -> bool:
    """Tell whether a file is there and holds what was written."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    return data[:_SEAL] == _seal(data[_SEAL:])


def pictures(document: Document) -> dict[str, Picture]:
    """Return the pictures of a document by the keys of their twins."""
    blocks = (block for section in document.sections for block in section.blocks)
    return {twin.key(block.svg, block.width): block for block in blocks if isinstance(block, Picture)}


_SEAL = 32


def _seal(body: bytes) -> bytes:
    return sha256(body).digest()

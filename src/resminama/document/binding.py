"""Documents of one language as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from resminama.document import walk
from resminama.document.tree import Document


def bound(parts: Sequence[Document], key: str) -> Document:
    """Return documents of one language as one, under the title of the first.

    Each begins a new page and keeps its page design.
    """
    first = parts[0]
    sections = tuple(
        replace(section, design=part.design, header=walk.running_title(section, part))
        for part in parts
        for section in part.sections
    )
    base = tuple(unit for part in parts for unit in part.base)
    digest = sha256("".join(part.meta.digest for part in parts).encode()).hexdigest()[:16]
    meta = replace(first.meta, id=key, kind="bound", digest=digest, header=first.title)
    return Document(first.lang, first.title, first.design, meta, sections, base)

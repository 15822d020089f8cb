"""One job of a worker process: a composed document to its PDF and Word bytes."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from resminama.document.tree import Document, Picture
from resminama.draw import twin


@dataclass(frozen=True, slots=True)
class Job:
    """A document to write; ``name`` is its path in the outputs, without ending."""

    name: str
    document: Document
    inputs: str
    twins: Mapping[str, bytes] = field(default_factory=dict)
    """PNG twins of its pictures that an earlier build made, by their keys."""

    def pictures(self) -> dict[str, Picture]:
        """Return the pictures of the document by the keys of their twins."""
        blocks = (block for section in self.document.sections for block in section.blocks)
        return {twin.key(block.svg, block.width): block for block in blocks if isinstance(block, Picture)}


@dataclass(frozen=True, slots=True)
class Written:
    """What came out."""

    name: str
    inputs: str
    pdf: bytes
    docx: bytes
    pages: int
    twins: Mapping[str, bytes]
    """Twins made now, for the next build."""


def warm() -> None:
    """Import the writers while the sources are still being read.

    Cycles are not collected: a worker lives for one build, and documents have none.
    """
    gc.disable()
    import resminama.write.docx
    import resminama.write.pdf  # noqa: F401  # imported for its time only


def write(job: Job, fonts: Path) -> Written:
    """Write both files of a document; page numbers of Word's contents table are the PDF's."""
    from resminama.write import docx, pdf

    twin.remember(job.twins)
    made = pdf.write(job.document, fonts)
    word = docx.write(job.document, made.pages)
    fresh = {k: twin.png(p.svg, p.width) for k, p in job.pictures().items() if k not in job.twins}
    return Written(job.name, job.inputs, made.bytes, word, made.count, fresh)

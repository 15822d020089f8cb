"""One job of a worker process: a composed document to its PDF and Word bytes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from resminama.document.tree import Document


@dataclass(frozen=True, slots=True)
class Job:
    """A document to write; ``name`` is its path in the outputs, without ending."""

    name: str
    document: Document
    inputs: str
    tracked: bool = False
    """Write the Word twin with tracking enforced."""


@dataclass(frozen=True, slots=True)
class Written:
    """What came out."""

    name: str
    inputs: str
    pdf: bytes
    docx: bytes
    pages: int
    seconds: float


def write(job: Job, fonts: Path) -> Written:
    """Write both files of a document; page numbers of Word's contents table are the PDF's."""
    from time import perf_counter

    from resminama.write import docx, pdf

    begun = perf_counter()
    made = pdf.write(job.document, fonts)
    twin = job.document
    if job.tracked:
        twin = replace(twin, meta=replace(twin.meta, tracked=True))
    word = docx.write(twin, made.pages)
    return Written(job.name, job.inputs, made.bytes, word, made.count, perf_counter() - begun)

"""What the build gives to its writers, caught on the way, for those that are compared with it."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from resminama import pipeline, work
from resminama.cache import BuildRecord
from resminama.context import BuildContext
from resminama.document.binding import bound
from resminama.document.links import without_dangling_links
from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Heading,
    Inline,
    Link,
    Paragraph,
    Picture,
    Run,
    Table,
)
from resminama.document.walk import blocks
from resminama.draw.twin import png
from resminama.parts import read_part
from resminama.work import Job, Written, write
from resminama.workspace import read_sources
from resminama.write.pdf.encode import encode
from resminama.write.pdf.typeset import _stamp

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Piece:
    """One document as it is written, with its path in the outputs, without ending."""

    name: str
    document: Document


@dataclass(frozen=True, slots=True)
class Content:
    """The documents of one build, in the order in which it writes them."""

    jobs: list[Piece]
    pages: dict[str, int]
    """Pages of the PDF file, by the name of the job."""


def caught(workspace: Path) -> Content:
    """Build ``workspace`` in this process and return what was written."""
    jobs: list[Piece] = []
    pages: dict[str, int] = {}

    def noting(job: Job, fonts: Path) -> Written:
        written = write(job, fonts)
        whole = job.document or bound([read_part(path).document for path in job.parts], Path(job.name).name)
        jobs.append(Piece(job.name, without_dangling_links(whole)))
        pages[job.name] = written.pages
        return written

    with patch.object(work, "write", noting):
        context = BuildContext(workspace, workers=1)
        pipeline.build(context, read_sources(workspace), BuildRecord(), lambda done, total, name: None)
    jobs.sort(key=lambda job: -sum(len(section.blocks) for section in job.document.sections))
    return Content(jobs, pages)


def save(content: Content, folder: Path) -> Path:
    """Write each document twice: as our encoded JSON, and as plain blocks for other programs."""
    folder.mkdir(parents=True)
    for number, job in enumerate(content.jobs):
        encoded = {
            "data": json.dumps(encode(job.document).data, ensure_ascii=False),
            "stamp": _stamp(job.document),
        }
        (folder / f"{number:03}.encoded").write_text(json.dumps(encoded), "utf-8")
        (folder / f"{number:03}.blocks").write_text(json.dumps(plain(job.document)), "utf-8")
    return folder


def plain(document: Document) -> Json:
    """Return the document as paragraphs, tables of texts and pictures, styles by name."""
    return {"title": document.title, "lang": document.lang, "blocks": list(_plain(blocks(document)))}


def _plain(found: Iterator[Block]) -> Iterator[Json]:
    for block in found:
        match block:
            case Heading(level, inlines, label):
                yield {"k": "p", "style": f"Heading{level}", "runs": _runs(label, inlines)}
            case Paragraph(role, inlines, label):
                yield {"k": "p", "style": str(role), "runs": _runs(label, inlines)}
            case Table():
                yield {"k": "table", "rows": [_cells(row.cells) for row in (*block.head, *block.rows)]}
            case Picture():
                image = base64.b64encode(png(block.svg, block.width)).decode()
                yield {"k": "picture", "png": image, "svg": block.svg, "width": block.width, "alt": block.alt}


def _cells(cells: tuple[Cell, ...]) -> list[list[list[Any]]]:
    """Return the runs of each cell; its paragraphs run on, as rivals are given the easiest case."""
    return [
        [run for part in cell.paragraphs for run in _runs(part.label, part.inlines)]
        for cell in cells
        for _ in range(cell.columns)
    ]


def _runs(label: Any, inlines: tuple[Inline, ...]) -> list[list[Any]]:
    """Return (text, bold, italic) of each run, the printed number in front."""
    found: list[list[Any]] = [[f"{label.text} ", False, False]] if label else []
    for inline in inlines:
        parts = inline.runs if isinstance(inline, Link) else (inline,)
        found += [[run.text, run.bold, run.italic] for run in parts if isinstance(run, Run)]
    return found

"""A redline of a document of fifteen pages: comparing, marking and the Word file; pictures are drawn before.

The later text comes from the earlier one: every sixth unit reworded, every fortieth removed,
every fiftieth doubled with a new id, and the first unit moved to the end.
"""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

from benchmarks.bench import Bench, as_a_verb
from benchmarks.figure import Figure
from resminama.compare.redline import redline
from resminama.document.links import without_dangling_links
from resminama.document.tree import Block, Document, Paragraph, Run
from resminama.write import docx

_PAGES = 15


def measure(bench: Bench) -> list[Figure]:
    """Return milliseconds for the document that comes nearest to fifteen pages."""
    jobs, pages = bench.content.jobs, bench.content.pages
    job = min(jobs, key=lambda job: abs(pages[job.name] - _PAGES))
    later = _later(job.document)
    _marked(job.document, later)
    best = bench.best(lambda: _marked(job.document, later))
    return [Figure(f"redline of {pages[job.name]} pages as a Word file", best * 1000, "ms", 20.0)]


def _marked(old: Document, new: Document) -> float:
    with as_a_verb():
        begun = perf_counter()
        docx.write(redline(old, new, "Ministry", "2026-01-01"))
        return perf_counter() - begun


def _later(document: Document) -> Document:
    sections = tuple(replace(section, blocks=tuple(_edited(section.blocks))) for section in document.sections)
    return without_dangling_links(replace(document, sections=sections))


def _edited(blocks: tuple[Block, ...]) -> list[Block]:
    found: list[Block] = []
    for number, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or block.anchor is None or number % 40:
            found.append(_reworded(block) if number % 6 == 0 and isinstance(block, Paragraph) else block)
        if number % 50 == 0 and isinstance(block, Paragraph) and block.anchor is not None:
            found.append(replace(block, anchor=f"{block.anchor}-new"))
    units = [place for place, block in enumerate(found) if getattr(block, "anchor", None)]
    return [*found[: units[1]], *found[units[1] + 1 :], found[units[1]]] if len(units) > 1 else found


def _reworded(block: Paragraph) -> Paragraph:
    if not block.inlines or not isinstance(block.inlines[0], Run):
        return block
    words = block.inlines[0].text.split(" ")
    run = replace(block.inlines[0], text=" ".join([*words[:2], "2026", *words[3:]]))
    return replace(block, inlines=(run, *block.inlines[1:]))

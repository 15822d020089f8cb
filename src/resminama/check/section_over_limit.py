"""RPT001: a section of a report is longer than its limit allows."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from resminama.check.world import World
from resminama.draw.metrics import MM_PER_PT, without_glyph, wrapped
from resminama.findings import Finding, error, warning
from resminama.lang import Lang
from resminama.model.report import Limit, Report, ReportSection
from resminama.model.text import Text
from resminama.outline.texts import texts_inside

CODE = "RPT001"
PAGE = (175.0, 257.0)
"""Width and height of the words on a page of a report, millimetres: A4 less the margins of its design."""
SIZE = 12 * MM_PER_PT
"""Size of its type, millimetres."""
_PITCH = SIZE * 1.15 * 1.15
_GAP = 6 * MM_PER_PT


def section_over_limit(world: World) -> Iterator[Finding]:
    """Yield a finding for each section that is too long in a language, and each limit that is no number."""
    for report in world.corpus.reports.values():
        for section in report.sections:
            if section.limit is not None:
                yield from _check(world, report, section, section.limit)


def _check(world: World, report: Report, section: ReportSection, limit: Limit) -> Iterator[Finding]:
    for word in (limit.pages, limit.words):
        if word is not None and not word.isdecimal():
            yield error(CODE, word.span, f"'{word}' is no limit", "write a whole number")
            return
    for lang in Lang:
        paragraphs = list(_paragraphs(world, section, lang))
        words = sum(len(text.split()) for text in paragraphs)
        if limit.words is not None and words > int(limit.words):
            message = f"section '{section.id}' has {words} words in {lang}, the limit is {limit.words}"
            yield warning(CODE, limit.words.span, message, "shorten it, the tables do not count")
        pages = _pages(paragraphs) if limit.pages is not None else 0
        if limit.pages is not None and pages > int(limit.pages):
            message = f"section '{section.id}' takes {pages:.1f} pages in {lang}, the limit is {limit.pages}"
            yield warning(CODE, limit.pages.span, message, "shorten it, the tables do not count")


def _paragraphs(world: World, section: ReportSection, lang: Lang) -> Iterator[str]:
    """Yield the words of a section in a language; what is not translated counts in English."""
    known = world.corpus.catalogues.get(lang, {})
    for text in texts_inside((section.title, section.asks, section.text)):
        found = known.get(text.address)
        yield _bare(found.text if found and found.text.raw else text)


def _bare(text: Text) -> str:
    """Return the words without brackets and without signs that the font does not know (TXT finds those)."""
    words = text.raw.replace("[[", "").replace("]]", "")
    unknown = without_glyph(words)
    return "".join(sign for sign in words if sign not in unknown)


def _pages(paragraphs: list[str]) -> float:
    """Return how many pages the words take as they are set, to a tenth, rounded up."""
    height = sum(len(wrapped(text, PAGE[0], SIZE)) * _PITCH + _GAP for text in paragraphs)
    return ceil(height / PAGE[1] * 10) / 10

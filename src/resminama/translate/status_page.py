"""How far every document is, as a page for both writers: bars for each language, then the figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, groupby, repeat

from resminama.document.design import PageDesign
from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Heading,
    Meta,
    Paragraph,
    Picture,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.draw.shares import Bar, svg
from resminama.lang import Lang
from resminama.states.review import State
from resminama.translate.status import Progress

Say = Callable[[str], str]
"""Key of a phrase of the templates -> its words in the language of the page."""
_STATES = tuple(reversed(State))
_DESIGN = PageDesign(name="status", left=15, right=15, top=15, bottom=15, size=11, table_size=9, indent=0)
_WIDE = 180.0
_WIDTHS = (58.0, 9.0, 20.0, 19.0, 18.0, 18.0, 20.0, 18.0)
"""Millimetres of a page of A4 between its margins."""


def page(rows: Sequence[Progress], lang: Lang, say: Say, name_of: Say, as_of: str) -> Document:
    """Return the page in ``lang``.

    ``name_of`` gives the title of a document, and for no document that of all; ``as_of`` is an ISO date.
    """
    title = say("report.status-title")
    blocks: list[Block] = [Paragraph(Role.TITLE, (Run(title),))]
    for shown in Lang:
        own = [row for row in rows if row.lang is shown]
        blocks += [Heading(1, (Run(say(f"report.lang-{shown}")),)), _picture(own, lang, say, name_of)]
    blocks.append(_table(rows, say, name_of, title))
    meta = Meta("translation-status", "report", "", "", "", as_of, "")
    return Document(lang, title, _DESIGN, meta, (Section(tuple(blocks)),))


def _picture(rows: Sequence[Progress], lang: Lang, say: Say, name_of: Say) -> Picture:
    bars = [_bar(row, row.document or name_of(""), say) for row in (*rows, _sum(rows))]
    legend = [say(f"report.{state}") for state in _STATES]
    alt = "; ".join(f"{bar.name}: {bar.label}" for bar in bars)
    return Picture(svg(bars, legend, alt, lang, _WIDE), alt, _WIDE)


def _bar(row: Progress, name: str, say: Say) -> Bar:
    label = f"{row.counts[State.APPROVED]}/{row.total}; {row.words_left} {say('report.words')}"
    return Bar(name, tuple(row.counts[state] for state in _STATES), label)


def _sum(rows: Sequence[Progress]) -> Progress:
    counts: Counter[State] = sum((row.counts for row in rows), Counter())
    left, lapsed = sum(row.words_left for row in rows), sum(row.lapsed for row in rows)
    return Progress("", rows[0].lang if rows else Lang.EN, counts, left, lapsed)


def _table(rows: Sequence[Progress], say: Say, name_of: Say, title: str) -> Table:
    heads = [say("report.document"), "", *(say(f"report.{state}") for state in _STATES), say("report.left")]
    head = Row(tuple(_cell(words, Role.CELL_HEAD) for words in heads))
    return Table(_WIDTHS, (head,), tuple(_rows(rows, name_of)), alt=title)


def _rows(rows: Sequence[Progress], name_of: Say) -> Iterator[Row]:
    """Yield a row a document and language; the first of a document has its title, the second its id."""
    for document, own in groupby(rows, key=lambda row: row.document):
        names = chain((name_of(document), document), repeat(""))
        for row, name in zip(own, names, strict=False):
            figures = (*(row.counts[state] for state in _STATES), row.words_left)
            yield Row((_cell(name), _cell(str(row.lang)), *(_cell(str(figure)) for figure in figures)))


def _cell(words: str, role: Role = Role.CELL) -> Cell:
    return Cell((Paragraph(role, (Run(words),)),))

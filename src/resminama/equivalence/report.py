"""Differences as text, as JSON and as a page with the texts side by side."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from resminama.document.design import PageDesign
from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Heading,
    Mark,
    Meta,
    Paragraph,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.equivalence.kinds import Difference, Kind, Range
from resminama.lang import Lang

LANGUAGES = {Lang.TK: "Türkmençe", Lang.RU: "Русский", Lang.EN: "English"}
"""Headings of the columns, each in its own language."""
Say = Callable[[str], str]
"""Key of a phrase of the templates -> its words in the language of the report."""
_VALUED = frozenset({Kind.REFERENCE, Kind.NUMBER, Kind.DATE, Kind.TERM, Kind.MISSING})
"""Kinds whose value is no English word for a mark of meaning."""
_DESIGN = PageDesign(
    name="equivalence", left=15, right=15, top=15, bottom=15, size=11, table_size=9, indent=0
)
_WIDTHS = (30.0, 79.0, 79.0, 79.0)


def text(differences: Sequence[Difference]) -> str:
    """Return the differences for a terminal: the differing parts stand between ⟦ and ⟧.

    Of those that somebody silenced, the number is told.
    """
    parts = []
    standing = [difference for difference in differences if not difference.silenced]
    for address, listed in groupby(standing, key=lambda difference: difference.address):
        parts.append(address)
        for difference in listed:
            parts.append(f"  {difference.kind}: {difference.value}")
            parts += [
                f"    {lang}  {_bracketed(words, difference.ranges.get(lang, ()))}"
                for lang, words in difference.texts.items()
            ]
    silenced = len(differences) - len(standing)
    return "".join(f"{part}\n" for part in (*parts, f"{len(standing)} differences, {silenced} silenced"))


def as_json(differences: Sequence[Difference]) -> str:
    """Return the differences as a JSON list; ranges are [start, end) in characters of the text."""
    listed = [
        {
            "address": difference.address,
            "kind": str(difference.kind),
            "value": difference.value,
            "silenced": difference.silenced,
            "texts": {str(lang): words for lang, words in difference.texts.items()},
            "ranges": {
                str(lang): [list(span) for span in spans] for lang, spans in difference.ranges.items()
            },
        }
        for difference in differences
    ]
    return json.dumps(listed, ensure_ascii=False, indent=1)


def page(differences: Sequence[Difference], as_of: str, lang: Lang, say: Say) -> Document:
    """Return a landscape page in ``lang``: number and kind, then the texts side by side.

    What somebody silenced stands at the end with the reason. The differing parts are bold and underlaid; a
    text that lacks the part has none. ``as_of`` is an ISO date.
    """
    title = say("report.differences-title")
    standing = [difference for difference in differences if not difference.silenced]
    silenced = [difference for difference in differences if difference.silenced]
    blocks: list[Block] = [Paragraph(Role.TITLE, (Run(title),))]
    if standing:
        blocks.append(_table(standing, lang, say, title))
    else:
        blocks.append(Paragraph(Role.BODY, (Run(say("report.no-difference")),)))
    if silenced:
        left = say("report.silenced")
        blocks += [Heading(1, (Run(left),)), _table(silenced, lang, say, left)]
    meta = Meta("equivalence", "report", "", "", "", as_of, "")
    return Document(lang, title, _DESIGN, meta, (Section(tuple(blocks), landscape=True),))


def _table(differences: Sequence[Difference], lang: Lang, say: Say, alt: str) -> Table:
    head = Row(tuple(_cell((Run(words),), Role.CELL_HEAD) for words in ("", *LANGUAGES.values())))
    return Table(_WIDTHS, (head,), tuple(_row(one, lang, say) for one in differences), alt=alt)


def described(difference: Difference, lang: Lang, say: Say) -> tuple[str, str]:
    """Return (kind, value) in ``lang``; no value where it would be an English word."""
    value = difference.value if lang is Lang.EN or difference.kind in _VALUED else ""
    return say(f"report.{difference.kind.key}"), value


def _row(difference: Difference, lang: Lang, say: Say) -> Row:
    what = ": ".join(filter(None, described(difference, lang, say)))
    name = [Run(difference.address), Run(f" – {what}", italic=True)]
    name += [Run(f" ({difference.silenced})")] if difference.silenced else []
    cells = [_cell(tuple(name))]
    for column in LANGUAGES:
        words = difference.texts.get(column, "")
        runs = tuple(_runs(words, difference.ranges.get(column, ()), column)) or (Run("–"),)
        cells.append(_cell(runs))
    return Row(tuple(cells))


def _runs(words: str, ranges: Sequence[Range], lang: Lang) -> Iterator[Run]:
    own = None if lang is Lang.EN else lang
    for start, end, marked in pieces(words, ranges):
        if marked:
            yield Run(words[start:end], bold=True, lang=own, mark=Mark.OUTDATED)
        else:
            yield Run(words[start:end], lang=own)


def pieces(words: str, ranges: Sequence[Range]) -> Iterator[tuple[int, int, bool]]:
    """Yield (start, end, whether marked) of the stretches of a text, in order and without gaps."""
    at = 0
    for start, end in sorted(ranges):
        if start > at:
            yield at, start, False
        if end > at:
            yield max(at, start), end, True
            at = end
    if at < len(words):
        yield at, len(words), False


def _bracketed(words: str, ranges: Sequence[Range]) -> str:
    return "".join(
        f"⟦{words[start:end]}⟧" if marked else words[start:end]
        for start, end, marked in pieces(words, ranges)
    )


def _cell(runs: tuple[Run, ...], role: Role = Role.CELL) -> Cell:
    return Cell((Paragraph(role, runs),))

"""Differences as text, as JSON and as a page with the texts side by side."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby

from resminama.document.design import PageDesign
from resminama.document.tree import (
    Cell,
    Document,
    Mark,
    Meta,
    Paragraph,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.equivalence.kinds import Difference, Range
from resminama.lang import Lang

LANGUAGES = {Lang.TK: "Türkmençe", Lang.RU: "Русский", Lang.EN: "English"}
"""Headings of the columns, each in its own language."""
_TITLE = "Where the texts differ in law"
_NONE = "No difference was found."
_DESIGN = PageDesign(
    name="equivalence", left=15, right=15, top=15, bottom=15, size=11, table_size=9, indent=0
)
_WIDTHS = (30.0, 79.0, 79.0, 79.0)


def text(differences: Sequence[Difference]) -> str:
    """Return the differences for a terminal: the differing parts stand between ⟦ and ⟧."""
    parts = []
    for address, listed in groupby(differences, key=lambda difference: difference.address):
        parts.append(address)
        for difference in listed:
            parts.append(f"  {difference.kind}: {difference.value}")
            parts += [
                f"    {lang}  {_bracketed(words, difference.ranges.get(lang, ()))}"
                for lang, words in difference.texts.items()
            ]
    return "".join(f"{part}\n" for part in (*parts, f"{len(differences)} differences"))


def as_json(differences: Sequence[Difference]) -> str:
    """Return the differences as a JSON list; ranges are [start, end) in characters of the text."""
    listed = [
        {
            "address": difference.address,
            "kind": str(difference.kind),
            "value": difference.value,
            "texts": {str(lang): words for lang, words in difference.texts.items()},
            "ranges": {
                str(lang): [list(span) for span in spans] for lang, spans in difference.ranges.items()
            },
        }
        for difference in differences
    ]
    return json.dumps(listed, ensure_ascii=False, indent=1)


def page(differences: Sequence[Difference], as_of: str, organisation: str = "") -> Document:
    """Return a landscape page for both writers: number and kind, then the texts side by side.

    The differing parts are bold and underlaid; a text that lacks the part has none. ``as_of`` is an ISO date.
    """
    head = Row(tuple(_cell((Run(words),), Role.CELL_HEAD) for words in ("", *LANGUAGES.values())))
    rows = tuple(_row(difference) for difference in differences)
    blocks = (Paragraph(Role.TITLE, (Run(_TITLE),)),)
    table = (Table(_WIDTHS, (head,), rows, alt=_TITLE),) if rows else (Paragraph(Role.BODY, (Run(_NONE),)),)
    meta = Meta("equivalence", "report", "", "", "", as_of, organisation)
    return Document(Lang.EN, _TITLE, _DESIGN, meta, (Section((*blocks, *table), landscape=True),))


def _row(difference: Difference) -> Row:
    name = (Run(difference.address), Run(f" – {difference.kind}: {difference.value}", italic=True))
    cells = [_cell(name)]
    for lang in LANGUAGES:
        words = difference.texts.get(lang, "")
        runs = tuple(_runs(words, difference.ranges.get(lang, ()), lang)) or (Run("–"),)
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

"""A returned file as a page for both writers: each change with its unit, what is gone struck out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from resminama.document.design import PageDesign
from resminama.document.tree import (
    Cell,
    Change,
    Document,
    Inline,
    Meta,
    Paragraph,
    Revised,
    Revision,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.lang import Lang
from resminama.review.account import Entry, Piece, State, entries
from resminama.review.changes import Returned

Say = Callable[[str], str]
"""Key of a phrase of the templates -> its words in the language of the page."""
_DESIGN = PageDesign(name="review", left=15, right=15, top=15, bottom=15, size=11, table_size=9, indent=0)
_WIDTHS = (52.0, 30.0, 145.0, 40.0)
_CHANGES = {State.OLD: Change.DELETED, State.NEW: Change.INSERTED}
_HEADS = ("unit", "change", "text", "author")


def page(returned: Returned, lang: Lang, say: Say, as_of: str) -> Document:
    """Return the page in ``lang``; ``as_of`` is an ISO date."""
    title = say("report.review-title")
    head = Row(tuple(_cell((Run(say(f"report.{key}")),), Role.CELL_HEAD) for key in _HEADS))
    rows = tuple(_row(entry, lang, returned.lang, say, as_of) for entry in entries(returned))
    table = Table(_WIDTHS, (head,), rows, alt=title)
    blocks = (
        Paragraph(Role.TITLE, (Run(title),)),
        Paragraph(Role.CENTRED, (Run(f"{returned.document} ({returned.lang}) {returned.version}".strip()),)),
        table if rows else Paragraph(Role.BODY, (Run(say("report.review-none")),)),
    )
    meta = Meta("review", "report", "", "", "", as_of, "")
    return Document(lang, title, _DESIGN, meta, (Section(blocks, landscape=True),))


def _row(entry: Entry, lang: Lang, told: Lang, say: Say, as_of: str) -> Row:
    other = f" → {entry.other}" if entry.other is not None else ""
    kind = [Run(say(f"report.change-{entry.kind}"))]
    kind += [Run(f" ({say(f'report.{key}')})", italic=True) for key in _marks(entry)]
    unit = (Run(f"{entry.spot or '–'}{other}"), Run(f" {entry.id}", italic=True))
    words = [Paragraph(Role.CELL, tuple(_inlines(entry, None if told is lang else told, as_of)))]
    words += [
        Paragraph(Role.CELL, (Run(f"{say('report.reply')}, {_by(author, date)}: ", italic=True), Run(said)))
        for author, date, said in entry.said
    ]
    by = (Run(_by(entry.author, entry.date)),)
    return Row((_cell(unit), _cell(tuple(kind)), Cell(tuple(words)), _cell(by)))


def _marks(entry: Entry) -> Iterator[str]:
    if not entry.tracked:
        yield "untracked"
    if entry.resolved:
        yield "resolved"


def _by(author: str, date: str) -> str:
    return ", ".join(part for part in (author, date[:10]) if part)


def _inlines(entry: Entry, lang: Lang | None, as_of: str) -> Iterator[Inline]:
    """Yield the words of an entry; Word wants a date of each mark, so one that is not known is the page's."""
    for piece in entry.pieces:
        yield _inline(piece, entry, lang, entry.date or as_of)


def _inline(piece: Piece, entry: Entry, lang: Lang | None, date: str) -> Inline:
    words, state = piece
    run = Run(words.replace("\n", " ¶ "), lang=lang)
    if state is State.SAME:
        return run
    return Revised((run,), Revision(_CHANGES[state], entry.author or "–", date))


def _cell(inlines: tuple[Inline, ...], role: Role = Role.CELL) -> Cell:
    return Cell((Paragraph(role, inlines),))

"""Changes that are more than other words: what to do about them, and new units that can be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from resminama.document.spot import Part, Spot
from resminama.document.tree import Role
from resminama.edit.additions import Level, addition
from resminama.edit.patches import patched
from resminama.edit.unit_ids import first_words, unique
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.load.corpus import load
from resminama.load.items import end_mark
from resminama.model.corpus import Corpus, document_of
from resminama.model.text import Reference, Text
from resminama.ooxml.stylenames import STYLE_IDS
from resminama.review.behind import line_of_text
from resminama.review.changes import (
    CellChange,
    FormatChange,
    MergedUnits,
    MovedUnit,
    NewParagraph,
    NewRow,
    NoteChange,
    Proposal,
    RemovedRow,
    RemovedUnit,
    Returned,
    SplitUnit,
)
from resminama.review.home import Home
from resminama.review.lens import escaped

_LEVELS = {
    STYLE_IDS[Role.POINT]: Level.POINT,
    STYLE_IDS[Role.BODY]: Level.PARAGRAPH,
    STYLE_IDS[Role.ITEM]: Level.ITEM,
    STYLE_IDS[Role.BULLET]: Level.ITEM,
    STYLE_IDS[Role.SUBITEM]: Level.SUBITEM,
}
_CELLS = 3
"""Cells of a row that are asked for its source: the first may hold nothing but a number."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposal with what to do about it."""

    id: str
    spot: Spot
    words: str
    """What is proposed, and what a person has to do: sentences."""
    written: bool = False
    """The source has it now."""


def suggestions(returned: Returned, home: Home) -> Iterator[Suggestion]:
    """Yield what to do about every proposal; other formatting is nobody's business here."""
    for proposal in returned.proposals:
        if not isinstance(proposal, FormatChange):
            yield Suggestion(proposal.id, proposal.spot, _advice(proposal, home))


def _advice(given: Proposal, home: Home) -> str:
    here = _place(given.spot, home)
    match given:
        case NewParagraph(text=text) if not text.strip():
            return f"an empty line behind {here}: nothing to write, the program sets the distances"
        case NewParagraph(text=text) if home.lang is Lang.EN:
            return f"new paragraph “{text}” behind {here}: named with --only it is written there"
        case NewParagraph(text=text):
            return (
                f"new paragraph “{text}” behind {here}: its English text comes first, under an id of its own;"
                f" this is its translation into {home.lang}"
            )
        case RemovedUnit(text=text, spot=Spot(part=Part.CELL)):
            return f"“{text}” struck from a cell: take these words out at {here}; the row stays"
        case RemovedRow():
            return f"row removed: delete its entry at {here}{_cited(given.spot, home)}"
        case RemovedUnit():
            return f"removed: delete it at {here}{_cited(given.spot, home)}"
        case SplitUnit(texts=texts):
            return f"split into {len(texts)}: write “{texts[-1]}” as a unit of its own behind {here}"
        case MergedUnits(others=others):
            return f"joined with {', '.join(map(str, others))}: join them at {here}"
        case MovedUnit(after=after):
            behind = _place(after, home) if after else "the head of the document"
            return f"moved: move {here} behind {behind}; id and translations stay with it"
        case NewRow(cells=cells):
            return f"new row “{' | '.join(cells)}”: add an entry with its fields behind {here}"
        case NoteChange(text=text, removed=removed):
            return f"footnote “{text}” {'removed' if removed else 'added'}: change ^[…] at {here}"
        case CellChange(kind=kind):
            return f"cell {kind}: the table is made from the fields at {here}"
        case _:
            return f"a picture or another thing without words, at {here}"


def _place(spot: Spot, home: Home) -> str:
    """Return ``file:line`` of what is printed at ``spot``; its address where no text of it is known."""
    text = own_text(spot, home)
    place = line_of_text(text, home.corpus) if text else ""
    return f"{place} ({spot.address})" if place else spot.address


def own_text(spot: Spot, home: Home) -> Text | None:
    """Return the first text that people wrote for what is printed at ``spot``, in its English source."""
    cells = (Spot(spot.address, Part.CELL, cell=cell, number=1) for cell in range(1, _CELLS + 1))
    lines = (home.line(place) or () for place in (spot, *cells))
    for piece in chain.from_iterable(lines):
        if piece.origin is not None and piece.origin.text is not None:
            found = home.corpus.texts.get(piece.origin.text.address)
            if found is not None:
                return found
    return None


def _cited(spot: Spot, home: Home) -> str:
    """Return how many texts refer to a unit that is to go."""
    document, _, unit = spot.address.partition("/")
    found = [
        text.address
        for text in home.corpus.texts.values()
        for node in text.walk()
        if isinstance(node, Reference)
        and (
            node.target == spot.address
            or (node.target == f"./{unit}" and document_of(text.address) == document)
        )
    ]
    return f"; {len(found)} texts refer to it: {', '.join(found[:3])}" if found else ""


@dataclass(slots=True)
class _Writing:
    """Files while new units are set into them, each behind the one before."""

    files: dict[str, bytes]
    corpus: Corpus
    last: dict[str, str]
    """Address of a unit -> address of the new one that was last set behind it."""


def with_additions(
    returned: Returned, chosen: Callable[[str], bool], home: Home, files: Mapping[str, bytes]
) -> tuple[dict[str, bytes], list[Suggestion]]:
    """Return the files that change when the ``chosen`` new paragraphs are written, and what became of each.

    ``home`` is made from ``files``. A new paragraph of a translation is not written: English leads.
    """
    writing = _Writing(dict(files), home.corpus, {})
    told = []
    for proposal in returned.proposals:
        if isinstance(proposal, NewParagraph) and chosen(proposal.id):
            told.append(_added(proposal, home, writing))
    changed = {path: data for path, data in writing.files.items() if data != files[path]}
    return changed, told


def _added(given: NewParagraph, home: Home, writing: _Writing) -> Suggestion:
    text = own_text(given.spot, home)
    if home.lang is not Lang.EN or text is None or not given.text.strip():
        return Suggestion(given.id, given.spot, _advice(given, home))
    level = _LEVELS.get(given.style, Level.PARAGRAPH)
    behind = writing.last.get(text.address, text.address)
    path, words = text.place.span.path, _bare(given.text, level)
    known = {address.partition("/")[2].partition("/")[0] for address in writing.corpus.texts}
    unit = unique(first_words(words), known | _ids(writing, path))
    new = _with_unit(writing.files[path], path, behind, level, unit, words)
    if new is None:
        return Suggestion(given.id, given.spot, _by_hand(given, home, unit))
    writing.files[path] = new
    address = f"{document_of(text.address)}/{unit}"
    writing.last[text.address] = address
    place = f"behind {behind}"
    return Suggestion(given.id, given.spot, f"new unit {address} “{words}” {place}", written=True)


def _by_hand(given: NewParagraph, home: Home, unit: str) -> str:
    here = _place(given.spot, home)
    return f"new paragraph “{given.text}”: write it by hand behind {here}, for instance as '{unit}'"


def _bare(words: str, level: Level) -> str:
    """Return an item without the mark that ends it: the language sets it."""
    flat = " ".join(words.split())
    mark = end_mark(flat) if level in (Level.ITEM, Level.SUBITEM) else None
    return flat[: mark[0]] if mark else flat


def _ids(writing: _Writing, path: str) -> set[str]:
    """Return the ids in a file as it is being written."""
    corpus, _ = load({path: writing.files[path]})
    return {address.partition("/")[2].partition("/")[0] for address in corpus.texts}


def _with_unit(data: bytes, path: str, behind: str, level: Level, unit: str, words: str) -> bytes | None:
    """Return a file with one unit more, proved by loading it: every other text says what it said."""
    before, _ = load({path: data})
    if path not in before.roots or behind not in before.texts:
        return None
    file = before.files[path].text
    patch = addition(before.roots[path], file, before.texts[behind], level, unit, escaped(words))
    if patch is None:
        return None
    new = patched(file, [patch]).encode()
    after, findings = load({path: new})
    address = f"{document_of(behind)}/{unit}"
    wanted = {**_said(before.texts.values()), address: escaped(words)}
    sound = not findings and path in after.roots and _said(after.texts.values()) == wanted
    return new if sound else None


def _said(texts: Iterable[Text]) -> dict[str, str]:
    return {text.address: text.raw for text in texts}

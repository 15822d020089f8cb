"""What lawyers do in Word with tracking on, in the XML that Word writes, and what each must be read as."""

from __future__ import annotations

import copy
from collections.abc import Callable

from lxml import etree

from resminama.document.spot import Part, Spot
from resminama.document.tree import Document
from resminama.ooxml.namespaces import w
from review.word_file import (
    BY,
    Made,
    Place,
    Word,
    any_run,
    cut,
    element,
    longer,
    offset,
    runs,
    set_text,
    style,
)
from review.word_remarks import comment, embolden, footnote, indent, thread


def _in_body(place: Place) -> bool:
    return next(place.element.iterancestors(w("tc")), None) is None


def type_in(word: Word) -> Made | None:
    """Type words into a paragraph."""
    place = word.take(longer(3))
    if place is None:
        return None
    run = any_run(word, place, 3)
    start, new = offset(run), word.words()
    at = word.random.randrange(len(run.findtext(w("t"), "")) + 1)
    _, behind = cut(run, at)
    word.insert(behind, new)
    return Made("edit", place.spot, place.text[: start + at] + new + place.text[start + at :])


def strike(word: Word) -> Made | None:
    """Strike words of a paragraph."""
    return _replace(word, "")


def replace(word: Word) -> Made | None:
    """Strike words and type others."""
    return _replace(word, word.words())


def _replace(word: Word, new: str) -> Made | None:
    place = word.take(longer(8))
    if place is None:
        return None
    run = any_run(word, place, 8)
    start, text = offset(run), run.findtext(w("t"), "")
    left = word.random.randrange(len(text) - 4)
    right = word.random.randrange(left + 1, len(text) - 1)
    _, middle = cut(run, left)
    middle, behind = cut(middle, right - left)
    if new:
        word.insert(behind, new)
    word.delete(middle)
    return Made("edit", place.spot, place.text[: start + left] + new + place.text[start + right :])


def retype(word: Word) -> Made | None:
    """Strike all words, links included, and type others."""
    place = word.take(lambda place: len(place.text) > 8 and bool(runs(place.element)) and not _fields(place))
    if place is None:
        return None
    every = [run for run in place.element.iter(w("r")) if run.find(w("t")) is not None]
    words = word.words() + " " + word.words()
    for run in every:
        word.delete(run)
    last = next(every[-1].iterancestors(w("del")))
    anchor = etree.SubElement(last.getparent(), w("r"))  # type: ignore[arg-type]
    word.insert(anchor, words)
    anchor.getparent().remove(anchor)  # type: ignore[union-attr]
    return Made("edit", place.spot, words)


def _fields(place: Place) -> bool:
    odd = (w("sdt"), w("fldChar"), w("footnoteReference"), w("br"), w("tab"))
    styled = any(style(run) in ("Blank", "ClauseLabel") for run in place.element.iter(w("r")))
    return styled or next(place.element.iter(*odd), None) is not None


def remove(word: Word) -> Made | None:
    """Strike a whole paragraph with its end."""
    place = word.take(lambda place: _in_body(place) and bool(place.text) and not _fields(place))
    if place is None:
        return None
    for run in list(place.element.iter(w("r"))):
        word.delete(run)
    word.mark_paragraph(place.element, "del")
    return Made("removed", place.spot, place.text)


def split(word: Word) -> Made | None:
    """Press Enter in the middle of a paragraph."""
    place = word.take(lambda place: longer(8)(place) and not _fields(place))
    if place is None:
        return None
    run = any_run(word, place, 8)
    at = word.random.randrange(2, len(run.findtext(w("t"), "")) - 2)
    cut_at = offset(run) + at
    _, behind = cut(run, at)
    second = etree.Element(w("p"))
    second.append(copy.deepcopy(place.element.find(w("pPr"))))  # type: ignore[arg-type]
    for item in [behind, *behind.itersiblings()]:
        second.append(item)
    place.element.addnext(second)
    word.mark_paragraph(place.element, "ins")
    return Made("split", place.spot, f"{place.text[:cut_at]}\n{place.text[cut_at:]}")


def merge(word: Word) -> Made | None:
    """Press Delete at the end of a paragraph."""
    place = word.take(
        lambda place: (
            bool(place.text)
            and (behind := word.neighbour(place)) is not None
            and word.is_free(behind)
            and place.element.find(f"{w('pPr')}/{w('sectPr')}") is None
        )
    )
    if place is None:
        return None
    behind = word.neighbour(place)
    assert behind is not None
    word.use(behind)
    word.mark_paragraph(place.element, "del")
    return Made("merged", place.spot, place.text + behind.text, behind.spot)


def add(word: Word) -> Made | None:
    """Press Enter at the end of a paragraph and type another one."""
    place = word.take(lambda place: bool(place.text))
    if place is None:
        return None
    words = f"{word.words()} {word.words()}"
    new = etree.Element(w("p"))
    new.append(copy.deepcopy(place.element.find(w("pPr"))))  # type: ignore[arg-type]
    change = word.mark("ins")
    set_text(etree.SubElement(etree.SubElement(change, w("r")), w("t")), words)
    new.append(change)
    place.element.addnext(new)
    word.mark_paragraph(place.element, "ins")
    for section in list(place.element.iter(w("sectPr"))):
        section.getparent().remove(section)  # type: ignore[union-attr]
    return Made("new", place.spot, words)


def add_before(word: Word) -> Made | None:
    """Type a paragraph in front of another one: its start, with the bookmark, stays above."""
    place = word.take(
        lambda place: (
            _in_body(place) and place.element.find(w("bookmarkStart")) is not None and bool(place.text)
        )
    )
    if place is None:
        return None
    ahead = max((n for n, other in enumerate(word.places) if other is place), default=0) - 1
    words = f"{word.words()} {word.words()}"
    new = etree.Element(w("p"))
    new.append(copy.deepcopy(place.element.find(w("pPr"))))  # type: ignore[arg-type]
    for section in list(new.iter(w("sectPr"))):
        section.getparent().remove(section)  # type: ignore[union-attr]
    for start in place.element.findall(w("bookmarkStart")):
        new.append(start)
    change = word.mark("ins")
    set_text(etree.SubElement(etree.SubElement(change, w("r")), w("t")), words)
    new.append(change)
    place.element.addprevious(new)
    word.mark_paragraph(new, "ins")
    return Made("new", _row(word.places[ahead].spot) if ahead >= 0 else Spot(word.document.meta.id), words)


def move(word: Word) -> Made | None:
    """Drag a paragraph behind another one."""
    place = word.take(lambda place: _in_body(place) and len(place.text) > 12 and not _fields(place))
    target = word.take(lambda place: _in_body(place) and len(place.text) > 3 and not _fields(place))
    if place is None or target is None or word.neighbour(target) is place:
        return None
    name = f"move{word.number()}"
    arrived = copy.deepcopy(place.element)
    for item in list(arrived.iter(w("bookmarkStart"), w("bookmarkEnd"), w("sectPr"))):
        item.getparent().remove(item)  # type: ignore[union-attr]
    word.mark_paragraph(place.element, "moveFrom")
    _wrap(word, place.element, "moveFrom", name)
    word.mark_paragraph(arrived, "moveTo")
    _wrap(word, arrived, "moveTo", name)
    target.element.addnext(arrived)
    return Made("moved", place.spot, place.text, target.spot)


def _wrap(word: Word, paragraph: etree._Element, tag: str, name: str) -> None:
    """Put the runs of a paragraph into marks of a move; the range ends behind the paragraph."""
    number = word.number()
    for run in list(paragraph.iter(w("r"))):
        change = word.mark(tag)
        run.addprevious(change)
        change.append(run)
    start = element(f'<w:{tag}RangeStart w:id="{number}" {BY} w:name="{name}"/>')
    paragraph.insert(1, start)
    end = element(f'<w:{tag}RangeEnd w:id="{number}"/>')
    if paragraph.getparent() is None:
        paragraph.append(end)
    else:
        paragraph.addnext(end)


def add_row(word: Word) -> Made | None:
    """Insert a row below another one."""
    place = word.take(
        lambda place: place.spot.part is Part.CELL and place.spot.cell == 1 and _plain_row(place)
    )
    if place is None:
        return None
    row = next(place.element.iterancestors(w("tr")))
    new = copy.deepcopy(row)
    properties = new.find(w("trPr"))
    assert properties is not None
    properties.append(word.mark("ins"))
    words = []
    for cell in new.findall(w("tc")):
        first, *others = cell.findall(w("p"))
        for other in others:
            cell.remove(other)
        for item in [item for item in first if item.tag != w("pPr")]:
            first.remove(item)
        change = word.mark("ins")
        words.append(word.words())
        set_text(etree.SubElement(etree.SubElement(change, w("r")), w("t")), words[-1])
        first.append(change)
        word.mark_paragraph(first, "ins")
    row.addnext(new)
    return Made("row", _row(place.spot), " | ".join(words))


def remove_row(word: Word) -> Made | None:
    """Delete a row."""
    place = word.take(
        lambda place: place.spot.part is Part.CELL and place.spot.cell == 1 and _plain_row(place)
    )
    if place is None:
        return None
    row = next(place.element.iterancestors(w("tr")))
    inside = [other for other in word.places if row in set(other.element.iterancestors(w("tr")))]
    if not all(word.is_free(other) for other in inside if other is not place):
        return None
    for other in inside:
        word.use(other)
    properties = row.find(w("trPr"))
    assert properties is not None
    properties.append(word.mark("del"))
    for run in list(row.iter(w("r"))):
        word.delete(run)
    for paragraph in row.iter(w("p")):
        word.mark_paragraph(paragraph, "del")
    return Made("no row", _row(place.spot))


def _plain_row(place: Place) -> bool:
    row = next(place.element.iterancestors(w("tr")))
    return next(row.iter(w("vMerge"), w("gridSpan"), w("sdt"), w("tblHeader"), w("ins")), None) is None


def _row(spot: Spot) -> Spot:
    """Return the row of a cell; any other spot as it is."""
    return Spot(spot.address, spot.part, spot.table, spot.row) if spot.part is Part.CELL else spot


def edit_link(word: Word) -> Made | None:
    """Type inside the words of a reference."""
    place = word.take(lambda place: place.element.find(f"{w('hyperlink')}/{w('r')}") is not None)
    if place is None:
        return None
    run = place.element.find(f"{w('hyperlink')}/{w('r')}")
    assert run is not None
    if run.find(w("t")) is None or len(run) > 2:
        return None
    start, new = offset(run), word.words()
    size = len(run.findtext(w("t"), ""))
    _, behind = cut(run, size // 2)
    word.insert(behind, new)
    at = start + size // 2
    return Made("edit", place.spot, place.text[:at] + new + place.text[at:])


KINDS: dict[str, Callable[[Word], Made | None]] = {
    "type": type_in,
    "strike": strike,
    "replace": replace,
    "remove": remove,
    "split": split,
    "comment": comment,
    "add": add,
    "merge": merge,
    "row": add_row,
    "no row": remove_row,
    "move": move,
    "bold": embolden,
    "link": edit_link,
    "retype": retype,
    "before": add_before,
    "thread": thread,
    "indent": indent,
    "note": footnote,
}
"""What a lawyer does."""


def edited(document: Document, seed: int, times: int = 40) -> Word:
    """Return a file with ``times`` edits, fewer where it is short, of every kind in turn."""
    word = Word(document, seed)
    kinds = list(KINDS.values())
    for attempt in range(times * 20):
        made = kinds[attempt % len(kinds)](word) if len(word.made) < times else None
        word.made += [made] if made is not None else []
    return word

"""Inlines as JSON: a plain run is its string, everything else an object with its kind in ``k``."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from resminama.document.fit import is_stacked
from resminama.document.tree import Blank, Break, Field, FieldKind, Footnote, Inline, Link, Revised, Run, Tab

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def encoded_inlines(inlines: Iterable[Inline], room: float, *, cell: bool = False) -> list[Json]:
    """Return ``inlines`` for the template.

    Args:
        inlines: what a paragraph or a heading holds.
        room: width of the column in millimetres; no line to fill in is longer.
        cell: the paragraph stands in a bordered table cell, where a lone field needs no line.
    """
    items = tuple(inlines)
    if cell and len(items) == 1 and isinstance(items[0], Field) and _is_blank_line(items[0]):
        return [{"k": "room", "n": items[0].lines}]
    return _side_by_side(items, room)


def _side_by_side(inlines: Iterable[Inline], room: float) -> list[Json]:
    """Return inlines one after the other; what replaces other words stands a little apart from them."""
    items = tuple(inlines)
    found = [_encoded(item, room) for item in items]
    for (before, after), data in zip(pairwise(items), found[1:], strict=False):
        if isinstance(before, Revised) and isinstance(after, Revised) and isinstance(data, dict):
            data |= (
                {"g": True} if before.revision.change.is_gone and not after.revision.change.is_gone else {}
            )
    return found


def _encoded(item: Inline, room: float) -> Json:
    match item:
        case Run():
            return _run(item)
        case Link(runs, anchor, url):
            words: list[Json] = [_run(run) for run in runs]
            return {"k": "link", "x": words, "u": url} if url else {"k": "ref", "x": words, "a": anchor}
        case Footnote(runs):
            return {"k": "note", "x": _side_by_side(runs, room)}
        case Field():
            return _field(item, room)
        case Blank(width):
            return _line(width, room)
        case Break():
            return {"k": "break"}
        case Tab():
            return {"k": "tab"}
        case Revised(inlines, revision):
            return {"k": "rev", "c": revision.change, "x": [_encoded(inner, room) for inner in inlines]}


def _run(run: Run) -> Json:
    if not (run.bold or run.italic or run.superscript or run.struck or run.lang or run.mark):
        return run.text
    formats: dict[str, Json] = {"b": run.bold, "i": run.italic, "s": run.superscript, "d": run.struck}
    formats |= {"l": run.lang, "m": run.mark}
    data: dict[str, Json] = {"k": "run", "t": run.text}
    return data | {key: value for key, value in formats.items() if value}


def _field(field: Field, room: float) -> Json:
    match field.kind:
        case FieldKind.TICK:
            return {"k": "tick", "on": field.value == "true"}
        case FieldKind.CHOICE:
            chosen: list[Json] = [value == field.value for value, _ in field.choices]
            key = "choices" if is_stacked(field, room) else "choice"
            return {"k": key, "x": [words for _, words in field.choices], "on": chosen}
        case _:
            return field.shown or field.value or _line(field.width, room)


def _is_blank_line(field: Field) -> bool:
    return field.kind in {FieldKind.TEXT, FieldKind.DATE} and not field.value


def _line(width: float, room: float) -> Json:
    """A line as long as the column or longer runs on to the margin from where it begins."""
    return {"k": "rest"} if width >= room else {"k": "line", "w": width}

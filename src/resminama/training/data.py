"""A rehearsal as data for other programs, words in one language; and the data of a filled form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from resminama.language.values import DateForm
from resminama.model.formdata import Data, arrays
from resminama.model.values import Open
from resminama.rehearse.course import Walked
from resminama.rehearse.sheets import Filled, Sheet
from resminama.rehearse.work import Help, PostWork
from resminama.survey.teller import Teller
from resminama.training.telling import Telling
from resminama.training.walked import Rehearsed


def data(found: Rehearsed, teller: Teller) -> dict[str, Any]:
    """Return everything that a rehearsal shows; days as ISO 8601, hours as numbers."""
    walk, words = found.walk, Telling(teller)
    return {
        "rehearsal": str(walk.rehearsal.id),
        "lang": str(teller.lang),
        "title": words.said(walk.rehearsal.title),
        "service": str(walk.rehearsal.service),
        "procedure": str(walk.sop.id),
        "steps": [_step(one, words) for one in walk.walked],
        "ends": walk.ends,
        "on": str(walk.last.date()),
        "stuck": words.stuck(walk, walk.stuck) if walk.stuck else None,
        "missed": list(walk.missed),
        "total": {"to": str(walk.sop.total_time.to), "due": str(walk.total_due.date()), "is": walk.total},
        "forms": [_sheet(sheet, words) for sheet in found.sheets],
        "posts": [_post(one, words) for one in found.posts],
        "help": [_help(one, found, words) for one in found.help],
        "to be set": [words.doubt(doubt) for doubt in found.doubts],
        "unconfirmed": [words.said(one) for one in found.calendar.unconfirmed],
    }


def _step(one: Walked, words: Telling) -> dict[str, Any]:
    return {
        "number": one.number,
        "step": str(one.step.id),
        "title": words.teller.text(one.step.title),
        "performer": one.performer,
        "begun": one.begun.isoformat(timespec="minutes"),
        "due": one.due and one.due.isoformat(timespec="minutes"),
        "done": one.done.isoformat(timespec="minutes"),
        "answer": one.answer,
        "forms": list(one.forms),
        "missed": one.missed,
    }


def _post(one: PostWork, words: Telling) -> dict[str, Any]:
    told = {"steps": one.steps, "hours": float(one.hours), "untold": one.untold}
    return {"post": one.post, "name": words.who(one.post), **told}


def _help(one: Help, found: Rehearsed, words: Telling) -> dict[str, Any]:
    return {
        "component": one.component,
        "name": words.component(one.component, found.walk),
        "post": one.post,
        "times": one.times,
        "hours": float(one.hours),
        "cost": Open.TO_BE_SET.value if one.cost is None else str(one.cost),
    }


def _sheet(sheet: Sheet, words: Telling) -> dict[str, Any]:
    return {
        "form": sheet.form,
        "step": str(sheet.asked.step.id),
        "values": values(sheet, words),
        "missing": [one.id for one in sheet.missing],
        "left": [one.id for one in sheet.left],
    }


def values(sheet: Sheet, words: Telling) -> Data:
    """Return a filled form as its JSON Schema wants it: answers by id, days as ISO 8601, rows as arrays."""
    return arrays({one.id: _value(one, words) for one in sheet.filled})


def entries(sheet: Sheet, words: Telling) -> Mapping[str, tuple[str, str]]:
    """Return what the fields of a document hold: field -> (value, a date as it is printed)."""
    found: dict[str, tuple[str, str]] = {}
    for one in sheet.filled:
        value = _value(one, words)
        text = ("true" if value else "false") if isinstance(value, bool) else value
        shown = words.language.date(one.value, DateForm.SHORT) if isinstance(one.value, date) else ""
        found[one.id] = text, shown
    return found


def _value(one: Filled, words: Telling) -> str | bool:
    match one.value:
        case bool():
            return one.value
        case date():
            return one.value.isoformat()
        case str() if one.field.kind == "choice":
            return str(one.value)
        case _:
            return words.given(one)

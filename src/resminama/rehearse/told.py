"""A rehearsal told: to people as text, to programs as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import datetime, time
from fractions import Fraction
from typing import Any

from resminama.lean import dataclass
from resminama.model.calendar import Calendar
from resminama.model.corpus import Corpus
from resminama.model.values import Open
from resminama.rehearse.sheets import Sheet, sheets_of
from resminama.rehearse.walk import Walk, Walked
from resminama.rehearse.work import help_of, work_of
from resminama.rehearse.workdays import Doubt, Workdays

_OPENS, _CLOSES = time(9), time.max
_HEADS = ("step", "title", "performer", "begun", "due", "done", "answer", "form")


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """Everything that a rehearsal shows."""

    walk: Walk
    corpus: Corpus
    calendar: Calendar

    @property
    def doubts(self) -> list[Doubt]:
        """What the calendar leaves open between the first and the last day."""
        first = self.walk.walked[0].begun.date() if self.walk.walked else self.walk.total_due.date()
        days = Workdays(self.calendar)
        return list(days.doubts(first, max(self.walk.last, self.walk.total_due).date()))

    def as_text(self) -> str:
        """Return the rehearsal for people."""
        told = self.walk.rehearsal
        lines = [f"{told.title} ({told.id})", f"procedure {self.walk.sop.id}, service {told.service}", ""]
        lines += _table([_HEADS, *(self._row(one) for one in self.walk.walked)])
        lines += ["", *self._outcome(), "", *self._forms(), "", *self._work(), "", *self._calendar()]
        return "\n".join(lines)

    def as_json(self) -> str:
        """Return the rehearsal for other programs."""
        return json.dumps(self._told(), ensure_ascii=False, indent=1)

    def _told(self) -> dict[str, Any]:
        found = self.walk
        return {
            "rehearsal": str(found.rehearsal.id),
            "service": str(found.rehearsal.service),
            "procedure": str(found.sop.id),
            "steps": [self._step(one) for one in found.walked],
            "ends": found.ends,
            "on": str(found.last.date()),
            "stuck": found.stuck,
            "missed": list(found.missed),
            "total": {
                "to": str(found.sop.total_time.to),
                "due": str(found.total_due.date()),
                "is": found.total,
            },
            "forms": [_sheet(sheet) for sheet in sheets_of(found, self.corpus)],
            "posts": [
                {**asdict(one), "hours": float(one.hours), "cost": Open.TO_BE_SET.value}
                for one in work_of(found, self.corpus)
            ],
            "help": [
                {**asdict(one), "hours": float(one.hours), "price": one.price or Open.TO_BE_SET.value}
                for one in help_of(found, self.corpus)
            ],
            "to be set": [doubt.about for doubt in self.doubts],
            "unconfirmed": list(map(str, self.calendar.unconfirmed)),
        }

    def _step(self, one: Walked) -> dict[str, Any]:
        return {
            "number": one.number,
            "step": str(one.step.id),
            "performer": one.performer,
            "begun": one.begun.isoformat(timespec="minutes"),
            "due": one.due and one.due.isoformat(timespec="minutes"),
            "done": one.done.isoformat(timespec="minutes"),
            "answer": one.answer,
            "forms": list(one.forms),
            "missed": one.missed,
        }

    def _row(self, one: Walked) -> tuple[str, ...]:
        return (
            str(one.number),
            one.step.title.raw,
            self._who(one.performer),
            _when(one.begun),
            _when(one.due) if one.due else "–",
            _when(one.done) + (" late" if one.missed else ""),
            one.answer or "",
            ", ".join(one.forms),
        )

    def _who(self, performer: str | None) -> str:
        """Return the name of a post or, in a procedure of several bodies, of a body."""
        named = self.corpus.named(performer or "")
        return str(named.name.en) if named else performer or "–"

    def _outcome(self) -> Iterator[str]:
        found = self.walk
        if found.stuck:
            yield f"STUCK after step '{found.ends}': {found.stuck}"
        else:
            yield f"ends at '{found.ends}' on {found.last:%Y-%m-%d}"
        late = [one for one in found.walked if one.missed and one.due is not None]
        yield f"time limits missed: {len(late) or 'none'}"
        yield from (
            f"  {one.step.id}: due {_when(one.due)}, done {_when(one.done)}" for one in late if one.due
        )
        yield f"total time to '{found.sop.total_time.to}': due {found.total_due:%Y-%m-%d}, {found.total}"

    def _forms(self) -> Iterator[str]:
        sheets = list(sheets_of(self.walk, self.corpus))
        yield f"forms: {len(sheets) or 'none'}"
        for sheet in sheets:
            yield f"  {sheet.name} ({sheet.form}), asked for by {', '.join(sheet.steps)}"
            if sheet.fields is None:
                yield "    no sheet of this form is written"
            yield from (
                f"    {one.label}: {one.value}" for one in sheet.fields or () if one.value is not None
            )
            if sheet.is_empty:
                yield f"    the case fills in nothing ({len(sheet.missing)} required fields)"
            elif sheet.missing:
                yield f"    not filled in though required: {', '.join(one.id for one in sheet.missing)}"

    def _work(self) -> Iterator[str]:
        rows = [("post", "steps", "hours", "work not told", "cost")]
        for one in work_of(self.walk, self.corpus):
            untold = f"{one.untold} steps" if one.untold else ""
            rows.append(
                (self._who(one.post), str(one.steps), _hours(one.hours), untold, Open.TO_BE_SET.value)
            )
        yield from _table(rows)
        given = list(help_of(self.walk, self.corpus))
        if given:
            heads = ("component", "times", "hours", "price of a unit")
            told = [
                (h.component, str(h.times), _hours(h.hours), h.price or Open.TO_BE_SET.value) for h in given
            ]
            yield ""
            yield from _table([heads, *told])

    def _calendar(self) -> Iterator[str]:
        yield f"calendar: {self.calendar.act}"
        yield from (f"  to be set: {doubt.about}" for doubt in self.doubts)
        yield from (f"  unconfirmed: {words}" for words in self.calendar.unconfirmed)


def _sheet(sheet: Sheet) -> dict[str, Any]:
    values = {one.id: one.value for one in sheet.fields or () if one.value is not None}
    missing = [one.id for one in sheet.missing]
    return {"form": sheet.form, "steps": list(sheet.steps), "values": values, "missing": missing}


def _when(moment: datetime) -> str:
    """Return a day, with the hour where it is neither the first nor the end of the day."""
    shown = f"{moment:%a %Y-%m-%d}"
    return shown if moment.time() in (_OPENS, _CLOSES) else f"{shown} {moment:%H:%M}"


def _hours(hours: Fraction) -> str:
    return f"{float(hours):.2f}".rstrip("0").rstrip(".")


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]

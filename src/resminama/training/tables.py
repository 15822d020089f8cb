"""A rehearsal as tables: the walk, how it ends, the forms, work, help and cost, the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resminama.outline.content import Cite
from resminama.rehearse.course import Walk, Walked
from resminama.rehearse.sheets import Filled, Sheet
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller
from resminama.training.cost import costs
from resminama.training.telling import Telling
from resminama.training.walked import Rehearsed

_WALK = columns("number 9, step 56, who 42, begun 34, due 34, done 41, answer 17, form 34", "rehearsal")
_FACTS = columns("what 80, how 187", "rehearsal")
_FORMS = columns("form 60, field 100, value 167", "rehearsal")
_WORK = columns("who 120, steps 40, hours 40, untold 67", "rehearsal")
_HELP = columns("component 140, times 40, hours 40, cost 47", "rehearsal")


def told(found: Rehearsed, teller: Teller) -> Survey:
    """Return a rehearsal in the language of ``teller``."""
    words, walk = Telling(teller), found.walk
    lead = teller.say("rehearsal.lead", procedure=Cite(str(walk.sop.id)))
    tables = (
        SurveyTable("rehearsal.walk", _WALK, tuple(_step(one, words) for one in walk.walked)),
        SurveyTable("rehearsal.outcome", _FACTS, tuple(_outcome(walk, words))),
        SurveyTable("rehearsal.forms", _FORMS, tuple(_forms(found, words)), grouped=True),
        SurveyTable("rehearsal.work", _WORK, tuple(_work(found, words))),
        *_help(found, words),
        SurveyTable("rehearsal.costs", _FACTS, tuple(costs(found, words))),
        SurveyTable("rehearsal.calendar", _FACTS, tuple(_calendar(found, words))),
    )
    return Survey("rehearsal", tables, words.said(walk.rehearsal.title), lead)


def _step(one: Walked, words: Telling) -> Cells:
    done = words.moment(one.done)
    late = f"; {words.teller.say('rehearsal.late')}" if one.missed else ""
    answer = words.answer(one.step, one.answer)
    forms = "; ".join(words.teller.name(paper) for paper in one.forms)
    title = words.teller.text(one.step.title)
    due = words.moment(one.due) if one.due else "–"
    who = words.who(one.performer)
    return str(one.number), title, who, words.moment(one.begun), due, done + late, answer, forms


def _outcome(walk: Walk, words: Telling) -> Iterator[Cells]:
    say = words.teller.say
    if walk.stuck:
        yield say("rehearsal.stuck"), words.stuck(walk, walk.stuck)
    else:
        yield say("rehearsal.ends"), f"{words.step(walk, walk.ends)}, {words.day(walk.last.date())}"
    late = "; ".join(_late(one, walk, words) for one in walk.walked if one.missed)
    yield say("rehearsal.missed"), late or say("rehearsal.none")
    total = f"rehearsal.total-{walk.total.replace(' ', '-')}"
    step, due = words.step(walk, str(walk.sop.total_time.to)), words.day(walk.total_due.date())
    yield (
        say("rehearsal.total", time=words.teller.value(walk.sop.total_time.within)),
        f"{step}: {due}; {say(total)}",
    )


def _late(one: Walked, walk: Walk, words: Telling) -> str:
    due = words.moment(one.due) if one.due else ""
    step = words.step(walk, str(one.step.id))
    return words.teller.say("rehearsal.missed-step", step=step, due=due, done=words.moment(one.done))


def _forms(found: Rehearsed, words: Telling) -> Iterator[Cells]:
    for sheet in found.sheets:
        head = words.form(sheet)
        if sheet.fields is None:
            yield head, words.teller.say("rehearsal.sheet"), words.teller.say("survey.form-without-sheet")
        yield from ((head, words.field(one), words.given(one)) for one in sheet.filled)
        yield from ((head, key, said) for key, said in _left(sheet, words))


def _left(sheet: Sheet, words: Telling) -> Iterator[tuple[str, str]]:
    """Yield what stays blank: what must be filled in, and what may stay so."""
    for key, left in (("rehearsal.missing", sheet.missing), ("rehearsal.left", sheet.left)):
        if left:
            yield words.teller.say(key, count=str(len(left))), _labels(left, words)


def _labels(fields: Sequence[Filled], words: Telling) -> str:
    return "; ".join(words.field(one) for one in fields)


def _work(found: Rehearsed, words: Telling) -> Iterator[Cells]:
    for one in found.posts:
        untold = str(one.untold) if one.untold else "–"
        yield words.who(one.post), str(one.steps), words.hours(one.hours), untold


def _help(found: Rehearsed, words: Telling) -> Iterator[SurveyTable]:
    """Yield the table of the help that was given, if any was; its costs where a price is set."""
    if not found.help:
        return
    priced = any(one.cost is not None for one in found.help)
    rows = tuple(
        (
            words.component(one.component, found.walk),
            str(one.times),
            words.hours(one.hours),
            words.money(one.cost) if priced else "",
        )
        for one in found.help
    )
    heads = _HELP if priced else _HELP[:3]
    yield SurveyTable("rehearsal.help", heads, rows if priced else tuple(row[:3] for row in rows))


def _calendar(found: Rehearsed, words: Telling) -> Iterator[Cells]:
    say, calendar = words.teller.say, found.calendar
    yield say("rehearsal.act"), words.teller.unit(str(calendar.act))
    yield from ((say("rehearsal.open"), words.doubt(doubt)) for doubt in found.doubts)
    yield from ((say("rehearsal.unread"), words.said(one)) for one in calendar.unconfirmed)

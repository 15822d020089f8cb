"""The outline of a standard operating procedure: general points, steps, escalation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from resminama.model.corpus import Corpus
from resminama.model.sop import Sop, Step
from resminama.model.standard import Stage
from resminama.model.values import Duration
from resminama.outline.content import (
    Cite,
    Column,
    FlowSpec,
    Kind,
    Many,
    Name,
    Outline,
    Phrase,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.definitions import definitions_point
from resminama.outline.extracts import extracts, handovers
from resminama.outline.measured import measured
from resminama.outline.papers import Inputs, filled_in, inputs, papers_of
from resminama.outline.prose import prose_unit
from resminama.outline.steps import exits, said_in

_WIDTHS = (
    ("no", 0.6, True),
    ("do", 3.85, False),
    ("who", 1.8, False),
    ("time", 1.75, False),
    ("papers", 2.45, False),
    ("next", 1.78, False),
)


def stages_of(sop: Sop, corpus: Corpus) -> dict[str, Stage]:
    """Return the stages of the standard that the procedure carries out, by id."""
    standard = corpus.standards.get(sop.standard or "")
    return {str(stage.id): stage for stage in standard.stages} if standard else {}


def performer(step: Step, stages: dict[str, Stage]) -> str | None:
    """Return who performs a step: named there, or by its stage."""
    stage = stages.get(step.stage or "")
    return step.performer or (stage.performer if stage else None)


def time_limit(step: Step, stages: dict[str, Stage]) -> Duration | None:
    """Return the time limit of a step: its own, or its stage's."""
    stage = stages.get(step.stage or "")
    return step.within or (stage.within if stage else None)


def form(step: Step, stages: dict[str, Stage]) -> str | None:
    """Return the form of a step: its own, or its stage's."""
    stage = stages.get(step.stage or "")
    return step.form or (stage.form if stage else None)


def sop_outline(sop: Sop, corpus: Corpus, alphabetical: Callable[[str, str], object]) -> Outline:
    """Return the outline of a procedure; ``alphabetical`` as in `chaptered_outline`."""
    stages = stages_of(sop, corpus)
    general = _general(sop, stages)
    if sop.definitions:
        general = (general[0], definitions_point(sop, corpus, alphabetical), *general[1:])
    chapters = (
        _chapter(sop, "general", general),
        # several bodies need a lane each, more than an upright page holds
        replace(
            _chapter(sop, "steps", (_steps(sop, stages), *handovers(sop))), landscape=sop.standard is None
        ),
        _chapter(sop, "escalation", (_escalation(sop),)),
        _chapter(sop, "closing", _closing(sop, stages, corpus)),
    )
    return Outline(sop.id, (*chapters, *extracts(sop)))


def _chapter(sop: Sop, key: str, points: tuple[Unit, ...]) -> Unit:
    title = Phrase(f"sop.chapter.{key}")
    return Unit(f"{sop.id}/chapter-{key}", Kind.CHAPTER, title, points, origin="generated")


def _point(sop: Sop, unit: str, said: Value, *after: TableSpec | FlowSpec) -> Unit:
    own = "own" if not isinstance(said, Phrase) else "generated"
    return Unit(f"{sop.id}/{unit}", Kind.POINT, said, after=after, origin=own)


def _names(sop: Sop, unit: str, lead: str, names: list[str]) -> Unit:
    items = tuple(
        Unit(f"{sop.id}/{unit}-{name}", Kind.ITEM, Name(name), origin="generated")
        for name in dict.fromkeys(names)
    )
    return Unit(f"{sop.id}/{unit}", Kind.POINT, Phrase(lead), items, origin="generated")


def _general(sop: Sop, stages: dict[str, Stage]) -> tuple[Unit, ...]:
    actors = [found for step in sop.steps if (found := performer(step, stages))]
    total: dict[str, Value] = {
        "time": sop.total_time.within,
        "step": Cite(f"{sop.id}/{sop.total_time.to}"),
        "trigger": sop.trigger,
    }
    principles = (prose_unit(f"{sop.id}/principles", sop.principles),) if sop.principles else ()
    return (
        _point(sop, "subject", _subject(sop)),
        _point(sop, "purpose", sop.purpose),
        _point(sop, "scope", sop.scope),
        *principles,
        _point(sop, "trigger", Phrase("sop.trigger", total)),
        _names(sop, "actors", "sop.actors", actors),
    )


def _subject(sop: Sop) -> Phrase:
    if sop.service is None or sop.standard is None:
        return Phrase("sop.subject-bodies", {"basis": Many(tuple(Cite(act) for act in sop.legal_basis))})
    return Phrase("sop.subject", {"service": Name(sop.service), "standard": Cite(sop.standard)})


def _steps(sop: Sop, stages: dict[str, Stage]) -> Unit:
    columns = tuple(Column(Phrase(f"sop.table.{key}"), width, centred) for key, width, centred in _WIDTHS)
    given = inputs(sop, stages)
    rows = tuple(_row(sop, number, step, stages, given) for number, step in enumerate(sop.steps, start=1))
    table = TableSpec(columns, rows, steps=True)
    lead: dict[str, Value] = {"count": str(len(sop.steps))}
    return _point(
        sop, "steps", Phrase("sop.steps", lead), table, FlowSpec(sop.id, landscape=sop.standard is None)
    )


def _row(sop: Sop, number: int, step: Step, stages: dict[str, Stage], given: Inputs) -> TableRow:
    who = performer(step, stages)
    cells: tuple[Value, ...] = (
        str(number),
        said_in(step),
        Name(who) if who else "–",
        time_limit(step, stages) or "–",
        papers_of(step, stages, given),
        exits(step, lambda target: Cite(f"{sop.id}/{target}", bare=True)),
    )
    return TableRow(cells, f"{sop.id}/{step.id}")


def _escalation(sop: Sop) -> Unit:
    columns = tuple(
        Column(Phrase(f"sop.escalation.{key}"), width)
        for key, width in (("when", 4), ("to", 2), ("within", 2))
    )
    rows = tuple(
        TableRow((entry.when, Name(entry.to), entry.within), f"{sop.id}/{entry.id}")
        for entry in sop.escalation
    )
    return _point(sop, "escalation", Phrase("sop.escalation.lead"), TableSpec(columns, rows))


def _closing(sop: Sop, stages: dict[str, Stage], corpus: Corpus) -> tuple[Unit, ...]:
    papers = [str(paper) for step in sop.steps for paper in filled_in(step, stages)]
    forms = (_names(sop, "forms", "sop.forms", papers),) if papers else ()
    journals = [str(step.record) for step in sop.steps if step.record]
    kept = (_names(sop, "journals", "sop.journals", journals),) if journals else ()
    received = [str(paper) for paper in sop.received]
    others = (_names(sop, "received", "sop.received", received),) if received else ()
    return (
        prose_unit(f"{sop.id}/sharing", sop.sharing),
        prose_unit(f"{sop.id}/staff_care", sop.staff_care),
        *forms,
        *others,
        *kept,
        *measured(sop, corpus.standards.get(sop.standard or "")),
        _point(sop, "review", Phrase("sop.review", {"time": sop.review})),
    )

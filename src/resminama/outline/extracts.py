"""What each body does in a procedure of several bodies, and to whom it hands over."""

from __future__ import annotations

from resminama.model.sop import Sop, Step
from resminama.outline.content import Cite, Column, Kind, Many, Name, Phrase, TableRow, TableSpec, Unit, Value
from resminama.outline.papers import Inputs, inputs, papers_of
from resminama.outline.steps import exits, said_in

_WIDTHS = (
    ("no", 0.6, True),
    ("do", 4.4, False),
    ("time", 1.6, False),
    ("papers", 3.1, False),
    ("next", 2.5, False),
)
_HANDOVERS = (("from", 3), ("to", 3), ("steps", 3))


def extracts(sop: Sop) -> tuple[Unit, ...]:
    """Return an annex for each performer of a procedure without a standard, in the order of first steps.

    A procedure of one service is carried out by one provider and needs none.
    """
    performers = tuple(dict.fromkeys(str(step.performer) for step in sop.steps if step.performer))
    if sop.standard is not None or len(performers) < 2:
        return ()
    given = inputs(sop, {})
    return tuple(_extract(sop, who, given) for who in performers)


def handovers(sop: Sop) -> tuple[Unit, ...]:
    """Return a point with a table of who hands over to whom, at which steps: the referral graph.

    Rows stand in the order of the first such step. Without a handover there is no point.
    """
    performers = {str(step.id): step.performer for step in sop.steps}
    found: dict[tuple[str, str], list[str]] = {}
    for step in sop.steps:
        for target in step.exits:
            other = performers.get(str(target))
            if step.performer and other and other != step.performer:
                found.setdefault((str(step.performer), str(other)), []).append(str(step.id))
    columns = tuple(Column(Phrase(f"sop.handovers.{key}"), width) for key, width in _HANDOVERS)
    rows = tuple(
        TableRow((Name(one), Name(other), Many(tuple(Cite(f"{sop.id}/{step}", bare=True) for step in steps))))
        for (one, other), steps in found.items()
    )
    said = Phrase("sop.handovers.lead")
    point = Unit(
        f"{sop.id}/handovers", Kind.POINT, said, after=(TableSpec(columns, rows),), origin="generated"
    )
    return (point,) if rows and sop.standard is None else ()


def _extract(sop: Sop, who: str, given: Inputs) -> Unit:
    columns = tuple(Column(Phrase(f"sop.table.{key}"), width, centred) for key, width, centred in _WIDTHS)
    own = [(number, step) for number, step in enumerate(sop.steps, start=1) if step.performer == who]
    table = TableSpec(columns, tuple(_row(sop, number, step, given) for number, step in own))
    title = Phrase("sop.extract", {"who": Name(who)})
    return Unit(f"{sop.id}/extract-{who}", Kind.ANNEX, title, after=(table,), origin="generated")


def _row(sop: Sop, number: int, step: Step, given: Inputs) -> TableRow:
    """Return a step under its number in the whole; what follows names its performer if that is another."""
    performers = {str(other.id): other.performer for other in sop.steps}

    def to(target: str) -> Value:
        cite, who = Cite(f"{sop.id}/{target}", bare=True), performers.get(target)
        other = who is not None and who != step.performer
        return Phrase("sop.handed-over", {"step": cite, "who": Name(str(who))}) if other else cite

    papers = papers_of(step, {}, given)
    return TableRow((str(number), said_in(step), step.within or "–", papers, exits(step, to)))

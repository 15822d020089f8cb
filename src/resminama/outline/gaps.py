"""The outline of a legislative review: gap tables by subject."""

from __future__ import annotations

from resminama.model.gaps import Gap, GapSubject, LegislativeReview
from resminama.outline.content import (
    Cite,
    Kind,
    Name,
    Outline,
    Phrase,
    Stacked,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.plandata import columns, said_by
from resminama.outline.prose import prose_unit


def gaps_outline(review: LegislativeReview) -> Outline:
    """Return the outline of a legislative review."""
    lead = prose_unit(f"{review.id}/text", review.text, kind=Kind.PARAGRAPH, item=Kind.BULLET)
    units = [Unit(f"{review.id}/head", Kind.PARAGRAPH, None, (lead,), origin="generated", landscape=True)]
    first = 1
    for subject in review.subjects:
        units.append(_subject(review.id, subject, first))
        first += len(subject.gaps)
    if review.conclusion is not None:
        body = prose_unit(f"{review.id}/conclusion", review.conclusion, kind=Kind.PARAGRAPH, item=Kind.BULLET)
        heading = Phrase("gaps.conclusion")
        units.append(
            Unit(
                f"{review.id}/conclusion-head",
                Kind.HEADING,
                heading,
                (body,),
                origin="generated",
                landscape=True,
            )
        )
    return Outline(review.id, tuple(units))


def _subject(document: str, subject: GapSubject, first: int) -> Unit:
    rows = tuple(_row(document, number, gap) for number, gap in enumerate(subject.gaps, start=first))
    table = TableSpec(columns("gaps.table", "0.5c 1.85 2 2.5 2.2 1.8 4.05"), rows)
    return Unit(f"{document}/{subject.id}", Kind.HEADING, subject.title, after=(table,), landscape=True)


def _row(document: str, number: int, gap: Gap) -> TableRow:
    grounds = tuple(Cite(ground) for ground in gap.grounds)
    how: Value = Phrase(f"gaps.remedy.{'change-' if gap.changes else ''}{gap.remedy}")
    wording: tuple[Value, ...] = tuple(Cite(key) for key in gap.proposed_in)
    cost = (Phrase(f"gaps.cost.{gap.cost}"),) if gap.cost else ()
    cells: tuple[Value, ...] = (
        str(number),
        gap.issue,
        Cite(gap.act) if gap.act else Phrase("gaps.no-act"),
        gap.gap,
        gap.proposal,
        Stacked((how, *wording, *cost)),
        Stacked((*grounds, Name(gap.responsible), said_by(gap.source))),
    )
    return TableRow(cells, f"{document}/{gap.id}")

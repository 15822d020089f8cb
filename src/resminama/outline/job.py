"""The outline of a job description, with person specification and scoring sheet as annexes."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.model.corpus import Corpus
from resminama.model.job import Job
from resminama.model.table import TableRow as TypedRow
from resminama.model.values import Open, whole
from resminama.outline.collegium import counted
from resminama.outline.content import (
    Cite,
    Column,
    Input,
    Kind,
    Many,
    Name,
    Number,
    Outline,
    Phrase,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.mandate import Points
from resminama.outline.prose import prose_unit


def job_outline(job: Job, corpus: Corpus) -> Outline:
    """Return the outline of a job description."""
    at = Points(str(job.id), "job")
    chapters = (
        at.chapter("general", _general(job, corpus, at)),
        at.chapter("duties", (at.prose("duties", job.duties),)),
        at.chapter("rights", (at.prose("rights", job.rights),)),
        at.chapter("responsibility", (at.prose("responsibility", job.responsibility),)),
        at.chapter("working-with", (at.prose("working_with", job.working_with),)),
        at.chapter("conditions", _conditions(job, at)),
    )
    return Outline(job.id, (*chapters, _person(job, at), _scoring(job, at)))


def level_row(job: Job, corpus: Corpus) -> TypedRow | None:
    """Return the row that sets what the level of a post asks for; None where it is not said, or is no row."""
    document, _, row = (job.level or "").partition("/")
    act = corpus.bylaws.get(document)
    points = (point for chapter in act.own_chapters for point in chapter.points) if act else ()
    tables = (point.table for point in points if point.table is not None)
    return next((found for table in tables for found in table.rows if found.id == row), None)


def _level(job: Job, corpus: Corpus, at: Points) -> Value | None:
    row = level_row(job, corpus)
    if row is None or job.level is None:
        return None
    return at.phrase("level", text=next(iter(row.cells.values())), ground=Cite(job.level))


def _general(job: Job, corpus: Corpus, at: Points) -> Iterable[Unit]:
    basis = Many(tuple(Cite(str(target)) for target in job.legal_basis))
    yield at.point("subject", at.phrase("subject", post=Name(job.post), basis=basis))
    yield at.prose("purpose", job.purpose)
    jobs = corpus.jobs.values()
    others = [Name(other.post) for other in jobs if other.replaced_by == job.post != other.post]
    given: list[tuple[str, Value | None]] = [
        ("level", _level(job, corpus, at)),
        ("body", Name(job.body)),
        ("reports-to", Name(job.reports_to)),
        ("appointed-by", Name(job.appointed_by)),
        ("supervises", Many(tuple(Name(post) for post in job.supervises)) if job.supervises else None),
        ("replaced-by", Name(job.replaced_by) if job.replaced_by else None),
        ("replaces", Many(tuple(others)) if others else None),
    ]
    rows = tuple(TableRow((at.phrase(f"place.{key}"), value)) for key, value in given if value is not None)
    yield at.point("place", at.phrase("place.lead"), TableSpec((Column("", 2.0), Column("", 4.0)), rows))


def _conditions(job: Job, at: Points) -> Iterable[Unit]:
    yield at.prose("workload", job.workload)
    yield at.prose("conditions", job.conditions)
    if not job.indicators:
        return
    items = tuple(
        Unit(f"{job.id}/measured-{indicator}", Kind.ITEM, Name(indicator), origin="generated")
        for indicator in job.indicators
    )
    lead = at.phrase("indicators")
    yield Unit(f"{job.id}/indicators", Kind.POINT, lead, items, origin="generated")


def _annex(job: Job, at: Points, key: str, *children: Unit) -> Unit:
    heading = at.phrase(f"annex.{key}", post=Name(job.post))
    return Unit(f"{job.id}/annex-{key}", Kind.ANNEX, heading, children, origin="generated")


def _shown(job: Job, unit: str, said: Value, *tables: TableSpec) -> Unit:
    return Unit(f"{job.id}/{unit}", Kind.PARAGRAPH, said, after=tables, origin="generated")


def _person(job: Job, at: Points) -> Unit:
    asked: tuple[tuple[str, Value | None], ...] = (
        ("education", job.education),
        ("experience", job.experience),
        ("training", job.training),
        ("certificate", Name(job.certificate) if job.certificate else None),
    )
    rows = tuple(TableRow((at.phrase(f"asks.{key}"), value)) for key, value in asked if value is not None)
    criteria = [
        TableRow(
            (
                criterion.text,
                at.phrase(f"need.{criterion.need}"),
                at.phrase(f"area.{criterion.area}"),
                at.phrase(f"proof.{criterion.proof}"),
            ),
            f"{job.id}/{criterion.id}",
        )
        for criterion in job.criteria
    ]
    asks = TableSpec((Column("", 2.0), Column("", 4.0)), rows)
    table = at.table("criteria", "4 1.4 1.4 1.4", criteria)
    return _annex(
        job,
        at,
        "person",
        _shown(job, "asked", at.phrase("asks.lead"), asks),
        prose_unit(f"{job.id}/knowledge", job.knowledge, kind=Kind.PARAGRAPH, item=Kind.BULLET),
        _shown(job, "criteria", at.phrase("criteria"), table),
    )


def _scoring(job: Job, at: Points) -> Unit:
    asked = (("candidate", "text"), ("date", "date"), ("assessor", "text"))
    titles = ((at.phrase(f"sheet.{key}"), key, kind) for key, kind in asked)
    head = tuple(TableRow((title, Input(f"sheet-{key}", kind, title))) for title, key, kind in titles)
    rows = [TableRow((c.text, counted(c.weight), "", "")) for c in job.criteria]
    total = Number(str(sum(whole(c.weight) or 0 for c in job.criteria)))
    rows.append(TableRow((at.phrase("sheet.total"), total, "", ""), strong=True))
    sheet = at.table("scores", "3.4 1.3c 1.3 2", rows)
    return _annex(
        job,
        at,
        "scoring",
        _shown(
            job, "candidate", at.phrase("sheet.lead"), TableSpec((Column("", 2.0), Column("", 4.0)), head)
        ),
        _shown(job, "scores", at.phrase("sheet.scores"), sheet),
        _shown(job, "verdict", at.phrase("sheet.verdict", mark=counted(job.pass_mark))),
        _shown(job, "signed", Phrase("job.sheet.signed", {"line": Open.BLANK})),
    )

"""The outlines of terms of reference: of a body, and of commissioned work."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.model.collegium import Stated
from resminama.model.mandate import Assignment, Mandate
from resminama.model.text import Prose
from resminama.outline.collegium import seats_table, stated
from resminama.outline.content import (
    Cite,
    Column,
    Kind,
    Many,
    Name,
    Number,
    Outline,
    Phrase,
    Stacked,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.prose import prose_unit


class Points:
    """Makes chapters, points and tables with the words of a kind of document."""

    def __init__(self, document: str, family: str) -> None:
        self.document, self.family = document, family

    def phrase(self, key: str, **values: Value) -> Phrase:
        """Return a drafting phrase of the kind."""
        return Phrase(f"{self.family}.{key}", values)

    def chapter(self, key: str, points: Iterable[Unit]) -> Unit:
        """Return a chapter under a heading that all documents of the kind have."""
        heading = self.phrase(f"chapter.{key}")
        return Unit(
            f"{self.document}/chapter-{key}", Kind.CHAPTER, heading, tuple(points), origin="generated"
        )

    def point(self, unit: str, said: Value, *tables: TableSpec) -> Unit:
        """Return a generated point."""
        return Unit(f"{self.document}/{unit}", Kind.POINT, said, after=tables, origin="generated")

    def prose(self, unit: str, prose: Prose) -> Unit:
        """Return a point in the author's words."""
        return prose_unit(f"{self.document}/{unit}", prose)

    def table(self, key: str, widths: str, rows: Iterable[TableRow]) -> TableSpec:
        """Return a table; ``widths`` is one figure a column, ``c`` behind it centres."""
        columns = tuple(
            Column(self.phrase(f"table.{key}.{i}"), float(width.rstrip("c")), width.endswith("c"))
            for i, width in enumerate(widths.split(), start=1)
        )
        return TableSpec(columns, tuple(rows))


def mandate_outline(m: Mandate) -> Outline:
    """Return the outline of the terms of reference of a body."""
    at = Points(str(m.id), "mandate")
    basis = (at.point("basis", at.phrase("basis", basis=_cited(m.legal_basis))),) if m.legal_basis else ()
    body = m.collegium.body
    subject = at.phrase("subject", body=Name(body), short=Name(body, short=True))
    chapters = (
        at.chapter("general", (at.point("subject", subject), *basis, at.prose("background", m.background))),
        at.chapter("tasks", (at.prose("purpose", m.purpose), at.prose("tasks", m.tasks))),
        at.chapter("composition", _composition(m, at)),
        at.chapter("work", (*_meetings(m, at), at.prose("decisions", m.decisions))),
        at.chapter("reporting", (at.prose("reporting", m.reporting), at.prose("lasting", m.lasting))),
    )
    return Outline(m.id, chapters)


def _cited(targets: Iterable[str]) -> Many:
    return Many(tuple(Cite(str(target)) for target in targets))


def _composition(m: Mandate, at: Points) -> Iterable[Unit]:
    body = m.collegium
    yield at.point("composition", stated(body, Stated.COMPOSITION), seats_table(str(m.id), body))
    yield at.point("chair", stated(body, Stated.CHAIR))
    if body.deputy is not None:
        yield at.point("deputy", stated(body, Stated.DEPUTY))
    if body.secretariat is not None:
        yield at.point("secretariat", stated(body, Stated.SECRETARIAT))


def _meetings(m: Mandate, at: Points) -> Iterable[Unit]:
    if m.collegium.meets is not None:
        yield at.point("meets", stated(m.collegium, Stated.MEETS))
    yield at.point("papers", at.phrase("papers", before=m.papers_before, minutes=m.minutes_within))
    yield at.point("quorum", stated(m.collegium, Stated.QUORUM))
    yield at.point("majority", stated(m.collegium, Stated.MAJORITY))


def assignment_outline(a: Assignment) -> Outline:
    """Return the outline of the terms of reference of commissioned work."""
    at = Points(str(a.id), "assignment")
    parties = at.phrase("parties", by=Name(a.commissioned_by), to=Name(a.reports_to))
    chapters = (
        at.chapter("background", (at.prose("background", a.background), at.point("parties", parties))),
        at.chapter("objective", (at.prose("objective", a.objective), at.prose("scope", a.scope))),
        at.chapter("deliverables", _deliverables(a, at)),
        at.chapter("qualifications", (at.prose("qualifications", a.qualifications),)),
        at.chapter("payment", _payments(a, at)),
        at.chapter("reporting", (at.prose("reporting", a.reporting), at.prose("ethics", a.ethics))),
    )
    return Outline(a.id, chapters)


def _deliverables(a: Assignment, at: Points) -> Iterable[Unit]:
    rows = [
        TableRow(
            (
                str(number),
                entry.text,
                Many(tuple(at.phrase(f"language.of-{lang}") for lang in entry.languages)),
                entry.due,
                Name(entry.accepted_by),
            ),
            f"{a.id}/{entry.id}",
        )
        for number, entry in enumerate(a.deliverables, start=1)
    ]
    yield at.point(
        "deliverables", at.phrase("deliverables"), at.table("deliverables", "0.6c 4 1.8 1.6 2.4", rows)
    )
    yield at.point("lasts", at.phrase("lasts", time=a.lasts))


def _payments(a: Assignment, at: Points) -> Iterable[Unit]:
    texts = {str(entry.id): entry.text for entry in a.deliverables}
    rows = [
        TableRow((Stacked(tuple(texts.get(str(key), str(key)) for key in payment.after)), payment.share))
        for payment in a.payments
    ]
    rows.append(TableRow((at.phrase("total"), Number("100", percent=True)), strong=True))
    yield at.point("payments", at.phrase("payments"), at.table("payments", "5 1c", rows))

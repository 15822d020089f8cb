"""The outline of a standard: its typed fields as chapters, points and tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from resminama.model.corpus import Corpus
from resminama.model.standard import Lens, Staff, Stage, Standard, Tariff
from resminama.model.text import Prose, Text
from resminama.model.values import Open, Word
from resminama.outline.content import (
    Cite,
    Column,
    Kind,
    Many,
    Name,
    Outline,
    Phrase,
    Stacked,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.persons import group
from resminama.outline.prose import prose_unit, used_clause


def standard_outline(standard: Standard, corpus: Corpus) -> Outline:
    """Return the outline of a standard."""
    at = _Addresses(standard.id)
    chapters = [
        at.chapter("general", _general(standard, at)),
        at.chapter("who", _users(standard, at, corpus)),
        at.chapter("access", _access(standard, at)),
        at.chapter("process", _process(standard, at)),
        at.chapter("staff", _staff(standard, at)),
        at.chapter(
            "conditions",
            [at.prose("premises", standard.premises), at.prose("accessibility", standard.accessibility)],
        ),
        at.chapter("requirements", _quality(standard, at)),
        at.chapter(
            "duties",
            [
                at.prose("user_duties", standard.user_duties),
                at.prose("provider_duties", standard.provider_duties),
            ],
        ),
    ]
    chapters += [unit for use in standard.clauses if (unit := used_clause(standard.id, use, corpus))]
    chapters += [
        at.chapter("working-together", _together(standard, at)),
        at.chapter("ending", _ending(standard, at)),
    ]
    return Outline(standard.id, tuple(chapters))


class _Addresses:
    """Makes units of one standard."""

    def __init__(self, document: str) -> None:
        self.document = document

    def chapter(self, key: str, points: Iterable[Unit]) -> Unit:
        title = Phrase(f"standard.chapter.{key}")
        return Unit(f"{self.document}/chapter-{key}", Kind.CHAPTER, title, tuple(points), origin="generated")

    def point(self, unit: str, said: Value, *tables: TableSpec) -> Unit:
        return Unit(f"{self.document}/{unit}", Kind.POINT, said, after=tables, origin=_origin(said))

    def listed(self, unit: str, lead: Value, items: Iterable[tuple[str, Value]], join: str = "") -> Unit:
        children = tuple(
            Unit(f"{self.document}/{key}", Kind.ITEM, said, origin=_origin(said)) for key, said in items
        )
        return Unit(f"{self.document}/{unit}", Kind.POINT, lead, children, origin=_origin(lead), join=join)

    def prose(self, unit: str, prose: Prose) -> Unit:
        return prose_unit(f"{self.document}/{unit}", prose)

    def table(self, key: str, widths: str, rows: Iterable[tuple[str | None, tuple[Value, ...]]]) -> TableSpec:
        """Return a table; ``widths`` is one figure a column, ``c`` behind it centres."""
        columns = tuple(
            Column(Phrase(f"standard.table.{key}.{i}"), float(width.rstrip("c")), width.endswith("c"))
            for i, width in enumerate(widths.split(), start=1)
        )
        found = tuple(TableRow(cells, f"{self.document}/{unit}" if unit else None) for unit, cells in rows)
        return TableSpec(columns, found)


def _origin(said: Value) -> str:
    return "own" if isinstance(said, Text) else "generated"


def _general(s: Standard, at: _Addresses) -> list[Unit]:
    basis = Many(tuple(Cite(target) for target in s.legal_basis))
    return [
        at.point("subject", Phrase("standard.subject", {"service": Name(s.service), "basis": basis})),
        at.point("level", Phrase(f"standard.level.{s.level}", {"form": Phrase(f"standard.form.{s.form}")})),
        at.point("purpose", s.purpose),
        at.listed(
            "principles",
            Phrase("standard.principles"),
            [
                (p.id, Phrase("standard.principle", {"text": p.text, "ground": Cite(p.ground)}))
                for p in s.principles
            ],
        ),
        at.point(
            "outcomes",
            Phrase("standard.outcomes"),
            at.table("outcomes", "3 2", [(o.id, (o.text, Name(o.indicator))) for o in s.outcomes]),
        ),
    ]


def _users(s: Standard, at: _Addresses, corpus: Corpus) -> list[Unit]:
    users = s.users
    places = Many(tuple(Name(place) for place in users.territory))
    eligibility = [
        (
            c.id,
            Phrase("standard.criterion", {"text": c.text, "papers": _names(c.evidence)})
            if c.evidence
            else c.text,
        )
        for c in users.eligibility.items
    ]
    exclusions = [
        (
            e.id,
            Phrase("standard.exclusion", {"text": e.text, "instead": Name(e.instead)})
            if e.instead
            else e.text,
        )
        for e in users.exclusions
    ]
    return [
        at.listed("groups", Phrase("standard.groups"), [(g.id, group(g, s, corpus)) for g in users.groups]),
        at.listed("eligibility", users.eligibility.lead, eligibility, join=users.eligibility.join),
        at.listed("exclusions", Phrase("standard.exclusions"), exclusions, join="any"),
        at.prose("priority", users.priority),
        at.point("territory", Phrase("standard.territory", {"places": places, "capacity": s.capacity.value})),
    ]


def _names(ids: Iterable[str]) -> Many:
    return Many(tuple(Name(entry) for entry in ids))


def _access(s: Standard, at: _Addresses) -> list[Unit]:
    access = s.access
    routes = [(r.id, (r.applicant, r.channel, Name(r.form) if r.form else "–")) for r in access.routes]
    decision: dict[str, Value] = {
        "performer": Name(access.decision.performer),
        "within": access.decision.within,
        "from": access.decision.counted_from,
    }
    appeal: dict[str, Value] = {
        "to": Name(access.appeal.to),
        "file": access.appeal.file_within,
        "answer": access.appeal.answer_within,
    }
    return [
        at.point("routes", Phrase("standard.routes"), at.table("routes", "2 2 2", routes)),
        at.listed(
            "documents", Phrase("standard.documents"), [(f"paper-{d}", Name(d)) for d in access.documents]
        ),
        at.point("decision", Phrase("standard.decision", decision)),
        at.listed(
            "refusals", Phrase("standard.refusals"), [(r.id, r.text) for r in access.refusals], join="any"
        ),
        at.point("appeal", Phrase("standard.appeal", appeal)),
        at.point("court", access.appeal.court),
    ]


def _time(stage: Stage) -> Value:
    if stage.within is not None:
        return stage.within
    if stage.every is not None:
        return Phrase("time.every", {"time": stage.every})
    if stage.lasts is not None:
        renewable = "time.renewable" if stage.renewable else "time.lasts"
        return Phrase(renewable, {"time": stage.lasts})
    return Open.TO_BE_SET


def _process(s: Standard, at: _Addresses) -> list[Unit]:
    stages = [
        (g.id, (str(i), g.title, Name(g.performer), _time(g), Name(g.form) if g.form else "–"))
        for i, g in enumerate(s.stages, start=1)
    ]
    components = [
        (
            c.id,
            (
                Stacked((c.text, Phrase(f"standard.component.{c.kind}"))),
                Phrase(f"standard.unit.{c.unit}"),
                c.frequency,
                c.duration,
                c.place,
                Name(c.performer),
            ),
        )
        for c in s.components
    ]
    return [
        at.point("stages", Phrase("standard.stages"), at.table("stages", "0.5c 2.4 2 2 2.4", stages)),
        at.point(
            "components",
            Phrase("standard.components"),
            at.table("components", "4 1.6 1.7 1.5 2 1.6", components),
        ),
        _intensity(s, at),
    ]


def _intensity(s: Standard, at: _Addresses) -> Unit:
    levels = [(i.id, Phrase("standard.hours", {"text": i.text, "hours": i.hours})) for i in s.intensity]
    unit = at.listed("intensity", Phrase("standard.intensity"), levels)
    if not s.plan_chooses:
        return unit
    components = Cite(f"{s.id}/components")
    said = Phrase("standard.plan-chooses", {"components": components})
    chosen = Unit(f"{s.id}/plan_chooses", Kind.PARAGRAPH, said, origin="generated")
    return replace(unit, children=(*unit.children, chosen))


def _staff(s: Standard, at: _Addresses) -> list[Unit]:
    rows = [
        (t.id, (Name(t.post), _number(t), t.qualification, t.training, t.supervision or "–"))
        for t in s.staffing
    ]
    return [
        at.point("staffing", Phrase("standard.staffing"), at.table("staffing", "2 1.6 3.4 1.3 1.7", rows)),
        _caseload(s, at),
    ]


def _number(staff: Staff) -> Value:
    """Return how many hold a post: to how many users, or in all."""
    return staff.ratio or staff.posts or Open.TO_BE_SET


def case_lead(s: Standard) -> Word | None:
    """Return the post of the staffing that performs most stages: it leads the cases; the first of equals."""
    performers = [stage.performer for stage in s.stages]
    return max((t.post for t in s.staffing if t.post in performers), key=performers.count, default=None)


def _caseload(s: Standard, at: _Addresses) -> Unit:
    lead = case_lead(s)
    if lead is None:
        return at.point("caseload", Phrase("standard.caseload", {"ratio": s.caseload}))
    return at.point("caseload", Phrase("standard.caseload_of", {"post": Name(lead), "ratio": s.caseload}))


def _quality(s: Standard, at: _Addresses) -> list[Unit]:
    rows = [
        (q.id, (q.requirement, Name(q.indicator), q.method, q.threshold, Cite(q.principle)))
        for q in s.quality
    ]
    return [at.point("quality", Phrase("standard.quality"), at.table("quality", "3.4 2.4 2.2 1.5 1.9", rows))]


def _together(s: Standard, at: _Addresses) -> list[Unit]:
    records = [(None, (Name(r.form), r.keep)) for r in s.records]
    reports = [
        (m.id, (m.text, Phrase("time.every", {"time": m.every}), Name(m.recipient))) for m in s.monitoring
    ]
    partners = [
        (p.id, Phrase("standard.partner", {"body": Name(p.body), "text": p.text})) for p in s.partners
    ]
    texts = {str(c.id): c.text for c in s.components}
    tariffs = [
        (None, (texts.get(str(t.component), str(t.component)), t.price, t.year, _fee(t))) for t in s.tariffs
    ]
    return [
        at.point("records-kept", Phrase("standard.records"), at.table("records", "3 1.5", records)),
        at.listed("partners", Phrase("standard.partners"), partners),
        at.point("monitoring", Phrase("standard.monitoring"), at.table("monitoring", "3 1.5 2", reports)),
        _financing(s, at),
        _costs(s, at),
        at.point("tariffs", Phrase("standard.tariffs"), at.table("tariffs", "3 1.4c 1c 1.6", tariffs)),
    ]


def _fee(tariff: Tariff) -> Value:
    fee = Phrase(f"standard.fee.{tariff.fee}")
    if tariff.ground is None:
        return fee
    return Phrase("standard.fee-under", {"fee": fee, "ground": Cite(tariff.ground)})


def _costs(s: Standard, at: _Addresses) -> Unit:
    money = s.financing
    lines = at.table("costs", "3 1.4c", [(c.id, (c.text, c.amount)) for c in money.lines])
    rows = (*lines.rows, TableRow((Phrase("standard.unit-cost"), money.unit_cost), strong=True))
    if money.per_capita is not None:
        rows += (TableRow((Phrase("standard.per-capita"), money.per_capita), strong=True),)
    said = Phrase("standard.costs", {"unit": money.unit})
    return at.point("costs", said, TableSpec(lines.columns, rows))


def _financing(s: Standard, at: _Addresses) -> Unit:
    providers = Many(tuple(Phrase(f"standard.provider.{kind}") for kind in s.providers))
    unit = at.prose("financing", s.financing.text)
    own = Unit(
        f"{s.id}/providers",
        Kind.PARAGRAPH,
        Phrase("standard.providers", {"kinds": providers}),
        origin="generated",
    )
    return Unit(unit.address, unit.kind, unit.said, (*unit.children, own))


def _ending(s: Standard, at: _Addresses) -> list[Unit]:
    lenses = [("gender", s.lens.gender), ("disability", s.lens.disability), ("child", s.lens.child)]
    rows = [
        (key, (Phrase(f"standard.lens.{key}"), Phrase(f"standard.lens.{_answer(lens)}"), *_lens(lens)))
        for key, lens in lenses
    ]
    return [
        at.listed(
            "suspension", Phrase("standard.suspension"), [(g.id, g.text) for g in s.suspension], join="any"
        ),
        at.listed(
            "termination", Phrase("standard.termination"), [(g.id, g.text) for g in s.termination], join="any"
        ),
        at.point("lens", Phrase("standard.lens.lead"), at.table("lens", "1.6 1.3 4 1.8", rows)),
    ]


def _answer(lens: Lens) -> str:
    return "considered" if lens.answer == "considered" else "not-applicable"


def _lens(lens: Lens) -> tuple[Value, Value]:
    how: Value = lens.how or lens.because or Open.TO_BE_SET
    return how, Cite(lens.unit) if lens.unit else "–"

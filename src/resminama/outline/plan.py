"""The outline of a plan: its words, its measures by objective, financing, risks, indicator cards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resminama.compute.figures import Statistics
from resminama.compute.stock import years_of
from resminama.model.plan import IndicatorCard, Objective, Plan, PlanSection
from resminama.model.text import Prose
from resminama.outline.content import (
    Cite,
    Column,
    Kind,
    Name,
    Nth,
    Outline,
    Phrase,
    Stacked,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.plandata import (
    NOTHING,
    baseline,
    columns,
    listed,
    measures_table,
    money,
    risks_table,
    said_by,
    targets,
    term,
)
from resminama.outline.prose import prose_unit
from resminama.outline.targets import targets_of


def plan_outline(plan: Plan, statistics: Statistics) -> Outline:
    """Return the outline of a plan."""
    units = [
        _head(plan, "vision", [_prose(plan, "vision", plan.vision)]),
        *(_section(plan, section) for section in plan.situation),
        _principles(plan),
        *_action_plan(plan),
        *_financing(plan),
        Unit(
            f"{plan.id}/risks",
            Kind.HEADING,
            Phrase("plan.heading.risks"),
            after=(risks_table(plan.id, plan.risks),),
            origin="generated",
            landscape=True,
        ),
        *(_section(plan, section) for section in plan.closing),
        *_cards(plan, statistics),
    ]
    return Outline(plan.id, tuple(units))


def _head(plan: Plan, key: str, children: Iterable[Unit] = (), *, landscape: bool = False) -> Unit:
    heading = Phrase(f"plan.heading.{key}")
    address = f"{plan.id}/heading-{key}"
    return Unit(address, Kind.HEADING, heading, tuple(children), origin="generated", landscape=landscape)


def _prose(plan: Plan, unit: str, prose: Prose) -> Unit:
    return prose_unit(f"{plan.id}/{unit}", prose, kind=Kind.PARAGRAPH, item=Kind.BULLET)


def _section(plan: Plan, section: PlanSection) -> Unit:
    body = _prose(plan, f"{section.id}", section.text)
    return Unit(f"{plan.id}/{section.id}/title", Kind.HEADING, section.title, (body,))


def _principles(plan: Plan) -> Unit:
    items = tuple(
        Unit(f"{plan.id}/{p.id}", Kind.BULLET, _grounded(p.text, p.ground)) for p in plan.principles
    )
    lead = Unit(f"{plan.id}/principles", Kind.PARAGRAPH, Phrase("plan.principles"), items, origin="generated")
    return _head(plan, "principles", [lead])


def _grounded(text: Value, ground: str | None) -> Value:
    return Phrase("standard.principle", {"text": text, "ground": Cite(ground)}) if ground else text


def _action_plan(plan: Plan) -> list[Unit]:
    units = [_head(plan, "measures", landscape=True)]
    for number, objective in enumerate(plan.objectives, start=1):
        units.append(_objective(plan, number, objective))
    return units


def _objective(plan: Plan, number: int, objective: Objective) -> Unit:
    heading = Phrase("plan.objective", {"number": Nth(number), "title": objective.title})
    table = measures_table(plan, number, objective)
    words = Unit(f"{plan.id}/{objective.id}", Kind.PARAGRAPH, objective.text, after=(table,))
    return Unit(
        f"{plan.id}/{objective.id}/title", Kind.HEADING, heading, (words,), origin="generated", landscape=True
    )


def _financing(plan: Plan) -> list[Unit]:
    rows = tuple(
        TableRow(
            (
                line.text,
                Phrase(f"plan.finance.{line.finance}"),
                term(line.start, line.end),
                money(line.amount),
                said_by(line.source),
            ),
            f"{plan.id}/{line.id}",
        )
        for line in plan.financing.lines
    )
    table = TableSpec(columns("plan.table.financing", "3.2 1.7 1.6 1.2c 1.5"), rows)
    lines = Unit(f"{plan.id}/financing-lines", Kind.PARAGRAPH, after=(table,), origin="generated")
    return [_head(plan, "financing", [_prose(plan, "financing", plan.financing.text), lines])]


def _cards(plan: Plan, statistics: Statistics) -> list[Unit]:
    numbers = {str(o.id): (n, o) for n, o in enumerate(plan.objectives, start=1)}
    lead = Unit(f"{plan.id}/cards-lead", Kind.PARAGRAPH, Phrase("plan.cards-lead"), origin="generated")
    cards = [_card(plan, card, numbers, statistics) for card in plan.cards]
    return [_head(plan, "cards", [lead, *cards])]


def _card(
    plan: Plan, card: IndicatorCard, numbers: dict[str, tuple[int, Objective]], statistics: Statistics
) -> Unit:
    number, objective = numbers.get(str(card.objective), (0, None))
    title: Value = objective.title if objective else str(card.objective)
    before: tuple[Value, ...] = (card.before,) if card.before else ()
    counted = Phrase(f"plan.unit.{card.unit}", {"goes": Phrase(f"plan.goes.{card.goes}")})
    every = Phrase("time.every", {"time": card.every})
    facts: tuple[tuple[str, Value], ...] = (
        ("level", Phrase(f"plan.level.{card.level}")),
        ("objective", Phrase("plan.objective", {"number": Nth(number), "title": title})),
        ("definition", card.definition),
        ("formula", Stacked((card.formula, counted))),
        ("by", _by(card)),
        ("before", Stacked((baseline(card, statistics), *before))),
        ("targets", targets(card, years_of(plan.years), statistics)),
        *_grounds(card, statistics),
        ("collector", Phrase("plan.collected", {"body": Name(card.collector), "time": every})),
        ("verification", card.verification),
        ("responsible", Name(card.responsible)),
        ("source", _sources(card)),
    )
    caption = Phrase("plan.card", {"code": str(card.code), "indicator": Name(card.id)})
    rows = tuple(TableRow((Phrase(f"plan.fact.{key}"), said)) for key, said in facts)
    table = TableSpec((Column("", 1.4), Column("", 4.6)), rows, caption)
    address = f"{plan.id}/{card.id}"
    return Unit(address, Kind.PARAGRAPH, after=(table,), origin="generated")


def _by(card: IndicatorCard) -> Value:
    """Return how an indicator is broken down, or why it is not."""
    if card.by:
        return listed(Phrase(f"plan.by.{kind}") for kind in card.by)
    return Phrase("plan.whole", {"why": Phrase(f"plan.why-whole.{card.whole}")}) if card.whole else NOTHING


def _grounds(card: IndicatorCard, statistics: Statistics) -> Iterator[tuple[str, Value]]:
    """Yield why targets are proposed as they are, and what those wait for that are to be set."""
    told: list[Value] = []
    if card.because is not None:
        told.append(Phrase("plan.because", {"why": card.because}))
    elif any(target.proposed for target in targets_of(card, statistics).values()):
        told.append(Phrase("plan.note"))
    if card.missing is not None:
        told.append(Phrase("plan.missing", {"what": card.missing}))
    if told:
        yield "grounds", Stacked(tuple(told))


def _sources(card: IndicatorCard) -> Value:
    """Return where the card and its targets were read, each source once."""
    if card.source is None:
        return said_by(None)
    read = (said_by(word).key for word in (card.source, *card.targets_from.values()))
    return Stacked(tuple(Phrase(key) for key in dict.fromkeys(read)))

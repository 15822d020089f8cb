"""The steps of a procedure as a flow chart's data, in one language."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.compose.words import Words
from resminama.draw.flow import Edge, Flow, Lane, Step, StepKind
from resminama.model.sop import Sop
from resminama.model.sop import Step as SopStep
from resminama.model.standard import Stage
from resminama.model.values import Word
from resminama.numbering.labels import Place
from resminama.outline.content import Name, Phrase, Value
from resminama.outline.sop import performer
from resminama.outline.steps import END

_START = "start"


def flow_of(sop: Sop, stages: dict[str, Stage], words: Words, places: Mapping[str, Place]) -> Flow:
    """Return the flow of ``sop``: a lane for each performer, in the order of their first step."""
    first = performer(sop.steps[0], stages) or ""
    steps = [Step(_START, first, "", words.text_of(Phrase("sop.flow.start")), StepKind.START)]
    edges = [Edge(_START, str(sop.steps[0].id))]
    last = first
    for step in sop.steps:
        lane = last = performer(step, stages) or last
        steps.append(_step(step, str(places[f"{sop.id}/{step.id}"].number), lane, words))
        edges += _edges(step, words)
    if any(edge.target == END for edge in edges):
        steps.append(Step(END, last, "", words.text_of(Phrase("sop.flow.end")), StepKind.END))
    lanes = tuple(Lane(who, _lane(who, words)) for who in dict.fromkeys(step.lane for step in steps))
    return Flow(lanes, tuple(steps), tuple(edges))


def _lane(who: str, words: Words) -> str:
    return words.language.capital(words.text_of(Name(who)))


def _step(step: SopStep, number: str, lane: str, words: Words) -> Step:
    kind = StepKind.DECISION if step.ask is not None else StepKind.ACTION
    return Step(str(step.id), lane, number, words.text_of(step.title), kind)


def _edges(step: SopStep, words: Words) -> list[Edge]:
    exits: list[tuple[Value | None, Word | None]] = [
        (Phrase("sop.flow.yes"), step.if_yes),
        (Phrase("sop.flow.no"), step.if_no),
        *((one.when, one.next) for one in step.answers),
        (None, step.next),
    ]
    return [
        Edge(str(step.id), str(target), words.text_of(said) if said else "")
        for said, target in exits
        if target is not None
    ]

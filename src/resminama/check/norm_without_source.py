"""COR005: a norm that no source gives: a proposal of the drafters."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from resminama.check.norms_in_prose import norms_in_prose
from resminama.check.walk import answers_of, records
from resminama.check.world import World
from resminama.check.written import written
from resminama.findings import Finding, note
from resminama.model.bylaw import Bylaw
from resminama.model.gaps import Gap, LegislativeReview
from resminama.model.job import Job
from resminama.model.mandate import Assignment, Mandate
from resminama.model.order import Order
from resminama.model.plan import FundingLine, IndicatorCard, Measure, Plan, Risk
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.statute import Statute
from resminama.model.values import Duration, Frequency, Quantity, Ratio, Threshold
from resminama.outline.targets import proposed_targets

CODE = "COR005"
_ROOTS = (Standard, Sop, Order, Bylaw, Statute, Mandate, Assignment, Job)
_IN_PROSE = "if it was read, say where: `source: …` beside the text, where its record has that key"
_PROPOSED = (Measure, IndicatorCard, FundingLine, Risk, Gap)
"""Records that are a proposal as a whole where they name no source."""


def norm_without_source(world: World) -> Iterator[Finding]:
    """Yield a note for each time limit, frequency, ratio and quantity whose record names no ``source``.

    Measures, indicator cards, funding lines, risks and gaps without one are notes as a whole, and so are
    the proposed targets of a card that has one. So is what binding texts say in words: "10 (ten) working
    days", "two thirds", "once a year".
    """
    for record in records(world, *_ROOTS):
        if getattr(record, "source", None) is not None:
            continue
        sourced = any(field.name == "source" for field in dataclasses.fields(record))
        hint = "if it was read, say where: `source: …`" if sourced else ""
        for key, value in answers_of(record):
            if isinstance(value, (Duration, Frequency, Ratio, Threshold, Quantity)):
                words = written(world.corpus, value.span)
                yield note(CODE, value.span, f"'{key}: {words}' is a proposal, no source is named", hint)
    yield from _wholes(world)
    for root in world.corpus.roots.values():
        for norm in norms_in_prose(root):
            span = world.span(norm.text, norm.start, norm.end)
            yield note(CODE, span, f"'{norm.said}' is a proposal, no source is named", _IN_PROSE)


def _wholes(world: World) -> Iterator[Finding]:
    for record in records(world, Plan, LegislativeReview):
        if isinstance(record, _PROPOSED) and record.source is None:
            hint = "if it was read, say where: `source: …`"
            yield note(CODE, record.id.span, f"'{record.id}' is a proposal, no source is named", hint)
        elif isinstance(record, IndicatorCard) and (proposed := proposed_targets(record)):
            years = ", ".join(proposed)
            hint = "if they were read, say where: `targets_from`"
            yield note(CODE, record.id.span, f"targets of '{record.id}' are proposals: {years}", hint)

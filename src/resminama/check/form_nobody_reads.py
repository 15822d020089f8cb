"""SOP011: a form is filled in, and the procedure does not say who reads it."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.sop_graph import graph_of, reached
from resminama.check.world import World
from resminama.findings import Finding, note
from resminama.model.sop import Sop, Step
from resminama.model.text import Reference
from resminama.model.values import Word
from resminama.outline.papers import Inputs, filled_in, inputs
from resminama.outline.sop import stages_of

CODE = "SOP011"
_HINT = "name it under `input` of the step that reads it, or say under `output` to whom it goes"


def form_nobody_reads(world: World) -> Iterator[Finding]:
    """Yield a note for each form that lies before no step that can follow, and that goes to nobody.

    A consent is no form to read: it allows what follows.
    """
    for sop in world.corpus.sops.values():
        stages = stages_of(sop, world.corpus)
        given, graph = inputs(sop, stages), graph_of(sop)
        for step in sop.steps:
            later = set().union(*(reached(graph, other) for other in graph[str(step.id)]))
            for form in filled_in(step, stages) if step.output is None else ():
                if form != step.consent and not _read(form, sop, later, given):
                    message = f"no step after '{step.id}' reads '{form}'"
                    yield note(CODE, step.id.span, message, _HINT)


def _read(form: Word, sop: Sop, later: set[str], given: Inputs) -> bool:
    return any(form in given[str(step.id)] or _cited(form, step) for step in sop.steps if step.id in later)


def _cited(form: Word, step: Step) -> bool:
    texts = (text for text in (step.do, step.ask) if text is not None)
    return any(node.target == form for text in texts for node in text.walk() if isinstance(node, Reference))

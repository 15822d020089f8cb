"""SOP010: what is to lie before the performer of a step is there only if somebody made it before."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from resminama.check.sop_graph import graph_of, reached, reversed_graph
from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.corpus import Corpus
from resminama.model.sop import Sop, Step
from resminama.model.standard import Stage, Standard
from resminama.model.text import Reference
from resminama.model.values import Word
from resminama.outline.papers import filled_in
from resminama.outline.sop import stages_of

CODE = "SOP010"


def input_made_by_nobody(world: World) -> Iterator[Finding]:
    """Yield a finding for each input that is no paper, or that nobody makes before the step."""
    for sop in world.corpus.sops.values():
        if any(step.input for step in sop.steps):
            yield from _of_procedure(sop, world.corpus)


def _of_procedure(sop: Sop, corpus: Corpus) -> Iterator[Finding]:
    stages, back = stages_of(sop, corpus), reversed_graph(graph_of(sop))
    steps = {str(step.id): step for step in sop.steps}
    known = [*corpus.forms, *corpus.evidence, *steps]
    outside = _from_outside(sop, corpus)
    for step in sop.steps:
        earlier = set().union(*(reached(back, other) for other in back[str(step.id)]))
        made = outside | {str(paper) for key in earlier for paper in _made(steps[key], stages)}
        for word in step.input or ():
            if word not in known:
                message = f"'{word}' is neither a form nor a paper, nor a step of the procedure"
                hint = near(word, known, "name a form, a paper of specs/registry/evidence.yaml, or a step")
                yield error(CODE, word.span, message, hint)
            elif word in steps:
                yield from _of_step(step, word, steps[word], earlier, stages)
            elif word not in made:
                message = f"nobody makes '{word}' before '{step.id}'"
                hint = (
                    "let an earlier step fill it in, or list under `received` what others send, "
                    "and in the standard what a person shows"
                )
                yield error(CODE, word.span, message, hint)


def _of_step(
    step: Step, word: Word, other: Step, earlier: Container[str], stages: Mapping[str, Stage]
) -> Iterator[Finding]:
    if word not in earlier:
        message = f"no way leads from '{word}' to '{step.id}', so its result cannot lie there"
        yield error(CODE, word.span, message, "name a step that comes before")
    elif not filled_in(other, stages) and other.output is None:
        message = f"the step '{word}' has no form and no `output`"
        yield error(CODE, word.span, message, "say under `output` of that step what it gives")


def _made(step: Step, stages: Mapping[str, Stage]) -> Iterator[str]:
    """Yield the forms that a step fills in, and the papers that its output names."""
    yield from filled_in(step, stages)
    if step.output is not None:
        yield from (node.target for node in step.output.walk() if isinstance(node, Reference))


def _from_outside(sop: Sop, corpus: Corpus) -> set[str]:
    """Return what others send, and by the standard what a person shows and how a person applies."""
    standard = corpus.standards.get(sop.standard or "")
    return {str(paper) for paper in (*sop.received, *(_of_applicants(standard) if standard else ()))}


def _of_applicants(standard: Standard) -> Iterator[Word]:
    yield from standard.access.documents
    yield from (route.form for route in standard.access.routes if route.form is not None)
    for criterion in standard.users.eligibility.items:
        yield from criterion.evidence

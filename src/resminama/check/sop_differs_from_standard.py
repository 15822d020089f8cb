"""SOP006: a procedure and its standard disagree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.check.world import World
from resminama.check.written import near, written
from resminama.findings import Finding, error
from resminama.model.sop import Sop, Step
from resminama.model.standard import Stage, Standard
from resminama.model.values import Duration, Word
from resminama.outline.sop import stages_of

CODE = "SOP006"
_SHARED = ("performer", "within", "form")
"""What a step takes from its stage."""


def sop_differs_from_standard(world: World) -> Iterator[Finding]:
    """Yield findings for another service, stages unknown or left out, steps that differ from theirs."""
    for sop in world.corpus.sops.values():
        standard = world.corpus.standards.get(sop.standard or "")
        if standard is None or sop.standard is None:
            continue
        stages = stages_of(sop, world.corpus)
        yield from _service(sop, standard)
        for step in sop.steps:
            yield from _step(world, step, stages)
        carried = {str(step.stage) for step in sop.steps}
        for key in stages:
            if key not in carried:
                message = f"no step carries out the stage '{key}' of '{standard.id}'"
                yield error(CODE, sop.standard.span, message, f"add a step with `stage: {key}`")


def _service(sop: Sop, standard: Standard) -> Iterator[Finding]:
    if sop.service is not None and sop.service != standard.service:
        message = f"the procedure serves '{sop.service}', its standard '{standard.service}'"
        yield error(CODE, sop.service.span, message, near(standard.service, [standard.service]))


def _step(world: World, step: Step, stages: Mapping[str, Stage]) -> Iterator[Finding]:
    if step.stage is None:
        return
    if step.stage not in stages:
        message = f"step '{step.id}' belongs to the stage '{step.stage}', which the standard does not have"
        yield error(CODE, step.stage.span, message, near(step.stage, stages))
        return
    for key in _SHARED:
        own, staged = getattr(step, key), getattr(stages[step.stage], key)
        if own is not None and staged is not None and own != staged:
            yield _differs(world, step, key, own, staged)


def _differs(world: World, step: Step, key: str, own: Word | Duration, staged: Word | Duration) -> Finding:
    mine, theirs = written(world.corpus, own.span), written(world.corpus, staged.span)
    message = f"step '{step.id}' says {key} '{mine}', its stage '{step.stage}' says '{theirs}'"
    return error(CODE, own.span, message, "strike it here to follow the standard, or correct the standard")

"""What the cells of a procedure's steps say: in the whole procedure, and in the extract of one body."""

from __future__ import annotations

from collections.abc import Callable

from resminama.model.sop import Step
from resminama.outline.content import Phrase, Stacked, Value

END = "end"


def said_in(step: Step) -> Stacked:
    """Return what a step does or asks, and what may go wrong."""
    said: list[Value] = [text for text in (step.do, step.ask) if text is not None]
    if step.risk is not None:
        said.append(Phrase("sop.risk", {"risk": step.risk}))
    return Stacked(tuple(said))


def exits(step: Step, to: Callable[[str], Value]) -> Stacked:
    """Return what follows a step, by answer; ``to`` words the step that follows."""
    found: list[Value] = []
    for key, target in (("sop.yes", step.if_yes), ("sop.no", step.if_no), ("sop.next", step.next)):
        if target == END:
            found.append(Phrase(f"{key}-end"))
        elif target is not None:
            found.append(Phrase(key, {"step": to(str(target))}))
    return Stacked(tuple(found))

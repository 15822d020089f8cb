"""What the cells of a procedure's steps say: in the whole procedure, and in the extract of one body."""

from __future__ import annotations

from collections.abc import Callable

from resminama.model.sop import Step
from resminama.model.values import Word
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
    told = (("sop.yes", step.if_yes), ("sop.no", step.if_no), ("sop.next", step.next))
    found: list[Value] = [_exit(key, target, {}, to) for key, target in told if target is not None]
    found += [_exit("sop.answer", one.next, {"answer": one.when}, to) for one in step.answers]
    return Stacked(tuple(found))


def _exit(key: str, target: Word, said: dict[str, Value], to: Callable[[str], Value]) -> Phrase:
    return Phrase(f"{key}-end", said) if target == END else Phrase(key, {**said, "step": to(str(target))})

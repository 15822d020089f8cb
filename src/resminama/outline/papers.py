"""The papers of a step: what lies there before, is filled in, leaves it, and where it is entered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.model.sop import Sop, Step
from resminama.model.standard import Stage
from resminama.model.text import Text
from resminama.model.values import Word
from resminama.outline.content import Many, Name, Phrase, Stacked, Value

Inputs = Mapping[str, tuple[Word | Text, ...]]
"""Step -> forms and papers by their ids, results of other steps in their words."""


def filled_in(step: Step, stages: Mapping[str, Stage]) -> tuple[Word, ...]:
    """Return the forms that a step fills in: its own or its stage's, and that of the consent."""
    stage = stages.get(step.stage or "")
    own = step.form or (stage.form if stage else None)
    return tuple(dict.fromkeys(form for form in (own, step.consent) if form is not None))


def inputs(sop: Sop, stages: Mapping[str, Stage]) -> Inputs:
    """Return what lies before the performer of each step: as told there, else what the steps before gave."""
    steps = {str(step.id): step for step in sop.steps}
    before: dict[str, list[Step]] = {key: [] for key in steps}
    for step in sop.steps:
        for target in step.exits:
            before.get(str(target), []).append(step)
    found: dict[str, tuple[Word | Text, ...]] = {}
    for key, step in steps.items():
        if step.input is None:
            given = [paper for other in before[key] for paper in _gives(other, stages)]
        else:
            given = [paper for word in step.input for paper in _named(word, steps, stages)]
        found[key] = tuple(dict.fromkeys(given))
    return found


def _named(word: Word, steps: Mapping[str, Step], stages: Mapping[str, Stage]) -> Iterator[Word | Text]:
    yield from _gives(steps[word], stages) if word in steps else (word,)


def _gives(step: Step, stages: Mapping[str, Stage]) -> Iterator[Word | Text]:
    """Yield the form of a step, or of one without a form its result; a consent is kept, not passed on."""
    own = [form for form in filled_in(step, stages) if form != step.consent]
    yield from own
    if step.output is not None and not own:
        yield step.output


def papers_of(step: Step, stages: Mapping[str, Stage], given: Inputs) -> Value:
    """Return the lines of a step's cell of papers; a dash where there are none."""
    said: list[Value] = []
    for key, papers in (("input", given[str(step.id)]), ("filled", filled_in(step, stages))):
        if papers:
            named = tuple(paper if isinstance(paper, Text) else Name(str(paper)) for paper in papers)
            said.append(Phrase(f"sop.papers.{key}", {"papers": Many(named)}))
    if step.output is not None:
        said.append(Phrase("sop.papers.output", {"papers": step.output}))
    if step.record is not None:
        said.append(Phrase("sop.papers.record", {"papers": Name(str(step.record))}))
    return Stacked(tuple(said)) if said else "–"

"""Mistakes of a procedure: steps that lead nowhere, take too long, or differ from the standard."""

from __future__ import annotations

from collections.abc import Iterator

from .in_yaml import plain
from .planting import Edit, Plant, here
from .prose import typo
from .sources import Branch, Leaf, Pair, Row, Sources

_EXITS = ("next", "if yes", "if no")
_BEFORE_THE_PLAN = (
    "danger",
    "emergency",
    "documents-complete",
    "obtain-documents",
    "consent-given",
    "decide",
    "inform-admission",
    "choose-assistant",
)
"""Steps without a stage on the way from the application to the plan, to which the total time is counted."""


def steps(sources: Sources) -> Iterator[tuple[str, Branch, Leaf]]:
    """Yield (path, step, its id) of the procedures."""
    for pair in sources.pairs:
        if pair.folder == "sops" and pair.keys == ("steps",) and isinstance(pair.value, Row):
            for item in pair.value.items:
                own = item.leaf("id") if isinstance(item, Branch) else None
                if isinstance(item, Branch) and own is not None:
                    yield pair.path, item, own


def _fields(sources: Sources, name: str) -> Iterator[tuple[Pair, Leaf, Leaf]]:
    """Yield (field, its value, id of its step)."""
    for pair, leaf in plain(sources):
        own = pair.parent.leaf("id")
        if pair.folder == "sops" and pair.keys == ("steps", name) and own is not None:
            yield pair, leaf, own


def _behind(sources: Sources, path: str, step: Branch) -> int:
    """Return where a field may be added to a step."""
    last = [value for _, value in step.entries if isinstance(value, Leaf)][-1]
    return sources.line_end(path, last.end - 1)


def _leading(sources: Sources, path: str) -> dict[str, list[str]]:
    """Return which steps lead to each step."""
    found: dict[str, list[str]] = {}
    for own_path, step, own in steps(sources):
        for name in _EXITS if own_path == path else ():
            target = step.leaf(name)
            if target is not None:
                found.setdefault(target.value, []).append(own.value)
        for answer in _answers(step) if own_path == path else ():
            found.setdefault(answer.value, []).append(own.value)
    return found


def _answers(step: Branch) -> Iterator[Leaf]:
    """Yield what follows each of the named answers of a step."""
    row = step.get("answers")
    for item in row.items if isinstance(row, Row) else ():
        target = item.leaf("next") if isinstance(item, Branch) else None
        if target is not None:
            yield target


def way_to_a_step_cut(sources: Sources) -> Iterator[Plant]:
    """The only way to a step leads past it; the step stays."""
    for path, _, own in steps(sources):
        if len(_leading(sources, path).get(own.value, ())) != 1:
            continue
        for name in _EXITS:
            for pair, leaf, _ in _fields(sources, name):
                if leaf.value == own.value and pair.path == path:
                    yield Plant((Edit(path, leaf.start, leaf.end, "end"),), path, own.start)


def step_added_to_which_nothing_leads(sources: Sources) -> Iterator[Plant]:
    for path, step, _ in steps(sources):
        lead = "id: "
        new = (
            f"{lead}tell-relatives\n    title: Tell the relatives\n    performer: post-coordinator\n"
            "    within: 1 working day\n    do: Tells the relatives, if the user agrees.\n    next: end\n  - "
        )
        if step is not next(steps(sources))[1]:
            yield here(path, step.start, step.start, new, len(lead))


def nothing_follows(sources: Sources) -> Iterator[Plant]:
    for pair, _, own in _fields(sources, "next"):
        yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, own.start)


def next_step_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for name in _EXITS:
        for pair, leaf, _ in _fields(sources, name):
            if leaf.value != "end":
                yield here(pair.path, leaf.start, leaf.end, typo(leaf.value))


def total_time_to_no_step(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.keys == ("total_time", "to"):
            for new in (typo(leaf.value), "individual-plan", "end"):
                yield here(pair.path, leaf.start, leaf.end, new)


def answer_left_out(sources: Sources) -> Iterator[Plant]:
    for name in ("if yes", "if no"):
        for pair, _, own in _fields(sources, name):
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, own.start)


def both_answers_lead_to_one_step(sources: Sources) -> Iterator[Plant]:
    for pair, leaf, _ in _fields(sources, "if no"):
        other = pair.parent.leaf("if yes")
        if other is not None:
            yield here(pair.path, leaf.start, leaf.end, other.value)


def question_goes_on_like_an_action(sources: Sources) -> Iterator[Plant]:
    for path, step, _ in steps(sources):
        yes = step.leaf("if yes")
        if yes is not None:
            at, lead = _behind(sources, path, step), "\n    next: "
            yield here(path, at, at, f"{lead}{yes.value}", len(lead))


def action_with_an_answer(sources: Sources) -> Iterator[Plant]:
    for path, step, _ in steps(sources):
        if step.leaf("next") is not None:
            at, lead = _behind(sources, path, step), "\n    if no: "
            yield here(path, at, at, f"{lead}close", len(lead))


def step_that_does_and_asks(sources: Sources) -> Iterator[Plant]:
    for path, step, own in steps(sources):
        other = "ask: Is it done?" if step.get("do") is not None else "do: Does it."
        at = _behind(sources, path, step)
        yield Plant((Edit(path, at, at, f"\n    {other}"),), path, own.start)


def total_time_shortened(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.keys == ("total_time", "within"):
            for new in ("14 working days", "10 working days", "2 weeks", "15 calendar days"):
                yield here(pair.path, leaf.start, leaf.end, new)


def step_takes_longer(sources: Sources) -> Iterator[Plant]:
    """A step of the longest way gets more time; the total time, which it breaks, is named."""
    longest = ("obtain-documents", "decide", "inform-admission", "choose-assistant")
    for pair, leaf, own in _fields(sources, "within"):
        total = sources.trees[pair.path].leaf("total_time", "within")
        if own.value in longest and total is not None:
            for new in ("3 working days", "1 month", "2 weeks"):
                yield Plant((Edit(pair.path, leaf.start, leaf.end, new),), pair.path, total.start)


def limit_left_out(sources: Sources) -> Iterator[Plant]:
    """On the way from the application to the plan."""
    for pair, _, own in _fields(sources, "within"):
        if own.value in _BEFORE_THE_PLAN:
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, own.start)


def _staged(sources: Sources) -> Iterator[tuple[str, Branch, str]]:
    for path, step, _ in steps(sources):
        stage = step.leaf("stage")
        if stage is not None:
            yield path, step, stage.value


def step_differs_from_its_stage(sources: Sources) -> Iterator[Plant]:
    limited = ("intake", "assessment", "plan", "closure")
    for path, step, stage in _staged(sources):
        said = [("performer", "post-supervisor"), ("form", "form-incident")]
        said += [("within", "6 working days"), ("within", "2 weeks")] if stage in limited else []
        at = _behind(sources, path, step)
        for key, value in said:
            lead = f"\n    {key}: "
            yield here(path, at, at, lead + value, len(lead))


def stage_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for pair, leaf, _ in _fields(sources, "stage"):
        yield here(pair.path, leaf.start, leaf.end, typo(leaf.value))


def stage_that_no_step_carries_out(sources: Sources) -> Iterator[Plant]:
    """A step leaves its stage; the standard that the procedure names is left with a stage too many."""
    for pair, _, _ in _fields(sources, "stage"):
        standard = sources.trees[pair.path].leaf("standard")
        if standard is not None:
            new = "performer: post-coordinator\n    within: 1 working day\n"
            start, end = sources.stretch(pair)
            yield Plant((Edit(pair.path, start, end, f"    {new}"),), pair.path, standard.start)


def another_service(sources: Sources) -> Iterator[Plant]:
    for pair, leaf in plain(sources):
        if pair.folder == "sops" and pair.keys == ("service",):
            for new in ("home-medical-care", "etrap-social-work", "lonely-older-people"):
                yield here(pair.path, leaf.start, leaf.end, new)


def performer_left_out(sources: Sources) -> Iterator[Plant]:
    for pair, _, own in _fields(sources, "performer"):
        if pair.parent.get("stage") is None:
            yield Plant((Edit(pair.path, *sources.stretch(pair), ""),), pair.path, own.start)


def step_added_without_performer(sources: Sources) -> Iterator[Plant]:
    """A step between two others, with everything but the one who does it."""
    for pair, leaf, _ in _fields(sources, "next"):
        lead = "added\n  - id: "
        new = (
            f"{lead}added\n    title: One more step\n    within: 1 working day\n"
            f"    do: Does one thing more.\n    next: {leaf.value}"
        )
        yield here(pair.path, leaf.start, leaf.end, new, len(lead))


def emergency_under_another_name(sources: Sources) -> Iterator[Plant]:
    """The procedure has no step or stage that is called an emergency any more."""
    for path, root in sources.trees.items():
        own = root.leaf("id")
        called = [
            (step_id, 0) for at, _, step_id in steps(sources) if at == path and step_id.value == "emergency"
        ]
        if not called or own is None:
            continue
        for pair, leaf, _ in (field for name in _EXITS for field in _fields(sources, name)):
            if leaf.value == "emergency" and pair.path == path:
                called.append((leaf, 1))
        for new in ("call-help", "urgent-help", "danger-help", "ambulance"):
            yield Plant(tuple(Edit(path, leaf.start, leaf.end, new) for leaf, _ in called), path, own.start)


def question_of_danger_struck(sources: Sources) -> Iterator[Plant]:
    """The way goes past the emergency, and the step is taken out."""
    found = {own.value: (path, step) for path, step, own in steps(sources)}
    if not {"danger", "emergency"} <= found.keys():
        return
    path, step = found["emergency"]
    after = found["documents-complete"][1]
    root, danger = sources.trees[path].leaf("id"), found["danger"][1].leaf("if yes")
    if root is not None and danger is not None:
        edits = (
            Edit(path, danger.start, danger.end, "obtain-documents"),
            Edit(path, step.start, after.start, ""),
        )
        yield Plant(edits, path, root.start)

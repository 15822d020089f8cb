"""COR002: a shared clause is used without a value it asks for, or with one it cannot take."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.walk import records
from resminama.check.world import World
from resminama.check.written import listed, near, written
from resminama.findings import Finding, error
from resminama.model.statute import Clause, ClauseUse, Parameter
from resminama.model.values import Duration, Quantity, Word
from resminama.source import Span

CODE = "COR002"
_TYPES: dict[str, tuple[type, str]] = {
    "duration": (Duration, "10 working days"),
    "quantity": (Quantity, "50 users"),
    "post": (Word, "post-coordinator"),
    "body": (Word, "body-mlsp"),
    "place": (Word, "place-ashgabat"),
}
"""Type of a parameter: how its value is read, and an example."""


def clause_parameters_wrong(world: World) -> Iterator[Finding]:
    """Yield findings for parameters missing, superfluous, of the wrong type or of no known type."""
    for clause in world.corpus.clauses.values():
        for parameter in clause.parameters:
            if parameter.type not in _TYPES:
                message = (
                    f"parameter '{parameter.id}' is declared as '{parameter.type[:40]}', which is no type"
                )
                hint = near(parameter.type, _TYPES, f"one of: {', '.join(_TYPES)}")
                yield error(CODE, parameter.type.span, message, hint)
    for use in records(world):
        if isinstance(use, ClauseUse) and (used := world.corpus.clauses.get(use.use)):
            yield from _use(world, use, used)


def _use(world: World, use: ClauseUse, clause: Clause) -> Iterator[Finding]:
    declared = {str(parameter.id): parameter for parameter in clause.parameters}
    if missing := [name for name in declared if name not in use.with_]:
        examples = ", ".join(f"{name}: {_example(declared[name])}" for name in missing)
        message = f"clause '{clause.id}' is used without {listed(missing)}"
        yield error(CODE, use.use.span, message, f"write under it, for instance: {examples}")
    # a value that could not be read has a finding of its own, and no place
    readable = {name: value for name, value in use.with_.items() if hasattr(value, "span")}
    for name, value in readable.items():
        if name not in declared:
            hint = near(name, declared, f"it takes: {', '.join(declared)}" if declared else "it takes none")
            span = _key(world, name, value.span)
            yield error(CODE, span, f"clause '{clause.id}' has no parameter '{name[:40]}'", hint)
        else:
            yield from _wrong_type(world, declared[name], value)


def _key(world: World, name: str, value: Span) -> Span:
    """Return where the key stands in front of its value: only values know their place."""
    file = world.corpus.files.get(value.path)
    start = file.text.rfind(name, 0, value.start) if file else -1
    return Span(value.path, start, start + len(name)) if start >= 0 else value


def _wrong_type(world: World, parameter: Parameter, value: Duration | Quantity | Word) -> Iterator[Finding]:
    kind, example = _TYPES.get(parameter.type, (object, ""))
    if not isinstance(value, kind):
        words = written(world.corpus, value.span)
        message = f"'{words[:40]}' is no {parameter.type}, which '{parameter.id}' must be"
        yield error(CODE, value.span, message, f"for instance: {example}")


def _example(parameter: Parameter) -> str:
    return _TYPES.get(parameter.type, (object, "a value"))[1]

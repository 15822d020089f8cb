"""STA002: a statute and the model that it follows do not fit each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.check.id_not_registered import registered
from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error
from resminama.model.statute import REGISTERED, Statute

CODE = "STA002"
Names = Mapping[str, Mapping[str, object]]


def model_not_followed(world: World) -> Iterator[Finding]:
    """Yield errors for statutes without chapters, for models that are none, and for fills that do not fit."""
    names = registered(world.corpus)
    for statute in world.corpus.statutes.values():
        yield from _places(statute)
        if statute.model is None:
            yield from _alone(statute)
        elif model := world.corpus.statutes.get(str(statute.model)):
            yield from _following(statute, model)
            yield from _fills(statute, model, names)


def _places(statute: Statute) -> Iterator[Finding]:
    for place in statute.placeholders:
        if place.type not in REGISTERED:
            hint = near(place.type, REGISTERED, f"one of: {', '.join(REGISTERED)}")
            yield error(CODE, place.type.span, f"'{place.type[:40]}' is no type of a placeholder", hint)


def _alone(statute: Statute) -> Iterator[Finding]:
    if not statute.chapters:
        message = f"'{statute.id}' has no chapters and follows no model"
        yield error(CODE, statute.id.span, message, "write `chapters`, or `model:` and the model statute")
    for value in statute.fills.values():
        message = f"'{value}' fills a place of no model"
        yield error(CODE, value.span, message, "write `model:` and the statute that has the place")


def _following(statute: Statute, model: Statute) -> Iterator[Finding]:
    span = (statute.model or statute.id).span
    if statute.chapters:
        message = f"'{statute.id}' has chapters of its own beside those of '{model.id}'"
        yield error(CODE, span, message, "delete `chapters`, or `model`")
    if not model.placeholders:
        message = f"'{model.id}' is no model statute"
        yield error(CODE, span, message, "a model has `placeholders`")
    if model is statute:
        yield error(CODE, span, f"'{model.id}' follows itself", "name the model statute, or delete `model`")
    elif model.model is not None:
        yield error(CODE, span, f"'{model.id}' follows a model itself", f"name '{model.model}'")


def _fills(statute: Statute, model: Statute, names: Names) -> Iterator[Finding]:
    types = {str(place.id): str(place.type) for place in model.placeholders}
    for key, value in statute.fills.items():
        if key not in types:
            message = f"'{model.id}' has no place '{key[:40]}' for '{value}'"
            yield error(CODE, value.span, message, near(key, types, f"its places: {', '.join(types)}"))
        elif value not in names.get(types[key], {}):
            message = f"'{value[:60]}' is no registered {types[key]}, which '{key}' asks for"
            yield error(CODE, value.span, message, near(value, names.get(types[key], {}), "register it"))

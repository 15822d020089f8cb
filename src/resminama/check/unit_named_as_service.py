"""TXT007: the unit that serves is named by the word for what people receive, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.references import short_names
from resminama.check.texts import Wording
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.language.citation import ActKind
from resminama.model.names import Names
from resminama.model.text import Value
from resminama.resolve import act_kind
from resminama.source import Span

CODE = "TXT007"
_UNIT = {Lang.RU: re.compile(r"(?<!\w)служб", re.I), Lang.TK: re.compile(r"(?<!\w)gullu[kg]", re.I)}
_RECEIVED = {Lang.RU: re.compile(r"(?<!\w)услуг", re.I), Lang.TK: re.compile(r"(?<!\w)hyzmat", re.I)}
_WORDS = {Lang.RU: ("служба", "услуга"), Lang.TK: ("gulluk", "hyzmat")}
_TITLES = {"title.statute": "service", "title.standard": "unit", "title.sop": "unit"}
"""Titles and the placeholder that would name the wrong one of the two."""


def unit_named_as_service(world: World) -> Iterator[Finding]:
    """Yield a finding where the unit (служба, gulluk) and what is received (услуга, hyzmat) change places.

    The statute is of the unit, the standard and the procedure are of the service received.
    """
    for wording, node in short_names(world):
        unit = _about_unit(world, wording) if node.id == "service" else None
        if unit is not None and wording.lang is not Lang.EN:
            said = wording.words[node.start : node.end]
            yield from _fault(said, wording.lang, unit, world.span(wording.text, node.start, node.end))
    for service in world.corpus.services.values():
        if world.part is None or service.span.path in world.part:
            yield from _registered(service.short, unit=False)
            yield from _registered(service.unit_short, unit=True)
    yield from _titles(world)


def _about_unit(world: World, wording: Wording) -> bool | None:
    """Tell whether a text is about the unit; None where that is not known."""
    record = world.corpus.documents.get(wording.document)
    kind = act_kind(record)
    return kind is ActKind.STATUTE if kind else None


def _fault(said: str, lang: Lang, unit: bool, span: Span) -> Iterator[Finding]:
    wanted = (_UNIT if unit else _RECEIVED)[lang]
    if wanted.search(said) is None:
        right, wrong = _WORDS[lang] if unit else _WORDS[lang][::-1]
        what = "the unit that provides a service" if unit else "what a person receives"
        message = f"{what} is not called '{right}' here"
        yield error(CODE, span, message, f"say {right}, not {wrong}")


def _registered(names: Names | None, *, unit: bool) -> Iterator[Finding]:
    if names is not None:
        yield from _fault(names.ru.nom, Lang.RU, unit, names.ru.nom.span)
        yield from _fault(names.tk.nom, Lang.TK, unit, names.tk.nom.span)


def _titles(world: World) -> Iterator[Finding]:
    for lang, phrases in world.corpus.phrases.items():
        for key, strange in _TITLES.items():
            phrase = phrases.get(key)
            for node in phrase.walk() if phrase else ():
                if phrase and isinstance(node, Value) and node.id == strange:
                    right = "unit" if strange == "service" else "service"
                    span = world.span(phrase, node.start, node.end)
                    message = f"the {lang} title of a {key.removeprefix('title.')} names the {strange}"
                    yield error(CODE, span, message, f"write {{{right}}}")

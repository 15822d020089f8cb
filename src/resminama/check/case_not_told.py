"""REF008: a reference without a case in a place that needs one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.governing import before, demands
from resminama.check.texts import Wording
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import CASES, Case, Lang
from resminama.language import get
from resminama.model.text import Reference, Text

CODE = "REF008"
_PREPOSITION = re.compile(
    r"(?<!\w)(?:в|во|на|с|со|за|под|подо|у|через|против|после|вместо|ввиду)\s+$", re.IGNORECASE
)
"""Prepositions with several cases, or that the table of governors leaves to the author."""
_ENDING = re.compile(r"[-’']?[^\W\d_]+")
_CONTEXT = 60


def case_not_told(world: World) -> Iterator[Finding]:
    """Yield a warning for each reference that would be printed in the nominative after a preposition."""
    for wording, found, demanded in demands(world):
        if wording.lang is Lang.EN:
            continue
        for node, wanted in zip(found, demanded, strict=True):
            yield from _typed_ending(world, wording, node)
            if node.case is None and not _seen(wording.text, node, wording.lang):
                yield from _untold(world, wording, node, wanted)


def _seen(text: Text, node: Reference, lang: Lang) -> bool:
    """Tell whether the governor stands directly beside the reference, where the composer sees it."""
    left, right = (
        text.raw[max(0, node.start - _CONTEXT) : node.start],
        text.raw[node.end : node.end + _CONTEXT],
    )
    return get(lang).governed_case(left, right) is not None


def _untold(world: World, wording: Wording, node: Reference, wanted: Case | None) -> Iterator[Finding]:
    preposition = wording.lang is Lang.RU and _PREPOSITION.search(before(wording.text, node))
    if wanted is None and not preposition:
        return
    choice = f"[[{node.target}|{wanted}]]" if wanted else f"one of |{', |'.join(CASES[wording.lang][1:])}"
    span = world.span(wording.text, node.start, node.end)
    yield warning(CODE, span, "a reference without a case that its place demands", f"write {choice}")


def _typed_ending(world: World, wording: Wording, node: Reference) -> Iterator[Finding]:
    match = _ENDING.match(wording.text.raw, node.end)
    if match:
        span = world.span(wording.text, match.start(), match.end())
        hint = f"name the case instead: [[{node.target}|gen]]"
        yield warning(CODE, span, f"the ending '{match[0]}' is typed behind a reference", hint)

"""REF007: a case that its place does not allow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.governing import after, before, demands, governed
from resminama.check.texts import ENGLISH_NAMES, Wording, wordings
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import CASES, Case, Lang, case_named
from resminama.language.values import Wording as TimeWording
from resminama.model.text import Reference, Value

CODE = "REF007"
_SUBJECT = re.compile(r"\s*(?:başga|degişli|soň|daşary)(?!\w)")
"""Turkmen governors that are words of their own too: "[[post]] başga kömekçi teklip edýär"."""
_AGENT = re.compile(r"(?:нарушени|соблюдени)\w*\s*$", re.IGNORECASE)
"""Russian nouns that also take the one who acts: «нарушение координатором обязанностей»."""
_AGREEING = re.compile(r"(?:соответствующ\w*|регулиру(?:ет|ют|ющ\w*))\s*$", re.IGNORECASE)
"""Russian words that look like governors and agree with what follows, or take the accusative."""
_TIME_WORDINGS = frozenset({*TimeWording, "bare"})


def case_against_governor(world: World) -> Iterator[Finding]:
    """Yield a finding for each case that the language lacks or that disagrees with its governor."""
    for wording, found, wanted in demands(world):
        for node, case in zip(found, wanted, strict=True):
            if node.case is not None:
                yield from _reference(world, wording, node, case)
    for wording in wordings(world):
        for value in wording.text.walk() if "{" in wording.text.raw else ():
            if isinstance(value, Value) and value.case and not _known(value.case, wording.lang):
                yield _no_case(world, wording, value, value.case)


def _known(how: str, lang: Lang) -> bool:
    return how in _TIME_WORDINGS or case_named(how) in CASES[lang]


def _no_case(world: World, wording: Wording, node: Reference | Value, how: str) -> Finding:
    start = wording.text.raw.rindex("|", node.start, node.end) + 1
    span = world.span(wording.text, start, start + len(how))
    name = ENGLISH_NAMES[wording.lang]
    if wording.lang is Lang.EN:
        return error(CODE, span, f"'{how}' in English, which has no cases", "leave the case out")
    return error(CODE, span, f"'{how}' is no case of {name}", "one of: " + ", ".join(CASES[wording.lang]))


def _reference(world: World, wording: Wording, node: Reference, wanted: Case | None) -> Iterator[Finding]:
    how = node.case or ""
    case = case_named(how)
    if case not in CASES[wording.lang] or wording.lang is Lang.EN:
        yield _no_case(world, wording, node, how)
        return
    if wanted is None or wanted is case or _allowed(wording, node, case):
        return
    span = world.span(wording.text, node.start, node.end)
    message = f"the case is '{case}' where the words around it demand '{wanted}'"
    yield error(CODE, span, message, f"write [[{node.target}|{wanted}]]")


def _allowed(wording: Wording, node: Reference, case: Case | None) -> bool:
    """Tell whether what looks like a governor may be something else here."""
    text = wording.text
    if wording.lang is Lang.TK:
        # the last of joined names carries the ending of all: «Kanun we Kodeks esasynda»
        return case is Case.NOM and (
            bool(_SUBJECT.match(after(text, node))) or governed(text, node, wording.lang) is None
        )
    if _AGREEING.search(before(text, node)):
        return True
    return case is Case.INS and bool(_AGENT.search(before(text, node)))

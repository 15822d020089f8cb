"""NAME001: a name is not known in the case, or the short form, that a text asks for."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.references import Mention, cited_acts, short_names
from resminama.check.texts import ENGLISH_NAMES, Wording
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import CASES, Case, Lang, case_named
from resminama.language import get
from resminama.language.citation import ActKind, Citation
from resminama.language.values import MissingFormError
from resminama.model.act import Act
from resminama.model.names import Names, Service
from resminama.resolve import act_kind, act_name

CODE = "NAME001"


def form_missing(world: World) -> Iterator[Finding]:
    """Yield a finding for each form of a name that is asked for and not there, short names among them."""
    known: dict[tuple[str, Lang, Case | None], str | None] = {}
    for mention, act, _ in cited_acts(world):
        for lang, case in _asked(mention):
            key = (str(act.id), lang, case)
            if key not in known:
                known[key] = _gap(act, lang, case)
            if gap := known[key]:
                yield error(CODE, mention.span(world), gap, f"write it in the source of '{act.id}'")
    yield from _short_names(world)


def _asked(mention: Mention) -> Iterator[tuple[Lang, Case | None]]:
    """An address in a field is worded in all three languages."""
    for lang in (mention.lang,) if mention.printed else Lang:
        case = case_named(mention.case) if mention.case else None
        yield lang, case if case in CASES[lang] else None


def _gap(act: Act, lang: Lang, case: Case | None) -> str | None:
    """Return what is missing, None if the act can be named."""
    if (
        lang is not Lang.EN
        and act.title is not None
        and getattr(act.title, lang.value) is None
        and act.name is None
    ):
        return f"the title of '{act.id}' is not known in {ENGLISH_NAMES[lang]}"
    try:
        get(lang).reference(Citation((), act_name(act, None)), case)
    except MissingFormError as gap:
        return f"the name of '{act.id}' has no {gap.case} form in {ENGLISH_NAMES[lang]}"
    return None


def _short_names(world: World) -> Iterator[Finding]:
    for wording, node in short_names(world):
        act = world.corpus.acts.get(node.id)
        lacking = act is not None and act.short is None
        if node.id == "service":
            lacking = _service_lacks_short(world, wording)
        if lacking:
            key = act.id if act else "the service"
            start = node.end - len(f"short:{node.id})")
            span = world.span(wording.text, start, node.end - 1)
            hint = "write `short:` with its case forms beside the name, or leave the declaration out"
            yield error(CODE, span, f"'{key}' has no short name to declare", hint)


def _service_lacks_short(world: World, wording: Wording) -> bool:
    record = world.corpus.documents.get(wording.document)
    service = world.corpus.services.get(getattr(record, "service", None) or "")
    return service is not None and _short(service, act_kind(record) is ActKind.STATUTE) is None


def _short(service: Service, is_unit: bool) -> Names | None:
    return service.unit_short if is_unit else service.short

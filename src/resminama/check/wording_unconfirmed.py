"""COR006: wording that no source was read for, for the lawyers and the translators to confirm."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import listed
from resminama.findings import Finding, note
from resminama.lang import Lang
from resminama.language.unconfirmed import UNCONFIRMED
from resminama.model.act import Act
from resminama.model.corpus import Corpus, document_of
from resminama.model.values import Word
from resminama.source import NOWHERE

CODE = "COR006"
REGISTERS = ("posts", "bodies", "services", "forms", "evidence", "indicators", "places", "units")
"""Registers of the corpus whose names are printed."""


def wording_unconfirmed(world: World) -> Iterator[Finding]:
    """Yield a note for each name, term, translation, act and formula that waits for a person's word."""
    yield from _names(world.corpus)
    yield from _translations(world.corpus)
    yield from _acts(world.corpus)
    yield from _grounds(world.corpus)
    if world.corpus.documents:
        yield from _formulae()


def _names(corpus: Corpus) -> Iterator[Finding]:
    for register in REGISTERS:
        for key, entry in getattr(corpus, register).items():
            yield from _languages(f"the name of '{key}'", entry.id, entry.confirmed)
    for concept in corpus.concepts.values():
        yield from _languages(f"the term '{concept.id}'", concept.id, concept.confirmed)


def _languages(what: str, place: Word, confirmed: tuple[Word, ...]) -> Iterator[Finding]:
    missing = [lang for lang in map(str, (Lang.RU, Lang.TK)) if lang not in confirmed]
    if missing:
        hint = "once it was read, add the language to `confirmed` and say where under `source`"
        yield note(CODE, place.span, f"{what} is not confirmed in {listed(missing)}", hint)


def _translations(corpus: Corpus) -> Iterator[Finding]:
    for lang, catalogue in corpus.catalogues.items():
        for entry in catalogue.values():
            if entry.unconfirmed is not None:
                message = f"the {lang} wording of '{entry.address}' is unconfirmed: {entry.unconfirmed}"
                yield note(CODE, entry.text.place.span, message)


def _acts(corpus: Corpus) -> Iterator[Finding]:
    for act in corpus.acts.values():
        for words in act.unconfirmed:
            yield note(CODE, words.span, f"not confirmed about '{act.id}': {words}")


def _grounds(corpus: Corpus) -> Iterator[Finding]:
    """Yield the grounds of orders whose enabling article nobody has read."""
    for order in corpus.orders.values():
        for target in order.ground:
            act = corpus.acts.get(document_of(target))
            if act is not None and not _read(act, target):
                message = f"the article of '{act.id}' that enables '{order.id}' has not been read"
                hint = f"read it, list it under `known` of the act, and cite it: {act.id}/art-…"
                yield note(CODE, target.span, message, hint)


def _read(act: Act, target: str) -> bool:
    unit = target.partition("/")[2]
    return bool(unit) and any(unit == entry.unit for entry in (act.units.known if act.units else ()))


def _formulae() -> Iterator[Finding]:
    for entry in UNCONFIRMED:
        message = f"the {entry.lang} wording «{entry.wording}» ({entry.key}) is unconfirmed: {entry.why}"
        yield note(CODE, NOWHERE, message)

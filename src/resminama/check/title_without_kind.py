"""BYL001: the title of a by-law does not hold the word of its kind where the cases are made."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Case, Lang
from resminama.language import get
from resminama.model.bylaw import Bylaw
from resminama.model.text import Text
from resminama.resolve import act_kind

CODE = "BYL001"
_HINTS = {
    Lang.EN: "write “Procedure for …”, “Statute of …”, or change `kind`",
    Lang.RU: "write «Порядок …», «Положение о …»: the kind of act comes first and takes the cases",
    Lang.TK: "write «… tertibi», «… hakynda düzgünnama»: the kind of act comes last and takes the cases",
}


def title_without_kind(world: World) -> Iterator[Finding]:
    """Yield an error for each title that cannot be declined: the noun of its kind is not in its place."""
    for bylaw in world.corpus.bylaws.values():
        for lang in Lang:
            title = _title(world, bylaw, lang)
            if title is not None:
                yield from _check(bylaw, title, lang)


def _title(world: World, bylaw: Bylaw, lang: Lang) -> Text | None:
    if lang is Lang.EN:
        return bylaw.title
    translation = world.corpus.catalogues.get(lang, {}).get(bylaw.title.address)
    return translation.text if translation and translation.text.raw else None  # TR001 tells


def _check(bylaw: Bylaw, title: Text, lang: Lang) -> Iterator[Finding]:
    kind = act_kind(bylaw)
    assert kind is not None
    if get(lang).title_forms(kind, title.raw) is not None:
        return
    noun = get(lang).act_kind(kind, Case.NOM)
    does = "end in" if lang is Lang.TK else "begin with"
    message = f"the {ENGLISH_NAMES[lang]} title of the {bylaw.kind.value} does not {does} '{noun}'"
    yield error(CODE, title.place.span, message, _HINTS[lang])

"""BYL001: the title of an act does not hold the word of its kind where the cases are made."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Case, Lang
from resminama.language import get
from resminama.model.bylaw import Bylaw
from resminama.model.sop import Sop
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
    acts: list[Bylaw | Sop] = [*world.corpus.bylaws.values(), *world.corpus.sops.values()]
    for act in acts:
        for lang in Lang:
            title = _title(world, act, lang)
            if title is not None:
                yield from _check(act, title, lang)


def _title(world: World, act: Bylaw | Sop, lang: Lang) -> Text | None:
    if act.title is None or lang is Lang.EN:
        return act.title
    translation = world.corpus.catalogues.get(lang, {}).get(act.title.address)
    return translation.text if translation and translation.text.raw else None  # TR001 tells


def _check(act: Bylaw | Sop, title: Text, lang: Lang) -> Iterator[Finding]:
    kind = act_kind(act)
    assert kind is not None
    if get(lang).title_forms(kind, title.raw) is not None:
        return
    noun = get(lang).act_kind(kind, Case.NOM)
    does = "end in" if lang is Lang.TK else "begin with"
    message = f"the {ENGLISH_NAMES[lang]} title of the {get(Lang.EN).act_kind(kind)} does not {does} '{noun}'"
    yield error(CODE, title.place.span, message, _HINTS[lang])

"""TR001: a text without a translation."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang
from resminama.model.corpus import Translation, document_of

CODE = "TR001"


def translation_missing(world: World) -> Iterator[Finding]:
    """Yield a warning for each text and each drafting phrase that lacks Russian or Turkmen."""
    corpus = world.corpus
    unread = _unread(world)
    catalogues = [(lang, corpus.catalogues.get(lang, {})) for lang in (Lang.RU, Lang.TK)]
    for address, text in corpus.texts.items():
        missing = [lang for lang, entries in catalogues if not _translated(entries.get(address))]
        missing = [lang for lang in missing if (lang, document_of(address)) not in unread]
        if missing:
            where = " and ".join(f"translations/{lang}" for lang in missing)
            hint = f"translate '{address}' in {where}"
            span = world.span(text, 0, len(text.raw))
            yield warning(CODE, span, f"no translation into {_listed(missing)}", hint)
    for key, phrase in corpus.phrases.get(Lang.EN, {}).items():
        missing = [lang for lang in (Lang.RU, Lang.TK) if key not in corpus.phrases.get(lang, {})]
        if missing:
            message = f"the phrase '{key}' is not given in {_listed(missing)}"
            yield warning(CODE, phrase.place.span, message, f"write `{missing[0]}:` beside it")


def _unread(world: World) -> set[tuple[Lang, str]]:
    """Return the catalogues that could not be read: PO001 has said so, once."""
    paths = [path.split("/") for path in world.corpus.files if path.endswith(".po")]
    named = [path for path in paths if len(path) == 3 and path[1] in set(Lang)]  # another place is PO001, too
    files = {(Lang(lang), name.removesuffix(".po")) for _, lang, name in named}
    catalogues = world.corpus.catalogues.items()
    return files - {(lang, document_of(address)) for lang, found in catalogues for address in found}


def _translated(entry: Translation | None) -> bool:
    return entry is not None and bool(entry.text.raw)


def _listed(missing: list[Lang]) -> str:
    return " and ".join(ENGLISH_NAMES[lang] for lang in missing)

"""TR003: a translation loses or adds a reference, a figure or a short name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from resminama.check.references import absolute
from resminama.check.texts import ENGLISH_NAMES
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.load.markup import parse_inline
from resminama.model.corpus import document_of
from resminama.model.text import NoteMark, Reference, ShortName, Text, Value, WebLink

CODE = "TR003"
_MARK = re.compile(r"[\[{]")
"""What every mark has."""


def translation_loses_mark(world: World) -> Iterator[Finding]:
    """Yield a finding for each translation that does not carry the marks of the text it translates.

    Cases and the order of the marks are the translator's; what they point at is not.
    """
    corpus = world.corpus
    for lang, catalogue in corpus.catalogues.items():
        for address, entry in catalogue.items():
            if not (_MARK.search(entry.source) or _MARK.search(entry.text.raw)):
                continue
            if entry.text.raw and address in corpus.texts:
                yield from _differences(_source(corpus.texts[address], entry.source), entry.text, lang)
    english = corpus.phrases.get(Lang.EN, {})
    for lang in (Lang.RU, Lang.TK):
        for key, phrase in corpus.phrases.get(lang, {}).items():
            if key in english:
                yield from _differences(english[key], phrase, lang)


def _source(text: Text, raw: str) -> Text:
    """Return the English that was translated: nearly always what stands there today."""
    return text if text.raw == raw else Text(raw, parse_inline(raw), address=text.address)


def _differences(source: Text, target: Text, lang: Lang) -> Iterator[Finding]:
    wanted, found = _marks(source), _marks(target)
    if wanted == found:
        return
    lost, added = wanted - found, found - wanted
    parts = [f"lacks {_listed(lost)}"] if lost else []
    parts += [f"adds {_listed(added)}"] if added else []
    hint = "take the marks over from the English text; only their case and place may differ"
    message = f"the {ENGLISH_NAMES[lang]} text {' and '.join(parts)}"
    yield error(CODE, target.place.span, message, hint)


def _marks(text: Text) -> Counter[str]:
    document = document_of(text.address)
    found: Counter[str] = Counter()
    for node in text.walk():
        match node:
            case Reference():
                found[f"[[{absolute(node.target, document)}]]"] += 1
            case Value():
                found[f"{{{node.id}}}"] += 1
            case ShortName():
                found[f"(short:{node.id})"] += 1
            case WebLink():
                found[f"({node.url})"] += 1
            case NoteMark():
                found["^[…]"] += 1
    return found


def _listed(marks: Counter[str]) -> str:
    return ", ".join(mark if count == 1 else f"{mark} {count} times" for mark, count in sorted(marks.items()))

"""TMX 1.4 (LISA, 2005): reviewed and approved texts as a translation memory for other tools."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from resminama.lang import Lang
from resminama.states.review import State
from resminama.translate.desk import TRANSLATED, Desk
from resminama.translate.exchange.codes import key_of, split
from resminama.translate.exchange.xml import LANG, add, append_words, in_lines, serialised
from resminama.translate.memory import GOOD

_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
_HEADER = {
    "creationtool": "resminama",
    "creationtoolversion": "1",
    "segtype": "block",
    "o-tmf": "resminama",
    "adminlang": "en",
    "srclang": "*all*",
    "datatype": "plaintext",
}


def write_tmx(desk: Desk) -> bytes:
    """Return a memory of every text that is reviewed or approved in Russian or Turkmen."""
    root = etree.Element("tmx", {"version": "1.4"})
    add(root, "header", attributes=_HEADER)
    body = add(root, "body")
    for address, source in desk.sources.items():
        states = [(lang, desk.judged(lang, address).state) for lang in TRANSLATED]
        good = [(lang, state) for lang, state in states if state in GOOD]
        if good:
            _unit(body, desk, address, source, good)
    in_lines(root, body)
    return serialised(root, _DOCTYPE)


def _unit(
    body: etree._Element, desk: Desk, address: str, source: str, good: Sequence[tuple[Lang, State]]
) -> None:
    unit = add(body, "tu", attributes={"tuid": address})
    ids: dict[tuple[str, int], str] = {}
    _variant(unit, Lang.EN, source, ids)
    for lang, state in good:
        _variant(unit, lang, desk.text(lang, address), ids, state)


def _variant(
    unit: etree._Element, lang: Lang, text: str, ids: dict[tuple[str, int], str], state: State | None = None
) -> None:
    variant = add(unit, "tuv", attributes={LANG: str(lang)})
    if state is not None:
        add(variant, "prop", str(state), {"type": "x-state"})
    segment = add(variant, "seg")
    seen: dict[str, int] = {}
    for is_code, part in split(text):
        if is_code:
            seen[key_of(part)] = seen.get(key_of(part), 0) + 1
            number = ids.setdefault((key_of(part), seen[key_of(part)]), str(len(ids) + 1))
            add(segment, "ph", part, {"x": number})
        else:
            append_words(segment, part)

"""What kind of change a change of words is: whose it is, and whether it touches the meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable

from resminama.compare.changes import Cause, Edit, Part, Printed, What
from resminama.compare.state import State
from resminama.lang import Lang
from resminama.outline.content import Kind
from resminama.states.review import short

_SIGNS = {
    **dict.fromkeys("«»“”„\"‘’'", '"'),
    **dict.fromkeys("–—‑-", "-"),
    **dict.fromkeys("\u00a0\u202f\u2009\n\t", " "),
    "…": "...",
}
_BLANKS = re.compile(r" +")
_END = re.compile(r"[.;:,]?(?: \w+)?")
_LISTED = {Kind.ITEM, Kind.SUBITEM, Kind.BULLET}


def same_but_for_signs(old: str, new: str) -> bool:
    """Tell whether two texts differ in quotation marks, dashes, hyphens and blanks only."""
    return _plain(old) == _plain(new)


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", "".join(_SIGNS.get(sign, sign) for sign in text)).strip()


def only_entailed(old: Part, new: Part, printed: tuple[Printed, Printed], edits: Iterable[Edit]) -> bool:
    """Tell whether a change of words follows from changes elsewhere.

    References to units with other numbers, the mark or conjunction that a list puts behind an
    item according to its place, the number of an annex.
    """
    if old.what is What.FRAME and old.address.endswith("#annex"):
        return True  # the number of an annex is its place in the order
    before, after = printed[0].text, printed[1].text
    listed = old.kind in _LISTED and new.kind in _LISTED
    return all(edit.consequential or (listed and _is_end(edit, before, after)) for edit in edits)


def _is_end(edit: Edit, before: str, after: str) -> bool:
    last = edit.start + len(edit.old) == len(before) and edit.at + len(edit.new) == len(after)
    return last and bool(_END.fullmatch(edit.old)) and bool(_END.fullmatch(edit.new))


def differing(lang: Lang, sources: Iterable[str], old: State, new: State) -> list[str]:
    """Return the addresses of the source texts that differ in ``lang``."""
    return [address for address in sources if old.text(lang, address) != new.text(lang, address)]


def is_marked(address: str, new: State) -> bool:
    """Tell whether the author said of the last change of a text that it left the meaning alone."""
    marks = new.editorial.get(address, {})
    return any(mark == short(new.text(lang, address) or "") for lang, mark in marks.items())


def cause_of(old: Part, new: Part, langs: Iterable[Lang], states: tuple[State, State]) -> Cause:
    """Return where a change of words in ``langs`` comes from."""
    if old.sources != new.sources or differing(Lang.EN, new.sources, *states):
        return Cause.TEXT
    if any(differing(lang, new.sources, *states) for lang in langs):
        return Cause.TRANSLATION
    return Cause.DATA

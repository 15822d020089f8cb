"""What the ministry does to the files, and what a person would expect to be told about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from resminama.lang import Lang
from review.ministry import Desk, words

Does = Callable[[Desk], list[str]]
"""Does something to a file; gives what must be told, as ``test_ministry.told`` writes it."""


@dataclass(frozen=True)
class Case:
    """One thing done to one file."""

    document: str
    lang: Lang
    does: Does

    def __str__(self) -> str:
        return f"{self.document}-{self.lang}-{self.does.__name__}"


CASES: list[Case] = []
STATUTE, STANDARD, SOP = (f"{kind}-personal-assistant" for kind in ("statute", "standard", "sop"))
ORDER, NOTE, FORM = "order-personal-assistant", "note-demand-specialists", "form-consent"


def into(document: str, lang: Lang) -> Callable[[Does], Does]:
    def add(does: Does) -> Does:
        CASES.append(Case(document, lang, does))
        return does

    return add


def swap(desk: Desk, unit: str, begins: str, old: str, new: str) -> list[str]:
    par = desk.par(begins)
    before = words(par)
    desk.replace(par, old, new)
    return [f"{unit}: {before.replace(old, new, 1)}"]

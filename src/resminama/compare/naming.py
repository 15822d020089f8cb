"""What an amending act is called."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.compare.state import State
from resminama.lang import Case, Lang
from resminama.outline.content import Phrase

_CASES = {Lang.EN: Case.NOM, Lang.RU: Case.ACC, Lang.TK: Case.DAT}
"""The case in which each language names what is amended."""


def amending_title(documents: Iterable[str], state: State, lang: Lang) -> str:
    """Return the title of an act that amends ``documents``: «О внесении изменений и дополнений в …»."""
    words = state.words("", lang)
    titles = [state.given.titles[str(key), lang] for key in documents]
    names = [title.get(_CASES[lang]) or title[Case.NOM] for title in titles]
    if lang is Lang.EN:
        names = [f"the {name}" for name in names]
    return words.text_of(Phrase("compare.title", {"acts": words.language.join(names)}))

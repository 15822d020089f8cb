"""Titles whose words are no terms of the text that cites them."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.lang import Case, Lang
from resminama.model.corpus import Corpus


def titles_of_acts(corpus: Corpus, lang: Lang) -> Iterable[str]:
    """Return the titles and names of the acts in the nominative; the search inflects their words."""
    found: dict[str, None] = {}
    for act in corpus.acts.values():
        title = getattr(act.title, lang.value) if act.title else None
        if title is not None:
            found[str(title)] = None
        if act.name is not None:
            found[act.name.form(lang, Case.NOM)] = None
    return found

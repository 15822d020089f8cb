"""Catalogues brought up to date, their progress, and what people say of a text."""

from __future__ import annotations

from functools import partial

from resminama.context import BuildContext
from resminama.lang import Case, Lang
from resminama.language import get
from resminama.lean import dataclass
from resminama.states.review import State
from resminama.translate.marking import Person, addresses_of, mark, mark_editorial
from resminama.translate.roles import roles
from resminama.translate.sentences import english
from resminama.translate.status import status, status_json, status_text
from resminama.translate.status_page import page
from resminama.translate.update import bring_up_to_date
from resminama.translators.opening import closed, opened
from resminama.translators.printing import phrase, printed


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update left to do."""

    left: dict[str, int]
    """Strings without a translation, by catalogue."""
    outdated: dict[str, int]
    """Strings whose source changed since they were translated, by catalogue."""


def update_catalogues(context: BuildContext) -> Updated:
    """Bring every catalogue and the ledger up to date with the sources."""
    desk, given = opened(context)
    left = bring_up_to_date(desk, roles(given.outlines.values(), english(given)))
    closed(context, desk)
    outdated = {
        path: sum("fuzzy" in entry.flags and not entry.obsolete for entry in catalogue)
        for path, catalogue in desk.catalogues.items()
    }
    return Updated(left, outdated)


def progress(context: BuildContext, *, as_json: bool) -> str:
    """Return how far every document is, with bars or as JSON."""
    desk, _ = opened(context)
    found = status(desk)
    return status_json(found) if as_json else status_text(found)


def progress_page(context: BuildContext, lang: Lang, form: str) -> bytes:
    """Return how far every document is as a page in ``lang``, ``docx`` or ``pdf``."""
    desk, given = opened(context)

    def name_of(document: str) -> str:
        if not document:
            return phrase(given.corpus, lang, "report.all")
        title = given.titles.get((document, lang), {}).get(Case.NOM) or desk.text(lang, f"{document}/title")
        return get(lang).capital(title or desk.text(Lang.EN, f"{document}/title") or document)

    say = partial(phrase, given.corpus, lang)
    return printed(page(status(desk), lang, say, name_of, given.as_of), form)


def sign(
    context: BuildContext, what: str, lang: Lang, state: str, person: Person, seen: Lang
) -> list[str] | None:
    """Mark a text or a document; return why others could not be, None where nothing is called ``what``.

    Raises:
        ValueError: nobody can give that state, or the name or the day has a blank.
    """
    desk, _ = opened(context)
    addresses = addresses_of(desk, what)
    if not addresses:
        return None
    if state == "editorial":
        refused = mark_editorial(desk, addresses, lang)
    else:
        refused = mark(desk, addresses, lang, State(state), person, seen)
    closed(context, desk)
    return refused

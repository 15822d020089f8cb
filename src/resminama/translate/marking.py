"""What people say of a text: draft, reviewed, approved; or of a change: editorial."""

from __future__ import annotations

from collections.abc import Iterable

import polib

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.judge import FUZZY
from resminama.states.ledger import Basis
from resminama.states.review import Review, State, review, short, signed, with_review
from resminama.translate.desk import TRANSLATED, Desk


@dataclass(frozen=True, slots=True)
class Person:
    """Who says it, and when."""

    by: str
    """Initials or a name without blanks."""
    on: str
    """The day, ``2026-01-05``; the clock is the caller's."""


def addresses_of(desk: Desk, what: str) -> list[str]:
    """Return the addresses that ``what`` names: one address, or every one of a document."""
    return [what] if what in desk.sources else desk.documents().get(what, [])


def mark(
    desk: Desk, addresses: Iterable[str], lang: Lang, state: State, person: Person, seen: Lang = Lang.EN
) -> list[str]:
    """Sign texts in ``lang`` as translated or reviewed from ``seen``; return why others could not be.

    Raises:
        ValueError: nobody can give that state, or name or day have a blank.
    """
    review(state, person.by, person.on, seen, "")
    refused = []
    for address in addresses:
        if problem := _obstacle(desk, address, lang, seen, state):
            refused.append(f"{address}: {problem}")
        else:
            _sign(desk, address, lang, state, person, seen)
    return refused


def _obstacle(desk: Desk, address: str, lang: Lang, seen: Lang, state: State) -> str:
    if address not in desk.sources:
        return "there is no such text"
    if not desk.text(lang, address):
        return f"it is not translated into {lang}"
    if not desk.text(seen, address):
        return f"there is no text in {seen} to translate it from"
    entry = desk.entries[lang].get(address) if lang in TRANSLATED else None
    if entry is None:
        return ""
    if entry.msgid != desk.sources[address]:
        return "the catalogue is older than the English text: bring it up to date first"
    if state is State.APPROVED and "unconfirmed:" in entry.tcomment:
        return "its wording is unconfirmed: settle that and take the remark away first"
    return ""


def _sign(desk: Desk, address: str, lang: Lang, state: State, person: Person, seen: Lang) -> None:
    target = desk.text(lang, address)
    text = "" if lang is Lang.EN and seen is Lang.EN else desk.text(seen, address)
    given = review(state, person.by, person.on, seen, signed(address, text, target))
    if lang is Lang.EN:
        desk.ledger.english[address] = given
    else:
        _sign_entry(desk, desk.entries[lang][address], lang, given)
    _follow(desk, address, lang, state)


def _sign_entry(desk: Desk, entry: polib.POEntry, lang: Lang, given: Review) -> None:
    entry.flags = [flag for flag in entry.flags if flag != FUZZY]
    entry.previous_msgid = None
    entry.tcomment = with_review(entry.tcomment, given)
    basis = Basis(short(entry.msgid), short(entry.msgstr))
    desk.ledger.bases[lang][str(entry.msgctxt)] = basis


def _follow(desk: Desk, address: str, lang: Lang, state: State) -> None:
    """Note which authentic text this one is in line with; its first approval starts the watch."""
    leader = desk.authentic(address)
    now = short(desk.text(leader, address))
    row = desk.ledger.authentic.get(address)
    if row is not None and lang is not leader:
        row[lang] = now
    elif row is None and lang is leader and state is State.APPROVED:
        desk.ledger.authentic[address] = {other: now for other in Lang if other is not leader}


def mark_editorial(desk: Desk, addresses: Iterable[str], lang: Lang) -> list[str]:
    """Note that the texts of ``lang`` differ in wording only from those that were translated.

    English: translations stay current and their reviews are signed anew by the next
    update. The authentic language: the others do not become outdated. Return why
    others could not be marked.
    """
    refused = []
    for address in addresses:
        if not desk.text(lang, address):
            refused.append(f"{address}: there is no such text in {lang}")
        elif lang not in (Lang.EN, desk.authentic(address)):
            refused.append(f"{address}: only English and the authentic text lead others")
        else:
            desk.ledger.editorial.setdefault(address, {})[lang] = short(desk.text(lang, address))
            _unmark_followers(desk, address, lang)
    return refused


def _unmark_followers(desk: Desk, address: str, lang: Lang) -> None:
    """Take the mark away that only said: the authentic text was changed."""
    for other in TRANSLATED:
        entry = desk.entries[other].get(address)
        if lang is not Lang.EN and other is not lang and entry is not None and not entry.previous_msgid:
            entry.flags = [flag for flag in entry.flags if flag != FUZZY]

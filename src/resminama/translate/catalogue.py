"""Key-based update of PO catalogues: the same id keeps its translation, whatever was renumbered.

No similarity search: every stock updater measured attached another clause's
text to a changed clause.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import polib

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.judge import FUZZY, Case, Judgement, Target, judge
from resminama.states.ledger import Basis, Ledger
from resminama.states.review import State, short, signed, with_review

SUGGESTION = "suggestion"
"""First word of the comment line that holds a match of the memory."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One string to translate."""

    address: str
    source: str
    comment: str = ""
    """What the translator should know: role, heading path, terms, the sentence it stands in."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the state of a translation depends on outside its own catalogue."""

    lang: Lang
    ledger: Ledger
    """Brought up to date in place."""
    seen: Callable[[Lang, str], str]
    """(language, address) -> the text of today."""
    leader: Lang = Lang.TK
    """The language of the authentic text."""
    suggest: Callable[[str, str], str] = lambda address, source: ""
    """(address, source) -> a line of comment for a string that is new."""


def parsed(text: str | None) -> polib.POFile:
    """Return a catalogue; an empty one for no text. The PO library takes a short text for a file's name."""
    if not text or "msgid" not in text:
        return polib.POFile(wrapwidth=0)
    return polib.pofile(text.lstrip("\ufeff"), wrapwidth=0)


def written(catalogue: polib.POFile) -> str:
    """Return the text of a catalogue."""
    return str(catalogue) + "\n"


def target_of(entry: polib.POEntry) -> Target:
    """Return what decides on the state of an entry."""
    fuzzy = FUZZY in entry.flags
    return Target(entry.msgid, entry.msgstr, entry.tcomment, fuzzy, entry.previous_msgid)


def update(old: polib.POFile, entries: Iterable[Entry], around: Surroundings) -> polib.POFile:
    """Return ``old`` brought up to date with ``entries``, in their order.

    Same address and same source: kept. Same address, other source: kept, marked
    fuzzy with the previous source. New address: empty. Vanished or doubled address: obsolete.
    """
    known, spare = _by_address(old)
    fresh = polib.POFile(wrapwidth=0)
    fresh.header = old.header
    fresh.metadata = dict(old.metadata) or _metadata(around.lang)
    for entry in entries:
        fresh.append(_merged(known.pop(entry.address, None), entry, around))
    for gone in [*known.values(), *spare]:
        if gone.msgstr:
            fresh.append(_retired(gone))
            around.ledger.bases[around.lang].pop(str(gone.msgctxt), None)
    return fresh


def fresh(lang: Lang, entries: Iterable[tuple[str, str, str]]) -> polib.POFile:
    """Return a new catalogue of (address, source, translation)."""
    catalogue = polib.POFile(wrapwidth=0)
    catalogue.metadata = _metadata(lang)
    for address, source, target in entries:
        catalogue.append(polib.POEntry(msgctxt=address, msgid=source, msgstr=target))
    return catalogue


def _by_address(old: polib.POFile) -> tuple[dict[str, polib.POEntry], list[polib.POEntry]]:
    """Return the entries by address, living ones first, and those for which there is no room."""
    known: dict[str, polib.POEntry] = {}
    spare: list[polib.POEntry] = []
    for entry in sorted(old, key=lambda one: bool(one.obsolete)):
        if entry.msgctxt and entry.msgctxt not in known:
            known[entry.msgctxt] = entry
        else:
            spare.append(entry)
    return known, spare


def _retired(gone: polib.POEntry) -> polib.POEntry:
    if gone.previous_msgid:  # the library does not write it for obsolete entries: keep what was translated
        gone.msgid, gone.previous_msgid = gone.previous_msgid, None
    gone.obsolete = True
    return gone


def _merged(old: polib.POEntry | None, entry: Entry, around: Surroundings) -> polib.POEntry:
    merged = polib.POEntry(msgctxt=entry.address, msgid=entry.source, comment=entry.comment)
    bases = around.ledger.bases[around.lang]
    if old is None or not old.msgstr:
        bases.pop(entry.address, None)
        merged.tcomment = old.tcomment if old else ""
        merged.comment = "\n".join(filter(None, (entry.comment, _suggestion(old, entry, around))))
        return merged
    case = Case(around.lang, entry.address, entry.source, target_of(old), around.seen, around.leader)
    found = judge(case, around.ledger)
    merged.msgstr, merged.tcomment = old.msgstr, _carried(old.tcomment, found, entry, old.msgstr)
    merged.flags = [flag for flag in old.flags if flag != FUZZY]
    if found.state is State.OUTDATED:
        _mark_outdated(merged, found, old, around)
    else:
        bases[entry.address] = Basis(short(entry.source), short(old.msgstr))
        if entry.address in around.ledger.authentic:
            now = short(around.seen(around.leader, entry.address))
            around.ledger.authentic[entry.address][around.lang] = now
    return merged


def _mark_outdated(merged: polib.POEntry, found: Judgement, old: polib.POEntry, around: Surroundings) -> None:
    merged.flags = [FUZZY, *merged.flags]
    merged.previous_msgid = found.previous
    address, was = str(merged.msgctxt), found.previous
    made_from = was if was is not None else merged.msgid
    around.ledger.bases[around.lang][address] = Basis(short(made_from), short(old.msgstr), was)


def _carried(comment: str, found: Judgement, entry: Entry, target: str) -> str:
    """Sign again what an editorial change of the English text has not touched."""
    given = found.review
    if given is None or found.lapsed or found.state is State.OUTDATED or given.seen is not Lang.EN:
        return comment
    return with_review(comment, replace(given, signature=signed(entry.address, entry.source, target)))


def _suggestion(old: polib.POEntry | None, entry: Entry, around: Surroundings) -> str:
    """Only a new id is looked up; later the line stays as it is until there is a translation."""
    if old is None or old.obsolete or old.msgid != entry.source:
        return around.suggest(entry.address, entry.source)
    return next((line for line in old.comment.split("\n") if line.startswith(SUGGESTION)), "")


def _metadata(lang: Lang) -> dict[str, str]:
    return {
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": str(lang),
        "MIME-Version": "1.0",
        "X-Resminama-State": "draft",
    }

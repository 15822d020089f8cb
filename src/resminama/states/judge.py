"""What state a translation is in, whatever a tool has stripped from its file."""

from __future__ import annotations

from collections.abc import Callable

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.ledger import Basis, Ledger
from resminama.states.review import Review, State, review_of, short, signed

FUZZY = "fuzzy"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A state and what it rests on."""

    state: State
    review: Review | None = None
    """The review in the comment, lapsed or not."""
    lapsed: bool = False
    """A text was changed after the review."""
    previous: str | None = None
    """The English text that an outdated translation was made from."""
    behind: bool = False
    """Outdated because the authentic text was changed after its approval."""


@dataclass(frozen=True, slots=True)
class Target:
    """A translation with what its catalogue says of it."""

    source: str
    """The English text that stands beside it there."""
    text: str
    comment: str = ""
    """Of the translator; a review is a line of it."""
    fuzzy: bool = False
    previous: str | None = None
    """The English text that it was made from, where a program noted that it changed."""


@dataclass(frozen=True, slots=True)
class Case:
    """One translation with everything its state depends on."""

    lang: Lang
    address: str
    source: str
    """The English text of today."""
    target: Target
    seen: Callable[[Lang, str], str]
    """(language, address) -> the text of today."""
    leader: Lang
    """The language of the authentic text."""

    def holds(self, given: Review) -> bool:
        """Tell whether a review still stands."""
        text = self.source if given.seen is Lang.EN else self.seen(given.seen, self.address)
        return given.holds(self.address, text, self.target.text)


def judge(case: Case, ledger: Ledger) -> Judgement:
    """Return the state of one translation."""
    if not case.target.text:
        return Judgement(State.UNTRANSLATED)
    given = review_of(case.target.comment)
    holds = given is not None and case.holds(given)
    lapsed = given is not None and not holds
    if is_behind(case, ledger):
        return Judgement(State.OUTDATED, given, lapsed, behind=True)
    if given is not None and holds and not case.target.fuzzy:
        return Judgement(given.state, given)
    outdated, previous = _source_changed(case, ledger.bases[case.lang].get(case.address))
    if outdated and is_editorial(case, ledger):
        carried = given if given and previous and _held(case, given, previous) else None
        return Judgement(carried.state if carried else State.DRAFT, carried or given, carried is None)
    return Judgement(State.OUTDATED if outdated else State.DRAFT, given, lapsed, previous)


def _source_changed(case: Case, basis: Basis | None) -> tuple[bool, str | None]:
    """Return (outdated, the text it was translated from as far as anything still knows it)."""
    target, source = case.target, case.source
    known = basis if basis and basis.target == short(target.text) else None
    was = (known.was if known else None) or target.previous
    if known is not None and known.source == short(source):
        return target.fuzzy and target.previous != source, target.previous
    if known is not None:  # the translation is the one of then, whatever flags the file has lost
        made_from = target.source if short(target.source) == known.source else was
        return True, made_from
    if target.previous == source:
        return False, None
    if target.fuzzy:
        return True, target.previous or (target.source if target.source != source else None)
    return target.source != source, target.source


def is_behind(case: Case, ledger: Ledger) -> bool:
    """Tell whether the authentic text was changed after its approval and this one was not looked at since."""
    row = ledger.authentic.get(case.address)
    if row is None or case.lang is case.leader:
        return False
    now = short(case.seen(case.leader, case.address))
    if row.get(case.lang) == now or ledger.editorial.get(case.address, {}).get(case.leader) == now:
        return False
    return not _worked_on(case, ledger.bases[case.lang].get(case.address))


def _worked_on(case: Case, basis: Basis | None) -> bool:
    """A translation unlike the one in the ledger, and not marked as unfinished, was worked on."""
    return basis is not None and basis.target != short(case.target.text) and not case.target.fuzzy


def is_editorial(case: Case, ledger: Ledger) -> bool:
    """Tell whether the author marked the last change of the English text as one of wording only."""
    return ledger.editorial.get(case.address, {}).get(Lang.EN) == short(case.source)


def _held(case: Case, given: Review, previous: str) -> bool:
    text = previous if given.seen is Lang.EN else case.seen(given.seen, case.address)
    return given.signature == signed(case.address, text, case.target.text)

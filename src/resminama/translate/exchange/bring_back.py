"""A returned file into the catalogues: what is sound is taken, the rest is told, nothing is overwritten."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import field

import polib

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.corpus import document_of
from resminama.states.judge import FUZZY
from resminama.states.ledger import Basis
from resminama.states.review import State, short, with_review
from resminama.translate.catalogue import parsed
from resminama.translate.desk import Desk
from resminama.translate.exchange.codes import neutral, with_cases
from resminama.translate.exchange.faults import faults, located
from resminama.translate.exchange.units import Damage, Located, Returned, ReturnedUnit
from resminama.translate.marking import Person, mark

_ORDER = list(State)


@dataclass(slots=True)
class Imported:
    """What an import did."""

    taken: list[str] = field(default_factory=list)
    """Addresses with a new translation."""
    marked: list[str] = field(default_factory=list)
    """Addresses with a higher state."""
    same: int = 0
    damages: list[Located] = field(default_factory=list)

    def text(self) -> str:
        """Return what was done and every fault, for a person."""
        head = f"{len(self.taken)} taken, {len(self.marked)} marked, {self.same} as before"
        return "\n".join(
            [f"{head}, {len(self.damages)} with faults", *(str(fault) for fault in self.damages)]
        )


def bring_back(desk: Desk, file: Returned, person: Person | None = None) -> Imported:
    """Take over what came back; with ``person``, reviewed and approved are signed by them."""
    result = Imported(damages=list(file.damages))
    for unit in _single(file, result):
        found = list(faults(desk, file, unit))
        result.damages += found
        if not found:
            _take(desk, file, unit, person, result)
    result.damages.sort(key=lambda fault: (fault.path, fault.line, fault.address))
    return result


def _single(file: Returned, result: Imported) -> Iterator[ReturnedUnit]:
    """Yield the units; of those that come twice with different words, none."""
    times = Counter(unit.address for unit in file.units)
    versions = Counter(address for address, _ in {(unit.address, unit.target) for unit in file.units})
    met: set[str] = set()
    for unit in file.units:
        if times[unit.address] > 1 and (unit.address in met or versions[unit.address] > 1):
            message = f"it is in the file {times[unit.address]} times"
            result.damages.append(located(file, unit, Damage.DUPLICATE, message))
        elif unit.address not in met:
            yield unit
        met.add(unit.address)


def _take(desk: Desk, file: Returned, unit: ReturnedUnit, person: Person | None, result: Imported) -> None:
    local = desk.text(file.target, unit.address)
    target = with_cases(unit.target, local)
    untouched = unit.base == short(unit.target)  # the file brings nothing new; ours may be newer
    fresh = bool(target) and target != local and not untouched
    entry = _entry(desk, file.target, unit.address) if target else None
    if fresh and entry is not None:
        _write(desk, file, unit, entry, target)
        result.taken.append(unit.address)
    if not _stale(desk, file, unit, result, fresh=fresh) and _signed(
        desk, file, unit, person, target, result
    ):
        result.marked.append(unit.address)
    elif not fresh:
        result.same += 1


def _entry(desk: Desk, lang: Lang, address: str) -> polib.POEntry:
    """Return the entry of an address, made where the catalogue does not have it yet."""
    if address not in desk.entries[lang]:
        path = f"translations/{lang}/{document_of(address)}.po"
        catalogue = desk.catalogues.get(path, parsed(None))
        catalogue.append(polib.POEntry(msgctxt=address, msgid=desk.sources[address]))
        desk.replace(path, catalogue)
    return desk.entries[lang][address]


def _write(desk: Desk, file: Returned, unit: ReturnedUnit, entry: polib.POEntry, target: str) -> None:
    """Write a translation: it is of today's English, unless the file says that it is unfinished."""
    entry.msgstr, entry.msgid = target, desk.sources[unit.address]
    entry.tcomment = with_review(entry.tcomment, None)
    if unit.unfinished:
        entry.flags = [FUZZY, *(flag for flag in entry.flags if flag != FUZZY)]
        return
    entry.flags = [flag for flag in entry.flags if flag != FUZZY]
    entry.previous_msgid = None
    desk.ledger.bases[file.target][unit.address] = Basis(short(entry.msgid), short(target))
    followed = desk.ledger.authentic.get(unit.address)
    leader = desk.authentic(unit.address)
    if followed is not None and file.target is not leader:
        followed[file.target] = short(desk.text(leader, unit.address))


def _stale(desk: Desk, file: Returned, unit: ReturnedUnit, result: Imported, *, fresh: bool) -> bool:
    """A text that changed while the file was away: its translation is taken as outdated."""
    now = neutral(desk.text(file.seen, unit.address))
    if unit.sent is None or unit.sent == short(now) or not unit.target:
        return False
    if fresh:
        entry = desk.entries[file.target][unit.address]
        entry.flags = [FUZZY, *(flag for flag in entry.flags if flag != FUZZY)]
        entry.previous_msgid = unit.source if file.seen is Lang.EN else None
        was = entry.previous_msgid
        basis = Basis(short(was if was is not None else entry.msgid), short(entry.msgstr), was)
        desk.ledger.bases[file.target][unit.address] = basis
    message = f"the text is now “{now[:80]}”: the translation is kept as outdated"
    result.damages.append(located(file, unit, Damage.CHANGED_SOURCE, message))
    return True


def _signed(
    desk: Desk, file: Returned, unit: ReturnedUnit, person: Person | None, target: str, result: Imported
) -> bool:
    """Sign the state of the file where somebody has changed it there; a lower one is only told."""
    state, here = unit.state, desk.judged(file.target, unit.address).state
    if state is None or state is unit.was or unit.unfinished or not target:
        return False
    if desk.text(file.target, unit.address) != target:
        return False
    confirmed = unit.was is State.OUTDATED and here is State.OUTDATED
    if unit.was is here and _ORDER.index(state) < _ORDER.index(here):
        problem = f"the file takes {here} back to {state}: mark it here"
    elif _ORDER.index(state) <= max(_ORDER.index(here), _ORDER.index(State.DRAFT)) and not confirmed:
        return False
    elif person is None:
        problem = f"the file says {state}: name the person who says so, to have it signed"
    else:
        refused = mark(desk, [unit.address], file.target, state, person, file.seen)
        problem = "; ".join(refused)
    result.damages += [located(file, unit, Damage.REFUSED, problem)] if problem else []
    return not problem

"""The proof: a printed instrument, applied to the old printed text, gives the new one, unit by unit."""

from __future__ import annotations

from collections.abc import Mapping

from resminama.amend import reading
from resminama.amend.apply import apply
from resminama.amend.holes import is_hole
from resminama.amend.operations import Fault
from resminama.amend.parse import Amended, parse
from resminama.amend.printed import printed
from resminama.amend.units import Act, Line, lines
from resminama.lang import Lang
from resminama.language import get
from resminama.language.citation import Citation, Style
from resminama.language.values import Path
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Difference:
    """Where the instrument does not lead from the old text to the new one."""

    path: Path
    """The unit; empty for a fault of the instrument itself."""
    wanted: str
    """What the new text prints there; empty for nothing."""
    found: str
    """What the instrument makes of the old text; empty for nothing."""
    why: str = ""
    line: int = 0
    """The line of the instrument that is at fault, from 1."""


def read(dump: str) -> Act:
    """Return the act that a dump prints."""
    return reading.act(printed(dump))


def prove(
    old: Mapping[str, str], instrument: str, new: Mapping[str, str], lang: Lang
) -> tuple[Difference, ...]:
    """Return where a printed instrument does not lead from the old acts to the new ones.

    All are dumps, of trees or of Word files; the acts stand by their titles as printed. An act that the
    instrument does not name must be the same in ``old`` and ``new``.
    """
    amended, faults = parse(printed(instrument), lang)
    found = [_at_fault(fault) for fault in faults]
    by_title: dict[str, list[Amended]] = {}
    for item in amended:
        title = named(item.name, list(old))
        if title is None:
            found.append(Difference((), "", item.name, "no act of this name was given", item.line))
        else:
            by_title.setdefault(title, []).append(item)
    for title, dump in old.items():
        changes = tuple(change for item in by_title.get(title, ()) for change in item.changes)
        act, faults = apply(read(dump), changes, lang)
        found += [_at_fault(fault) for fault in faults]
        found += differences(act, read(new[title]), lang)
    return tuple(found)


def named(name: str, titles: list[str]) -> str | None:
    """Return the title that an instrument means; only the case of its first or last word may differ."""
    if len(titles) == 1:
        return titles[0]
    fitting = [title for title in titles if any(piece in name for piece in _uninflected(title))]
    return max(fitting, key=len) if fitting else None


def _uninflected(title: str) -> tuple[str, ...]:
    """Return the title without its first word, which Russian declines, and without its last (Turkmen)."""
    return tuple(piece for piece in (title.partition(" ")[2], title.rpartition(" ")[0]) if piece)


def differences(found: Act, wanted: Act, lang: Lang) -> tuple[Difference, ...]:
    """Return where two acts differ, in the order of the wanted one; units out of order come last."""
    have, want = ({line.path: line for line in lines(act)} for act in (found, wanted))
    different = [
        Difference(path, want[path].text, have[path].text if path in have else "")
        for path in want
        if path not in have or not _says_the_same(have[path], want[path], lang)
    ]
    different += [Difference(path, "", line.text) for path, line in have.items() if path not in want]
    if not different and list(have) != list(want):
        moved = next(path for path, other in zip(have, want, strict=True) if path != other)
        different.append(Difference(moved, "", "", "the units stand in another order"))
    return tuple(different)


def cited(path: Path, lang: Lang) -> str:
    """Return how a unit is cited."""
    return get(lang).reference(Citation(path), None, Style.BARE)


def told(difference: Difference, lang: Lang) -> str:
    """Return a difference for a reader: the unit, what should stand there and what does."""
    if not difference.path:
        return f"{lang}, line {difference.line}: {difference.why}: {difference.found}"
    why = f"{difference.why}: " if difference.why else ""
    wanted, found = (text or "nothing" for text in (difference.wanted, difference.found))
    return f"{lang}, {cited(difference.path, lang)}: {why}should be “{wanted}”, becomes “{found}”"


def _says_the_same(found: Line, wanted: Line, lang: Lang) -> bool:
    """Tell whether two lines agree; where a unit was, an edition may say by which act it was repealed."""
    return found.text == wanted.text or (is_hole(found.unit, lang) and is_hole(wanted.unit, lang))


def _at_fault(fault: Fault) -> Difference:
    return Difference((), "", fault.what, fault.why, fault.line)

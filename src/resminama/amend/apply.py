"""Changes on an act: the act as it reads once they are made.

Every change speaks of the act in force: units are found and words are looked for in the old text, so the
order of the changes does not matter and nothing is renumbered in between. Words are replaced only where they
stand once, unless the change means every occurrence. A change that does not fit is a fault and is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from resminama.amend.holes import hole
from resminama.amend.nodes import Node, Target, UnfitError, cut, find, grow, grown
from resminama.amend.operations import Change, Fault
from resminama.amend.units import Act, Unit
from resminama.amend.wordedits import Edits
from resminama.lang import Lang
from resminama.language import get
from resminama.language.citation import Level, UnitKind
from resminama.language.values import Operation

_HOLDERS = {
    UnitKind.ANNEX: (),
    UnitKind.SECTION: (),
    UnitKind.CHAPTER: (UnitKind.SECTION, UnitKind.ANNEX),
    UnitKind.ARTICLE: (UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ANNEX),
    UnitKind.POINT: (UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.ANNEX),
}
"""Where a unit that is added to the whole act may come to stand: in the last of these."""
_BESIDE = (Operation.ADD_AFTER, Operation.ADD_BEFORE)


def apply(act: Act, changes: Sequence[Change], lang: Lang) -> tuple[Act, tuple[Fault, ...]]:
    """Return the act with the changes made, and what could not be made."""
    run = _Run(act, lang)
    for change in changes:
        run.tried(change)
    run.finish()
    return cut(run.root), tuple(run.faults)


class _Run:
    """One application: first everything is found in the old text, then it is changed."""

    def __init__(self, act: Act, lang: Lang) -> None:
        self.root, self.lang = grown(act), lang
        self.faults: list[Fault] = []
        self.edits = Edits(lang)
        self.late: list[Callable[[], object]] = []
        self.last: list[Callable[[], object]] = []
        """Removals: what is removed still tells where other units stand."""
        self.behind: dict[int, Node] = {}
        """The last unit that was added behind a unit, by the identity of that unit."""
        self.taken: dict[int, Change] = {}
        """The change that takes a unit as a whole, by the identity of the unit."""
        self.inside: list[tuple[Change, Target]] = []
        """What else is changed, to be held against the units that are taken."""

    def tried(self, change: Change) -> None:
        """Find what a change is about; one of another language's text leaves this one alone."""
        if change.says.of not in (None, self.lang):
            return
        try:
            self._find(change)
        except UnfitError as unfit:
            self._fault(change, str(unfit))

    def finish(self) -> None:
        """Make all changes that fit."""
        for change, target in self.inside:
            above = list(target.above())[change.says.operation in _BESIDE :]
            if any(self.taken.get(id(node), change) is not change for node in above):
                self._fault(change, "another change of this instrument takes the unit as a whole")
        self.edits.make()
        for step in (*self.late, *self.last):
            step()

    def _fault(self, change: Change, why: str) -> None:
        self.faults.append(Fault(change.line, get(self.lang).amendment(change.says), why, change))

    def _find(self, change: Change) -> None:
        targets = [target for path in change.says.units or ((),) for target in find(self.root, path)]
        if _is_of_sentences(change, targets):
            new = [unit.text for unit in change.wording]
            self.edits.note_sentences(change.says, targets, new)
            self.inside += [(change, target) for target in targets]
            return
        match change.says.operation:
            case Operation.RESTATE:
                self._restate(change, targets)
            case Operation.REMOVE:
                self.last += [partial(_detach, node) for node in self._take(change, targets)]
            case Operation.REPEAL:
                self.late += [partial(self._repeal, node) for node in self._take(change, targets)]
            case Operation.ADD | Operation.ADD_AFTER | Operation.ADD_BEFORE:
                self._add(change, targets)
            case _:
                self.edits.note(change.says, targets)
        self.inside += [(change, target) for target in targets]

    def _take(self, change: Change, targets: list[Target]) -> list[Node]:
        """Return whole units that no other change has taken."""
        for target in targets:
            if id(target.node) in self.taken:
                raise UnfitError("another change of this instrument already takes this unit")
            if target.node.parent is None or target.own:
                raise UnfitError("the change names no whole unit")
        self.taken |= dict.fromkeys((id(target.node) for target in targets), change)
        return [target.node for target in targets]

    def _restate(self, change: Change, targets: list[Target]) -> None:
        if len(change.wording) != len(targets):
            raise UnfitError(f"{len(targets)} units are named, {len(change.wording)} are quoted")
        whole = [target for target in targets if not target.own]
        for target, unit in zip(targets, change.wording, strict=True):
            if not target.own and not _is_alike(target.node.unit, unit):
                raise UnfitError("the quoted unit is not the one that is named")
        self._take(change, whole)
        self.late += [
            partial(_replace, target, unit) for target, unit in zip(targets, change.wording, strict=True)
        ]

    def _repeal(self, node: Node) -> None:
        node.unit = hole(node.unit, self.lang)
        node.children = []

    def _add(self, change: Change, targets: list[Target]) -> None:
        if len(targets) != 1:
            raise UnfitError("units are added in one place")
        node, operation = targets[0].node, change.says.operation
        if operation is Operation.ADD:
            self.late += [partial(_append, _holder(node, unit.kind), unit) for unit in change.wording]
        elif node.parent is None:
            raise UnfitError("the change names no unit")
        elif operation is Operation.ADD_AFTER:
            self.late += [partial(self._behind, node, unit) for unit in change.wording]
        else:
            self.late += [partial(_insert, node, unit) for unit in change.wording]

    def _behind(self, node: Node, unit: Unit) -> None:
        last = self.behind.get(id(node), node)
        self.behind[id(node)] = _insert(last, unit, behind=True)


def _is_of_sentences(change: Change, targets: list[Target]) -> bool:
    """Tell whether a change is one of whole sentences, not of words in them."""
    whole = not (change.says.old or change.says.new)
    return change.says.added is UnitKind.SENTENCE or (
        whole and any(target.sentence is not None for target in targets)
    )


def _is_alike(old: Unit, new: Unit) -> bool:
    return (old.kind, old.number) == (new.kind, new.number)


def _insert(beside: Node, unit: Unit, behind: bool = False) -> Node:
    """Insert a unit before another one, or behind it."""
    parent = beside.parent
    assert parent is not None
    new = grow(unit, parent)
    parent.children.insert(_place(parent, beside) + behind, new)
    return new


def _place(parent: Node, node: Node) -> int:
    return next(i for i, child in enumerate(parent.children) if child is node)


def _detach(node: Node) -> None:
    assert node.parent is not None
    node.parent.children.remove(node)


def _replace(target: Target, unit: Unit) -> None:
    node = target.node
    if target.own:
        node.unit = replace(node.unit, text=unit.text)
        return
    node.unit = unit
    node.children = [grow(child, node) for child in unit.children]


def _holder(node: Node, kind: UnitKind) -> Node:
    """Return what an added unit comes to stand in: of a whole act the last chapter, if it has chapters."""
    if kind is UnitKind.ROW and node.unit.kind is not UnitKind.TABLE:
        return find(node, (Level(UnitKind.TABLE, ()),))[0].node
    if node.parent is not None:
        return node
    holders = [n for n in node.walk() if n.unit.kind in _HOLDERS.get(kind, ())]
    return holders[-1] if holders else node


def _append(holder: Node, unit: Unit) -> None:
    """Append behind the last unit of the kind, or at the end."""
    alike = [i for i, child in enumerate(holder.children) if child.unit.kind is unit.kind]
    place = alike[-1] + 1 if alike and unit.kind is not UnitKind.INDENT else len(holder.children)
    holder.children.insert(place, grow(unit, holder))

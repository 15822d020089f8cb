"""Units that can be changed in place, and how a reference finds them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace

from resminama.amend.sentences import sentences
from resminama.amend.units import POSITIONAL, Act, Unit
from resminama.language.citation import Level, Number, UnitKind
from resminama.language.values import Path
from resminama.lean import dataclass

LAST = Number(-1)
"""The last of its like: «последний абзац», "soňky tesim"."""
_ALSO = {UnitKind.STEP: UnitKind.ROW}
"""Kinds that print as another one: a step of an SOP is a row of a table."""


class UnfitError(Exception):
    """A change that does not fit the act; the message says why, in words for a lawyer."""


@dataclass(eq=False, slots=True)
class Node:
    """A unit with its place in the tree; the root stands for the act."""

    unit: Unit
    parent: Node | None = field(default=None, repr=False)
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """Yield the node and all under it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference means: a unit with all under it, or only its own words (``own``)."""

    node: Node
    own: bool = False
    sentence: int | None = None
    """The place of one sentence in its own words, from 0."""

    def above(self) -> Iterator[Node]:
        """Yield the node and all that it stands in."""
        node: Node | None = self.node
        while node is not None:
            yield node
            node = node.parent

    def nodes(self) -> Iterator[Node]:
        """Yield the nodes whose words are meant; of the whole act all but its title."""
        if self.own:
            yield self.node
        else:
            yield from (node for node in self.node.walk() if node.parent is not None)


def grown(act: Act) -> Node:
    """Return an act as nodes: its title is the text of the root."""
    return grow(Unit(UnitKind.TITLE, act.title, children=act.units))


def grow(unit: Unit, parent: Node | None = None) -> Node:
    """Return a unit as a node."""
    node = Node(unit, parent)
    node.children = [grow(child, node) for child in unit.children]
    return node


def cut(root: Node) -> Act:
    """Return the act that the nodes make."""
    return Act(root.unit.text, tuple(_cut(child) for child in root.children))


def _cut(node: Node) -> Unit:
    return replace(node.unit, children=tuple(_cut(child) for child in node.children))


def find(root: Node, path: Path) -> list[Target]:
    """Return what a reference means.

    Raises:
        UnfitError: there is no such unit, or more than one.
    """
    targets = [Target(root)]
    for level in path:
        targets = [hit for target in targets for hit in _at(target.node, level)]
    return targets


def _at(node: Node, level: Level) -> list[Target]:
    if level.kind is UnitKind.TITLE:
        return [Target(node, own=True)]
    if level.kind is UnitKind.SENTENCE:
        return [_sentence(node, number) for number in level.numbers]
    kind = _ALSO.get(level.kind, level.kind)
    under = [n for n in node.walk() if n is not node and n.unit.kind is kind and not n.unit.head]
    if not level.numbers:
        return [Target(_only(under, level))]
    found = [_numbered(node, under, Level(kind, (number,))) for number in level.numbers]
    return _filled(under, found) if level.through else found


def _sentence(node: Node, number: Number) -> Target:
    count = len(sentences(node.unit.text))
    place = count - 1 if number == LAST else number.value - 1
    if number.index is not None or not 0 <= place < count:
        raise UnfitError("there is no such sentence")
    return Target(node, own=True, sentence=place)


def _numbered(node: Node, under: list[Node], level: Level) -> Target:
    number = level.numbers[0]
    printed = [n for n in under if n.unit.number is not None]
    if level.kind in POSITIONAL and not printed:
        return _counted(node, level)
    if number == LAST:
        return Target(_only(printed[-1:], level))
    return Target(_only([n for n in printed if n.unit.number == number], level))


def _counted(node: Node, level: Level) -> Target:
    """Return a unit that prints no number: it is counted where it stands."""
    beside = [n for n in node.children if n.unit.kind is level.kind and not n.unit.head]
    if level.kind is UnitKind.INDENT:
        beside = [node, *beside]
    number = level.numbers[0]
    place = len(beside) - 1 if number == LAST else number.value - 1
    if number.index is not None or not 0 <= place < len(beside):
        raise UnfitError("there is no such unit")
    return Target(beside[place], own=beside[place] is node)


def _only(nodes: list[Node], level: Level) -> Node:
    if not nodes:
        raise UnfitError("there is no such unit")
    if len(nodes) > 1:
        raise UnfitError("more than one unit is called so; the reference must name what they belong to")
    return nodes[0]


def _filled(under: list[Node], found: list[Target]) -> list[Target]:
    """Return a range with the units between its ends, those with an index number among them."""
    *before, first, last = found
    places = [next((i for i, n in enumerate(under) if n is end.node), -1) for end in (first, last)]
    if len(found) < 2 or last.own or places[1] < places[0]:
        raise UnfitError("the range of units has no such ends")
    between = [Target(node) for node in under[places[0] + 1 : places[1] + 1]]
    return [*before, first, *between]

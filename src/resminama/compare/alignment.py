"""Two documents unit by unit: what stayed, what moved, what only one of them has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto

from resminama.compare.likeness import aligned
from resminama.compare.moves import moved
from resminama.document.tree import Block, Document, Heading, Paragraph, Picture, Role, Section, Table
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """A unit with the blocks after it that have no anchor of their own."""

    key: str
    """The unit's anchor; of what stands before the first unit of a section, a name made from the act's."""
    section: int
    head: Block | None
    tail: tuple[Block, ...]

    @property
    def shape(self) -> object:
        """What a unit must keep to be the same paragraph; another role is another place in the act."""
        match self.head:
            case Heading(level=level):
                return level
            case Paragraph(role=role):
                return role
            case _:
                return type(self.head)


class What(Enum):
    """What happened to a group."""

    STAYED = auto()
    CAME = auto()
    WENT = auto()
    MOVED_HERE = auto()
    MOVED_AWAY = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """A group of the merged reading order; ``section`` is one of the new document."""

    what: What
    section: int
    old: Group | None
    new: Group | None


def steps(old: Document, new: Document) -> Iterator[Step]:
    """Yield the groups of both documents; between two that stayed, the old ones stand first."""
    yield from _Merge(groups(old), groups(new)).steps()


def groups(document: Document) -> list[Group]:
    """Return the groups of ``document`` in reading order; each section begins one."""
    return [group for number, section in enumerate(document.sections) for group in _groups(section, number)]


def _groups(section: Section, number: int) -> Iterator[Group]:
    titles = (b.anchor for b in section.blocks if isinstance(b, Paragraph) and b.role is Role.TITLE)
    key, head, tail = f"before {next(titles, number)}", None, list[Block]()
    for block in section.blocks:
        anchor = anchor_of(block)
        if anchor is None:
            tail.append(block)
            continue
        yield Group(key, number, head, tuple(tail))
        key, head, tail = anchor, block, []
    yield Group(key, number, head, tuple(tail))


def anchor_of(block: Block | None) -> str | None:
    """Return the address of the unit that a block prints."""
    return block.anchor if isinstance(block, Heading | Paragraph | Picture | Table) else None


class _Merge:
    """Two rows of groups as one."""

    def __init__(self, before: Sequence[Group], after: Sequence[Group]) -> None:
        self._before, self._after = before, after
        self._old = {group.key: group for group in before}
        self._new = {group.key: group for group in after}
        same = [g.key for g in before if g.key in self._new and self._new[g.key].shape == g.shape]
        known = set(same)
        self._stayed = known - moved(same, [group.key for group in after if group.key in known])

    def steps(self) -> Iterator[Step]:
        """Yield the groups that stayed, and between them what only one document has."""
        places = {group.key: number for number, group in enumerate(self._before)}
        start, gap, last = 0, list[Group](), ""
        for group in self._after:
            if group.key not in self._stayed:
                gap.append(group)
                continue
            place = places[group.key]
            yield from self._between(self._before[start:place], gap, (last, group.key))
            yield Step(What.STAYED, group.section, self._before[place], group)
            start, gap, last = place + 1, [], group.key
        yield from self._between(self._before[start:], gap, (last, last))

    def _between(self, old: Sequence[Group], new: Sequence[Group], edges: tuple[str, str]) -> Iterator[Step]:
        for gone, come in aligned(old, new, self._renamed):
            if gone is not None and come is not None:
                yield Step(What.STAYED, come.section, gone, come)
            elif gone is not None:
                what = What.MOVED_AWAY if gone.key in self._new else What.WENT
                yield Step(what, self._section(gone, edges), gone, self._new.get(gone.key))
            elif come is not None:
                what = What.MOVED_HERE if come.key in self._old else What.CAME
                yield Step(what, come.section, self._old.get(come.key), come)

    def _renamed(self, old: Group, new: Group) -> float:
        """Tell whether two units differ by their ids alone: no reader of the text sees that."""
        if old.key in self._new or new.key in self._old or old.shape != new.shape:
            return 0.0
        words = getattr(old.head, "inlines", ())
        return float(bool(words) and words == getattr(new.head, "inlines", ()))

    def _section(self, gone: Group, edges: tuple[str, str]) -> int:
        """Return the section in which a group of the old document is shown: that of its neighbour."""
        for edge in edges:
            if edge and self._old[edge].section == gone.section:
                return self._new[edge].section
        return self._new[edges[0]].section if edges[0] else 0

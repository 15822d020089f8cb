"""Words replaced, added and removed inside units: all found in the old text, then all changed at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace

from resminama.amend.cases import Occurrence, in_any_case, in_same_case
from resminama.amend.nodes import Node, Target, UnfitError
from resminama.amend.sentences import sentences
from resminama.lang import Lang
from resminama.language.values import Amendment, Operation
from resminama.lean import dataclass

_END_MARKS = ".;:,!?"
_OWN = -1
"""The text of a unit; cells of a row count from 0."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One stretch of one text and what takes its place."""

    start: int
    end: int
    text: str


@dataclass(slots=True)
class Edits:
    """The edits of all texts of an act."""

    lang: Lang
    found: dict[tuple[int, int], list[Edit]] = field(default_factory=dict)
    nodes: dict[int, Node] = field(default_factory=dict)

    def note(self, change: Amendment, targets: Sequence[Target]) -> None:
        """Find the words of a change.

        Raises:
            UnfitError: the words are not there, stand more than once, or another change takes them.
        """
        self._keep([edit for target in targets for edit in self._edits(change, target)])

    def _keep(self, fresh: Sequence[tuple[tuple[int, int], Edit]]) -> None:
        for place, edit in fresh:
            if any(_meet(edit, other) for other in self.found.get(place, ())):
                raise UnfitError("another change of this instrument already takes these words")
        for place, edit in fresh:
            self.found.setdefault(place, []).append(edit)

    def note_sentences(self, change: Amendment, targets: Sequence[Target], new: Sequence[str]) -> None:
        """Find whole sentences to restate or remove, or the place where new ones are added.

        Raises:
            UnfitError: another change takes them, or they are named as what sentences cannot be.
        """
        fresh = [self._sentence(change, target, new) for target in targets]
        self._keep(fresh)

    def _sentence(
        self, change: Amendment, target: Target, new: Sequence[str]
    ) -> tuple[tuple[int, int], Edit]:
        self.nodes[id(target.node)] = target.node
        text, said = target.node.unit.text, " ".join(new)
        spans = sentences(text)
        start, end = (len(text), len(text)) if target.sentence is None else spans[target.sentence]
        match change.operation:
            case Operation.RESTATE:
                edit = Edit(start, end, said)
            case Operation.REMOVE:
                edit = _removal(start, end, text)
            case Operation.ADD | Operation.ADD_AFTER:
                edit = Edit(end, end, f" {said}")
            case _:
                raise UnfitError("this cannot be done to a sentence")
        return (id(target.node), _OWN), edit

    def make(self) -> None:
        """Make all edits, from the end of each text to its start."""
        for (node, cell), edits in self.found.items():
            text = _text(self.nodes[node], cell)
            for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
                text = text[: edit.start] + edit.text + text[edit.end :]
            _set(self.nodes[node], cell, text)

    def _edits(self, change: Amendment, target: Target) -> Iterator[tuple[tuple[int, int], Edit]]:
        if change.operation is Operation.APPEND_WORDS:
            yield self._at_end(change, target)
            return
        if change.operation is Operation.REPLACE_MARK:
            yield self._mark(change, target)
            return
        for number, old in enumerate(change.old):
            spots = [
                ((id(node), cell), hit, _text(node, cell))
                for node, cell in self._texts(target)
                for hit in self._hits(change, old, _text(node, cell))
                if _is_inside(hit, target, _text(node, cell))
            ]
            if not spots:
                raise UnfitError(f"the words “{old}” do not stand there")
            if len(spots) > 1 and not change.throughout:
                raise UnfitError(f"the words “{old}” stand there {len(spots)} times")
            for place, hit, text in spots:
                new = change.new[number] if number < len(change.new) else ""
                yield place, self._edit(change, hit, text, new)

    def _hits(self, change: Amendment, old: str, text: str) -> Iterator[Occurrence]:
        if change.in_cases:
            yield from in_any_case(old, text, self.lang)
        else:
            yield from (Occurrence(found.start(), found.end(), ()) for found in _bounded(old).finditer(text))

    def _edit(self, change: Amendment, hit: Occurrence, text: str, new: str) -> Edit:
        match change.operation:
            case Operation.ADD_WORDS:
                return Edit(hit.end, hit.end, new if new[:1] in _END_MARKS else f" {new}")
            case Operation.REMOVE_WORDS:
                return _removal(hit.start, hit.end, text)
        if change.in_cases:
            new = in_same_case(new, hit, text, self.lang)
        return Edit(hit.start, hit.end, new)

    def _at_end(self, change: Amendment, target: Target) -> tuple[tuple[int, int], Edit]:
        """Return the edit that adds words before the end mark of a unit."""
        if target.node.children and not target.own:
            raise UnfitError(
                "the unit has parts of its own; the change must say to which one words are added"
            )
        self.nodes[id(target.node)] = target.node
        text = target.node.unit.text
        end = len(text) - 1 if text[-1:] in _END_MARKS else len(text)
        (new,) = change.new
        return (id(target.node), _OWN), Edit(end, end, new if new[:1] in _END_MARKS else f" {new}")

    def _mark(self, change: Amendment, target: Target) -> tuple[tuple[int, int], Edit]:
        """Return the edit that puts another mark at the end of a unit's own words."""
        if target.node.children and not target.own:
            raise UnfitError("the unit has parts of its own; the change must say which one has the mark")
        self.nodes[id(target.node)] = target.node
        text, (old,), (new,) = target.node.unit.text, change.old, change.new
        if not text.endswith(old):
            raise UnfitError(f"the unit does not end in “{old}”")
        return (id(target.node), _OWN), Edit(len(text) - 1, len(text), new)

    def _texts(self, target: Target) -> Iterator[tuple[Node, int]]:
        for node in target.nodes():
            self.nodes[id(node)] = node
            yield from ((node, cell) for cell in range(len(node.unit.cells)))
            if node.unit.text:
                yield node, _OWN


def _is_inside(hit: Occurrence, target: Target, text: str) -> bool:
    """Tell whether words stand in the sentence that is meant, if one is."""
    if target.sentence is None:
        return True
    start, end = sentences(text)[target.sentence]
    return start <= hit.start and hit.end <= end


def _bounded(words: str) -> re.Pattern[str]:
    """Return a pattern of words that are not a piece of longer ones."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return re.compile(before + re.escape(words) + after)


def count(words: str, texts: Sequence[str]) -> int:
    """Return how often the words stand in the texts."""
    return sum(len(_bounded(words).findall(text)) for text in texts)


def _removal(start: int, end: int, text: str) -> Edit:
    """Return the edit that takes words away with the space before them, or the one behind at the start."""
    if start and text[start - 1] == " ":
        return Edit(start - 1, end, "")
    return Edit(start, end + 1 if not start and text[end : end + 1] == " " else end, "")


def _meet(one: Edit, other: Edit) -> bool:
    return (one.start < other.end and other.start < one.end) or one.start == other.start


def _text(node: Node, cell: int) -> str:
    return node.unit.text if cell == _OWN else node.unit.cells[cell]


def _set(node: Node, cell: int, text: str) -> None:
    if cell == _OWN:
        node.unit = replace(node.unit, text=text)
    else:
        cells = list(node.unit.cells)
        cells[cell] = text
        node.unit = replace(node.unit, cells=tuple(cells))

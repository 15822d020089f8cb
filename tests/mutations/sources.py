"""Our sources as the operators see them: YAML trees and PO entries with their places.

Read with the YAML library itself, so that no place in a test comes from what is tested.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]  # its __all__ leaves it out


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar; a block ends behind its last word."""

    value: str
    start: int
    end: int
    style: str
    flow: bool


@dataclass(frozen=True, slots=True)
class Branch:
    """A mapping."""

    start: int
    entries: tuple[tuple[Leaf, Node], ...]
    flow: bool

    def get(self, *names: str) -> Node | None:
        """Return what stands under keys inside keys."""
        found: Node | None = self
        for name in names:
            entries = found.entries if isinstance(found, Branch) else ()
            found = next((value for key, value in entries if key.value == name), None)
        return found

    def leaf(self, *names: str) -> Leaf | None:
        """Return the scalar that stands under keys inside keys."""
        found = self.get(*names)
        return found if isinstance(found, Leaf) else None

    def key(self, name: str) -> Leaf | None:
        """Return the key called ``name``."""
        return next((key for key, _ in self.entries if key.value == name), None)


@dataclass(frozen=True, slots=True)
class Row:
    """A list."""

    start: int
    end: int
    items: tuple[Node, ...]
    flow: bool


Node = Leaf | Branch | Row


@dataclass(frozen=True, slots=True)
class Pair:
    """A key with its value, and where it stands in its file."""

    path: str
    keys: tuple[str, ...]
    """Keys from the root, this one last; the entries of a list are not counted."""
    parent: Branch
    key: Leaf
    value: Node

    @property
    def folder(self) -> str:
        """``standards`` of ``specs/standards/x.yaml``; ``glossary`` of a concept."""
        parts = self.path.split("/")
        return parts[1] if len(parts) > 2 else parts[0]


@dataclass(frozen=True, slots=True)
class Entry:
    """A translation; ``context``, ``source`` and ``target`` are (start, end) without the quotation marks."""

    path: str
    lang: str
    address: str
    start: int
    context: tuple[int, int]
    source: tuple[int, int]
    target: tuple[int, int]


_ENTRY = re.compile(r'^msgctxt "(.+)"\nmsgid "(.+)"\nmsgstr "(.+)"$', re.M)


def decoded(data: bytes) -> str:
    """Return the characters of a file; a byte that is no character comes back as it was."""
    return data.decode("utf-8", "surrogateescape")


def encoded(text: str) -> bytes:
    """Return the bytes of a text."""
    return text.encode("utf-8", "surrogateescape")


class Sources:
    """The files of the workspace, read once."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = {path: data for path, data in files.items() if path.endswith((".yaml", ".po"))}
        self.texts = {path: decoded(data) for path, data in self.files.items()}

    @cached_property
    def trees(self) -> dict[str, Branch]:
        """The root mapping of every YAML file."""
        found = {path: tree_of(text) for path, text in self.texts.items() if path.endswith(".yaml")}
        return {path: root for path, root in found.items() if isinstance(root, Branch)}

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Every key with its value, of all YAML files."""
        return tuple(pair for path, root in self.trees.items() for pair in _pairs(path, (), root))

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every translation that has words."""
        return tuple(
            Entry(
                path, path.split("/")[1], match[1], match.start(), match.span(1), match.span(2), match.span(3)
            )
            for path, text in self.texts.items()
            if path.endswith(".po")
            for match in _ENTRY.finditer(text)
        )

    @cached_property
    def homes(self) -> dict[str, str]:
        """The file of each document and clause, by its id."""
        found = {}
        for path, root in self.trees.items():
            name = root.leaf("id")
            if name is not None:
                found[name.value] = path
        return found

    def english(self, entry: Entry) -> tuple[str, int, int] | None:
        """Return (path, start, end) of the English words of a translation, where they stand only once."""
        document, _, unit = entry.address.partition("/")
        path = f"glossary/{unit}.yaml" if document == "glossary" else self.homes.get(document, "")
        source = self.texts[entry.path][slice(*entry.source)].replace('\\"', '"').replace("\\\\", "\\")
        pattern = r"\s+".join(map(re.escape, source.split()))
        found = list(re.finditer(pattern, self.texts.get(path, "")))
        return (path, *found[0].span()) if len(found) == 1 else None

    def line_end(self, path: str, at: int) -> int:
        """Return where the line of ``at`` ends."""
        end = self.texts[path].find("\n", at)
        return len(self.texts[path]) if end < 0 else end

    def column(self, path: str, at: int) -> int:
        """Return how many characters stand before ``at`` in its line."""
        return at - (self.texts[path].rfind("\n", 0, at) + 1)

    def stretch(self, pair: Pair) -> tuple[int, int]:
        """Return (start, end) of what has to go to take a key away with its value."""
        text, keys = self.texts[pair.path], [key for key, _ in pair.parent.entries]
        column, line = self.column(pair.path, pair.key.start), pair.key.start
        if pair.key is keys[0] and pair.parent is not self.trees[pair.path]:
            return pair.key.start, keys[1].start if len(keys) > 1 else self.line_end(pair.path, line)
        start, end = line - column, self.line_end(pair.path, line)
        while end < len(text):
            following = text[end + 1 : self.line_end(pair.path, end + 1)]
            if following.strip() and len(following) - len(following.lstrip()) <= column:
                break
            if not following.strip() and not _goes_on(text[end + 1 :], column):
                break
            end = self.line_end(pair.path, end + 1)
        return start, min(end + 1, len(text))


def _goes_on(rest: str, column: int) -> bool:
    following = next((line for line in rest.split("\n") if line.strip()), "")
    return len(following) - len(following.lstrip()) > column


def tree_of(text: str) -> Node:
    """Return the tree of one YAML file."""
    parser = CParser(text)
    events = iter(parser.get_event, None)
    next(events), next(events)  # stream and document begin
    return _node(text, next(events), events, flow=False)


def _node(text: str, event: Any, events: Iterator[Any], *, flow: bool) -> Node:
    start, end = event.start_mark.index, event.end_mark.index
    kind = type(event).__name__
    if kind == "ScalarEvent":
        end = start + len(text[start:end].rstrip())
        return Leaf(event.value, start, end, event.style or "", flow)
    flow = flow or bool(event.flow_style)
    items: list[Node] = []
    for following in events:
        if type(following).__name__ in ("SequenceEndEvent", "MappingEndEvent"):
            end = following.end_mark.index
            break
        items.append(_node(text, following, events, flow=flow))
    if kind == "SequenceStartEvent":
        return Row(start, end, tuple(items), flow)
    keys = [key for key in items[::2] if isinstance(key, Leaf)]
    return Branch(start, tuple(zip(keys, items[1::2], strict=True)), flow)


def _pairs(path: str, above: tuple[str, ...], node: Node) -> Iterator[Pair]:
    if isinstance(node, Branch):
        for key, value in node.entries:
            keys = (*above, key.value)
            yield Pair(path, keys, node, key, value)
            yield from _pairs(path, keys, value)
    elif isinstance(node, Row):
        for item in node.items:
            yield from _pairs(path, above, item)

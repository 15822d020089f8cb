"""YAML events to a tree of nodes with places; what a source may not contain is refused here."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from resminama.findings import Finding, error
from resminama.lean import dataclass
from resminama.model.text import Place, Scalar
from resminama.source import Span

if TYPE_CHECKING:  # the library takes its time, and in most runs no source has to be parsed
    from ruamel.yaml.error import MarkedYAMLError

MAX_BYTES = 2_000_000
MAX_DEPTH = 64
_STYLES = {None: Scalar.PLAIN, "": Scalar.PLAIN, "'": Scalar.SINGLE, '"': Scalar.DOUBLE}
_STYLES |= {"|": Scalar.LITERAL, ">": Scalar.FOLDED}
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
"""Characters that no text may hold: XML and PDF have no place for most of them."""


@dataclass(slots=True)
class ScalarNode:
    """A scalar: its decoded value and its place."""

    value: str
    place: Place
    flow: bool

    @property
    def span(self) -> Span:
        return self.place.span


@dataclass(slots=True)
class ListNode:
    """A sequence."""

    items: list[Node]
    span: Span
    flow: bool


@dataclass(slots=True)
class MapNode:
    """A mapping; keys keep their own nodes."""

    entries: dict[str, tuple[ScalarNode, Node]]
    span: Span
    flow: bool


Node = ScalarNode | ListNode | MapNode


class Refused(Exception):
    """A source that cannot be read further; carries its finding."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def _events(text: str) -> Callable[[], Any]:
    """Return what gives the next event of ``text``.

    ruamel's own ``YAML`` class looks for the C parser under an older name and falls back to the
    Python one, which takes twenty times as long; the events of both are the same.
    """
    try:
        from ruamel.yaml.cyaml import CParser  # type: ignore[attr-defined]  # its __all__ leaves it out
    except ModuleNotFoundError:
        from ruamel.yaml import YAML

        _, parser = YAML(typ="safe", pure=True).get_constructor_parser(text)
        return parser.get_event  # type: ignore[no-any-return]  # untyped library
    return CParser(text).get_event  # type: ignore[no-any-return]  # untyped library


class _Reader:
    """Turns the parser's events into nodes."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self.findings: list[Finding] = []
        self.next = _events(text)

    def read(self) -> Node | None:
        """Return the root node of the first document; None for an empty file."""
        self.next()  # stream start
        event = self.next()
        if type(event).__name__ != "DocumentStartEvent":
            return None
        root = self._node(self.next(), 1, flow=False)
        self.next()  # document end
        extra = self.next()
        if type(extra).__name__ == "DocumentStartEvent":
            raise Refused(
                error(
                    "YAML009",
                    self._span(extra),
                    "a second document begins in this file",
                    "put each source in a file of its own",
                )
            )
        return root

    def _span(self, event: object) -> Span:
        start = event.start_mark.index  # type: ignore[attr-defined]  # events of the C parser are untyped
        end = event.end_mark.index  # type: ignore[attr-defined]
        return Span(self.path, start, max(end, start + 1))

    def _node(self, event: object, depth: int, *, flow: bool) -> Node:
        name = type(event).__name__
        if kind := _borrowed(event, name):
            raise Refused(
                error(
                    "YAML003",
                    self._span(event),
                    f"{kind} in a source",
                    "write the value out; text that documents share is a clause",
                )
            )
        if depth > MAX_DEPTH:
            raise Refused(
                error(
                    "YAML006",
                    self._span(event),
                    f"nesting is deeper than {MAX_DEPTH} levels",
                    "a source is a few levels deep: check the indentation",
                )
            )
        if name == "ScalarEvent":
            return self._scalar(event, flow=flow)
        if name == "SequenceStartEvent":
            return self._list(event, depth, flow=flow)
        return self._map(event, depth, flow=flow)

    def _scalar(self, event: object, *, flow: bool) -> ScalarNode:
        style = _STYLES[event.style]  # type: ignore[attr-defined]
        span = self._span(event)
        if style in (Scalar.LITERAL, Scalar.FOLDED):
            span = Span(self.path, span.start, _block_end(self.text, span.end))
        value: str = event.value  # type: ignore[attr-defined]
        if style is Scalar.DOUBLE and (found := CONTROL.search(value)):
            self.findings.append(_control(span, found[0]))
        return ScalarNode(value, Place(span, style), flow)

    def _list(self, event: object, depth: int, *, flow: bool) -> ListNode:
        flow = flow or bool(event.flow_style)  # type: ignore[attr-defined]
        items: list[Node] = []
        while type(event_next := self.next()).__name__ != "SequenceEndEvent":
            items.append(self._node(event_next, depth + 1, flow=flow))
        return ListNode(items, self._span(event), flow)

    def _map(self, event: object, depth: int, *, flow: bool) -> MapNode:
        flow = flow or bool(event.flow_style)  # type: ignore[attr-defined]
        node = MapNode({}, self._span(event), flow)
        while type(event_next := self.next()).__name__ != "MappingEndEvent":
            key = self._node(event_next, depth + 1, flow=flow)
            value = self._node(self.next(), depth + 1, flow=flow)
            self._enter(node, key, value)
        return node

    def _enter(self, node: MapNode, key: Node, value: Node) -> None:
        if not isinstance(key, ScalarNode):
            raise Refused(error("YAML009", key.span, "a key that is not a word", "write `key: value`"))
        if key.value in node.entries:
            self.findings.append(
                error(
                    "YAML001",
                    key.span,
                    f"key '{key.value}' stands here twice",
                    "delete one; the first was used",
                )
            )
            return
        if (
            node.flow
            and isinstance(value, ScalarNode)
            and value.value == ""
            and value.place.style is Scalar.PLAIN
        ):
            self.findings.append(
                error(
                    "YAML008",
                    key.span,
                    f"'{key.value}' has no value: a comma split a sentence",
                    "write prose as a block: `key: >-` and the text on the next lines",
                )
            )
        node.entries[key.value] = (key, value)


def _borrowed(event: object, name: str) -> str:
    """Return which means of YAML an event uses that no source needs; empty for none of them."""
    if name == "AliasEvent":
        return "an alias"
    if getattr(event, "anchor", None):
        return "an anchor"
    return "a tag" if getattr(event, "tag", None) else ""


def _block_end(text: str, end: int) -> int:
    """Leave out the blank lines and the indentation that the parser counts to a block."""
    while end > 0 and text[end - 1] in " \t":
        end -= 1
    return end


def read_nodes(path: str, data: bytes) -> tuple[str, Node | None, list[Finding]]:
    """Return (text, root node, findings) of one YAML file.

    A file that cannot be read further yields no root and one finding.
    """
    text, findings = _decoded(path, data)
    if findings:
        return text, None, findings
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        reader = _Reader(path, text)
        root = reader.read()
        return text, root, reader.findings
    except Refused as refused:
        return text, None, [refused.finding]
    except MarkedYAMLError as problem:
        return text, None, [_parse_error(path, text, problem)]
    except (YAMLError, RecursionError, ValueError) as problem:
        return text, None, [error("YAML009", Span(path, 0, 1), f"not YAML: {problem}", "see the line named")]


def _decoded(path: str, data: bytes) -> tuple[str, list[Finding]]:
    """Return the text of a file, or why it cannot be text."""
    start = Span(path, 0, 1)
    if len(data) > MAX_BYTES:
        return "", [
            error(
                "YAML007",
                start,
                f"the file is larger than {MAX_BYTES // 1_000_000} MB",
                "split it: a source describes one document",
            )
        ]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode("utf-8", "replace")
        return before, [
            error(
                "YAML005",
                Span(path, len(before), len(before) + 1),
                "not UTF-8 text",
                "save the file as UTF-8",
            )
        ]
    if text.startswith("\ufeff"):
        return text, [
            error(
                "YAML005",
                start,
                "the file begins with a byte order mark",
                "save it as UTF-8 without BOM; `fix` does it",
            )
        ]
    if match := CONTROL.search(text):
        return text, [
            _control(Span(path, match.start(), match.end()), match[0]),
        ]
    if match := re.search(r"(?m)^ *\t", text):
        return text, [
            error(
                "YAML004",
                Span(path, match.end() - 1, match.end()),
                "a tab in the indentation",
                "indent with two spaces; `fix` does it",
            )
        ]
    return text, []


def _control(span: Span, character: str) -> Finding:
    return error("YAML005", span, f"control character U+{ord(character):04X}", "delete it")


def _parse_error(path: str, text: str, problem: MarkedYAMLError) -> Finding:
    mark = problem.problem_mark or problem.context_mark
    if any(begun in (problem.context or "") for begun in ("quoted scalar", "an alias")):
        mark = (
            problem.context_mark
        )  # what begins wrongly, not where that is noticed: perhaps as the file ends
    at = min(mark.index, max(0, len(text) - 1)) if mark else 0
    return error(
        "YAML009",
        Span(path, at, at + 1),
        f"not YAML: {problem.problem or problem.context}",
        "look at the indentation and the quotes of this line and the one above",
    )

"""Nodes to typed records: the dataclasses of ``model`` are the schema."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable
from difflib import get_close_matches
from enum import Enum
from typing import Any

from resminama.findings import Finding, error
from resminama.load import values
from resminama.load.blanks import blank_finding
from resminama.load.nodes import ListNode, MapNode, Node, ScalarNode
from resminama.load.prose import prose_at, text_at
from resminama.model.record import Record
from resminama.model.text import Prose, Scalar, Text
from resminama.model.values import Duration, Frequency, Quantity, Ratio, Threshold, Word
from resminama.source import Span

MISSING = object()
"""The mark of a value that could not be built; its finding says why."""
UNREAD = frozenset({"YAML001", "YAML002", "YAML011", "YAML012", "YAML013", "YAML014"})
"""Codes that say that a part of a source is not in its record: a value, or the entry around it."""
_SPOKEN: dict[type, Callable[[str, Span], Any]] = {
    Duration: values.duration,
    Frequency: values.frequency,
    Ratio: values.ratio,
    Threshold: values.threshold,
    Quantity: values.quantity,
}


@dataclasses.dataclass(frozen=True, slots=True)
class _Field:
    name: str
    key: str
    type: Any
    required: bool


@dataclasses.dataclass(frozen=True, slots=True)
class Plan:
    """How to build one record class: its keys, and the field that takes the rest."""

    fields: dict[str, _Field]
    rest: _Field | None
    main: frozenset[str]
    """Fields whose text is the unit's own; other texts are addressed ``unit/field``."""


def plan(record: type[Record]) -> Plan:
    """Return the keys of a record class."""
    if record not in _PLANS:
        _PLANS[record] = _plan(record)
    return _PLANS[record]


_PLANS: dict[type[Record], Plan] = {}


def _plan(record: type[Record]) -> Plan:
    hints = typing.get_type_hints(record)
    fields, rest, chosen = {}, None, set()
    for item in dataclasses.fields(record):
        if item.name == "span":
            continue
        required = item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING
        found = _Field(item.name, item.metadata.get("key", item.name), hints[item.name], required)
        if item.metadata.get("main"):
            chosen.add(found.key)
        if item.metadata.get("rest"):
            rest = found
        else:
            fields[found.key] = found
    prose = [name for name, field in fields.items() if {Text, Prose} & set(_alternatives(field.type))]
    main = set(prose) if len(prose) == 1 else chosen or {"text", "do", "ask"}
    return Plan(fields, rest, frozenset(main))


def _alternatives(wanted: Any) -> tuple[Any, ...]:
    return typing.get_args(wanted) or (wanted,)


class Builder:
    """Builds records and collects what is wrong on the way."""

    def __init__(self, document: str = "", source: str = "") -> None:
        """Begin a record of ``document``; hints name the page of the guide on ``source``, a kind of file."""
        self.findings: list[Finding] = []
        self.document = document
        self.source = source
        self.address = ""
        """Address of the text about to be built."""

    def record(self, kind: type[Record], node: Node, unit: str = "") -> Any:
        """Return ``node`` as a ``kind``, or the mark of a failure.

        ``unit`` is the name of the field that holds the record: its address where it has no id.
        """
        if not isinstance(node, MapNode):
            return self._fail(
                "YAML012", node, f"a mapping of {_names(plan(kind))} is expected here", self._expected(kind)
            )
        layout, given, sound = plan(kind), {}, True
        extra: dict[str, Any] = {}
        unit = _id(node) or unit
        for name, (key, value) in node.entries.items():
            if field := layout.fields.get(name):
                self.address = self._address(layout, unit, name)
                given[field.name] = self.value(field.type, value, name)
                sound = sound and given[field.name] is not MISSING
            elif layout.rest is not None:
                self.address = self._address(layout, unit, name)
                found = self.value(typing.get_args(layout.rest.type)[1], value)
                extra |= {name: found} if found is not MISSING else {}
            else:
                self._unknown(key, layout)
        if layout.rest is not None:
            given[layout.rest.name] = extra
        for field in layout.fields.values():
            if field.required and field.key not in node.entries:
                sound = False
                self._fail("YAML011", node, f"'{field.key}' is missing", self._expected(field.type))
        return kind(span=node.span, **given) if sound else MISSING

    def _address(self, layout: Plan, unit: str, name: str) -> str:
        if unit == self.document:
            return f"{self.document}/{name}"
        return f"{self.document}/{unit}" + ("" if name in layout.main else f"/{name}")

    def value(self, wanted: Any, node: Node, name: str = "") -> Any:
        """Return ``node`` as a value of type ``wanted``, or the mark of a failure."""
        if isinstance(node, ScalarNode) and (waiting := blank_finding(node.value, node.span)):
            self.findings.append(waiting)
            return MISSING
        origin = typing.get_origin(wanted)
        if origin in (types.UnionType, typing.Union):
            return self._union(typing.get_args(wanted), node, name)
        if origin is tuple:
            return self._list(typing.get_args(wanted)[0], node)
        if origin is dict:
            return self._dict(typing.get_args(wanted)[1], node)
        if _is_record(wanted):
            return self.record(wanted, node, name)
        if not isinstance(node, ScalarNode):
            return self._fail("YAML012", node, "one value is expected here", self._expected(wanted))
        return self._scalar(wanted, node)

    def _expected(self, wanted: Any) -> str:
        if example := values.EXAMPLES.get(wanted):
            return f"for instance: {example}"
        return f"docs/guide/kinds/{self.source or 'README'}.md shows an example"

    def _scalar(self, wanted: Any, node: ScalarNode) -> Any:
        words = node.value.strip()
        if wanted is Word:
            return Word(words, node.span) if words else self._empty(node)
        if wanted is bool:
            return self._flag(words, node)
        if wanted in (Text, Prose):
            return self._prose(wanted, node)
        if issubclass(wanted, Enum):
            return self._member(wanted, words, node)
        spoken = _SPOKEN[wanted](words, node.span)
        if spoken is None:
            example = values.EXAMPLES[wanted]
            return self._fail(
                "YAML013",
                node,
                f"'{_cut(words)}' is no {wanted.__name__.lower()}",
                f"write it as people say it: {example}"
                + (", or calendar days" if words.endswith(" days") else ""),
            )
        return spoken

    def _prose(self, wanted: Any, node: ScalarNode) -> Any:
        if not node.value.strip():
            return self._empty(node)
        if node.flow and node.place.style is Scalar.PLAIN:
            self._fail(
                "YAML010",
                node,
                "prose in flow style: a comma here would split the sentence",
                "put it in quotation marks, or write it as a block: `key: >-` and the text on the next lines",
            )
        if wanted is Text:
            return text_at(node.value, node.place, self.address)
        return prose_at(node.value, node.place, self.document, self.address)

    def _flag(self, words: str, node: ScalarNode) -> Any:
        if words in ("true", "false"):
            return words == "true"
        return self._fail(
            "YAML013", node, f"'{_cut(words)}' is neither true nor false", "write true or false"
        )

    def _member(self, wanted: type[Enum], words: str, node: ScalarNode) -> Any:
        known = [str(member.value) for member in wanted]
        if words in known:
            return wanted(words)
        near = get_close_matches(words, known, n=1)
        hint = f"did you mean '{near[0]}'?" if near else "one of: " + ", ".join(known)
        return self._fail("YAML013", node, f"'{_cut(words)}' is not known here", hint)

    def _union(self, kinds: tuple[Any, ...], node: Node, name: str) -> Any:
        kinds = tuple(kind for kind in kinds if kind is not types.NoneType)
        if len(kinds) == 1:
            return self.value(kinds[0], node, name)
        if isinstance(node, MapNode):  # a mapping is meant as a record: its own mistakes are told
            kinds = tuple(kind for kind in kinds if _is_record(kind)) or kinds
            kinds = tuple(sorted(kinds, key=lambda kind: _likeness(kind, node)))
        for kind in sorted(kinds, key=_narrowness):
            attempt = Builder(self.document, self.source)
            attempt.address = self.address
            result = attempt.value(kind, node, name)
            if result is not MISSING and not attempt.findings:
                return result
        self.findings += attempt.findings
        return result

    def _list(self, kind: Any, node: Node) -> Any:
        if not isinstance(node, ListNode):
            return self._fail("YAML012", node, "a list is expected here", "begin each entry with `- `")
        built = [self.value(kind, item) for item in node.items]
        return tuple(item for item in built if item is not MISSING)

    def _dict(self, kind: Any, node: Node) -> Any:
        if not isinstance(node, MapNode):
            return self._fail("YAML012", node, "a mapping is expected here", "write `key: value`")
        built = {name: self.value(kind, value) for name, (_, value) in node.entries.items()}
        return {name: value for name, value in built.items() if value is not MISSING}

    def _unknown(self, key: ScalarNode, layout: Plan) -> None:
        near = get_close_matches(key.value, layout.fields, n=1)
        hint = f"did you mean '{near[0]}'?" if near else f"known here: {_names(layout)}"
        self.findings.append(error("YAML002", key.span, f"unknown key '{_cut(key.value)}'", hint))

    def _empty(self, node: ScalarNode) -> Any:
        return self._fail("YAML014", node, "the value is empty", "write it, or delete the key")

    def _fail(self, code: str, node: Node, message: str, hint: str) -> Any:
        self.findings.append(error(code, _head(node), message, hint))
        return MISSING


def _id(node: MapNode) -> str:
    """Return the id a mapping gives itself."""
    _, value = node.entries.get("id", (None, None))
    return value.value if isinstance(value, ScalarNode) else ""


def _head(node: Node) -> Span:
    """Point at the beginning of a long node, not at the whole of it."""
    span = node.span
    if isinstance(node, MapNode) and node.entries:
        return next(iter(node.entries.values()))[0].span
    return span


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Record)


def _likeness(kind: Any, node: MapNode) -> int:
    """Return how many keys of a mapping a record knows: the likest is tried last and tells its mistakes."""
    return len(plan(kind).fields.keys() & node.entries.keys()) if _is_record(kind) else 0


def _narrowness(kind: Any) -> int:
    """Try enumerations before spoken values, those before records, words last."""
    if kind is Word:
        return 3
    return 0 if isinstance(kind, type) and issubclass(kind, Enum) else 1


def _names(layout: Plan) -> str:
    return ", ".join(sorted(layout.fields))


def _cut(words: str) -> str:
    return words if len(words) <= 40 else words[:39] + "…"

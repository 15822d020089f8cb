"""A record class as a source to fill in: every key that it must have, with a blank for what belongs there."""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Mapping
from enum import Enum
from typing import Any

from resminama.check.id_not_registered import may_name
from resminama.check.references import holds_address
from resminama.load.blanks import blank
from resminama.load.build import plan
from resminama.load.schema import descriptions
from resminama.load.values import EXAMPLES
from resminama.model.record import Record
from resminama.model.text import Prose, Text
from resminama.model.values import Open, Word

_SPECIAL = re.compile(r": | #|:$")
"""What a plain scalar of YAML may not hold."""
_PLAIN = str.maketrans({"<": None, ">": None, "\\": None, '"': "'"})
"""Signs that would end a blank or a quoted scalar."""
_ARTICLE = {"a": "an", "e": "an", "i": "an", "o": "an"}


def lines(record: type[Record], given: Mapping[str, str], indent: int = 0) -> list[str]:
    """Return the lines of a record; ``given`` holds what is known of its keys already."""
    said, made = descriptions(record), []
    defaults = {item.name: _default(item) for item in dataclasses.fields(record)}
    for key, field in plan(record).fields.items():
        about = _Field(record, field.name, key, field.type, said.get(field.name, ""))
        if key in given:
            made.append(f"{key}: {given[key]}")
        elif field.required or _wanted(record, field.name):
            made += about.lines()
        elif (default := defaults[field.name]) is not None:
            made.append(f"{key}: {default}")
        else:
            made.append(f"# {key}: {about.blank}")
    return [f"{' ' * indent}{line}" for line in made]


def _default(item: dataclasses.Field[Any]) -> str | None:
    """Return a value that stands for itself unless somebody writes another one."""
    return str(item.default) if isinstance(item.default, str) else None


def _wanted(record: type[Record], name: str) -> bool:
    """Tell whether a key that may be left out is written by nearly everybody."""
    return any(item.metadata.get("usual") for item in dataclasses.fields(record) if item.name == name)


@dataclasses.dataclass(frozen=True, slots=True)
class _Field:
    """A key of a record."""

    record: type[Record]
    name: str
    key: str
    type: Any
    said: str
    """Its docstring."""

    def lines(self) -> list[str]:
        """Return the key with its blank, or with the blanks inside it."""
        kinds = _kinds(self.type)
        if Open in kinds:
            return [f"{self.key}: {Open.TO_BE_SET}"]
        if typing.get_origin(kinds[-1]) is tuple:
            return [f"{self.key}:", *self._entry(typing.get_args(kinds[-1])[0])]
        if _is_record(kinds[-1]):
            return [f"{self.key}:", *lines(kinds[-1], {}, 2)]
        return [f"{self.key}: {self.blank}"]

    def _entry(self, wanted: Any) -> list[str]:
        kind = _kinds(wanted)[-1]
        if not _is_record(kind):
            return [f"  - {self._blank(wanted)}"]
        made = lines(kind, {}, 4)
        first = next(i for i, line in enumerate(made) if not line.lstrip().startswith("#"))
        head = f"  - {made[first].strip()}"
        return [head, *made[:first], *made[first + 1 :]]

    @property
    def blank(self) -> str:
        """Return the blank of the whole value, quoted where YAML asks for it."""
        return self._blank(self.type)

    def _blank(self, wanted: Any) -> str:
        """Return the blank of a value of a type, such as one entry of a list."""
        parts = [part for part in (self._kind(wanted), _sentence(self.said)) if part]
        words = "; ".join(parts or [f"{self.key} of {_small(_sentence(self.record.__doc__ or ''))}"])
        made = blank(words.translate(_PLAIN))
        return f'"{made}"' if _SPECIAL.search(made) else made

    def _kind(self, wanted: Any) -> str:
        """Return in words what kind of value belongs there."""
        if self.key == "id":
            return "an id"
        several = "list: " if typing.get_origin(_kinds(wanted)[-1]) is tuple else ""
        if named := may_name(self.record, self.name):
            return f"{several}id of " + " or ".join(f"{_ARTICLE.get(one[0], 'a')} {one}" for one in named)
        if holds_address(self.record, self.name):
            return f"{several}address of an article or a unit, such as law-social-services/art-1"
        return " or ".join(dict.fromkeys(_worded(kind) for kind in _kinds(wanted)))


def _kinds(wanted: Any) -> list[Any]:
    """Return the types a value may have; the one to begin with stands last.

    Of several records the one with an id is begun with: the others stand for one that is written elsewhere.
    """
    if typing.get_origin(wanted) not in (types.UnionType, typing.Union):
        return [wanted]
    kinds = [kind for kind in typing.get_args(wanted) if kind is not types.NoneType]
    return sorted(kinds, key=lambda kind: _is_record(kind) and "id" in plan(kind).fields)


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Record)


def _worded(kind: Any) -> str:
    origin = typing.get_origin(kind)
    if origin is tuple:
        inner = [_worded(one) for one in _kinds(typing.get_args(kind)[0])]
        return "list" + (f": {' or '.join(inner)}" if any(inner) else "")
    if origin is dict:
        return "lines of key and value"
    if _is_record(kind):
        return "a mapping with " + ", ".join(plan(kind).fields)
    if kind is bool:
        return "true or false"
    if issubclass(kind, Enum):
        return "one of " + ", ".join(str(member.value) for member in kind)
    if kind in EXAMPLES:
        return f"{kind.__name__.lower()}, such as {EXAMPLES[kind]}"
    return {Text: "words in English", Prose: "prose: a line, or a block", Word: ""}.get(kind, "")


def _sentence(said: str) -> str:
    """Return the first sentence of a docstring, on one line."""
    return re.split(r"(?<=\.)\s", " ".join(said.split()))[0].rstrip(".")


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def register_of(record: type[Record]) -> tuple[str, type[Record]] | None:
    """Return the list of a register and the record of its entries; None for a kind of one entry a file."""
    fields = plan(record).fields
    if "id" in fields or len(fields) != 1:
        return None
    ((key, field),) = fields.items()
    return key, typing.get_args(field.type)[0]

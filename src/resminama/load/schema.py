"""JSON Schema for editors, one for each kind of source, made from the record classes.

Editors complete keys, show the docstrings and underline what does not fit while the author types; what
the loader accepts stays the loader's affair.
"""

from __future__ import annotations

import ast
import dataclasses
import inspect
import json
import textwrap
import types
import typing
from collections.abc import Iterable
from enum import Enum
from itertools import pairwise
from typing import Any

from resminama.load.build import plan
from resminama.load.kinds import KINDS
from resminama.load.values import EXAMPLES
from resminama.model.record import Record
from resminama.model.statute import Parameter
from resminama.model.text import Prose, Text
from resminama.model.values import Duration, Frequency, Quantity, Ratio, Threshold, TimeUnit, Word

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ID = "^[a-z0-9]+(-[a-z0-9]+)*$"
_UNITS = "|".join(f"{unit.value}s?" for unit in TimeUnit if unit is not TimeUnit.AT_ONCE)
_SPOKEN: dict[type, str] = {
    Duration: rf"^(at once|(up to )?[0-9]{{1,5}} ({_UNITS}))$",
    Frequency: rf"^(up to )?[0-9]{{1,5}} per ([1-9][0-9]{{0,2}} )?({_UNITS})$",
    Ratio: r"^[0-9]{1,5} per [1-9][0-9]{0,5} [a-z][a-z ]*$",
    Threshold: r"^((more than )?(1/2|2/3|3/4)|all|[1-9][0-9]{0,3})$",
    Quantity: r"^[0-9][0-9.,]*( .+)?$",
}
_PROSE = "Prose: a line, or a block that begins with `>-` (one paragraph) or `|` (with lists)."
_EVERYWHERE = {
    "id": "Small letters and digits in words joined by hyphens: `waiting-list`, not `point-12`.",
    "title": "What stands above it or names it, without an end mark.",
    "text": "What is said; marks such as `[[./unit]]` and `{figure}` may stand in it.",
    "source": "Where it was read, such as `seed 001, section I.2`. A norm without one is a proposal.",
    "legal_basis": "Acts and articles that it rests on, such as `law-social-services/art-9`.",
    "performer": "The post that does it, such as `post-coordinator`.",
    "indicator": "The registered indicator that shows it, such as `ind-safety`.",
    "form": "The registered form, such as `form-consent`.",
    "body": "The registered body, such as `body-mlsp`.",
}
"""What keys say that mean the same in every record; the docstring of a field says it better."""
FOLDERS: dict[str, str] = {
    "act": "specs/acts/*.yaml",
    "amending": "specs/amending/*.yaml",
    "amendments": "specs/amendments/*.yaml",
    "bylaw": "specs/bylaws/*.yaml",
    "assignment": "specs/assignments/*.yaml",
    "clause": "specs/clauses/*.yaml",
    "concept": "glossary/*.yaml",
    "decisions": "reviews/*/*.yaml",
    "edition": "editions/*/*.yaml",
    "figures": "specs/figures/*.yaml",
    "form": "specs/forms/*.yaml",
    "gaps": "specs/gaps/*.yaml",
    "dossier": "specs/dossiers/*.yaml",
    "inventory": "specs/inventories/*.yaml",
    "guide": "specs/guides/*.yaml",
    "job": "specs/jobs/*.yaml",
    "leaflet": "specs/leaflets/*.yaml",
    "mandate": "specs/mandates/*.yaml",
    "note": "specs/notes/*.yaml",
    "order": "specs/orders/*.yaml",
    "package": "specs/packages/*.yaml",
    "plan": "specs/plans/*.yaml",
    "report": "specs/reports/*.yaml",
    "rehearsal": "specs/rehearsals/*.yaml",
    "sop": "specs/sops/*.yaml",
    "sources": "specs/sources.yaml",
    "standard": "specs/standards/*.yaml",
    "statute": "specs/statutes/*.yaml",
    "settings": "specs/settings.yaml",
}
"""Where the sources of a kind lie; the registers are files of their own, named for their kind."""


def schemas() -> dict[str, Schema]:
    """Return the schema of every kind of source (JSON Schema 2020-12), by kind without its version."""
    return {name.partition("/")[0]: _source(name, record) for name, record in KINDS.items()}


def schema_files() -> dict[str, bytes]:
    """Return the files for editors by path: ``schemas/<kind>.json`` and ``.vscode/settings.json``."""
    found = {f"schemas/{kind}.json": _json(schema) for kind, schema in schemas().items()}
    mapping = {f"./schemas/{kind}.json": folder_of(kind) for kind in schemas()}
    settings = {"yaml.schemas": mapping, "files.encoding": "utf8", "files.eol": "\n", "editor.tabSize": 2}
    found[".vscode/settings.json"] = _json(settings)
    found[".vscode/extensions.json"] = _json({"recommendations": ["redhat.vscode-yaml"]})
    return found


def folder_of(kind: str) -> str:
    """Return where the sources of a kind lie, as a pattern."""
    return FOLDERS.get(kind, f"specs/registry/{kind}.yaml")


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _source(name: str, record: type[Record]) -> Schema:
    defs: dict[str, Schema] = {}
    own = _record(record, defs)
    own["properties"] = {"schema": {"const": name, "description": "What this file is."}, **own["properties"]}
    own["required"] = ["schema", *own["required"]]
    found = {"$schema": _DIALECT, "title": name, **own}
    return {**found, "$defs": dict(sorted(defs.items()))} if defs else found


def _record(record: type[Record], defs: dict[str, Schema]) -> Schema:
    layout, said = plan(record), descriptions(record)
    properties: dict[str, Schema] = {}
    for key, field in layout.fields.items():
        value = _value(field.type, defs)
        if key == "id" and record is not Parameter:
            value = {"type": "string", "pattern": _ID}
        properties[key] = {**value, "description": said[field.name]} if field.name in said else value
    rest = _value(typing.get_args(layout.rest.type)[1], defs) if layout.rest else False
    return {
        "description": _shown(record.__doc__ or ""),
        "type": "object",
        "properties": properties,
        "required": [key for key, field in layout.fields.items() if field.required],
        "additionalProperties": rest,
    }


def _value(wanted: Any, defs: dict[str, Schema]) -> Schema:
    origin = typing.get_origin(wanted)
    if origin in (types.UnionType, typing.Union):
        return _union([kind for kind in typing.get_args(wanted) if kind is not types.NoneType], defs)
    if origin is tuple:
        return {"type": "array", "items": _value(typing.get_args(wanted)[0], defs)}
    if origin is dict:
        return {"type": "object", "additionalProperties": _value(typing.get_args(wanted)[1], defs)}
    if issubclass(wanted, Record):
        return _reference(wanted, defs)
    return _scalar(wanted)


def _scalar(wanted: type) -> Schema:
    if wanted is bool:
        return {"type": "boolean"}
    if issubclass(wanted, Enum):
        return {"enum": [member.value for member in wanted], "description": _first_line(wanted)}
    if pattern := _SPOKEN.get(wanted):
        kinds = ["string", "number"] if wanted in (Quantity, Threshold) else "string"
        example = EXAMPLES[wanted]
        said = f"{_first_line(wanted)} For instance: {example}"
        return {"type": kinds, "pattern": pattern, "examples": [example], "description": said}
    if wanted in (Text, Prose):
        return {"type": ["string", "number"], "description": _PROSE if wanted is Prose else "Words."}
    assert wanted is Word, wanted
    return {"type": ["string", "number"]}  # editors read a bare 2021 as a number


def _union(kinds: Iterable[Any], defs: dict[str, Schema]) -> Schema:
    choices = [_value(kind, defs) for kind in kinds]
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def _reference(record: type[Record], defs: dict[str, Schema]) -> Schema:
    name = record.__name__
    if name not in defs:
        defs[name] = {}  # a record may hold itself
        defs[name] = _record(record, defs)
    return {"$ref": f"#/$defs/{name}"}


def _first_line(described: type) -> str:
    return _shown(described.__doc__ or "").partition("\n")[0]


def descriptions(record: type[Record]) -> dict[str, str]:
    """Return what is said of the fields of a class: their docstrings, there or in those it inherits from."""
    found = dict(_EVERYWHERE)
    for base in reversed(record.__mro__):
        if dataclasses.is_dataclass(base):
            found |= _written_under_fields(base)
    return found


def _written_under_fields(record: type) -> dict[str, str]:
    tree = ast.parse(textwrap.dedent(inspect.getsource(record)))
    body = typing.cast(ast.ClassDef, tree.body[0]).body
    found: dict[str, str] = {}
    for field, below in pairwise(body):
        match field, below:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                found[name] = _shown(words)
    return found


def _shown(docstring: str) -> str:
    """Return a docstring as editors show it: Markdown."""
    return inspect.cleandoc(docstring).replace("``", "`")

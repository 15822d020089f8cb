"""The schemas for editors: current, and at one with what the loader accepts."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from resminama.load.nodes import ListNode, MapNode, Node, read_nodes
from resminama.load.schema import folder_of, schema_files, schemas
from resminama.load.values import EXAMPLES, duration, frequency, quantity, ratio, threshold
from resminama.model.text import Scalar
from resminama.source import NOWHERE

ROOT = Path(__file__).parents[2]
SOURCES = sorted([*ROOT.glob("specs/**/*.yaml"), *ROOT.glob("glossary/*.yaml")])
SCHEMAS = schemas()
FILES = schema_files()
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}


def as_editors_read(node: Node) -> Any:
    """Return a node as a YAML 1.2 core reader resolves it: bare numbers are numbers."""
    if isinstance(node, MapNode):
        return {key: as_editors_read(value) for key, (_, value) in node.entries.items()}
    if isinstance(node, ListNode):
        return [as_editors_read(item) for item in node.items]
    if node.place.style is not Scalar.PLAIN:
        return node.value
    if re.fullmatch(r"[-+]?\d+", node.value):
        return int(node.value)
    if re.fullmatch(r"[-+]?\d+\.\d*", node.value):
        return float(node.value)
    return _WORDS.get(node.value, node.value)


def errors_of(path: str, data: bytes) -> list[str]:
    """Return what a schema says about a source."""
    _, root, findings = read_nodes(path, data)
    assert root is not None
    assert findings == []
    value = as_editors_read(root)
    schema = SCHEMAS[value["schema"].partition("/")[0]]
    found = Draft202012Validator(schema).iter_errors(value)
    return [f"{path}: {error.json_path}: {error.message}" for error in found]


@pytest.mark.parametrize("path", sorted(FILES))
def test_committed_files_are_current(path: str) -> None:
    """Write them anew with `schema_files` when a record class changes."""
    assert (ROOT / path).read_bytes() == FILES[path]


def test_no_schema_is_left_over() -> None:
    written = {path.relative_to(ROOT).as_posix() for path in (ROOT / "schemas").iterdir()}
    assert written == {path for path in FILES if path.startswith("schemas/")}


@pytest.mark.parametrize("kind", sorted(SCHEMAS))
def test_a_schema_is_one(kind: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[kind])


@pytest.mark.parametrize("kind", sorted(SCHEMAS.keys() - {"edition", "decisions"}))
def test_every_key_that_people_write_has_words_for_editors_to_show(kind: str) -> None:
    """The other two kinds are written by verbs; a name in cases shows the case as an example."""
    schema = SCHEMAS[kind]
    records = {kind: schema, **schema.get("$defs", {})}
    silent = [
        f"{name}.{key}"
        for name, record in records.items()
        for key, field in record["properties"].items()
        if not field.get("description")
    ]
    assert silent == []


def test_our_own_sources_are_valid() -> None:
    found = [
        line for path in SOURCES for line in errors_of(path.relative_to(ROOT).as_posix(), path.read_bytes())
    ]
    assert len(SOURCES) > 100
    assert found == []


def test_sources_lie_where_editors_look_for_their_schema() -> None:
    for path in SOURCES:
        name = path.relative_to(ROOT).as_posix()
        kind = re.search(r"(?m)^schema: (\w+)/", path.read_text("utf-8"))
        assert kind is not None
        assert fnmatch(name, folder_of(kind[1])), name


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ("titel: Case\npoints: []\n", "Additional properties"),
        ("points: []\n", "'title' is a required property"),
        ("title: Case\npoints: {}\n", "is not of type 'array'"),
        ("title: Case\npoints:\n  - id: Two Words\n    text: Words.\n", "does not match"),
        ("title: Case\npoints:\n  - id: a\n    text: [Words]\n", "is not of type 'string', 'number'"),
    ],
)
def test_faults_are_underlined(body: str, complaint: str) -> None:
    found = errors_of("specs/clauses/a.yaml", f"schema: clause/1\nid: a\n{body}".encode())
    assert any(complaint in line for line in found), found


@pytest.mark.parametrize("said", ["10 working days", "up to 6 months", "at once", "1 year", "24 hours"])
def test_patterns_and_the_loader_accept_the_same_durations(said: str) -> None:
    assert re.search(_pattern("sop", "Escalation", "within"), said)
    assert duration(said, NOWHERE) is not None


@pytest.mark.parametrize(
    "said", ["10 days", "ten working days", "10  hours", "at  once", "", "-1 hour", "soon"]
)
def test_patterns_and_the_loader_refuse_the_same_durations(said: str) -> None:
    assert not re.search(_pattern("sop", "Escalation", "within"), said)
    assert duration(said, NOWHERE) is None


def _pattern(kind: str, record: str, field: str) -> str:
    return str(SCHEMAS[kind]["$defs"][record]["properties"][field]["pattern"])


def test_examples_are_well_formed() -> None:
    readers = (duration, frequency, ratio, threshold, quantity)
    assert all(
        read(example, NOWHERE) is not None for read, example in zip(readers, EXAMPLES.values(), strict=True)
    )


def test_fields_carry_their_docstrings() -> None:
    step = SCHEMAS["sop"]["$defs"]["Step"]["properties"]
    assert step["next"]["description"] == "The step that follows; `end` ends the procedure."
    assert "if yes" in step

"""YAML007: a source that is too large is refused before it is parsed."""

from __future__ import annotations

from resminama.load.corpus import load
from resminama.load.nodes import MAX_BYTES

_HEAD = b"schema: clause/1\nid: a\ntitle: Case\npoints: []\n"


def _codes(size: int) -> list[str]:
    _, findings = load({"specs/clauses/a.yaml": _HEAD + b"#" * (size - len(_HEAD))})
    return [finding.code for finding in findings]


def test_a_source_of_the_largest_size_is_read() -> None:
    assert _codes(MAX_BYTES) == []


def test_a_source_beyond_it_is_refused() -> None:
    assert _codes(MAX_BYTES + 1) == ["YAML007"]

"""Every check against its fixtures: exactly the findings that the fixtures expect, where they expect them."""

from __future__ import annotations

import pytest

from resminama.findings import Finding
from resminama.model.corpus import Corpus

from .expectations import Expected, expected_in
from .workspace import base, codes, files_of, findings_in

FIRING, NEAR_MISSES = 3, 3
"""How many of each a code needs at least."""
LOADER = ("YAML", "ID", "PO", "UNIT")
"""Codes of findings that would mean that a fixture itself is broken."""


def test_the_base_has_no_findings_of_the_loader() -> None:
    findings, corpus = findings_in(base())
    assert [line for line in _shown(findings, corpus) if line.split(" ")[1].startswith(LOADER)] == []


@pytest.mark.parametrize("code", codes())
def test_fixtures_give_exactly_the_findings_they_expect(code: str) -> None:
    files = files_of(code)
    expected = _expected(files)
    findings, corpus = findings_in({**base(), **files})
    wanted = {code, *(entry.code for entry in expected)}
    seen = [found for found in findings if found.code in wanted or found.code.startswith(LOADER)]
    seen = [found for found in seen if found.span.path in files]  # the base stands for the rest of the world
    awaited = [entry for entry in expected if not entry.near_miss]

    assert sorted(_shown(seen, corpus)) == sorted(
        f"{entry.path}:{entry.line}:{entry.column} {entry.code}" for entry in awaited
    )
    for entry in awaited:
        said = [f"{found.message} = {found.hint}" for found in seen if _stands(found, corpus, entry)]
        assert any(entry.words in words for words in said), (entry, said)


@pytest.mark.parametrize("code", codes())
def test_fixtures_hold_enough_cases(code: str) -> None:
    own = [entry for entry in _expected(files_of(code)) if entry.code == code]
    assert len([entry for entry in own if not entry.near_miss]) >= FIRING
    assert len([entry for entry in own if entry.near_miss]) >= NEAR_MISSES


@pytest.mark.parametrize("code", codes())
def test_a_near_miss_is_silent(code: str) -> None:
    files = files_of(code)
    findings, corpus = findings_in({**base(), **files})
    fired = {(found.span.path, _position(found, corpus)[0], found.code) for found in findings}
    near = {(entry.path, entry.line, entry.code) for entry in _expected(files) if entry.near_miss}
    assert fired & near == set()


def _expected(files: dict[str, bytes]) -> list[Expected]:
    return [
        entry for path, data in files.items() for entry in expected_in(path, data.decode("utf-8", "replace"))
    ]


def _position(found: Finding, corpus: Corpus) -> tuple[int, int]:
    file = corpus.files.get(found.span.path)
    return file.position(found.span.start) if file else (0, 0)


def _stands(found: Finding, corpus: Corpus, entry: Expected) -> bool:
    place = (entry.line, entry.column)
    return found.code == entry.code and found.span.path == entry.path and _position(found, corpus) == place


def _shown(findings: list[Finding], corpus: Corpus) -> list[str]:
    lines = []
    for found in findings:
        line, column = _position(found, corpus)
        lines.append(f"{found.span.path}:{line}:{column} {found.code}")
    return lines

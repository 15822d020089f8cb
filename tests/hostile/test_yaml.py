"""YAML that is made to exhaust a reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from hostile.child import refused, said
from hostile.conftest import CLAUSE

_BOMB = "a: &a [x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(20)
)
_STEPS = "".join(" " * depth + "a:\n" for depth in range(440))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        pytest.param(_BOMB, "YAML003", id="aliases of aliases"),
        pytest.param("a: &a [*a]\n", "YAML003", id="an alias of itself"),
        pytest.param("a: " + "[" * 100_000, "YAML006", id="nested flow lists"),
        pytest.param("a: " + "{b: " * 25_000, "YAML006", id="nested flow mappings"),
        pytest.param("- " * 50_000, "YAML006", id="nested lists on one line"),
        pytest.param(_STEPS, "YAML006", id="nested mappings"),
        pytest.param("? " * 50_000, "YAML006", id="nested keys"),
        pytest.param("a: !!python/object/apply:os.system ['x']\n", "YAML003", id="a tag"),
        pytest.param("[a]: b\n", "YAML009", id="a list for a key"),
        pytest.param("a: b\n---\na: b\n", "YAML009", id="two documents"),
        pytest.param(CLAUSE + "title: Loud\n", "YAML001", id="a key twice"),
        pytest.param(CLAUSE.replace("Quiet\n", "Qu\0iet\n"), "YAML005", id="NUL"),
        pytest.param(CLAUSE.replace("Quiet\n", '"Qu\\0iet"\n'), "YAML005", id="NUL, escaped"),
        pytest.param(CLAUSE.replace("Quiet\n", '"Qu\\x1biet"\n'), "YAML005", id="escape character, escaped"),
        pytest.param(CLAUSE.replace("Quiet\n", "Qu\x07iet\n"), "YAML005", id="a bell"),
        pytest.param(
            CLAUSE.replace("Quiet\n", '"Qu\\ud800iet"\n'), "YAML009", id="half a character, escaped"
        ),
        pytest.param(CLAUSE.replace("Quiet\n", '"Qu\\uffffiet"\n'), "YAML005", id="no character, escaped"),
        pytest.param("%TAG ! tag:x,2000:\n---\n" * 1000, "YAML009", id="directives"),
        pytest.param("*" * 100_000, "YAML009", id="stars"),
        pytest.param("a: |9999999999\n  b\n", "YAML009", id="an indentation beyond numbers"),
    ],
)
def test_is_refused_at_its_place(tiny: Path, content: str, code: str) -> None:
    (tiny / "specs" / "clauses" / "bad.yaml").write_text(content, "utf-8")

    out = refused(tiny).out

    assert f"error[{code}]" in out
    assert "specs/clauses/bad.yaml:" in out


def test_half_a_character_in_the_bytes(tiny: Path) -> None:
    (tiny / "specs" / "clauses" / "bad.yaml").write_bytes(
        CLAUSE.encode().replace(b"Quiet\n", b"Qu\xed\xa0\x80\n")
    )

    assert "specs/clauses/bad.yaml:3:10: error[YAML005]" in refused(tiny).out


def test_fifty_megabytes(tiny: Path) -> None:
    (tiny / "specs" / "clauses" / "bad.yaml").write_bytes(CLAUSE.encode() + b"# x\n" * 12_500_000)

    assert "specs/clauses/bad.yaml:1:1: error[YAML007]" in refused(tiny).out


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("*a " * 20_000 + "b* " * 20_000, id="emphasis in emphasis"),
        pytest.param("**a " * 5_000 + "b** " * 5_000, id="strong in strong"),
        pytest.param("^[" * 50_000, id="open notes"),
        pytest.param("[" * 100_000, id="open links"),
        pytest.param("[a](short:" * 10_000, id="open short names"),
        pytest.param("[[a|" * 30_000, id="open references"),
        pytest.param("[a [[b]] " * 500, id="references in an open link"),
        pytest.param("^[a [b](c " * 10_000, id="links in an open note"),
        pytest.param("{" * 100_000, id="open values"),
        pytest.param("\\" * 100_000, id="backslashes"),
        pytest.param("_*" * 50_000, id="signs of two kinds"),
    ],
)
def test_markup_is_read_soon(tiny: Path, words: str) -> None:
    (tiny / "specs" / "clauses" / "quiet.yaml").write_text(
        CLAUSE.replace("The rooms", f"The {words} rooms"), "utf-8"
    )

    result = said(tiny, "check")

    assert "Traceback" not in result.err, result.err[-500:]
    assert result.seconds <= 5
    assert result.megabytes <= 300

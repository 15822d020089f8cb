"""The template of the letter is filled on trial when it is read (TPL002)."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from resminama.load.corpus import load
from resminama.load.letter import GIVEN, LETTER, letter_findings
from resminama.world import prepare
from support.sample import sample

SOUND = (Path(__file__).parents[2] / LETTER).read_bytes()


def saying(words: str) -> bytes:
    template = docx.Document(io.BytesIO(SOUND))
    template.paragraphs[0].runs[0].text = words
    buffer = io.BytesIO()
    template.save(buffer)
    return buffer.getvalue()


FIRING = {
    "damaged": (SOUND[:4000], ""),
    "no zip file": (b"Dear Minister", ""),
    "unknown value": (saying("{{ sendr }}"), "sendr"),
    "open braces": (saying("{{ sender"), ""),
    "unknown word": (saying("{{ words.fax }}"), "fax"),
    "reaching the program": (saying("{{ ''.__class__.__mro__ }}"), "unsafe"),
}


@pytest.mark.parametrize("name", FIRING)
def test_a_template_that_cannot_be_filled_is_told_and_stops_the_build(name: str) -> None:
    data, said = FIRING[name]
    prepared = prepare({**sample(), LETTER: data}, checked=False)
    (found,) = (one for one in prepared.findings if one.code == "TPL002")
    assert (found.span.path, prepared.failed) == (LETTER, True)
    assert found.message.startswith("no letter can be made with this template: ")
    assert said in found.message


@pytest.mark.parametrize(
    "words", ["Dear Minister", "{{ sender }}", "{% for one in annexes %}{{ one.text }}{% endfor %}"]
)
def test_other_words_are_the_affair_of_the_designer(words: str) -> None:
    assert letter_findings(saying(words)) == ()


def test_packages_without_a_template_are_told_and_a_workspace_without_packages_needs_none() -> None:
    files = {path: data for path, data in sample().items() if path != LETTER}
    assert [found.code for found in load(files)[1]] == ["TPL002"]
    files = {path: data for path, data in files.items() if not path.startswith("specs/packages/")}
    assert [found.code for found in load(files)[1]] == []


def test_the_template_of_the_project_is_read_once_and_has_no_fault() -> None:
    known: dict[str, bytes] = {}
    assert load(sample(), known)[1] == []
    assert LETTER not in load(sample(), known)[0].files
    assert set(GIVEN) >= {"sender", "annexes"}

"""``fix`` puts right what needs no decision, and keeps every other byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from resminama.edit.fix import fix
from resminama.load.corpus import load

ROOT = Path(__file__).parents[2]
PATH = "specs/statutes/case.yaml"
HEAD = """schema: statute/1
id: case
service: assistance
legal_basis: []
chapters:
  - id: general
    title: General provisions
    points:
"""


def _fixed(body: str, head: str = HEAD) -> str | None:
    """Return a statute after ``fix``, None where nothing is changed."""
    changed = fix({PATH: (head + body).encode()})
    return changed[PATH].decode().removeprefix(head) if changed else None


def test_units_without_an_id_are_named_by_their_first_words() -> None:
    body = """      - id: tasks
        text: |
          The tasks of the unit are   # no comment, words
          - to help the people  at home
          - (advice) to advise
            - to write to the [[body-court]]
          - to help the people in the street

          The second paragraph.
"""
    assert _fixed(body) == body.replace(
        "- to help the people  at", "- (help-people-home) to help the people  at"
    ).replace("- to write", "- (write) to write").replace(
        "- to help the people in", "- (help-people-street) to help the people in"
    ).replace("The second", "(second-paragraph) The second")


def test_a_name_that_is_taken_gets_a_number() -> None:
    body = """      - id: help
        text: |
          The unit
          - help
          - Help!
          - help
"""
    fixed = _fixed(body)
    assert fixed is not None
    assert [line.split(")")[0] for line in fixed.splitlines()[3:]] == [
        "          - (help-2",
        "          - (help-3",
        "          - (help-4",
    ]


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("helps people;", "helps people"),
        ("helps people.", "helps people"),
        ("helps people ,", "helps people"),
        ("helps people, and", "helps people"),
        ("helps people or", "helps people"),
        ("helps [[body-court]];", "helps [[body-court]]"),
        ("helps\n            people;", "helps\n            people"),
    ],
)
def test_typed_end_marks_of_items_go(typed: str, left: str) -> None:
    body = (
        "      - id: tasks\n        text: |\n          The unit\n          - (a) {}\n          - (b) rests\n"
    )
    assert _fixed(body.format(typed)) == body.format(left)


@pytest.mark.parametrize("kept", ["keeps forms, logs etc.", "waits …", "calls “Stop!”"])
def test_marks_that_belong_to_the_words_stay(kept: str) -> None:
    assert _fixed(f"      - id: a\n        text: |\n          The unit\n          - (b) {kept}\n") is None


def test_a_byte_order_mark_and_tabs_go() -> None:
    source = HEAD + "      - id: a\n        text: Words.\n"
    tabbed = source.replace("    title", "\t\ttitle")
    assert fix({PATH: ("\ufeff" + tabbed).encode()}) == {PATH: source.encode()}


def test_tabs_that_stand_for_no_level_are_left_to_the_author() -> None:
    source = HEAD.replace("    title", "\ttitle") + "      - id: a\n        text: Words.\n"
    assert fix({PATH: source.encode()}) == {}


def test_line_ends_comments_and_blank_lines_are_kept() -> None:
    lines = ["# a remark", "", "- id: a   # another", "  text: |", "    The unit", "    - helps;", ""]
    body = "\r\n".join(line and f"      {line}" for line in lines)
    head = HEAD.replace("\n", "\r\n")
    assert _fixed(body, head) == body.replace("- helps;", "- (helps) helps")


def test_translations_lose_the_marks_of_their_items() -> None:
    source = (
        HEAD
        + "      - id: a\n        text: |\n          The unit\n          - (b) helps\n          - (c) rests\n"
    )
    catalogue = (
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgctxt "case/b"\nmsgid "helps"\nmsgstr ""\n"помогает "\n"людям;"\n\n'
        'msgctxt "case/c"\nmsgid "rests"\nmsgstr "отдыхает и т. д."\n'
    )
    files = {PATH: source.encode(), "translations/ru/case.po": catalogue.encode()}
    assert fix(files) == {"translations/ru/case.po": catalogue.replace("людям;", "людям").encode()}


def test_a_second_run_finds_nothing() -> None:
    body = """      - id: a
        text: |
          The unit
          - helps;
          - advises, and

          Words.
"""
    once = fix({PATH: (HEAD + body).encode()})
    assert fix(once) == {}
    corpus, findings = load(once)
    assert findings == []
    assert set(corpus.texts) >= {"case/helps", "case/advises", "case/words"}


@pytest.mark.parametrize("broken", ["points: [", "id: a\nid: b\n", "schema: statute/1\nid: case\n"])
def test_what_cannot_be_read_is_left_alone(broken: str) -> None:
    assert fix({PATH: broken.encode(), "specs/b.yaml": b"caf\xe9"}) == {}


def test_our_own_sources_need_no_fix() -> None:
    folders = ("specs/**/*.yaml", "glossary/*.yaml", "translations/*/*.po", "templates/phrases.yaml")
    paths = [path for folder in folders for path in ROOT.glob(folder)]
    assert fix({path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}) == {}

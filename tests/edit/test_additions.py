"""A new unit goes behind another one, in the manner of its neighbours."""

from __future__ import annotations

import pytest

from resminama.edit.additions import Level, addition
from resminama.edit.patches import patched
from resminama.load.corpus import load

PATH = "specs/clauses/help.yaml"
SOURCE = """schema: clause/1
id: help
title: Help
points:
  - id: one
    text: |
      The provider helps
      - (day) by day,
        at home
        - (early) in the morning
      - (night) by night

      (all) It helps all users.

  # the second point
  - id: two
    text: >-
      Help is free.  # of charge
  - id: three
    text: Help is given.
"""


def _with(behind: str, level: Level, raw: str = "on feast days") -> str | None:
    """Return the source with a unit ``new`` behind ``behind``, which is there when it is loaded again."""
    corpus, _ = load({PATH: SOURCE.encode()})
    file = corpus.files[PATH].text
    patch = addition(corpus.roots[PATH], file, corpus.texts[f"help/{behind}"], level, "new", raw)
    if patch is None:
        return None
    written = patched(file, [patch])
    after, findings = load({PATH: written.encode()})
    assert not findings
    assert {key: text.raw for key, text in after.texts.items()} == {
        **{key: text.raw for key, text in corpus.texts.items()},
        "help/new": raw,
    }
    return written


@pytest.mark.parametrize(
    ("behind", "level", "line", "before"),
    [
        ("night", Level.ITEM, "      - (new) on feast days", "\n\n      (all)"),
        ("one", Level.ITEM, "      - (new) on feast days", "\n      - (day)"),
        ("early", Level.ITEM, "      - (new) on feast days", "\n      - (night)"),
        ("day", Level.SUBITEM, "        - (new) on feast days", "\n        - (early)"),
        ("early", Level.SUBITEM, "        - (new) on feast days", "\n      - (night)"),
        ("all", Level.PARAGRAPH, "\n      (new) on feast days", "\n\n  # the second point"),
        ("night", Level.PARAGRAPH, "\n      (new) on feast days", "\n\n      (all)"),
        ("early", Level.POINT, "  - id: new\n    text: >-\n      on feast days", "\n\n  # the second point"),
        ("two", Level.POINT, "  - id: new\n    text: >-\n      on feast days", "\n  - id: three"),
        ("two", Level.ITEM, "  - id: new\n    text: >-\n      on feast days", "\n  - id: three"),
        ("three", Level.POINT, "  - id: new\n    text: >-\n      on feast days", "\n"),
    ],
)
def test_a_unit_stands_where_it_was_written(behind: str, level: Level, line: str, before: str) -> None:
    at = SOURCE.rindex(before)

    assert _with(behind, level) == f"{SOURCE[:at]}\n{line}{SOURCE[at:]}"


def test_a_long_text_is_wrapped_under_itself() -> None:
    words = "on the feast days that the legislation names, " * 3 + "and on the day before them"

    written = _with("night", Level.ITEM, words)

    assert written is not None
    assert all(len(line) <= 110 for line in written.split("\n"))
    assert "\n        and" in written or "\n        the" in written


def test_a_title_is_no_entry_of_a_list() -> None:
    assert _with("title", Level.POINT) is None


def test_a_subitem_needs_an_item_above_it() -> None:
    assert _with("one", Level.SUBITEM) is None

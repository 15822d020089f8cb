"""The report on the lenses tells groups and published numbers by age, sex and disability."""

from __future__ import annotations

import pytest

from resminama.lang import Lang
from resminama.survey.lenses import lenses
from resminama.survey.teller import Teller
from resminama.world import materials, prepare
from support.sample import sample

STANDARD = "specs/standards/standard-personal-assistant.yaml"
GROUP = b"""      text: adults with disabilities who live alone or without the support of relatives
      age: {min: age-of-majority}
      disability: with
"""
INVENTORY = b"""schema: inventory/1
id: inventory-mary
title: Inventory of Mary
text: What was published.
questionnaire: form-application
parts:
  - id: published
    title: Published
    rows:
      - id: women
        text: help for women
        group: women
        sex: female
        users:
          - {id: women-all, figure: users-2022-violence, text: in all}
          - {id: women-grown, figure: hotline-users, text: of age, age: {min: 18}}
        year: 2021
        source: seed 003
"""


def _rows(group: bytes = GROUP) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    files = {**sample(), "specs/inventories/inventory-mary.yaml": INVENTORY}
    assert GROUP in files[STANDARD]
    files[STANDARD] = files[STANDARD].replace(GROUP, group)
    _, groups, counted = lenses(Teller(materials(prepare(files, checked=False)), Lang.EN)).tables
    return [row[2:] for row in groups.rows], [row[1:] for row in counted.rows]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (b"", ("aged 18 or over", "any", "with a disability")),  # as the conditions have it
        (
            b"      age: {min: 20, under: 30}\n",
            ("from the age of 20 to under 30", "any", "with a disability"),
        ),
        (b"      sex: male\n", ("aged 18 or over", "male", "with a disability")),
    ],
)
def test_a_group_is_as_it_says_and_else_as_the_conditions_are(said: bytes, told: tuple[str, ...]) -> None:
    words = GROUP.splitlines(keepends=True)[0]
    assert _rows(words + said)[0][0] == told


def test_a_number_counts_whom_its_row_is_for() -> None:
    _, counted = _rows()
    assert [(row[0], *row[2:]) for row in counted] == [
        ("women: in all", "any", "female", "any"),
        ("women: of age", "aged 18 or over", "female", "any"),
    ]

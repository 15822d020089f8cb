"""A point before point 1 of an approved act: no number is free, and the papers say so."""

from __future__ import annotations

from compare.small import state
from editions import trees
from resminama.compare.changeset import change_set
from resminama.comparison import Comparison
from resminama.papers import PAPERS, Hand

ACT = "statute-older-people"
PATH = f"specs/statutes/{ACT}.yaml"
POINT = "      - id: before-all\n        text: The service is open to all.\n"


def test_the_order_names_what_has_no_number() -> None:
    approved = trees.approved()
    first = "    points:\n"
    text = approved[PATH].decode().replace(first, first + POINT, 1)
    old, new = state(approved, "old"), state({**approved, PATH: text.encode()}, "new")
    found = Comparison(old, new, change_set(old, new, [ACT]))

    assert str(new.given.places[f"{ACT}/before-all"].number) == "0¹"
    said = PAPERS["instrument"](found, Hand()).remarks
    assert f"{ACT}/before-all stands before number 1, where no number is free" in said

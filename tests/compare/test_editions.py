"""Two editions of two statutes and a clause: the change set finds what was done, and nothing else."""

from __future__ import annotations

from functools import cache

import pytest

from compare.small import state
from compare.test_changes import assert_leads_to_new
from editions import trees
from editions.changes import CHANGES
from editions.changes import Change as Done
from resminama.compare.amended import Rows
from resminama.compare.changes import Change, ChangeSet
from resminama.compare.changeset import change_set
from resminama.compare.state import State
from resminama.document.walk import plain
from resminama.lang import Lang

_KINDS = {
    Done.INSERTED: Change.ADDED,
    Done.ADDED: Change.ADDED,
    Done.REPEALED: Change.REMOVED,
    Done.MOVED: Change.MOVED,
    Done.REWORDED: Change.REWORDED,
}


@cache
def states() -> tuple[State, State]:
    """Return the two editions."""
    return state(trees.approved(), "edition 1"), state(trees.new(), "edition 2")


@cache
def found() -> ChangeSet:
    """Return the change set of the two editions."""
    return change_set(*states(), trees.STATUTES)


def test_every_change_that_was_made_is_found() -> None:
    told = set()
    for document in found().documents:
        for change in document.changes:
            part = change.part.address
            below = [p.address for p in document.taken(change)] if not (change.old and change.new) else []
            above = part.partition("#")[0]
            told |= {(kind, one) for kind in change.kinds for one in (part, above, *below)}
            if "#note" in part:  # a footnote belongs to the words of its unit
                told.add((Change.REWORDED, above))

    missed = [(kind, what, unit) for kind, what, unit in CHANGES if (_KINDS[kind], unit) not in told]
    assert missed == []


def test_nothing_else_is_called_a_change() -> None:
    made = {unit for _, _, unit in CHANGES}
    column = "statute-older-people/table-of-help#table:who"

    surplus = [
        change.address
        for document in found().documents
        for change in document.changes
        if not change.entailed and change.address.partition("#")[0] not in made and change.address != column
    ]

    assert surplus == []


@pytest.mark.parametrize("key", trees.STATUTES)
def test_the_changes_lead_from_one_edition_to_the_other(key: str) -> None:
    document = found().document(key)

    assert document is not None
    assert_leads_to_new(document)


def test_a_repealed_unit_leaves_a_hole_and_no_second_change() -> None:
    document = found().document("statute-personal-assistant")

    assert document is not None
    left = {change.address: change.hole for change in document.changes if change.hole}
    assert left["statute-personal-assistant/accounts"] == "statute-personal-assistant/accounts~44"
    assert not [change.address for change in document.changes if "~" in change.address]


@pytest.mark.parametrize(
    ("lang", "point", "chapter"),
    [
        (Lang.EN, "44. Repealed.", "Chapter V. Repealed"),
        (Lang.RU, "44. Утратил силу.", "Глава V. Утратила силу"),
        (Lang.TK, "44. Güýjüni ýitirdi.", "V bap. Güýjüni ýitirdi"),
    ],
)
def test_the_table_says_repealed_as_the_amending_act_does(lang: Lang, point: str, chapter: str) -> None:
    shown = [
        [plain(row.new[0].inlines).replace("\u00a0", " "), row.addresses[0]]
        for document in found().documents
        for row in Rows(document, states(), lang).all()
    ]

    assert [point, "statute-personal-assistant/accounts"] in shown
    assert [chapter, "statute-older-people/volunteers"] in shown


def test_the_clause_shows_once_with_both_statutes() -> None:
    once = [one for one in found().shared if one.origin == "clause:complaints"]

    shown = [{change.address.partition("/")[0] for change in one.changes} for one in once]
    assert shown == [set(trees.STATUTES)] * 4

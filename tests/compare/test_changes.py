"""Change sets of a small workspace: one planted change of every kind, and what is true of all of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.planted import PLANTED
from compare.small import STATUTE, Edit, changes, edited, sources, state
from resminama.compare.changes import Change, ChangeSet, DocumentChange
from resminama.compare.changeset import change_set
from resminama.compare.report import SCHEMA, as_json, as_text
from resminama.compare.words import applied
from resminama.lang import Lang

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", PLANTED)
def test_planted_change(name: str) -> None:
    told = as_text(changes(*PLANTED[name]), Lang.EN).replace("\u00a0", " ")

    assert told == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_nothing_differs_from_itself() -> None:
    assert as_text(changes(), Lang.TK) == "old -> new: nothing differs\n"


def test_json_has_every_language_and_both_sides() -> None:
    told = json.loads(as_json(changes(*PLANTED["word"])))

    (change,) = told["documents"][0]["changes"]
    assert told["schema"] == SCHEMA
    assert set(change["edits"]) == {"en", "ru", "tk"}
    assert change["old"]["said"]["en"] == {"label": "5.", "text": "The service keeps records for 5 years."}
    assert change["new"]["said"]["en"]["text"] == "The service keeps records for 10 years."


def test_the_author_may_call_a_change_of_words_editorial() -> None:
    edit = (STATUTE, "keeps records for 5 years", "keeps its records for 5 years")
    marked = {"statute-lonely-older-people/records": "The service keeps its records for 5 years."}

    def is_editorial(found: ChangeSet) -> list[bool]:
        return [change.editorial for document in found.documents for change in document.changes]

    assert is_editorial(changes(edit)) == [False]
    assert is_editorial(changes(edit, editorial=marked)) == [True]
    again = (STATUTE, "keeps records for 5 years", "keeps all its records for 5 years")
    assert is_editorial(changes(again, editorial=marked)) == [False]


def test_a_document_that_is_new_or_no_more() -> None:
    files = sources()
    less = {path: data for path, data in files.items() if "/sops/" not in path}

    found = change_set(state(less, "old"), state(files, "new"))

    assert [(one.document, one.old is None) for one in found.documents] == [("sop-lonely-older-people", True)]
    assert "sop-lonely-older-people: added" in as_text(found, Lang.EN)
    back = change_set(state(files, "old"), state(less, "new"))
    assert "sop-lonely-older-people: removed" in as_text(back, Lang.EN)


def assert_leads_to_new(document: DocumentChange) -> None:
    """The old document and the changes, and nothing else, give the new one."""
    assert document.old is not None
    assert document.new is not None
    by_address = {change.address: change for change in document.changes}
    gained = {p.address for c in document.changes if c.old is None for p in document.new.under(c.address)}
    lost = {p.address for c in document.changes if c.new is None for p in document.old.under(c.address)}
    assert {one for one in document.new.all.keys() - document.old.all.keys() if "~" not in one} <= gained
    assert document.old.all.keys() - document.new.all.keys() <= lost
    for address in document.old.all.keys() & document.new.all.keys():
        before, after = document.old.all[address], document.new.all[address]
        change = by_address.get(address)
        for lang in Lang:
            edits = change.wording[lang].edits if change and lang in change.wording else ()
            assert applied(before.printed(lang).text, edits) == after.printed(lang).text
        assert before.number == after.number or (change and Change.RENUMBERED in change.kinds)
        assert before.parent == after.parent or (change and Change.MOVED in change.kinds)
    _assert_order(document)


def _assert_order(document: DocumentChange) -> None:
    """Neighbours that were not moved stand in the old order."""
    assert document.old is not None
    assert document.new is not None
    moved = {change.address for change in document.changes if Change.MOVED in change.kinds}
    for above, row in document.new.below.items():
        stayed = [one for one in row if one not in moved and one in document.old.all]
        was = [one for one in document.old.below.get(above, ()) if one in set(stayed)]
        assert stayed == was


@settings(max_examples=10, deadline=None)
@given(st.lists(st.sampled_from(sorted(PLANTED)), unique=True, min_size=2, max_size=5))
def test_the_changes_lead_from_the_old_text_to_the_new_and_back(names: Sequence[str]) -> None:
    edits: list[Edit] = []
    for name in names:
        touched = {old for _, old, _ in edits}
        if all(old not in text and text not in old for _, old, _ in PLANTED[name] for text in touched):
            edits += PLANTED[name]
    files = sources()
    old, new = state(files, "old"), state(edited(files, *edits), "new")

    for found in (change_set(old, new), change_set(new, old)):
        for document in found.documents:
            assert_leads_to_new(document)

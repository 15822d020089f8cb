"""A reviewer changes one text: what says the same in other languages has to follow."""

from __future__ import annotations

import pytest

from resminama.edit.catalogues import needing_work
from resminama.edit.patches import patched
from resminama.lang import Lang
from resminama.states.review import State
from resminama.translate.lapse import Reworded, lapse, only_signs, to_mark
from resminama.translate.marking import mark

from .workspace import ENGLISH, REVIEWER, RUSSIAN, TURKMEN, Workspace, translated

ADDRESS = "case/a"
TEXTS = {Lang.EN: ENGLISH["a"], Lang.RU: RUSSIAN["a"], Lang.TK: TURKMEN["a"]}


def _reworded(space: Workspace, lang: Lang, *, editorial: bool = False) -> list[Lang]:
    """Write a text as ``review apply`` does; return the languages that it makes outdated."""
    change = Reworded(ADDRESS, lang, TEXTS[lang], TEXTS[lang].replace("5", "6"), editorial)
    path = "specs/clauses/case.yaml" if lang is Lang.EN else f"translations/{lang}/case.po"
    old, new = f"{change.before}".encode(), change.after.encode()
    assert old in space.files[path]
    space.files[path] = space.files[path].replace(old, new)
    desk = space.desk()
    outdated = lapse(desk, change)
    if other := to_mark(desk, change, outdated):
        name = f"translations/{other}/case.po"
        patch = needing_work(name, space.po(other), ADDRESS)
        assert patch is not None
        space.files[name] = patched(space.po(other), [patch]).encode()
    space.save(desk)
    return outdated


def _states(space: Workspace) -> dict[Lang, State]:
    return {lang: space.desk().judged(lang, ADDRESS).state for lang in Lang}


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("approved", [False, True])
def test_the_other_two_are_outdated_until_somebody_looks_at_them(lang: Lang, approved: bool) -> None:
    space = translated()
    if approved:
        desk = space.desk()
        for other in Lang:
            assert not mark(desk, [ADDRESS], other, State.APPROVED, REVIEWER)
        space.save(desk)
    others = [other for other in Lang if other is not lang]

    assert _reworded(space, lang) == others

    draft_and_outdated = {lang: State.DRAFT, **dict.fromkeys(others, State.OUTDATED)}
    assert _states(space) == draft_and_outdated
    space.update()
    assert _states(space) == draft_and_outdated
    desk = space.desk()
    assert not mark(desk, [ADDRESS], others[0], State.REVIEWED, REVIEWER)
    space.save(desk)
    assert _states(space)[others[0]] is State.REVIEWED


@pytest.mark.parametrize("lang", list(Lang))
def test_other_words_of_the_same_meaning_outdate_nothing(lang: Lang) -> None:
    space = translated()

    assert _reworded(space, lang, editorial=True) == []
    space.update()

    assert set(_states(space).values()) == {State.DRAFT}


def test_signs_and_capitals_are_no_other_words() -> None:
    assert only_signs("The unit keeps records.", "the Unit keeps records – ")
    assert not only_signs("The unit keeps records.", "The unit keeps no records.")
    assert not only_signs("within 5 years", "within 6 years")


ENTRY = 'msgctxt "case/a"\nmsgid "x"\nmsgstr "y"\n'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "#, fuzzy\n"),
        ("# remark\n#. role\n", "# remark\n#. role\n#, fuzzy\n"),
        ('#. role\n#| msgid "w"\n', '#. role\n#, fuzzy\n#| msgid "w"\n'),
        ("#, no-wrap\n", "#, fuzzy, no-wrap\n"),
    ],
)
def test_a_flag_is_set_where_po_programs_set_it(before: str, after: str) -> None:
    other = '#, fuzzy\nmsgctxt "case/b"\nmsgid "x"\nmsgstr "y"\n'
    file = f"{other}\n{before}{ENTRY}\n#~ {other}"

    patch = needing_work("x.po", file, ADDRESS)

    assert patch is not None
    assert patched(file, [patch]) == f"{other}\n{after}{ENTRY}\n#~ {other}"
    assert needing_work("x.po", patched(file, [patch]), ADDRESS) is None
    assert needing_work("x.po", file, "case/unknown") is None

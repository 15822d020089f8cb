"""Catalogues brought up to date: nothing lost, nothing moved, nothing rewritten without need."""

from __future__ import annotations

import re

import polib
import pytest

from resminama.lang import Lang
from resminama.states.review import State
from resminama.translate.catalogue import parsed
from resminama.translate.desk import DamagedFileError
from resminama.translate.marking import mark

from .workspace import ENGLISH, REVIEWER, RUSSIAN, Workspace, clause, translated


def _entry(space: Workspace, address: str, lang: Lang = Lang.RU) -> polib.POEntry:
    return next(entry for entry in parsed(space.po(lang)) if entry.msgctxt == address)


def test_a_second_run_changes_no_byte() -> None:
    assert translated().update() == {}


def test_a_changed_source_keeps_the_translation_as_outdated_with_the_previous_text() -> None:
    space = translated()
    space.author(a="The unit keeps records for 9 years.")
    space.update()

    entry = _entry(space, "case/a")
    assert entry.msgstr == RUSSIAN["a"]
    assert "fuzzy" in entry.flags
    assert entry.previous_msgid == ENGLISH["a"]
    assert space.desk().judged(Lang.RU, "case/a").state is State.OUTDATED
    assert space.update() == {}


def test_a_source_that_changes_back_is_current_again() -> None:
    space = translated()
    before = space.po(Lang.RU)
    space.author(a="Another text.")
    space.update()
    space.author()
    space.update()

    assert space.po(Lang.RU) == before


def test_an_insertion_changes_no_other_entry() -> None:
    space = translated()
    before = space.po(Lang.RU)
    space.author(new="A new point in front of all others.")
    space.update()

    after = space.po(Lang.RU)
    added = re.search(r'(?s)(?:#[^\n]*\n)*msgctxt "case/new".*?msgstr ""\n\n', after)
    assert added is not None
    assert after.replace(added[0], "") == before


def test_a_removed_text_becomes_obsolete_and_comes_back() -> None:
    space = translated()
    before = space.po(Lang.RU)
    space.files["specs/clauses/case.yaml"] = clause({key: ENGLISH[key] for key in "ac"})
    space.update()
    assert '#~ msgctxt "case/b"' in space.po(Lang.RU)
    assert space.update() == {}

    space.author()
    space.update()
    assert space.po(Lang.RU) == before


def test_a_removed_document_leaves_its_translations_obsolete() -> None:
    space = translated()
    del space.files["specs/clauses/case.yaml"]
    space.update()

    assert space.po(Lang.RU).count("#~ msgctxt") == 4
    assert "\nmsgctxt" not in space.po(Lang.RU)


def test_a_doubled_entry_is_kept_as_obsolete() -> None:
    space = translated()
    double = '\nmsgctxt "case/a"\nmsgid "x"\nmsgstr "второй перевод"\n'
    space.files["translations/ru/case.po"] += double.encode()
    space.update()

    assert _entry(space, "case/a").msgstr == RUSSIAN["a"]
    assert '#~ msgstr "второй перевод"' in space.po(Lang.RU)


@pytest.mark.parametrize("strips", ["fuzzy", "fuzzy and previous", "all comments"])
def test_the_ledger_knows_what_a_tool_has_stripped(strips: str) -> None:
    space = translated()
    space.author(a="The unit keeps records for 9 years.")
    space.update()
    whole = space.po(Lang.RU)
    stripped = whole.replace("#, fuzzy\n", "")
    if strips != "fuzzy":
        stripped = re.sub(r"#\|[^\n]*\n", "", stripped)
    if strips == "all comments":
        stripped = re.sub(r"(?m)^#[.|, ][^\n]*\n", "", stripped)
    space.files["translations/ru/case.po"] = stripped.encode()

    assert space.desk().judged(Lang.RU, "case/a").state is State.OUTDATED
    space.update()
    assert space.po(Lang.RU) == whole


def test_work_done_in_a_tool_that_strips_flags_counts() -> None:
    space = translated()
    space.author(a="The unit keeps records for 9 years.")
    space.update()
    space.translator(Lang.RU, a="Служба хранит документы 9 лет.")

    assert space.desk().judged(Lang.RU, "case/a").state is State.DRAFT
    space.update()
    assert "fuzzy" not in space.po(Lang.RU)


def test_a_new_text_gets_a_suggestion_as_a_comment_only() -> None:
    space = translated()
    desk = space.desk()
    assert mark(desk, ["case/a"], Lang.RU, State.REVIEWED, REVIEWER) == []
    space.save(desk)
    space.author(new="The unit keeps records for 7 years.")
    space.update()

    entry = _entry(space, "case/new")
    assert entry.msgstr == ""
    assert f"suggestion, 97 %: {RUSSIAN['a']} ← {ENGLISH['a']}" in entry.comment
    assert space.update() == {}
    space.translator(Lang.RU, new="Служба хранит документы 7 лет.")
    space.update()
    assert "suggestion" not in space.po(Lang.RU)


def test_comments_name_the_terms_of_the_text() -> None:
    space = translated()

    assert "terms: person with disability → лицо с инвалидностью" in _entry(space, "case/c").comment
    assert "terms" not in _entry(space, "case/a").comment


def test_a_byte_order_mark_and_a_translators_header_survive() -> None:
    space = translated()
    text = space.po(Lang.RU)
    rest = text.partition("\n")[2]
    space.files["translations/ru/case.po"] = f"# Переводчик: Н.\n{rest}".encode()
    space.update()

    assert space.po(Lang.RU).startswith("# Переводчик: Н.\n")
    assert RUSSIAN["a"] in space.po(Lang.RU)


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("translations/ru/case.po", b'msgid ""\nmsgstr ""\n\nmsgctxt "case/a"\nmsgid "x\nmsgstr "y"\n'),
        ("translations/ru/case.po", b'msgctxt "case/a"\nmsgid "x"\nmsgstr "\xff"\n'),
        ("specs/clauses/case.yaml", b"schema: clause/1\nid: case\n\ttitle: x\n"),
        ("specs/clauses/case.yaml", b""),
    ],
)
def test_a_file_that_was_not_read_whole_is_never_written_over(path: str, data: bytes) -> None:
    space = translated()
    space.files[path] = data
    with pytest.raises(DamagedFileError, match=path):
        space.update()

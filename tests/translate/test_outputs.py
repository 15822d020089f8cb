"""What a draft shows of the translators' desk, and what a release and a check say of it."""

from __future__ import annotations

from functools import cache

from resminama.compose.document import compose
from resminama.document.dump import dump
from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.states.ledger import PATH
from resminama.states.review import State
from resminama.translate.catalogue import parsed, written
from resminama.translate.desk import Desk
from resminama.translate.marking import Person, mark, mark_editorial
from resminama.world import materials, prepare
from support.sample import sample

DOCUMENT, ADDRESS = "statute-personal-assistant", "statute-personal-assistant/task-staff"
REVIEWER = Person("BN", "2026-01-05")


def test_nothing_is_marked_where_nothing_was_approved() -> None:
    files = _with_turkmen(dict(_sources()), "Gulluk başga zat edýär.")

    assert all("‹outdated" not in _dump(files, lang) for lang in Lang)


def test_a_change_of_the_approved_authentic_text_marks_both_others() -> None:
    files = _with_turkmen(_approved(), "Gulluk başga zat edýär.")

    for lang, count in ((Lang.EN, 1), (Lang.RU, 1), (Lang.TK, 0)):
        assert _dump(files, lang).count("‹outdated:") == count, lang


def test_a_change_of_wording_only_marks_nothing() -> None:
    files = _with_turkmen(_approved(), "Gulluk başga zat edýär.")
    desk = Desk(*load(files))
    assert mark_editorial(desk, [ADDRESS], Lang.TK) == []
    files.update(desk.changed())

    assert all("‹outdated" not in _dump(files, lang) for lang in Lang)


def test_a_check_says_which_languages_were_left_behind() -> None:
    files = _with_turkmen(_approved(), "Gulluk başga zat edýär.")
    prepared = prepare(files)
    found = [finding for finding in prepared.findings if finding.code == "TR002"]

    assert [finding.span.path for finding in found] == [
        "specs/statutes/statute-personal-assistant.yaml",
        "translations/ru/statute-personal-assistant.po",
    ]
    assert {finding.message for finding in found} == {
        f"the Turkmen text of '{ADDRESS}', which is authentic, changed after its approval"
    }


def test_a_changed_english_text_is_seen_though_no_program_marked_its_translations() -> None:
    files = dict(_sources())
    source = "specs/statutes/statute-personal-assistant.yaml"
    changed = files[source].replace(b"to select, train and support", b"to select and train")
    assert changed != files[source]
    files[source] = changed

    for lang, count in ((Lang.EN, 0), (Lang.RU, 1), (Lang.TK, 1)):
        assert _dump(files, lang).count("‹outdated:") == count, lang


@cache
def _sources() -> dict[str, bytes]:
    return sample()


def _approved() -> dict[str, bytes]:
    """Return the workspace with one text approved in all languages."""
    files = dict(_sources())
    desk = Desk(*load(files))
    for lang in Lang:
        assert mark(desk, [ADDRESS], lang, State.APPROVED, REVIEWER) == []
    files.update(desk.changed())
    assert PATH in files
    return files


def _with_turkmen(files: dict[str, bytes], words: str) -> dict[str, bytes]:
    path = f"translations/tk/{DOCUMENT}.po"
    catalogue = parsed(files[path].decode())
    next(entry for entry in catalogue if entry.msgctxt == ADDRESS).msgstr = words
    return {**files, path: written(catalogue).encode()}


def _dump(files: dict[str, bytes], lang: Lang) -> str:
    return dump(compose(DOCUMENT, lang, materials(prepare(files, checked=False))).document)

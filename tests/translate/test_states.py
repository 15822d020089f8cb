"""States lapse with the texts they were given for; the authentic text leads."""

from __future__ import annotations

import json

import pytest

from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.states.ledger import PATH, DamagedLedgerError, read_ledger
from resminama.states.review import State, review_of
from resminama.translate.catalogue import parsed
from resminama.translate.desk import DamagedFileError
from resminama.translate.marking import Person, addresses_of, mark, mark_editorial
from resminama.translate.status import status, status_json, status_text

from .workspace import ENGLISH, REVIEWER, Workspace, translated

ADDRESS = "case/a"


def _marked(space: Workspace, lang: Lang, state: State, seen: Lang = Lang.EN) -> list[str]:
    desk = space.desk()
    refused = mark(desk, [ADDRESS], lang, state, REVIEWER, seen)
    space.save(desk)
    return refused


def _state(space: Workspace, lang: Lang) -> State:
    return space.desk().judged(lang, ADDRESS).state


def test_a_review_is_a_signed_line_that_survives_an_update() -> None:
    space = translated()
    assert _marked(space, Lang.RU, State.REVIEWED) == []
    space.update()

    entry = next(entry for entry in parsed(space.po(Lang.RU)) if entry.msgctxt == ADDRESS)
    given = review_of(entry.tcomment)
    assert given is not None
    assert given.line() == f"@review reviewed by=BN on=2026-01-05 h={given.signature}"
    assert _state(space, Lang.RU) is State.REVIEWED
    assert space.update() == {}


def test_a_review_lapses_when_the_translation_changes() -> None:
    space = translated()
    _marked(space, Lang.RU, State.APPROVED)
    space.translator(Lang.RU, a="Служба хранит документы 6 лет.")

    judged = space.desk().judged(Lang.RU, ADDRESS)
    assert (judged.state, judged.lapsed) == (State.DRAFT, True)


def test_a_review_lapses_when_the_source_changes() -> None:
    space = translated()
    _marked(space, Lang.RU, State.APPROVED)
    space.author(a="The unit keeps records for 6 years.")

    assert _state(space, Lang.RU) is State.OUTDATED
    space.update()
    assert _state(space, Lang.RU) is State.OUTDATED
    _marked(space, Lang.RU, State.REVIEWED)
    assert _state(space, Lang.RU) is State.REVIEWED
    assert "fuzzy" not in space.po(Lang.RU)


def test_a_review_belongs_to_the_text_that_was_seen() -> None:
    space = translated()
    _marked(space, Lang.TK, State.REVIEWED, seen=Lang.RU)
    assert "seen=ru" in space.po(Lang.TK)
    assert _state(space, Lang.TK) is State.REVIEWED
    space.translator(Lang.RU, a="Служба хранит документы 6 лет.")

    assert _state(space, Lang.TK) is State.DRAFT


def test_needs_work_said_in_an_editor_beats_a_review() -> None:
    space = translated()
    _marked(space, Lang.RU, State.APPROVED)
    text = space.po(Lang.RU).replace('msgctxt "case/a"', '#, fuzzy\nmsgctxt "case/a"')
    space.files["translations/ru/case.po"] = text.encode()

    assert _state(space, Lang.RU) is State.OUTDATED
    space.update()
    assert _state(space, Lang.RU) is State.OUTDATED


def test_after_approval_the_authentic_text_makes_the_others_outdated() -> None:
    space = translated()
    for lang in (Lang.EN, Lang.RU, Lang.TK):
        _marked(space, lang, State.APPROVED)
    space.translator(Lang.TK, a="Gulluk resminamalary 6 ýyllap saklaýar.")
    space.update()

    assert [_state(space, lang) for lang in Lang] == [State.OUTDATED, State.OUTDATED, State.DRAFT]
    assert space.update() == {}
    _marked(space, Lang.TK, State.APPROVED)
    space.update()
    assert [_state(space, lang) for lang in Lang] == [State.OUTDATED, State.OUTDATED, State.APPROVED]
    space.translator(Lang.RU, a="Служба хранит документы 6 лет.")
    assert _marked(space, Lang.EN, State.REVIEWED) == []
    space.update()
    assert [_state(space, lang) for lang in Lang] == [State.REVIEWED, State.DRAFT, State.APPROVED]


def test_before_approval_the_authentic_text_leads_nobody() -> None:
    space = translated()
    _marked(space, Lang.TK, State.REVIEWED)
    space.translator(Lang.TK, a="Gulluk resminamalary 6 ýyllap saklaýar.")
    space.update()

    assert _state(space, Lang.RU) is State.DRAFT
    assert _state(space, Lang.EN) is State.DRAFT


def test_an_editorial_change_of_the_authentic_text_leaves_the_others_current() -> None:
    space = translated()
    _marked(space, Lang.TK, State.APPROVED)
    space.translator(Lang.TK, a="Gulluk resminamalary bäş ýyllap saklaýar.")
    space.update()
    assert _state(space, Lang.RU) is State.OUTDATED
    desk = space.desk()
    assert mark_editorial(desk, [ADDRESS], Lang.TK) == []
    space.save(desk)
    space.update()

    assert _state(space, Lang.RU) is State.DRAFT
    assert "fuzzy" not in space.po(Lang.RU)


@pytest.mark.parametrize("updated_first", [True, False])
def test_an_editorial_change_of_english_keeps_approvals(updated_first: bool) -> None:
    space = translated()
    _marked(space, Lang.RU, State.APPROVED)
    space.author(a="The unit keeps records for five years.")
    if updated_first:
        space.update()
    desk = space.desk()
    assert mark_editorial(desk, [ADDRESS], Lang.EN) == []
    space.save(desk)
    space.update()

    assert _state(space, Lang.RU) is State.APPROVED
    assert "fuzzy" not in space.po(Lang.RU)
    assert space.update() == {}
    space.author(a="The unit keeps records for six years.")
    assert _state(space, Lang.RU) is State.OUTDATED


def test_english_is_reviewed_in_the_ledger() -> None:
    space = translated()
    _marked(space, Lang.EN, State.REVIEWED)
    assert _state(space, Lang.EN) is State.REVIEWED
    assert json.loads(space.files[PATH])["english"][ADDRESS][:3] == ["reviewed", "BN", "2026-01-05"]
    space.author(a="The unit keeps records for 6 years.")
    assert _state(space, Lang.EN) is State.DRAFT


@pytest.mark.parametrize(
    ("address", "reason"),
    [("case/none", "there is no such text"), ("case/a", "it is not translated into ru")],
)
def test_what_cannot_be_marked_is_said(address: str, reason: str) -> None:
    space = translated()
    space.translator(Lang.RU, a="")
    assert mark(space.desk(), [address], Lang.RU, State.DRAFT, REVIEWER) == [f"{address}: {reason}"]


def test_unconfirmed_wording_is_not_approved() -> None:
    space = translated()
    text = space.po(Lang.TK).replace('msgctxt "case/a"', '# unconfirmed: the word\nmsgctxt "case/a"')
    space.files["translations/tk/case.po"] = text.encode()

    assert "unconfirmed" in _marked(space, Lang.TK, State.APPROVED)[0]
    assert _marked(space, Lang.TK, State.REVIEWED) == []


def test_a_catalogue_older_than_the_source_is_updated_before_it_is_marked() -> None:
    space = translated()
    space.author(a="The unit keeps records for 6 years.")
    assert "bring it up to date" in _marked(space, Lang.RU, State.REVIEWED)[0]


@pytest.mark.parametrize("person", [Person("B N", "2026-01-05"), Person("", "2026-01-05"), Person("BN", "")])
def test_a_name_is_one_word(person: Person) -> None:
    with pytest.raises(ValueError, match="without blanks"):
        mark(translated().desk(), [ADDRESS], Lang.RU, State.DRAFT, person)


def test_nobody_can_mark_a_text_as_outdated() -> None:
    with pytest.raises(ValueError, match="nobody can mark"):
        mark(translated().desk(), [ADDRESS], Lang.RU, State.OUTDATED, REVIEWER)


def test_a_ledger_is_the_same_bytes_after_reading() -> None:
    space = translated()
    _marked(space, Lang.TK, State.APPROVED)
    _marked(space, Lang.EN, State.REVIEWED)
    text = space.files[PATH].decode()
    assert read_ledger(text).dump().decode() == text


@pytest.mark.parametrize("text", ["{", "[]", '{"ru": {}}', "<<<<<<< HEAD", '{"english": {"a": 1}}'])
def test_a_damaged_ledger_is_refused(text: str) -> None:
    with pytest.raises(DamagedLedgerError, match=r"ledger\.json is damaged"):
        read_ledger(text)


def test_a_damaged_ledger_is_a_finding_at_its_place_and_nothing_is_written() -> None:
    space = translated()
    space.files[PATH] = space.files[PATH].replace(b' "english": {}', b'<<<<<<< HEAD\n "english": {}')
    corpus, findings = load(space.files)

    assert [(finding.code, corpus.files[PATH].position(finding.span.start)) for finding in findings] == [
        ("PO001", (4, 1))
    ]
    with pytest.raises(DamagedFileError, match=r"ledger\.json"):
        space.update()


def test_addresses_of_a_document() -> None:
    desk = translated().desk()
    assert addresses_of(desk, "case") == ["case/title", "case/a", "case/b", "case/c"]
    assert addresses_of(desk, "case/a") == ["case/a"]
    assert addresses_of(desk, "nothing") == []


def test_status_counts_states_and_words() -> None:
    space = translated()
    _marked(space, Lang.RU, State.APPROVED)
    space.translator(Lang.RU, c="")
    rows = status(space.desk())

    russian = next(row for row in rows if row.document == "case" and row.lang is Lang.RU)
    assert russian.counts == {State.APPROVED: 1, State.DRAFT: 2, State.UNTRANSLATED: 1}
    assert russian.words_left == len(ENGLISH["c"].split())
    assert russian.bar() == "█" * 6 + "▒" * 12 + "·" * 6
    assert "case      ru  ██████▒▒▒▒▒▒▒▒▒▒▒▒······  1/4 approved, 6 words left" in status_text(rows)
    data = {(row["document"], row["language"]): row for row in json.loads(status_json(rows))}
    assert data["case", "ru"]["approved"] == 1
    assert data["case", "ru"]["untranslated"] == 1

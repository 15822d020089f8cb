"""A release is refused while anything is a draft, and the list says what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deliver.samples import PACKAGE, materials, request
from resminama.compose.document import Materials
from resminama.deliver.completeness import completeness
from resminama.deliver.release import obstacles
from resminama.findings import Finding, Severity, error, note
from resminama.lang import Lang
from resminama.load.prose import text_at
from resminama.model.binding import documents_of
from resminama.model.corpus import Translation
from resminama.model.record import Status
from resminama.model.text import Place, Reference, Text
from resminama.model.values import Word
from resminama.source import NOWHERE
from resminama.states.ledger import Ledger
from resminama.states.review import Review, State, review, signed


def _finished() -> Materials:
    """Return the workspace as if all were agreed, translated and approved, and what is outside registered."""
    given = materials()
    corpus = replace(given.corpus)
    inside = documents_of(request().package, given.corpus)
    for table in ("orders", "standards", "statutes", "bylaws", "sops", "sheets", "notes", "leaflets"):
        records = getattr(given.corpus, table)
        agreed = {
            key: replace(record, status=Status.AGREED if key in inside else Status.REGISTERED)
            for key, record in records.items()
        }
        setattr(corpus, table, agreed)
    done = replace(given, corpus=corpus)
    keys = (PACKAGE, *documents_of(request().package, done.corpus))
    corpus.catalogues = {lang: _translated(keys, lang, done) for lang in (Lang.RU, Lang.TK)}
    texts = completeness(keys, Lang.EN, done).texts[State.DRAFT]
    corpus.ledger = Ledger(english={text.address: _approved(text, Lang.EN, "") for text in texts})
    return replace(done)  # what was asked of the other is remembered


def _translated(keys: tuple[str, ...], lang: Lang, given: Materials) -> dict[str, Translation]:
    empty = replace(given.corpus, catalogues={lang: {}})
    missing = completeness(keys, lang, replace(given, corpus=empty)).missing
    return {text.address: _translation(text, _approved(text, lang, "слово").line()) for text in missing}


def _translation(text: Text, comment: str) -> Translation:
    return Translation(text.address, text.raw, text_at("слово", Place()), comment=comment)


def _approved(text: Text, lang: Lang, target: str) -> Review:
    words = ("", text.raw) if lang is Lang.EN else (text.raw, target)
    return review(State.APPROVED, "BN", "2026-01-05", Lang.EN, signed(text.address, *words))


def test_drafts_are_named_with_their_place() -> None:
    found = obstacles(request().package, materials(), ())

    assert any(
        line.endswith("'standard-personal-assistant' is a draft")
        and line.startswith("specs/standards/standard-personal-assistant.yaml:")
        for line in found
    )


def test_a_finished_package_may_go() -> None:
    assert obstacles(request().package, _finished(), ()) == []


def test_texts_that_nobody_approved_are_counted_by_language_and_state() -> None:
    given = _finished()
    corpus, texts = given.corpus, given.corpus.texts
    catalogue = corpus.catalogues[Lang.TK]
    subject, ground, asks, title = (f"{PACKAGE}/{key}" for key in ("subject", "ground", "asks", "title"))
    del catalogue[subject]
    catalogue[ground] = replace(catalogue[ground], source="an older text", comment="")
    catalogue[asks] = replace(catalogue[asks], outdated=True)
    seen = review(State.REVIEWED, "BN", "2026-01-05", Lang.EN, signed(title, texts[title].raw, "слово"))
    corpus.catalogues[Lang.RU][title] = _translation(texts[title], seen.line())
    del corpus.ledger.english[ground]

    found = obstacles(request().package, given, ())

    assert [line.partition(": ")[2] for line in found] == [
        f"texts of '{PACKAGE}' that nobody has reviewed in English: 1, the first is '{ground}'",
        f"texts of '{PACKAGE}' reviewed but not approved in Russian: 1, the first is '{title}'",
        f"texts of '{PACKAGE}' without a Turkmen translation: 1, the first is '{subject}'",
        f"texts of '{PACKAGE}' outdated in Turkmen: 2, the first is '{ground}'",
    ]


def test_a_change_of_the_authentic_text_holds_up_both_other_languages() -> None:
    given = _finished()
    address = f"{PACKAGE}/ground"
    given.corpus.ledger.authentic[address] = {Lang.EN: "0" * 10, Lang.RU: "0" * 10}

    found = obstacles(request().package, given, ())

    assert [line.partition(": ")[2] for line in found] == [
        f"texts of '{PACKAGE}' outdated in {lang}: 1, the first is '{address}'"
        for lang in ("English", "Russian")
    ]


def test_a_phrase_without_a_translation_holds_up_every_package() -> None:
    given = _finished()
    turkmen = {key: text for key, text in given.corpus.phrases[Lang.TK].items() if key != "bylaw.note"}
    corpus = replace(given.corpus, phrases={**given.corpus.phrases, Lang.TK: turkmen})
    (line,) = obstacles(request().package, replace(given, corpus=corpus), ())
    assert line.startswith("templates/phrases.yaml:")
    assert line.endswith("the phrase 'bylaw.note' is not given in Turkmen")


ELSEWHERE = "statute-elsewhere"
STANDARD = "standard-personal-assistant"


def _leaning_on(target: str, status: Status) -> list[str]:
    """Return what is said where the standard of the finished package refers to ``target``."""
    given = _finished()
    corpus, outline = given.corpus, given.outlines[STANDARD]
    act = replace(corpus.statutes["statute-personal-assistant"], id=Word(ELSEWHERE), status=status)
    form = replace(corpus.sheets["form-consent"], id=Word("form-elsewhere"), annex_to=Word(ELSEWHERE))
    corpus = replace(
        corpus,
        statutes={**corpus.statutes, ELSEWHERE: act},
        sheets={**corpus.sheets, "form-elsewhere": form},
    )
    text = next(iter(corpus.texts_in[f"specs/standards/{STANDARD}.yaml"]))
    said = replace(outline.units[0], said=replace(text, nodes=(Reference(0, 5, target),)))
    outlines = {**given.outlines, STANDARD: replace(outline, units=(said, *outline.units[1:]))}
    return obstacles(request().package, replace(given, corpus=corpus, outlines=outlines), ())


@pytest.mark.parametrize("target", [ELSEWHERE, f"{ELSEWHERE}/duties", "form-elsewhere"])
def test_an_act_that_is_neither_adopted_nor_in_the_package_is_named_with_its_place(target: str) -> None:
    (line,) = _leaning_on(target, Status.AGREED)
    assert line.startswith(f"specs/standards/{STANDARD}.yaml:")
    assert "'statute-elsewhere', which is neither adopted nor in the package" in line


@pytest.mark.parametrize("status", [Status.APPROVED, Status.REGISTERED])
def test_an_act_that_is_adopted_may_be_referred_to(status: Status) -> None:
    assert _leaning_on(f"{ELSEWHERE}/duties", status) == []


def test_an_act_of_the_package_and_an_act_of_others_may_be_referred_to() -> None:
    assert _leaning_on("sop-personal-assistant", Status.DRAFT) == []
    assert _leaning_on("law-social-services/art-12", Status.DRAFT) == []
    assert _leaning_on("./purpose", Status.DRAFT) == []


def test_errors_and_open_values_stand_in_the_way_and_notes_do_not() -> None:
    package = request().package
    given = _finished()
    standard = given.corpus.standards["standard-personal-assistant"].id.span
    findings = [
        error("YAML001", NOWHERE, "a fault"),
        note("COR004", standard, "'price' is to be set"),
        note("COR001", standard, "a proposal"),
        Finding(code="ANX002", severity=Severity.WARNING, span=standard, message="a warning"),
    ]

    found = obstacles(package, given, findings)

    assert [line.rpartition(": ")[2] for line in found] == ["'price' is to be set", "a fault (YAML001)"]


def test_an_open_value_of_another_package_is_no_obstacle() -> None:
    elsewhere = materials().corpus.posts["post-minister"].id.span

    assert obstacles(request().package, _finished(), [note("COR004", elsewhere, "open")]) == []

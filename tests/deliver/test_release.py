"""A release is refused while anything is a draft, and the list says what."""

from __future__ import annotations

from dataclasses import replace

from deliver.samples import PACKAGE, materials, request
from resminama.compose.document import Materials
from resminama.deliver.completeness import completeness
from resminama.deliver.release import documents_of, obstacles
from resminama.findings import Finding, Severity, error, note
from resminama.lang import Lang
from resminama.load.prose import text_at
from resminama.model.corpus import Translation
from resminama.model.record import Status
from resminama.model.text import Place
from resminama.source import NOWHERE


def _finished() -> Materials:
    """Return the workspace as if all were agreed and translated."""
    given = materials()
    corpus = replace(given.corpus)
    for table in ("orders", "standards", "statutes", "sops", "sheets", "notes"):
        records = getattr(given.corpus, table)
        agreed = {key: replace(record, status=Status.AGREED) for key, record in records.items()}
        setattr(corpus, table, agreed)
    done = replace(given, corpus=corpus)
    keys = (PACKAGE, *documents_of(request().package, done))
    corpus.catalogues = {lang: _translated(keys, lang, done) for lang in (Lang.RU, Lang.TK)}
    return done


def _translated(keys: tuple[str, ...], lang: Lang, given: Materials) -> dict[str, Translation]:
    empty = replace(given.corpus, catalogues={lang: {}})
    missing = completeness(keys, lang, replace(given, corpus=empty)).missing
    word = text_at("слово", Place())
    return {text.address: Translation(text.address, text.raw, word) for text in missing}


def test_drafts_are_named_with_their_place() -> None:
    found = obstacles(request().package, materials(), ())

    assert any(
        line.endswith("'standard-personal-assistant' is a draft")
        and line.startswith("specs/standards/standard-personal-assistant.yaml:")
        for line in found
    )


def test_a_finished_package_may_go() -> None:
    assert obstacles(request().package, _finished(), ()) == []


def test_missing_and_outdated_texts_are_counted() -> None:
    given = _finished()
    catalogue = given.corpus.catalogues[Lang.TK]
    del catalogue[f"{PACKAGE}/subject"]
    catalogue[f"{PACKAGE}/ground"] = replace(catalogue[f"{PACKAGE}/ground"], source="an older text")
    catalogue[f"{PACKAGE}/asks"] = replace(catalogue[f"{PACKAGE}/asks"], outdated=True)

    found = obstacles(request().package, given, ())

    assert [line.partition(": ")[2] for line in found] == [
        f"texts of '{PACKAGE}' without a Turkmen translation: 1, the first is '{PACKAGE}/subject'",
        f"texts of '{PACKAGE}' with an outdated Turkmen translation: 2, the first is '{PACKAGE}/ground'",
    ]


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

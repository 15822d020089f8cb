"""What is kept of the checks never changes what they find."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from mutations.choosing import mutations
from mutations.planting import planted
from mutations.sources import Sources
from resminama.check.every import CHECKS
from resminama.check.silence import not_silenced
from resminama.findings import Finding, in_order, note
from resminama.load.pickled import packed
from resminama.source import Span
from resminama.world import prepare
from support.sample import sample

from .workspace import base, codes, files_of

ROOT = Path(__file__).parents[2]
STEPS = 6
"""Edits of the real sources, one after another; each takes a second without what is kept."""

Known = dict[str, bytes]


@pytest.mark.parametrize("code", codes())
def test_checks_that_see_one_document_find_what_they_find_in_the_corpus(code: str) -> None:
    files = {**base(), **files_of(code)}
    read = prepare(files, checked=False)
    if not read.findings:
        whole = [one for check in CHECKS for one in check(read.world)]
        assert found(files, {}) == in_order(not_silenced(whole, read.corpus))


def test_the_same_is_found_after_every_edit() -> None:
    files = sample()
    chosen = mutations(Sources(files), for_each=1)
    known: Known = {}
    found(files, known)
    for mutation in chosen[:: len(chosen) // STEPS]:
        edited = planted(files, mutation.plant)
        assert found(edited, known) == found(edited, {}), mutation
    assert found(files, known) == found(files, {})


SAID = "specs/clauses/said.yaml"
CLAUSE = b"""schema: clause/1
id: said
title: Said
points:
  - id: a
    text: The elderly come.
"""
WORDS = base() | {SAID: CLAUSE}
TERM = b"""schema: concept/1
id: older-person
domain: persons
definition: A person of age.
terms:
  en: {preferred: older person, rejected: [%s]}
  ru: {preferred: X}
  tk: {preferred: X}
"""


def test_a_word_rejected_today_is_found_in_a_text_of_yesterday() -> None:
    known: Known = {}
    path = "glossary/older-person.yaml"
    assert not _coded("TERM001", found(WORDS | {path: TERM % b"senior"}, known))
    assert _coded("TERM001", found(WORDS | {path: TERM % b"elderly"}, known))


def test_only_the_documents_of_today_are_kept() -> None:
    known: Known = {}
    found(WORDS, known)
    number = len(known)
    found(
        WORDS | {"specs/clauses/said.yaml": WORDS["specs/clauses/said.yaml"].replace(b"come", b"go")}, known
    )
    assert len(known) == number


def test_a_document_that_did_not_change_is_not_looked_at_again() -> None:
    known: Known = {}
    found(WORDS, known)
    planted = packed([note("XXX001", Span(SAID, 0, 1), "was here")])
    assert _coded("XXX001", found(WORDS, dict.fromkeys(known, planted)))


REFERRING = CLAUSE.replace(b"The elderly come.", b"See [[nowhere]] below.")
CATALOGUE = b"""msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "said/title"
msgid "Said"
msgstr "%s"

msgctxt "said/a"
msgid "See [[nowhere]] below."
msgstr "[[nowhere]] seret."
"""


def test_a_reference_of_a_translation_is_found_where_it_stands_now() -> None:
    known: Known = {}
    for title in ("Diýlen".encode(), "Diýlen zat".encode(), "Diýlen".encode()):
        files = base() | {SAID: REFERRING, "translations/tk/said.po": CATALOGUE % title}
        placed = _coded("REF001", found(files, known))
        assert len(placed) == len({SAID, "translations/tk/said.po"})
        assert placed == _coded("REF001", found(files, {}))


OTHER = "specs/clauses/other.yaml"


def test_references_of_one_document_are_not_looked_at_where_another_was_translated() -> None:
    known: Known = {}
    sound = base() | {SAID: CLAUSE, OTHER: CLAUSE.replace(b"id: said", b"id: other")}
    words = CATALOGUE.replace(b"See [[nowhere]] below.", b"The elderly come.").replace(
        b"[[nowhere]] seret", b"Ular"
    )
    found(sound | {"translations/tk/said.po": words % "Diýlen".encode()}, known)
    before = set(known)
    found(sound | {"translations/tk/said.po": words % "Diýlen zat".encode()}, known)
    lost = {
        "of the document",
        "its states",
        "its references",
        "in Turkmen",
        "its terms there",
        "of everything",
    }
    assert len(before - set(known)) == len(lost)


def test_a_reference_is_looked_at_again_where_what_it_names_is_gone() -> None:
    known: Known = {}
    naming = base() | {SAID: CLAUSE.replace(b"The elderly come.", b"See [[other]] below.")}
    assert not _unknown(found(naming | {OTHER: CLAUSE.replace(b"id: said", b"id: other")}, known))
    assert _unknown(found(naming, known))


def _unknown(findings: list[Finding]) -> list[Finding]:
    return [one for one in _coded("REF001", findings) if "unknown target" in one.message]


@pytest.mark.parametrize("damaged", [b"", b"{", b"\xff", b"[1]", packed(7), packed([7]), packed({"a": 1})])
def test_what_is_damaged_is_looked_for_again(damaged: bytes) -> None:
    known: Known = {}
    wanted = found(WORDS, known)
    assert found(WORDS, {key: damaged for key in known if key.startswith("findings/")}) == wanted


def found(files: Mapping[str, bytes], known: Known) -> list[Finding]:
    """Return what is found where ``known`` was found before."""
    return prepare(files, None, known).findings


def _coded(code: str, findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.code == code]

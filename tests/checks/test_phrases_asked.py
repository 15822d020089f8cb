"""The list of the phrases that the program asks for is the list of the phrases that the templates give."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from resminama.check.phrase_missing import OPEN, Asked, asked, phrase_missing, placeholders
from resminama.compose.words import Scope, Words
from resminama.compute.figures import Statistics
from resminama.document.tree import Mark, Run
from resminama.lang import Lang
from resminama.outline.content import Phrase
from resminama.resolve import Resolver
from resminama.world import Prepared, prepare
from support.sample import sample

PHRASES = "templates/phrases.yaml"
LETTER = "templates/letter.yaml"
NOTE = b"\n  note:\n    en: Note. {text}"


@cache
def whole() -> Prepared:
    return prepare(sample(), checked=False)


def test_the_program_asks_for_the_phrases_that_the_templates_give_and_for_no_others() -> None:
    phrases = whole().corpus.phrases
    keys = {key for lang in Lang for key in phrases[lang] if not key.startswith(OPEN)}
    own = {(key, _given(key)) for key in keys}
    assert own - set(asked().items()) == set(), "lines to be added to src/resminama/check/phrases.txt"
    assert set(asked().items()) - own == set(), "lines to be taken out of src/resminama/check/phrases.txt"


def _given(key: str) -> Asked:
    """Return the languages of a phrase, and the names that any of them has in braces."""
    found = {lang: text for lang, said in whole().corpus.phrases.items() if (text := said.get(key))}
    names = {mark.id for text in found.values() for mark in placeholders(text)}
    return Asked(tuple(lang for lang in Lang if lang in found), frozenset(names))


def test_a_name_in_braces_that_is_changed_in_all_languages_stops_the_build() -> None:
    files = sample()
    assert NOTE in files[PHRASES]
    for said in (b"Note.", "Примечание.".encode(), b"Bellik."):
        files[PHRASES] = files[PHRASES].replace(said + b" {text}", said + b" {words}")
    prepared = prepare(files)
    assert [found.message for found in prepared.findings if found.code == "PHR001"] == [
        "nothing fills {words} of the phrase 'bylaw.note': the program gives it {text}"
    ] * 3
    assert prepared.failed


def test_a_phrase_that_is_renamed_stops_the_build() -> None:
    files = sample()
    assert NOTE in files[PHRASES]
    files[PHRASES] = files[PHRASES].replace(NOTE, NOTE.replace(b"note", b"remark"))
    prepared = prepare(files)
    assert [found.message for found in prepared.findings if found.code == "PHR001"] == [
        "the program asks for the phrase 'bylaw.note', which is not given in English, Russian, Turkmen"
    ]
    assert prepared.failed


def test_a_phrase_without_a_translation_is_said_in_english_and_marked() -> None:
    corpus = whole().corpus
    phrases = {lang: dict(found) for lang, found in corpus.phrases.items()}
    del phrases[Lang.RU]["bylaw.total"]
    resolver = Resolver(replace(corpus, phrases=phrases), {}, Statistics(), {})
    said = Words(Lang.RU, resolver, Scope("")).say(Phrase("bylaw.total"))
    assert said == [Run("Total", lang=Lang.EN, mark=Mark.MISSING)]


def test_templates_that_are_lost_as_a_whole_are_a_finding_a_group() -> None:
    files = {path: data for path, data in sample().items() if path not in (PHRASES, LETTER)}
    lost = [found.message for found in phrase_missing(prepare(files, checked=False).world)]
    assert "no phrase of the group 'bylaw' is given" in lost
    assert len(lost) == len({key.split(".")[0] for key in asked()})

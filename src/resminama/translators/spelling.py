"""``translate spell``: a Hunspell dictionary of the user, the words of the glossary and of the registers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from resminama.check.texts import names
from resminama.context import BuildContext
from resminama.lang import Lang
from resminama.reading import read_workspace
from resminama.terms.matcher import matcher
from resminama.terms.words import tokens
from resminama.translate.spelling import Dictionary, Speller, Unknown
from resminama.world import Prepared


class NoDictionaryError(ValueError):
    """There is no dictionary at the path, or no program that reads it."""


def spelled(
    context: BuildContext, documents: Sequence[str], lang: Lang, dictionary: Path, *, suggesting: bool
) -> list[Unknown]:
    """Return the words of the texts in ``lang`` that the dictionary, the glossary and the registers lack.

    Raises:
        NoDictionaryError: the dictionary cannot be used.
        KeyError: a document that does not exist.
    """
    opened = _opened(dictionary)
    prepared = read_workspace(context)
    corpus = prepared.corpus
    known = {address.partition("/")[0] for address in corpus.texts}
    for name in documents:
        if name not in known:
            raise KeyError(name)
    terms, named = matcher(corpus.concepts, lang), _named(prepared, lang)
    speller = Speller(opened, lambda word: word in named or terms.knows(word), suggesting)
    return list(speller.unknown(corpus, lang, documents))


def _named(prepared: Prepared, lang: Lang) -> frozenset[str]:
    """Return the words of the registers and of the titles of acts, in small letters."""
    found = (wording.text.raw for wording in names(prepared.world) if wording.lang is lang)
    return frozenset(word for text in found for word, _, _ in tokens(text, lang))


def _opened(path: Path) -> Dictionary:
    stem = path.with_suffix("")
    for ending in (".dic", ".aff"):
        if not stem.with_suffix(ending).is_file():
            raise NoDictionaryError(f"{stem.with_suffix(ending)} is not there: a dictionary is two files")
    try:
        from hunspell import Hunspell
    except ImportError as missing:
        raise NoDictionaryError(
            "the program for dictionaries is not installed: add the extra `spelling`"
        ) from missing
    found: Dictionary = Hunspell(stem.name, hunspell_data_dir=str(stem.parent.resolve()))
    return found

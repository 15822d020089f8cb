"""Every wording of a workspace with its language, and its words without the markup between them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, fields
from functools import cached_property
from typing import cast

from resminama.check.walk import records
from resminama.check.world import World, remembered
from resminama.findings import Mends
from resminama.lang import Lang
from resminama.load.texts import GAP, words
from resminama.model.act import Titles
from resminama.model.concept import Designation, Terms, Variant
from resminama.model.corpus import document_of
from resminama.model.names import Names
from resminama.model.text import Place, Plain, Scalar, Text
from resminama.model.values import Word
from resminama.source import Span

ENGLISH_NAMES = {Lang.EN: "English", Lang.RU: "Russian", Lang.TK: "Turkmen"}
"""What messages call the languages."""
_STYLES = {"'": Scalar.SINGLE, '"': Scalar.DOUBLE, "|": Scalar.LITERAL, ">": Scalar.FOLDED}
_PAIRS = {"«": "»", "“": "”", "„": "“"}


@dataclass(eq=False)  # not frozen: that would make it at half the speed, and there are thirty thousand
class Wording:
    """A text in one language; what many checks ask of it is worked out once."""

    text: Text
    lang: Lang
    document: str = ""
    """The document, clause or register it belongs to; empty for a phrase and a name."""

    @cached_property
    def words(self) -> str:
        """Its words without markup; offsets are those of ``text.raw``."""
        return words(self.text)

    @cached_property
    def free(self) -> str:
        """Its words outside quotations, which keep their wording."""
        return unquoted(self.words)


@remembered
def wordings(world: World) -> Iterator[Wording]:
    """Yield the English texts, their translations and the drafting phrases.

    A translation whose text is gone is printed nowhere and left out.
    """
    return (_wording(world, text, lang, document) for text, lang, document in _texts(world))


@remembered
def marked(world: World) -> Iterator[Wording]:
    """Yield those with a reference, a short name or a link, which are few."""
    return (wording for wording in wordings(world) if "[" in wording.text.raw)


def _wording(world: World, text: Text, lang: Lang, document: str) -> Wording:
    """Return the wording of a text, one for all worlds that hold it."""
    key = Wording, id(text)
    known = world.shared.get(key)
    if known is None:
        known = world.shared[key] = Wording(text, lang, document)
    return cast("Wording", known)


def english(world: World, documents: Container[str]) -> Iterator[Wording]:
    """Yield the English texts of ``documents``."""
    for texts in world.corpus.texts_in.values():
        for text in texts:
            if (document := document_of(text.address.strip("/"))) in documents:
                yield Wording(text, Lang.EN, document)


def _texts(world: World) -> Iterator[tuple[Text, Lang, str]]:
    """Yield (text, language, document) of the files that are looked at."""
    corpus, part = world.corpus, world.part
    for path in corpus.texts_in if part is None else sorted(part & corpus.texts_in.keys()):
        for text in corpus.texts_in[path]:
            yield text, Lang.EN, document_of(text.address.strip("/"))
    for lang, catalogue in corpus.catalogues.items():
        for address, entry in catalogue.items():
            if entry.text.raw and address in corpus.texts:
                yield entry.text, lang, document_of(address)
    for lang, phrases in corpus.phrases.items():
        for phrase in phrases.values():
            yield phrase, lang, ""


@remembered
def names(world: World) -> Iterator[Wording]:
    """Yield the names, titles and terms of the registers, of the acts and of the glossary."""
    for record in records(world):
        match record:
            case Names():
                yield _name(world, record.en, Lang.EN)
                for forms in (record.ru, record.tk):
                    lang = Lang.RU if forms is record.ru else Lang.TK
                    for field in fields(forms):
                        if field.name != "span":
                            yield _name(world, getattr(forms, field.name), lang)
            case Titles() | Terms():
                for lang in Lang:
                    for word in _designations(getattr(record, lang.value)):
                        yield _name(world, word, lang)


def _designations(value: Word | Designation | None) -> Iterator[Word]:
    match value:
        case Designation():
            yield value.preferred
            for entry in value.admitted:
                yield entry.term if isinstance(entry, Variant) else entry
        case Word():
            yield value


def _name(world: World, word: Word, lang: Lang) -> Wording:
    file = world.corpus.files.get(word.span.path)
    opening = file.text[word.span.start : word.span.start + 1] if file else ""
    place = Place(word.span, _STYLES.get(opening, Scalar.PLAIN))
    return Wording(Text(str(word), (Plain(0, len(word), str(word)),), place), lang)


@remembered
def everything(world: World) -> Iterator[Wording]:
    """Yield the wordings, then the names."""
    yield from wordings(world)
    yield from names(world)


def unquoted(prose: str) -> str:
    """Return the words with a `GAP` for every quoted sign, the quotation marks included.

    Quotations and titles keep their wording; a mark that nothing closes quotes nothing.
    """
    if not any(mark in prose for mark in _PAIRS):
        return prose
    quoted: list[tuple[int, int]] = []
    waiting: list[tuple[int, str]] = []
    for i, sign in enumerate(prose):
        if waiting and sign == waiting[-1][1]:
            start, _ = waiting.pop()
            while quoted and quoted[-1][0] > start:  # quotations inside this one
                quoted.pop()
            quoted.append((start, i + 1))
        elif sign in _PAIRS:
            waiting.append((i, _PAIRS[sign]))
    signs = list(prose)
    for start, end in quoted:
        signs[start:end] = GAP * (end - start)
    return "".join(signs)


def becomes(world: World, wording: Wording, match: re.Match[str], words: str, group: int | str = 0) -> Mends:
    """Return what puts a match in the words of a wording right."""
    return ((at(world, wording, match, group), words),)


def at(world: World, wording: Wording, match: re.Match[str], group: int | str = 0) -> Span:
    """Return where a match in the words of a wording stands in its file."""
    return world.span(wording.text, match.start(group), match.end(group))

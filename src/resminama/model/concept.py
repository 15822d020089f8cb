"""Glossary concepts: one meaning, three languages."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.record import Record
from resminama.model.text import Text
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant(Record):
    """A form of a term and why it is admitted or rejected."""

    term: Word
    """The word, in its basic form."""
    because: Word | None = None
    """Why it is admitted or rejected, for translators."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Designation(Record):
    """The words for a concept in one language."""

    preferred: Word
    """The word that texts use, in its basic form."""
    admitted: tuple[Variant | Word, ...] = ()
    """Words that may stand for it, each with ``because`` where that is not plain."""
    rejected: tuple[Variant | Word, ...] = ()
    """Words that must not stand for it; in running text they are errors (TERM001)."""
    evidence: Word | None = None
    """``seen`` in a source or from ``memory``."""
    confidence: Word | None = None
    """``high``, ``medium`` or ``low``."""
    source: Word | None = None
    """Id of a page in ``specs/sources.yaml`` where the word was read, such as ``lss-tk``."""
    seen_as: tuple[Word, ...] = ()
    """Words in which it, or a part of it, was read, as they stood there: ``10 (on) iş gününiň dowamynda``."""
    related: Word | None = None
    """Id of a page in ``specs/sources.yaml`` where a word formed like it was read."""
    others: tuple[Word, ...] = ()
    """Words that come into question in its place; texts do not use them."""
    undecided: bool = False
    """Whether the choice waits for somebody to decide."""
    not_in_law: bool = False
    """Whether it is known that the Law on social services does not have it."""
    stem: Word | None = None
    """The word that is inflected in place of the last one, where grammar would guess wrong."""
    forms: tuple[Word, ...] = ()
    """Further words that say the concept and that no rule makes; found as they are written."""
    kind: Word | None = None
    """How the words are inflected: ``noun``, ``verb`` or ``fixed`` (not at all)."""
    except_: tuple[Word, ...] = field(default=(), metadata={"key": "except"})
    """Words that look like the term and say something else: ``in order to`` for *order*; one word as it is
    written, several in all their forms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms(Record):
    """The designations of a concept."""

    en: Designation
    """The English words."""
    ru: Designation
    """The Russian words."""
    tk: Designation
    """The Turkmen words; those of the Law win."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept(Record):
    """``glossary/*.yaml``."""

    id: Word
    domain: Word
    """The field the term belongs to: ``service-process``, ``law``, ``safeguarding`` …"""
    definition: Text
    """What it means, as an act would define it, without the term itself and without an end mark."""
    law: Word | None = None
    """Unit of a law that defines the term."""
    terms: Terms
    """Its words in the three languages."""
    note: Word | None = None
    """What a translator has to know of it."""
    distinct_from: tuple[Word, ...] = ()
    """Ids of concepts that it is mixed up with."""
    confirmed: tuple[Word, ...] = ()
    """Languages whose words a person competent in them has confirmed, such as ``[ru]``."""
    strict: bool = False
    """Whether a translation that says the concept in other words is an error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSource(Record):
    """A published page in which terms were read."""

    id: Word
    title: Word
    """What was read, and how far."""
    at: Word
    """Its address, without ``https://``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSources(Record):
    """``specs/sources.yaml``."""

    sources: tuple[TermSource, ...]
    """The pages, each once."""

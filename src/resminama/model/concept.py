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
    because: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Designation(Record):
    """The words for a concept in one language."""

    preferred: Word
    admitted: tuple[Variant | Word, ...] = ()
    rejected: tuple[Variant | Word, ...] = ()
    evidence: Word | None = None
    """``seen`` in a source or from ``memory``."""
    confidence: Word | None = None
    """``high``, ``medium`` or ``low``."""
    source: Word | None = None
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
    ru: Designation
    tk: Designation


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept(Record):
    """``glossary/*.yaml``."""

    id: Word
    domain: Word
    definition: Text
    law: Word | None = None
    """Unit of a law that defines the term."""
    terms: Terms
    note: Word | None = None
    distinct_from: tuple[Word, ...] = ()
    confirmed: tuple[Word, ...] = ()
    strict: bool = False
    """Whether a translation that says the concept in other words is an error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSource(Record):
    """A published page in which terms were read."""

    id: Word
    title: Word
    at: Word


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSources(Record):
    """``specs/sources.yaml``."""

    sources: tuple[TermSource, ...]

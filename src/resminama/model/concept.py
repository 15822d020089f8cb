"""Glossary concepts: one meaning, three languages."""

from __future__ import annotations

from dataclasses import dataclass

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

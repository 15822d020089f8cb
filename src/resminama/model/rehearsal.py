"""A rehearsal: an invented person walks through the procedure of a service."""

from __future__ import annotations

from dataclasses import field

from resminama.lean import dataclass
from resminama.model.act import Titles
from resminama.model.record import Record
from resminama.model.values import Duration, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected(Record):
    """How the rehearsal must go; a check tells where the procedure no longer does it."""

    ends: Word
    """The last step, or the one where it gets stuck."""
    stuck: bool = False
    """``true`` where it ends because nobody knows the way."""
    on: Word | None = None
    """The day on which it ends, such as ``2022-05-19``."""
    missed: tuple[Word, ...] = ()
    """Steps whose time limit is missed."""


Said = Word | Titles
"""Words in one language, printed as they are in every other, or in each of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal(Record):
    """``specs/rehearsals/*.yaml``: the person is always “the applicant”, never anybody's name."""

    id: Word
    service: Word
    """A service, or a procedure of several bodies."""
    title: Said
    """What the rehearsal tries: "granted, with one review"."""
    start: Word
    """The day of the first step, such as ``2022-04-04``."""
    decisions: dict[str, Word] = field(default_factory=dict)
    """Step that asks -> ``yes``, ``no`` or the id of another answer, or several in order: ``no, yes``; the
    last one holds."""
    takes: dict[str, Duration] = field(default_factory=dict)
    """Step -> how long it takes; without it as long as its time limit, and nothing where there is none."""
    work: dict[str, Duration] = field(default_factory=dict)
    """Step -> hours or minutes of work of its performer, each time."""
    help: dict[str, Word] = field(default_factory=dict)
    """Component of the standard -> how many times it is given."""
    person: dict[str, Said] = field(default_factory=dict)
    """Field -> what is filled in wherever a form asks for it, such as ``person-birth``."""
    forms: dict[str, dict[str, Said]] = field(default_factory=dict)
    """Form -> field -> what is filled in; a choice by its id, a tick as ``yes`` or ``no``, a cell of a table
    as ``table.row.column``, a field in a copy of a part as ``part.copy.field``."""
    at: dict[str, dict[str, Said]] = field(default_factory=dict)
    """Step -> field -> what is filled in at that step only, where a form is filled in more than once."""
    stop_after: Word | None = None
    """The step after which the rehearsal ends although the procedure goes on."""
    expect: Expected
    """How it must go."""

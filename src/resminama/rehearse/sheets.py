"""Forms of a rehearsal as they are filled in: each field with what the case says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.form import FormField, FormSheet
from resminama.rehearse.walk import Walk


@dataclass(frozen=True, slots=True)
class Filled:
    """A field of a form."""

    id: str
    label: str
    value: str | None
    """In words; None where nothing was filled in."""
    required: bool
    """Signatures are left to the hand."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form that a step asks for."""

    form: str
    name: str
    steps: tuple[str, ...]
    """Steps that ask for it."""
    fields: tuple[Filled, ...] | None
    """None for a form that has no sheet yet."""

    @property
    def is_empty(self) -> bool:
        """Whether the case fills in nothing of a sheet that is written."""
        return bool(self.fields) and all(one.value is None for one in self.fields or ())

    @property
    def missing(self) -> list[Filled]:
        """Required fields that nobody filled in."""
        return [one for one in self.fields or () if one.required and one.value is None]


def sheets_of(found: Walk, corpus: Corpus) -> Iterator[Sheet]:
    """Yield the forms of a walk in the order in which they are first asked for."""
    steps: dict[str, list[str]] = {}
    for one in found.walked:
        for paper in one.forms:
            steps.setdefault(paper, []).append(str(one.step.id))
    for paper, asked in steps.items():
        sheet, registered = corpus.sheets.get(paper), corpus.forms.get(paper)
        name = str(registered.name.en) if registered else paper
        given = found.rehearsal.forms.get(paper, {})
        filled = tuple(_fields(sheet, given)) if sheet else None
        yield Sheet(paper, name, tuple(dict.fromkeys(asked)), filled)


def fields_of(sheet: FormSheet) -> Iterator[FormField]:
    """Yield the fields of a form outside its tables."""
    for part in sheet.parts:
        yield from part.fields


def _fields(sheet: FormSheet, given: Mapping[str, str]) -> Iterator[Filled]:
    for one in fields_of(sheet):
        value = given.get(str(one.id))
        words = None if value is None else _worded(one, str(value))
        yield Filled(str(one.id), one.label.raw, words, one.required and one.kind != "signature")


def _worded(field: FormField, value: str) -> str:
    """Return a value in words: of a choice its text."""
    return next((choice.text.raw for choice in field.choices if choice.id == value), value)

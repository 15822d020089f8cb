"""Forms of a rehearsal as they are filled in: each place with what the case says or the procedure knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from resminama.lean import dataclass
from resminama.model.act import Titles
from resminama.model.corpus import Corpus
from resminama.model.form import FormField, FormSheet, Known
from resminama.model.rehearsal import Rehearsal, Said
from resminama.model.values import Word
from resminama.outline.content import Name
from resminama.rehearse.course import Walk, Walked

BIRTH = "person-birth"
"""The field from which an age is counted."""
APPLICANT = Word("the applicant")
"""Who the person of every rehearsal is."""

Given = Word | Titles | Name | date | bool | int
"""What is filled in: words, an answer by its id, a name of a register, a day, a tick, an age."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A place of a form."""

    id: str
    """As in the file and in the data of the form."""
    field: FormField
    value: Given | None
    """None where neither the case nor the procedure knows anything."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form that a step asks for."""

    form: str
    asked: Walked
    """The step, when it was taken for the first time."""
    fields: tuple[Filled, ...] | None
    """Without the empty rows of tables; None for a form that has no sheet yet."""

    @property
    def filled(self) -> list[Filled]:
        """What is filled in."""
        return [one for one in self.fields or () if one.value is not None]

    @property
    def missing(self) -> list[Filled]:
        """What must be filled in and is not known."""
        return [
            one for one in self.fields or () if one.value is None and one.field.must and "." not in one.id
        ]

    @property
    def left(self) -> list[Filled]:
        """What may stay blank and did, signatures aside."""
        return [
            one
            for one in self.fields or ()
            if one.value is None and not one.field.must and one.field.kind != "signature"
        ]


def sheets_of(found: Walk, corpus: Corpus) -> Iterator[Sheet]:
    """Yield a form for each step that asks for it, in the order of the walk."""
    asked: dict[tuple[str, str], Walked] = {}
    for one in found.walked:
        for paper in one.forms:
            asked.setdefault((paper, str(one.step.id)), one)
    for (paper, _), one in asked.items():
        sheet = corpus.sheets.get(paper)
        yield Sheet(paper, one, None if sheet is None else tuple(_fields(sheet, one, found)))


def _fields(sheet: FormSheet, asked: Walked, found: Walk) -> Iterator[Filled]:
    """Yield the fields of a form; of the cells of a table those that are filled in.

    Who does not consent is asked for nothing more: what the case says of the form is for a later time.
    """
    refused = asked.answer == "no" and asked.step.consent == sheet.id
    told = {} if refused else found.rehearsal.forms.get(str(sheet.id), {})
    for key, field in sheet.places():
        said = told.get(key) or found.rehearsal.person.get(key)
        value = _typed(field, said) if said is not None else _known(field, asked, found)
        if value is not None or "." not in key:
            yield Filled(key, field, value)


def _typed(field: FormField, said: Said) -> Given:
    """Return what the case says as the type that the field has."""
    if field.kind == "date" and isinstance(said, Word):
        return date.fromisoformat(said)
    return said == "yes" if field.kind == "tick" else said


def _known(field: FormField, asked: Walked, found: Walk) -> Given | None:
    """Return what the procedure knows of a field; of a person's age nothing without the day of birth."""
    match field.known:
        case Known.PERSON:
            return APPLICANT
        case Known.AGE:
            return age(found.rehearsal, asked.done.date())
        case Known.SERVICE:
            return Name(str(found.sop.service)) if found.sop.service else None
        case Known.PERFORMER:
            return Name(asked.performer) if asked.performer else None
        case Known.DAY:
            return asked.done.date()
        case Known.FIRST_DAY:
            return found.walked[0].begun.date()
        case _:
            return None


def age(rehearsal: Rehearsal, on: date) -> int | None:
    """Return how many full years the person has on a day."""
    born = rehearsal.person.get(BIRTH)
    if not isinstance(born, Word):
        return None
    day = date.fromisoformat(born)
    return on.year - day.year - ((on.month, on.day) < (day.month, day.day))

"""Forms of a rehearsal as they are filled in: each place with what the case says or the procedure knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.form import FormField, FormSheet
from resminama.model.rehearsal import Said
from resminama.model.values import Word
from resminama.rehearse.course import Walked
from resminama.rehearse.knowledge import Given, Knowledge


@dataclass(frozen=True, slots=True)
class Filled:
    """A place of a form."""

    id: str
    """As in the file and in the data of the form."""
    field: FormField
    value: Given | None
    """None where neither the case nor the procedure knows anything."""
    copied: bool = False
    """Its part is filled in several times: the first number of its path is that of the copy."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form that a step asks for."""

    form: str
    asked: Walked
    """The step, when it was taken for the first time."""
    fields: tuple[Filled, ...] | None
    """Of rows and copies what is filled in or must be, and nothing of a part that does not apply; None for a
    form that has no sheet yet."""
    needed: frozenset[str] = frozenset()
    """The places that must be filled in, as the part that they are in applies."""

    @property
    def filled(self) -> list[Filled]:
        """What is filled in."""
        return [one for one in self.fields or () if one.value is not None]

    @property
    def missing(self) -> list[Filled]:
        """What must be filled in and is not known."""
        return [one for one in self.fields or () if one.value is None and one.id in self.needed]

    @property
    def left(self) -> list[Filled]:
        """What may stay blank and did, signatures aside."""
        blank = [one for one in self.fields or () if one.value is None and one.id not in self.needed]
        return [one for one in blank if one.field.kind != "signature"]


def sheets_of(known: Knowledge, corpus: Corpus) -> Iterator[Sheet]:
    """Yield a form for each step that asks for it, in the order of the walk."""
    asked: dict[tuple[str, str], Walked] = {}
    for one in known.walk.walked:
        for paper in one.forms:
            asked.setdefault((paper, str(one.step.id)), one)
    for (paper, _), one in asked.items():
        sheet = corpus.sheets.get(paper)
        yield Sheet(paper, one, None) if sheet is None else _filled(sheet, one, known)


def _filled(sheet: FormSheet, asked: Walked, known: Knowledge) -> Sheet:
    """Return a form with what is known; rows, copies and parts of which nothing is known stay away."""
    places = list(_places(sheet, asked, known))
    given = [one.id for one in places if one.value is not None and one.value is not False]
    needed = frozenset(sheet.needed(given))
    idle = [part for part in sheet.parts if part.when and not any(map(part.holds, given))]
    shown = (one for one in places if one.value is not None or "." not in one.id or one.id in needed)
    fields = tuple(one for one in shown if not any(part.holds(one.id) for part in idle))
    return Sheet(str(sheet.id), asked, fields, needed)


def _places(sheet: FormSheet, asked: Walked, known: Knowledge) -> Iterator[Filled]:
    """Yield every place of a form; what a procedure knows by itself belongs into no copy or row.

    Who does not consent is asked for nothing more: what the case says of the form is for a later time.
    """
    refused = asked.answer == "no" and asked.step.consent == sheet.id
    case = known.walk.rehearsal
    copied = {str(part.id) for part in sheet.parts if part.copies}
    told = {} if refused else case.forms.get(str(sheet.id), {}) | case.at.get(str(asked.step.id), {})
    for key, field in sheet.places():
        said = told.get(key) or case.person.get(key)
        value = (
            _typed(field, said) if said is not None else known.of(field, asked) if "." not in key else None
        )
        yield Filled(key, field, value, key.partition(".")[0] in copied)


def _typed(field: FormField, said: Said) -> Given:
    """Return what the case says as the type that the field has."""
    if field.kind == "date" and isinstance(said, Word):
        return date.fromisoformat(said)
    return said == "yes" if field.kind == "tick" else said

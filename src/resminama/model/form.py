"""Forms: sheets that people fill in, in Word and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Text
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChoice(Record):
    """One answer of a choice."""

    id: Word
    text: Text
    """The answer, as it stands beside the box."""


class Known(StrEnum):
    """What a procedure knows by itself and a form asks for: a rehearsal, or a system, fills it in."""

    PERSON = "person"
    AGE = "age"
    SERVICE = "service"
    PERFORMER = "performer"
    DAY = "day"
    FIRST_DAY = "first day"
    DECIDES = "who decides"
    APPEAL_BODY = "appeal body"
    APPEAL_DEADLINE = "appeal deadline"
    APPEAL_ANSWER = "appeal answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField(Record):
    """A place to fill in."""

    id: Word
    label: Text
    """The words beside the place to fill in."""
    kind: Word
    """text, long, date, choice, tick or signature."""
    required: bool = True
    """``false`` where the form is complete without it."""
    choices: tuple[FormChoice, ...] = ()
    """The answers of ``kind: choice``."""
    known: Known | None = None
    """What the procedure knows of it: who the person is, how old, the service, the post that performs the
    step, the day on which the step is done, the first day of the procedure; who decides on admission;
    of an appeal against it, to which body it goes, its last day, and the time limit for the answer."""

    @property
    def must(self) -> bool:
        """Whether data without it are incomplete; a hand signs, and a box may stay open."""
        return self.required and self.kind not in ("tick", "signature")


@dataclass(frozen=True, slots=True, kw_only=True)
class FormTable(Record):
    """A table of empty rows to fill in."""

    id: Word
    columns: tuple[FormField, ...]
    """A field for each column."""
    rows: Word
    """Number of empty rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart(Record):
    """A part of a form: a heading, words, fields, a table."""

    id: Word
    title: Text
    text: Text | None = None
    fields: tuple[FormField, ...] = ()
    """The places to fill in, in their order on paper."""
    table: FormTable | None = None
    """A table of empty rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet(DocumentRecord):
    """``specs/forms/*.yaml``: its id is that of the registered form."""

    annex_to: Word | None = None
    """The act that the form is an annex of: a standard, a statute, a by-law; none while it stands alone."""
    instructions: Text
    """Who fills it in, when, and who gets a copy."""
    parts: tuple[FormPart, ...]
    """The parts, each under a heading."""

    def elements(self) -> Iterator[tuple[FormPart, str, FormField]]:
        """Yield every field with its part and id; a column of a table once, as ``table.*.column``."""
        for part in self.parts:
            yield from ((part, str(field.id), field) for field in part.fields)
            if part.table is not None:
                yield from ((part, f"{part.table.id}.*.{one.id}", one) for one in part.table.columns)

    def places(self) -> Iterator[tuple[str, FormField]]:
        """Yield (id in the file, field) of every place to fill in, cells of tables among them."""
        for part in self.parts:
            yield from ((str(field.id), field) for field in part.fields)
            if (table := part.table) is not None:
                for row in range(1, int(table.rows) + 1):
                    yield from ((f"{table.id}.{row}.{one.id}", one) for one in table.columns)

    def needed(self) -> list[str]:
        """Return the ids without which its data are incomplete; rows of tables may stay empty."""
        return [key for key, field in self.places() if field.must and "." not in key]

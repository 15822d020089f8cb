"""Forms: sheets that people fill in, in Word and on paper."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Text
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class FormChoice(Record):
    """One answer of a choice."""

    id: Word
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField(Record):
    """A place to fill in."""

    id: Word
    label: Text
    kind: Word
    """text, long, date, choice, tick or signature."""
    required: bool = True
    choices: tuple[FormChoice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormTable(Record):
    """A table of empty rows to fill in."""

    id: Word
    columns: tuple[FormField, ...]
    rows: Word
    """Number of empty rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart(Record):
    """A part of a form: a heading, words, fields, a table."""

    id: Word
    title: Text
    text: Text | None = None
    fields: tuple[FormField, ...] = ()
    table: FormTable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet(DocumentRecord):
    """``specs/forms/*.yaml``: its id is that of the registered form."""

    annex_to: Word | None = None
    """The act that the form is an annex of: a standard, a statute, a by-law; none while it stands alone."""
    instructions: Text
    parts: tuple[FormPart, ...]

    def elements(self) -> Iterator[tuple[FormPart, str, FormField]]:
        """Yield every field with its part and id; a column of a table once, as ``table.*.column``."""
        for part in self.parts:
            yield from ((part, str(field.id), field) for field in part.fields)
            if part.table is not None:
                yield from ((part, f"{part.table.id}.*.{one.id}", one) for one in part.table.columns)

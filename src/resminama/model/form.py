"""Forms: sheets that people fill in, in Word and on paper."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import field
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
    """A table of rows to fill in, as many as are needed; none of its cells must be."""

    id: Word
    columns: tuple[FormField, ...]
    """A field for each column."""
    rows: Word
    """Number of empty rows on paper, 1 to 99; in Word further ones can be added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart(Record):
    """A part of a form: a heading, words, fields, a table."""

    id: Word
    title: Text
    when: Text | None = None
    """When it is filled in, as it is printed above the part: "Filled in where a child lives there."
    Its data are asked for only if one of them is given; without it the part is always filled in."""
    copies: Word | None = None
    """Of a part that is filled in several times: number of copies on paper, 1 to 99; in Word further ones
    can be added."""
    text: Text | None = None
    fields: tuple[FormField, ...] = field(default=(), metadata={"usual": True})
    """The places to fill in, in their order on paper."""
    table: FormTable | None = None
    """A table of empty rows."""

    @property
    def must(self) -> list[str]:
        """The fields without which the part is incomplete, where it applies; cells of tables are none."""
        return [str(field.id) for field in self.fields if field.must]

    def holds(self, place: str) -> bool:
        """Tell whether a place of the form is one of this part."""
        first = place.partition(".")[0]
        if self.copies is not None:
            return first == self.id
        in_table = self.table is not None and first == self.table.id
        return in_table or any(first == field.id for field in self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet(DocumentRecord):
    """``specs/forms/*.yaml``: its id is that of the registered form.

    A place to fill in is named by its path: ``case-number``; in the second copy of a part
    ``part-child.2.child-name``; in a row of a table ``needs-table.3.need-what``.
    """

    annex_to: Word | None = None
    """The act that the form is an annex of: a standard, a statute, a by-law; none while it stands alone."""
    instructions: Text
    """Who fills it in, when, and who gets a copy."""
    parts: tuple[FormPart, ...]
    """The parts, each under a heading."""

    def elements(self) -> Iterator[tuple[FormPart, str, FormField]]:
        """Yield every field with its part and path, once: ``table.*.column``, ``part.*.field``."""
        return self._walk(lambda _: "*")

    def places(self, times: Callable[[str], int] | None = None) -> Iterator[tuple[str, FormField]]:
        """Yield (path, field) of every place to fill in.

        ``times`` tells how many copies of a part, or rows of a table, there are: without it those on paper.
        """
        count = times or self._on_paper
        walk = self._walk(lambda path: [str(number) for number in range(1, count(path) + 1)])
        yield from ((key, field) for _, key, field in walk)

    def _walk(self, numbers: Callable[[str], Iterable[str]]) -> Iterator[tuple[FormPart, str, FormField]]:
        for part in self.parts:
            copied = [f"{part.id}.{number}." for number in numbers(str(part.id))] if part.copies else [""]
            for front in copied:
                yield from ((part, f"{front}{field.id}", field) for field in part.fields)
                if (table := part.table) is not None:
                    path = f"{front}{table.id}"
                    cells = (
                        (f"{path}.{number}.{one.id}", one)
                        for number in numbers(path)
                        for one in table.columns
                    )
                    yield from ((part, key, one) for key, one in cells)

    def _on_paper(self, path: str) -> int:
        """Return how many copies, or rows, of the last part or table of ``path`` are printed."""
        counts = {str(part.id): part.copies for part in self.parts}
        counts |= {str(part.table.id): part.table.rows for part in self.parts if part.table is not None}
        return whole_number(counts[path.rpartition(".")[2]] or "1") or 1

    def needed(self, given: Collection[str] = ()) -> list[str]:
        """Return the places without which data that give the places ``given`` are incomplete."""
        return [
            key for part in self.parts for key in _needed(part, [key for key in given if part.holds(key)])
        ]


def _needed(part: FormPart, given: Collection[str]) -> Iterator[str]:
    if part.when is not None and not given:
        return
    if part.copies is None:
        yield from part.must
        return
    begun = sorted({int(key.split(".")[1]) for key in given}) or [1]
    yield from (f"{part.id}.{number}.{field}" for number in begun for field in part.must)


def whole_number(word: str) -> int | None:
    """Return a number of copies or of rows; None for what is none from 1 to 99."""
    return int(word) if word.isdecimal() and len(word) < 3 and int(word) else None

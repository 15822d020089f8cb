"""Parts quoted in the cells of a comparative table, changed words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum

from resminama.compare.changes import Part, Parts, Printed, What
from resminama.document.runs import joined_runs
from resminama.document.tree import Break, Inline, Paragraph, Role, Run
from resminama.lang import Lang
from resminama.outline.content import Kind


class Look(Enum):
    """How changed words look: struck in the current wording, bold in the proposed one."""

    PLAIN = (False, False)
    OUT = (False, True)
    IN = (True, False)

    def run(self, text: str) -> Run:
        """Return words that look so."""
        bold, struck = self.value
        return Run(text, bold=bold, struck=struck)


_BLANK = Run("\u00a0")
Stretches = Sequence[tuple[int, int]] | None
"""[start, end) of the changed characters of a text; None for all of it."""
_INSIDE = {What.CELL, What.FIELD, What.COLUMN}
"""What the row or the table above prints."""


def whole(parts: Parts, found: Iterable[Part], lang: Lang, look: Look) -> list[Paragraph]:
    """Return parts quoted whole, a paragraph each; rows with the headings of their columns."""
    paragraphs: list[Paragraph] = []
    for part in found:
        if part.what is What.ROW:
            paragraphs += row(parts, part, lang, None, look)
        elif part.what not in _INSIDE and part.printed(lang).text:
            paragraphs.append(of_part(part, lang, None, look, look))
    return paragraphs


def row(
    parts: Parts,
    part: Part,
    lang: Lang,
    changed: Mapping[str, Stretches] | None,
    look: Look,
    remarks: Mapping[str, str] | None = None,
) -> list[Paragraph]:
    """Return a table row, a paragraph for each cell that says something, with the heading of its column.

    ``changed`` holds what changed of the cells, by address; None means the row as a whole.
    ``remarks`` stand behind the words of cells, in brackets.
    """
    paragraphs = []
    for address in parts.below.get(part.address, ()):
        printed = parts.all[address].printed(lang)
        if printed.text:
            column = parts.all.get(f"{part.parent}:{address.rpartition('#')[2]}")
            head = column.printed(lang).text if column else ""
            stretches = None if changed is None else changed.get(address, ())
            words = inlines(printed, stretches, look)
            heading = [Run(f"{head}: ", italic=True)] if head else []
            remark = (remarks or {}).get(address)
            tail = [look.run(f" ({remark})")] if remark else []
            paragraphs.append(Paragraph(Role.CELL, (*heading, *words, *tail)))
    return paragraphs


def of_part(part: Part, lang: Lang, changed: Stretches, look: Look, label: Look = Look.PLAIN) -> Paragraph:
    """Return a part with its number; the mark of an annex stands on a line of its own."""
    between = Break() if part.kind is Kind.ANNEX else _BLANK
    return paragraph(part.printed(lang), changed, look, label, between)


def paragraph(
    printed: Printed, changed: Stretches, look: Look, label: Look = Look.PLAIN, between: Inline = _BLANK
) -> Paragraph:
    """Return printed words with their number."""
    number = [label.run(printed.label), between] if printed.label else []
    return Paragraph(Role.CELL, (*number, *inlines(printed, changed, look)))


def inlines(printed: Printed, changed: Stretches, look: Look) -> list[Inline]:
    """Return the words of a part, those in ``changed`` in their look."""
    return joined_runs(list(_inlines(printed, changed, look)))


def _inlines(printed: Printed, changed: Stretches, look: Look) -> Iterator[Inline]:
    at = 0
    for token in printed.tokens:
        marked = changed is None or any(start <= at < end for start, end in changed)
        bold, struck = look.value if marked else (False, False)
        yield Break() if token.text == "\n" else Run(token.text, bold=bold, struck=struck, mark=token.mark)
        at += len(token.text)

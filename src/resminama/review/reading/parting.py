"""Lines that were sent apart and came back as one.

Where a paragraph was inserted right behind another insertion, LibreOffice makes one insertion of both,
and of the end of the paragraph between them, which was there before. Refused, two lines become one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from resminama.ooxml.revisions import View
from resminama.ooxml.story import text
from resminama.review.reading.base import BaseLine, folded
from resminama.review.reading.lines import FileLine, Group, group_of, line_of


def parted(files: Sequence[FileLine], base: Sequence[BaseLine]) -> list[FileLine]:
    """Return the lines of a file, those cut in two that are no line that was sent, but several in a row."""
    if all(len(group.pars) < 2 for file in files for group in file.groups):
        return list(files)
    lines = {line.key for line in base if not line.row}
    inside = {folded(par.text) for line in base if line.row for par in line.pars}
    return [part for file in files for part in _line(file, lines, inside)]


def _line(file: FileLine, lines: Collection[str], inside: Collection[str]) -> Iterator[FileLine]:
    if file.row is None:
        group = file.cells[0][0]
        parts = _parts(group, lines)
        yield from [file] if parts == [group] else map(line_of, parts)
    else:
        file.cells = [[part for group in cell for part in _parts(group, inside)] for cell in file.cells]
        yield file


def _parts(group: Group, sent: Collection[str]) -> list[Group]:
    """Return the groups that a group was; its inserted paragraphs go with the line behind them."""
    if len(group.pars) < 2 or folded(group.base) in sent:
        return [group]
    ends, words = [], ""
    for place, par in enumerate(group.pars, 1):
        words += folded(text(par.pieces, View.REJECTED))
        if words and words in sent:
            ends.append(place)
            words = ""
    if words or len(ends) < 2:
        return [group]
    ends[-1] = len(group.pars)
    starts = [0, *ends[:-1]]
    return [
        group_of(group.pars[start:end], in_cell=group.in_cell)
        for start, end in zip(starts, ends, strict=True)
    ]

"""What stands outside the text: headers, footers, the contents table. It is compared with itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz.fuzz import ratio

from resminama.document.spot import Part, Spot
from resminama.ooxml.reading import Reader
from resminama.ooxml.story import Par
from resminama.ooxml.wordfile import WordFile
from resminama.review.reading.base import Base, BasePar, folded
from resminama.review.reading.lines import Group, file_lines, groups
from resminama.review.reading.paragraphs import Paragraphs

_ALIKE = 60.0


def read_contents(paragraphs: Paragraphs, pars: Iterable[Par], base: Base) -> None:
    """Read the entries of contents tables: any program computes them anew."""
    entries = groups(par for par in pars if par.in_contents)
    for number, group in enumerate(entries, start=1):
        paragraphs.read(group, BasePar(Spot(base.document, Part.CONTENTS, number=number), group.base))


def read_edges(paragraphs: Paragraphs, file: WordFile, reader: Reader, base: Base) -> None:
    """Read headers and footers; a running title that was sent is compared with the one like it."""
    number = 0
    for _, root in file.roots("header", "footer"):
        for line in file_lines(reader.story(root)):
            for group in line.groups:
                number += 1
                paragraphs.read(
                    group, _sent(group, base.edges, Spot(base.document, Part.EDGE, number=number))
                )


def _sent(group: Group, edges: Sequence[BasePar], spot: Spot) -> BasePar:
    text = folded(group.base)
    for edge in edges:
        if ratio(folded(edge.text), text) >= _ALIKE:
            return edge
    return BasePar(spot, group.base)

"""What stands outside the text: headers, footers, the contents table. It is compared with itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from resminama.document.spot import Part, Spot
from resminama.ooxml.story import Par
from resminama.review.reading.align import alike
from resminama.review.reading.base import Base, BasePar, folded
from resminama.review.reading.lines import FileLine, Group, groups
from resminama.review.reading.paragraphs import Paragraphs

_ALIKE = 60.0


def read_contents(paragraphs: Paragraphs, pars: Iterable[Par], base: Base) -> None:
    """Read the entries of contents tables: any program computes them anew."""
    entries = groups(par for par in pars if par.in_contents)
    for number, group in enumerate(entries, start=1):
        paragraphs.read(group, BasePar(Spot(base.document, Part.CONTENTS, number=number), group.base))


def read_edges(paragraphs: Paragraphs, lines: Iterable[FileLine], base: Base) -> None:
    """Read headers and footers; a running title that was sent is compared with the one like it."""
    for number, group in enumerate((group for line in lines for group in line.groups), start=1):
        paragraphs.read(group, _sent(group, base.edges, Spot(base.document, Part.EDGE, number=number)))


def _sent(group: Group, edges: Sequence[BasePar], spot: Spot) -> BasePar:
    text = folded(group.base)
    for edge in edges:
        if alike(folded(edge.text), text, _ALIKE):
            return edge
    return BasePar(spot, group.base)

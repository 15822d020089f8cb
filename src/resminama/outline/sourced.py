"""Values of figures as they are printed, and where they were read."""

from __future__ import annotations

from resminama.compute.reading import ResolvedFigure, ResolvedReading
from resminama.outline.content import Number, Phrase, Value


def printed(figure: ResolvedFigure, said: ResolvedFigure | ResolvedReading) -> Value:
    """Return a value of a figure as it is printed: a year without separators."""
    return str(said.value) if figure.is_year else Number(str(said.value), said.percent)


def source(name: str | None) -> Phrase:
    """Return the phrase that names a source: ``seed 003, table …`` is known by its first words."""
    if name is None:
        return Phrase("source.computed")
    return Phrase("source." + name.split(",")[0].strip().replace(" ", "-"))

"""Values of figures as they are printed, and where they were read."""

from __future__ import annotations

import re

from resminama.compute.reading import ResolvedFigure, ResolvedReading
from resminama.outline.content import Number, Phrase, Value

_SIGNS = re.compile(r"[^a-z0-9]+")


def counted(unit: str) -> str:
    """Return the key of the phrase for what is counted: ``% of users``, ``…counted-percent-of-users``."""
    return f"survey.counted-{_SIGNS.sub('-', unit.lower().replace('%', 'percent')).strip('-')}"


def printed(figure: ResolvedFigure, said: ResolvedFigure | ResolvedReading) -> Value:
    """Return a value of a figure as it is printed: a year without separators."""
    return str(said.value) if figure.is_year else Number(str(said.value), said.percent)


def source(name: str | None) -> Phrase:
    """Return the phrase that names a source: ``seed 003, table …`` is known by its first words."""
    if name is None:
        return Phrase("source.computed")
    return Phrase("source." + name.split(",")[0].strip().replace(" ", "-"))

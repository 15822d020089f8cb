"""What the tests of the language engine share."""

from __future__ import annotations

from resminama.language.citation import ActName, Citation, Level, Number, UnitKind

SPACE = "\N{NO-BREAK SPACE}"


def plain(text: str) -> str:
    """Return a text as it is read aloud: no-break spaces as spaces."""
    return text.replace(SPACE, " ")


def level(kind: UnitKind, *numbers: int | Number, through: bool = False) -> Level:
    """Return a level of a reference."""
    return Level(kind, tuple(Number(n) if isinstance(n, int) else n for n in numbers), through)


def cite(act: ActName | None, *levels: Level) -> Citation:
    """Return a reference, its levels from the largest."""
    return Citation(levels, act)

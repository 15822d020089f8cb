"""The number of a unit: a value, and an index for what was inserted after approval (7¹)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import total_ordering

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_WRITTEN = re.compile(r"(\d{1,6})(?:\^([1-9]\d{0,3}))?")


@total_ordering
@dataclass(frozen=True, slots=True, repr=False)
class Ordinal:
    """7, or 7¹ between 7 and 8; sorts as an act is read.

    The index is printed with the superscript digits of the alphabet, not with small type, so that it
    survives copying: an index that lost its type has been read as another article (180² as 1802).
    """

    value: int
    index: int | None = None
    above: tuple[int, ...] = ()
    """Numbers of the sections around a section of a guide: 2.1 is 1 above (2,)."""

    def __lt__(self, other: Ordinal) -> bool:
        """Tell whether this number stands before ``other``."""
        return (self.value, self.index or 0) < (other.value, other.index or 0)

    def __str__(self) -> str:
        """Return the number as it is printed: "7", "7¹"."""
        return f"{self.outer}{self.value}{self.raised}"

    def __repr__(self) -> str:
        """Return the number as sources write it: ``7``, ``7^1``."""
        return str(self.value) if self.index is None else f"{self.value}^{self.index}"

    @property
    def outer(self) -> str:
        """The numbers around it, each with its point: "2." of 2.1."""
        return "".join(f"{number}." for number in self.above)

    @property
    def raised(self) -> str:
        """The index as a superscript; empty where there is none."""
        return "" if self.index is None else str(self.index).translate(_SUPERSCRIPT)

    @property
    def spoken(self) -> int:
        """The number that is spoken last and decides a suffix: of 7¹ it is 1."""
        return self.value if self.index is None else self.index

    def inserted(self) -> Ordinal:
        """Return the number of what is inserted right after this one: 7 → 7¹, 7¹ → 7²."""
        return Ordinal(self.value, (self.index or 0) + 1)

    def following(self) -> Ordinal:
        """Return the number of what is added at the end: 7 → 8, 7¹ → 8."""
        return Ordinal(self.value + 1)


def parse(written: str) -> Ordinal | None:
    """Return a number as sources write it (``7``, ``7^1``); None where it is none."""
    match = _WRITTEN.fullmatch(written)
    return match and Ordinal(int(match[1]), int(match[2]) if match[2] else None)

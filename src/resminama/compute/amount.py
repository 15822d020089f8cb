"""Exact numbers as people write and print them: ``807``, ``0.01 %``."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from resminama.lean import dataclass

_NUMBER = re.compile(
    r"(?P<sign>-?)(?P<digits>\d{1,30}(?:\.(?P<decimals>\d{1,30}))?)(?P<percent> ?%)?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that is never rounded until it is printed."""

    exact: Fraction
    """The value itself: a hundredth for ``1 %``."""
    percent: bool = False
    """Whether it is printed as a percentage."""
    places: int | None = None
    """Decimals it is printed with; none when nobody said how many."""

    def shown(self) -> Decimal:
        """Return the number to print, rounded half up; for a percentage the number before the sign.

        Where nobody said how many decimals, a decimal that ends is printed in full, an endless one with
        two decimals (below one: with two significant digits).
        """
        number = self.exact * 100 if self.percent else self.exact
        return half_up(number, natural_places(number) if self.places is None else self.places)

    def same_as(self, other: Amount) -> bool:
        """Return whether both print alike with the decimals of the coarser one."""
        scale = 100 if self.percent or other.percent else 1
        numbers = [(self.exact * scale, self.places), (other.exact * scale, other.places)]
        coarser = min(natural_places(number) if said is None else said for number, said in numbers)
        return half_up(numbers[0][0], coarser) == half_up(numbers[1][0], coarser)


def amount(text: str) -> Amount | None:
    """Return the number that ``text`` writes, or nothing if it writes none.

    A point stands before decimals, nothing between thousands; ``%`` may follow.
    """
    match = _NUMBER.fullmatch(text)
    if not match:
        return None
    value = Fraction(match["sign"] + match["digits"])
    percent = match["percent"] is not None
    return Amount(value / 100 if percent else value, percent, len(match["decimals"] or ""))


def half_up(value: Fraction, places: int) -> Decimal:
    """Return ``value`` rounded to ``places`` decimals, halves away from zero; exact at any size."""
    units = (abs(value) * 10**places * 2 + 1) // 2
    sign = 1 if value < 0 and units else 0
    return Decimal((sign, tuple(map(int, str(units))), -places))


def natural_places(value: Fraction) -> int:
    """Return how many decimals show ``value``: all if it ends, else two or two significant digits."""
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest == 1:
        return max(twos, fives)
    places = 2
    while abs(value) * 10**places < 10:
        places += 1
    return places

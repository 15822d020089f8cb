"""Which document a file is that has lost every anchor: told from its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from resminama.lang import Lang
from resminama.review.reading.base import Base
from resminama.review.reading.lines import FileLine

_LONG = 20
"""Characters of a line that says something of its own."""
_LEAST = 3
"""Equal lines of a file that is ours."""
_SHARE = 0.2
"""Part of the file's long lines that are equal, in a file that is ours."""
_TURKMEN = frozenset("äçňöşüýžÄÇŇÖŞÜÝŽ")


def guessed_language(lines: Sequence[FileLine]) -> Lang:
    """Return the language that most letters are of."""
    letters = Counter(sign for line in lines for sign in line.key if sign.isalpha())
    cyrillic = sum(count for sign, count in letters.items() if "\u0400" <= sign <= "\u04ff")
    turkmen = sum(count for sign, count in letters.items() if sign in _TURKMEN)
    if 2 * cyrillic > letters.total():
        return Lang.RU
    return Lang.TK if 50 * turkmen > letters.total() else Lang.EN


def likeness(lines: Sequence[FileLine], base: Base) -> float:
    """Return how many lines are word for word those of ``base``; 0 where too few are.

    Of two with the same lines, as a bound file has those of its parts, the shorter one is more alike.
    """
    known = {line.key for line in base.lines if len(line.key) >= _LONG}
    own = [line.key for line in lines if len(line.key) >= _LONG]
    equal = sum(key in known for key in own)
    if equal < _LEAST or equal < _SHARE * len(own):
        return 0.0
    return equal - len(known) / 10_000

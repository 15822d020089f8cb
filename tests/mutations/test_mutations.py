"""The build finds what people do wrong, and nothing in sources that are right."""

from __future__ import annotations

from .catalogue import OPERATORS
from .report import misses, results, table
from .running import Verdict

_SHARE = 0.95
"""How many of the mutations have to be found with code, line and column."""


_FOR_EACH = 2
"""Mutations of each code; ``report.py`` plants twice as many."""


def test_mutations_are_found_where_they_are() -> None:
    found = results(_FOR_EACH)
    right = sum(result.verdict is Verdict.RIGHT for result in found)
    print(table(found), misses(found), sep="\n")

    assert len(found) == _FOR_EACH * len(OPERATORS), "a code has too few sites"
    assert right >= _SHARE * len(found), misses(found)

"""Groups and conditions of a standard and their ages as numbers: what the checks of persons compare."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.corpus import Corpus
from resminama.model.persons import Age
from resminama.model.standard import Criterion, Standard, TargetGroup
from resminama.outline.persons import years


@dataclass(frozen=True, slots=True)
class Span:
    """Ages from ``least`` to one year before ``end``."""

    least: int
    end: int | None
    """None where it goes on for life."""

    def within(self, other: Span) -> bool:
        """Tell whether ``other`` admits everyone of this age."""
        return self.least >= other.least and (other.end is None or (self.end or other.end + 1) <= other.end)


def typed(standard: Standard) -> tuple[TargetGroup | Criterion, ...]:
    """Return the groups and the conditions of a standard: what says age, sex and disability."""
    return (*standard.users.groups, *standard.users.eligibility.items)


def span_of(age: Age | None, corpus: Corpus) -> Span:
    """Return the ages that are meant; all of them where none is said."""
    if age is None:
        return Span(0, None)
    return Span(years(age.min, corpus) or 0, years(age.under, corpus))

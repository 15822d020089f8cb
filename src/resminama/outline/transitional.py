"""Transitional rules as units: a last chapter of an act, or points of an order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from resminama.model.transitional import Transitional, day_of
from resminama.model.values import Duration, Word
from resminama.outline.content import Day, Kind, Phrase, Unit, Value


def rules(document: str, given: Iterable[Transitional]) -> tuple[Unit, ...]:
    """Return each rule as a point."""
    return tuple(_rule(document, rule) for rule in given)


def last_chapter(document: str, given: Sequence[Transitional]) -> tuple[Unit, ...]:
    """Return the chapter that holds the rules; none where there are no rules."""
    if not given:
        return ()
    heading, points = Phrase("transitional.chapter"), rules(document, given)
    return (Unit(f"{document}/transitional", Kind.CHAPTER, heading, points, origin="generated"),)


def _rule(document: str, rule: Transitional) -> Unit:
    values = {key: _time(time) for key, time in rule.times.items()}
    return Unit(f"{document}/{rule.id}", Kind.POINT, rule.text, parameters=values)


def _time(time: Duration | Word) -> Value:
    """Return a time as it is worded; what is no day is left as it is, for a check to tell."""
    if isinstance(time, Duration):
        return time
    day = day_of(time)
    return Day(day) if day is not None else time

"""Values as people say them: ``10 working days``, ``1 per 25 users``, ``3 per week``."""

from __future__ import annotations

import re

from resminama.model.values import Duration, Frequency, Quantity, Ratio, Threshold, TimeUnit
from resminama.source import Span

_UNITS = {unit.value: unit for unit in TimeUnit} | {f"{unit.value}s": unit for unit in TimeUnit}
_DURATION = re.compile(r"(up to )?(\d{1,5}) ([a-z]+(?: [a-z]+)?)")
_FREQUENCY = re.compile(r"(up to )?(\d{1,5}) per (?:(\d{1,3}) )?([a-z]+(?: days?)?)")
_THRESHOLD = re.compile(r"(more than )?(1/2|2/3|3/4)|all|([1-9]\d{0,3})")
_RATIO = re.compile(r"(\d{1,5}) per (\d{1,6}) ([a-z][a-z ]*)")
_QUANTITY = re.compile(r"(\d[\d.,]*)(?: (.+))?")

EXAMPLES: dict[type, str] = {
    Duration: "10 working days",
    Frequency: "3 per week",
    Ratio: "1 per 25 users",
    Threshold: "more than 1/2",
    Quantity: "50 users",
}
"""What a well-formed value looks like, for hints and schemas."""


def duration(words: str, span: Span) -> Duration | None:
    """Return ``words`` as a length of time, None where they are none."""
    if words == TimeUnit.AT_ONCE:
        return Duration(0, TimeUnit.AT_ONCE, span=span)
    match = _DURATION.fullmatch(words)
    if match is None or match[3] not in _UNITS:
        return None
    return Duration(int(match[2]), _UNITS[match[3]], match[1] is not None, span)


def frequency(words: str, span: Span) -> Frequency | None:
    """Return ``words`` as how often, None where they are not that."""
    match = _FREQUENCY.fullmatch(words)
    if match is None or match[4] not in _UNITS or match[3] == "0":
        return None
    return Frequency(int(match[2]), _UNITS[match[4]], match[1] is not None, int(match[3] or 1), span)


def threshold(words: str, span: Span) -> Threshold | None:
    """Return ``words`` as how many of a body it takes, None where they are not that."""
    match = _THRESHOLD.fullmatch(words)
    if match is None:
        return None
    if match[3]:
        return Threshold(int(match[3]), span=span)
    part, whole = (match[2] or "1/1").split("/")
    return Threshold(int(part), int(whole), match[1] is not None, span)


def ratio(words: str, span: Span) -> Ratio | None:
    """Return ``words`` as staff to users, None where they are not that."""
    match = _RATIO.fullmatch(words)
    if match is None or int(match[2]) == 0:
        return None
    return Ratio(int(match[1]), int(match[2]), match[3], span)


def quantity(words: str, span: Span) -> Quantity | None:
    """Return ``words`` as a number of something, None where there is no number."""
    match = _QUANTITY.fullmatch(words)
    return None if match is None else Quantity(match[1].rstrip(",."), match[2] or "", span)

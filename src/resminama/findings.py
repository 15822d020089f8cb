"""Findings about the sources; how they are shown is in `resminama.report`."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from resminama.lean import dataclass
from resminama.source import Span

Mends = tuple[tuple[Span, str], ...]
"""Characters of files with what they become."""


class Severity(StrEnum):
    """How much a finding matters to the author."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A finding about the sources, addressed to the person who writes them."""

    code: str
    """Permanent identifier; ``docs/checks/<code>.md`` explains it."""
    severity: Severity
    span: Span
    message: str
    """What is wrong: one clause, lower case, no full stop, no advice."""
    hint: str = ""
    """What to do about it."""
    mends: Mends = ()
    """What puts it right, where a machine can say so without a decision."""


def error(code: str, span: Span, message: str, hint: str = "", mends: Mends = ()) -> Finding:
    """Return a finding that stops a build."""
    return Finding(code=code, severity=Severity.ERROR, span=span, message=message, hint=hint, mends=mends)


def warning(code: str, span: Span, message: str, hint: str = "", mends: Mends = ()) -> Finding:
    """Return a finding that a draft may carry."""
    return Finding(code=code, severity=Severity.WARNING, span=span, message=message, hint=hint, mends=mends)


def note(code: str, span: Span, message: str, hint: str = "", mends: Mends = ()) -> Finding:
    """Return a finding for the lists: a proposal, an unconfirmed wording."""
    return Finding(code=code, severity=Severity.NOTE, span=span, message=message, hint=hint, mends=mends)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings by place, then code; doubles dropped."""
    unique = dict.fromkeys(findings)
    return sorted(unique, key=lambda f: (f.span.path, f.span.start, f.code, f.message))

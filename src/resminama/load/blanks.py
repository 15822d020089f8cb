"""Blanks of a new source: a value in pointed brackets says what belongs in its place."""

from __future__ import annotations

import re
from collections.abc import Iterable

from resminama.findings import Finding, error
from resminama.source import Span

CODE = "NEW001"
_BLANK = re.compile(r"<([^<>]+)>")


def blank(words: str) -> str:
    """Return a value that says what belongs in its place."""
    return f"<{words}>"


def blank_finding(value: str, span: Span) -> Finding | None:
    """Return the finding of a value that is a blank; None of any other."""
    match = _BLANK.fullmatch(value.strip())
    return match and error(CODE, span, "nothing is written here yet", f"here belongs: {match[1]}")


def has_blanks(findings: Iterable[Finding]) -> bool:
    """Tell whether a source waits for somebody to write it."""
    return any(finding.code == CODE for finding in findings)

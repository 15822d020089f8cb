"""TPL002: the Word template of the letter, filled on trial when it is read."""

from __future__ import annotations

from functools import cache
from typing import Any

from resminama.findings import Finding, error
from resminama.ooxml.template import filled
from resminama.source import Span

CODE = "TPL002"
LETTER = "templates/letter.docx"
GIVEN: dict[str, Any] = {
    "words": dict.fromkeys(("outgoing", "dated", "annexes", "executor", "telephone"), "words"),
    **dict.fromkeys(("sender", "addressee", "salutation", "opening", "subject"), "words"),
    **dict.fromkeys(("ground", "asks", "closing", "signatory"), "words"),
    "annexes": [{"number": "1", "text": "words"}],
}
"""What every letter gives to its template: names as `resminama.deliver.letter` has them, and any words."""


@cache
def letter_findings(data: bytes) -> tuple[Finding, ...]:
    """Return why no letter can be made with the template ``data``; nothing if one can."""
    problem = _problem(data)
    if not problem:
        return ()
    hint = "take the template of the last version that worked, or mend the words in braces: " + ", ".join(
        GIVEN
    )
    return (error(CODE, Span(LETTER, 0, 1), f"no letter can be made with this template: {problem}", hint),)


def letter_missing() -> Finding:
    """Return what is said where packages are to have a letter and there is no template."""
    hint = f"put {LETTER} of the last version back"
    return error(CODE, Span(LETTER, 0, 1), "there is no template for the letters of the packages", hint)


def _problem(data: bytes) -> str:
    try:
        filled(data, GIVEN)
    except Exception as problem:  # of any kind: the libraries say the same of a damaged file in ten ways
        return str(problem).strip("'\" ") or type(problem).__name__
    return ""

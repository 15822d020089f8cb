"""A missing term warns; it stops a build where somebody has approved the text or the concept is strict."""

from __future__ import annotations

import pytest

from resminama.findings import Severity
from resminama.states.review import signed

from .workspace import base, findings_in

_ADDRESS, _SOURCE, _TARGET = "cases/a", "Persons with disabilities receive help.", "Помощь получают все."
_SIGNED = f"# @review {{}} by=BN on=2026-01-05 h={signed(_ADDRESS, _SOURCE, _TARGET)}\n"
_CLAUSE = f"schema: clause/1\nid: cases\ntitle: Cases\npoints:\n  - id: a\n    text: {_SOURCE}\n"
_CATALOGUE = f"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

{{}}msgctxt "{_ADDRESS}"
msgid "{_SOURCE}"
msgstr "{_TARGET}"
"""


@pytest.mark.parametrize(
    ("comment", "strict", "severity"),
    [
        ("", False, Severity.WARNING),
        (_SIGNED.format("reviewed"), False, Severity.WARNING),
        (_SIGNED.format("approved"), False, Severity.ERROR),
        ("", True, Severity.ERROR),
    ],
)
def test_severity_of_a_missing_term(comment: str, strict: bool, severity: Severity) -> None:
    concept = "glossary/person-with-disability.yaml"
    files = {**base(), "specs/clauses/cases.yaml": _CLAUSE.encode()}
    files["translations/ru/cases.po"] = _CATALOGUE.format(comment).encode()
    if strict:
        files[concept] += b"strict: true\n"

    found = [finding.severity for finding in findings_in(files)[0] if finding.code == "TERM002"]

    assert found == [severity]

"""How findings are shown: text for people, JSON and SARIF for tools."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from resminama.findings import Finding, Severity
from resminama.source import SourceFile

_WORD = re.compile(r"\w+")
_TAB = "\t"
_WINDOW = 160
"""Characters of a very long line that are shown."""


def as_text(finding: Finding, files: Mapping[str, SourceFile]) -> str:
    """Show a finding under the line it points at, a caret under every character."""
    file = files.get(finding.span.path)
    if file is None:
        place = f"{finding.span.path}: " if finding.span.path else ""
        return _with_hint(f"{place}{finding.severity}[{finding.code}]: {finding.message}", 0, finding)
    line, column = file.position(finding.span.start)
    words = file.line(line)
    start = max(0, column - 1 - _WINDOW // 2) if len(words) > _WINDOW else 0
    end = min(len(words), start + _WINDOW)
    width = max(1, min(finding.span.end - finding.span.start, end - column + 1))
    cut = "…" if start else ""
    shown = cut + words[start:end] + ("…" if end < len(words) else "")
    lead = cut and " "
    lead += "".join(_TAB if sign == _TAB else " " for sign in words[start : column - 1])
    number = str(line)
    head = f"{finding.span.path}:{line}:{column}: {finding.severity}[{finding.code}]: {finding.message}"
    carets = f"\n {' ' * len(number)} | {lead}{'^' * width}"
    return _with_hint(f"{head}\n {number} | {shown}{carets}", len(number), finding)


def _with_hint(text: str, margin: int, finding: Finding) -> str:
    return f"{text}\n {' ' * margin} = hint: {finding.hint}" if finding.hint else text


def as_json(findings: Sequence[Finding], files: Mapping[str, SourceFile]) -> str:
    """Return the findings as a JSON list with 1-based lines and columns."""
    return json.dumps([_record(finding, files) for finding in findings], ensure_ascii=False, indent=1)


def _record(finding: Finding, files: Mapping[str, SourceFile]) -> dict[str, object]:
    record: dict[str, object] = {
        "code": finding.code,
        "severity": str(finding.severity),
        "path": finding.span.path,
        "message": finding.message,
        "hint": finding.hint,
    }
    if file := files.get(finding.span.path):
        record["line"], record["column"] = file.position(finding.span.start)
        record["end_line"], record["end_column"] = file.position(finding.span.end)
    return record


_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


PAGES = "docs/checks"
"""Where each code has its page, from the top of the program's own folder."""


def as_sarif(
    findings: Sequence[Finding],
    files: Mapping[str, SourceFile],
    version: str,
    pages: Mapping[str, str] | None = None,
) -> str:
    """Return the findings as SARIF 2.1.0, for editors and code hosts; ``pages`` are the pages by code."""
    known = pages or {}
    codes = sorted({finding.code for finding in findings})
    rules = [_rule(code, known[code]) if code in known else {"id": code} for code in codes]
    driver = {"name": "resminama", "version": version, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, files) for finding in findings],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _rule(code: str, page: str) -> dict[str, object]:
    """Return what a page says of its code: ``# CODE: title``, ``Severity: level``, what is found."""
    head, severity, told, *_ = page.split("\n\n")
    title = head.partition(": ")[2].strip()
    level = severity.removeprefix("Severity: ")
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in _WORD.findall(title)),
        "shortDescription": {"text": title},
        "fullDescription": {"text": told.strip()},
        "helpUri": f"{PAGES}/{code}.md",
        "defaultConfiguration": {"level": next(one for one in _LEVELS.values() if level.startswith(one))},
    }


def _result(finding: Finding, files: Mapping[str, SourceFile]) -> dict[str, object]:
    record = _record(finding, files)
    location: dict[str, object] = {"artifactLocation": {"uri": finding.span.path}}
    if "line" in record:
        location["region"] = {
            "startLine": record["line"],
            "startColumn": record["column"],
            "endLine": record["end_line"],
            "endColumn": record["end_column"],
        }
    words = finding.message + (f" ({finding.hint})" if finding.hint else "")
    return {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": words},
        "locations": [{"physicalLocation": location}],
    }


def counted(findings: Sequence[Finding]) -> str:
    """Return how many findings of each severity there are: "2 errors, 1 warning, 30 notes"."""
    numbers = {severity: sum(f.severity is severity for f in findings) for severity in Severity}
    return ", ".join(f"{n} {severity}{'' if n == 1 else 's'}" for severity, n in numbers.items())


def difference(name: str, old: bytes, new: bytes) -> str:
    """Return the change to a file as a unified diff."""
    from difflib import unified_diff

    before, after = (data.decode("utf-8", "replace").splitlines() for data in (old, new))
    return "\n".join(unified_diff(before, after, name, name, lineterm=""))

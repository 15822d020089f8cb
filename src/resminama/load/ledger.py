"""The ledger of the translators' desk: a file that the program wrote, and that a merge may have damaged."""

from __future__ import annotations

from resminama.findings import Finding, error
from resminama.source import Span
from resminama.states.ledger import PATH, DamagedLedgerError, Ledger, read_ledger

_MAX_BYTES = 5_000_000
"""Fifty thousand texts in both languages; the workspace reads no more of a file."""
_HINT = "take the last version that was whole, then bring the catalogues up to date with `translate update`"


def ledger_of(data: bytes) -> tuple[str, Ledger, list[Finding]]:
    """Return (text, ledger, findings) of ``translations/ledger.json``; an empty ledger with a finding."""
    if len(data) >= _MAX_BYTES:
        return "", Ledger(), [_refused(0, "larger than 5 MB")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode("utf-8", "replace")
        return before, Ledger(), [_refused(len(before), "not UTF-8")]
    try:
        return text, read_ledger(text), []
    except DamagedLedgerError as problem:
        return text, Ledger(), [_refused(min(problem.at, max(len(text) - 1, 0)), "it breaks off here")]


def _refused(at: int, what: str) -> Finding:
    return error("PO001", Span(PATH, at, at + 1), f"not the ledger of the translations: {what}", _HINT)

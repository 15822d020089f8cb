"""The build finds what people do wrong, and nothing in sources that are right."""

from __future__ import annotations

from resminama.findings import Severity
from resminama.workspace import read_sources
from resminama.world import prepare

from .catalogue import OPERATORS
from .choosing import FOR_EACH_CODE
from .report import ROOT, misses, results, table
from .running import Verdict

_SHARE = 0.95
"""How many of the mutations have to be found with code, line and column."""


def test_mutations_are_found_where_they_are() -> None:
    found = results()
    right = sum(result.verdict is Verdict.RIGHT for result in found)
    print(table(found), misses(found), sep="\n")

    assert len(found) == FOR_EACH_CODE * len(OPERATORS), "a code has too few sites"
    assert right >= _SHARE * len(found), misses(found)


def test_clean_sources_give_no_error_and_no_warning() -> None:
    findings = prepare(read_sources(ROOT)).findings
    assert [found for found in findings if found.severity is not Severity.NOTE] == []

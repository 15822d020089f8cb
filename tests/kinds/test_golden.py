"""Every kind as a tree in three languages: what is said, in which role, under which number."""

from __future__ import annotations

import pytest

from resminama.lang import Lang

from .support import given, golden, shown, small

DOCUMENTS = (
    "assignment-review",
    "guide-home-help",
    "job-specialist",
    "leaflet-home-help",
    "mandate-committee",
    "sop-alarm",
    "statute-council",
)


def test_the_small_workspace_loads_whole() -> None:
    assert [str(finding) for finding in small().findings] == []
    assert set(DOCUMENTS) <= set(given().outlines)


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("key", DOCUMENTS)
def test_a_document_is_the_golden_one(key: str, lang: Lang) -> None:
    assert shown(key, lang) == golden(f"{key}-{lang}")

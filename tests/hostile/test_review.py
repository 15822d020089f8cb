"""Reading a Word file from outside takes seconds and a few hundred megabytes, whatever is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from hostile.child import MOST_MEGABYTES, MOST_SECONDS, said
from hostile.heavy import HEAVY
from hostile.wordfiles import HARMFUL
from support.sample import home

SETTLED = ("joined_paragraphs", "nested_tables", "wide_rows")
"""Files that make most work where their changes are accepted."""


@pytest.mark.parametrize("name", HEAVY)
def test_a_heavy_file_is_read_in_time_and_memory(name: str, tmp_path: Path) -> None:
    path = tmp_path / "heavy.docx"
    data = HEAVY[name]()
    path.write_bytes(data)

    result = said(home(), "review", "read", str(path), *(["--text", "accepted"] if name in SETTLED else []))

    assert result.code == 0, result.err
    assert "Traceback" not in result.err
    assert result.seconds <= MOST_SECONDS
    assert result.megabytes <= MOST_MEGABYTES
    assert path.read_bytes() == data


@pytest.mark.parametrize("name", HARMFUL)
def test_a_harmful_file_is_refused_in_time_and_memory(name: str, tmp_path: Path) -> None:
    path = tmp_path / "harmful.docx"
    path.write_bytes(HARMFUL[name][0]())

    result = said(home(), "review", "read", str(path))

    assert result.code == 1
    assert "Traceback" not in result.err
    assert result.seconds <= MOST_SECONDS
    assert result.megabytes <= MOST_MEGABYTES

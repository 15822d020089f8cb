"""Fixtures of the PDF writer's tests."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def fonts() -> Path:
    """The folder with Tinos."""
    return Path(__file__).parents[2] / "templates" / "fonts"

"""Fixtures of the PDF writer's tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.verapdf import verapdf

__all__ = ["verapdf"]


@pytest.fixture(scope="session")
def fonts() -> Path:
    """The folder with Tinos."""
    return Path(__file__).parents[2] / "templates" / "fonts"

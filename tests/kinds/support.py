"""The small workspace of these tests."""

from __future__ import annotations

from pathlib import Path

from resminama.compose.document import Materials
from resminama.world import Prepared
from support.small import Small

_SMALL = Small(Path(__file__).parent)
files, document, shown, golden = _SMALL.files, _SMALL.document, _SMALL.shown, _SMALL.golden


def small() -> Prepared:
    """Return the small workspace, unchecked."""
    return _SMALL.prepared


def given() -> Materials:
    """Return what its documents are composed from."""
    return _SMALL.given

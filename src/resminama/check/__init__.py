"""The checks: one finding per file, named for the bad pattern, listed here."""

from __future__ import annotations

from resminama.check.world import Check

CHECKS: tuple[Check, ...] = ()
"""Every check of the corpus, in the order of their codes."""

"""All checks of the corpus."""

from __future__ import annotations

from resminama.check.corpus_checks import CORPUS_CHECKS
from resminama.check.term_checks import TERM_CHECKS
from resminama.check.text_checks import TEXT_CHECKS
from resminama.check.translation_checks import TRANSLATION_CHECKS
from resminama.check.world import Check

CHECKS: tuple[Check, ...] = (
    *TEXT_CHECKS,
    *TERM_CHECKS,
    *TRANSLATION_CHECKS,
    *CORPUS_CHECKS,
)
"""Every check of the corpus."""

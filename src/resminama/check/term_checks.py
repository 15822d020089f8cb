"""The checks of terms, in the order of their codes."""

from __future__ import annotations

from resminama.check.defined_term_unused import defined_term_unused
from resminama.check.rejected_form import rejected_form
from resminama.check.term_not_in_glossary import term_not_in_glossary
from resminama.check.term_not_translated import term_not_translated
from resminama.check.two_words_for_one_concept import two_words_for_one_concept
from resminama.check.world import Check

TERM_CHECKS: tuple[Check, ...] = (
    rejected_form,  # TERM001
    term_not_translated,  # TERM002
    two_words_for_one_concept,  # TERM003
    defined_term_unused,  # TERM004
    term_not_in_glossary,  # TERM005
)

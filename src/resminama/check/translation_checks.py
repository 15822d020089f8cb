"""The checks that hold a translation against its text."""

from __future__ import annotations

from resminama.check.date_differs import date_differs
from resminama.check.end_punctuation_differs import end_punctuation_differs
from resminama.check.hyphen_for_dash import hyphen_for_dash
from resminama.check.invisible_sign_typed import invisible_sign_typed
from resminama.check.left_in_english import left_in_english
from resminama.check.list_length_differs import list_length_differs
from resminama.check.not_composed import not_composed
from resminama.check.number_differs import number_differs
from resminama.check.quotation_marks_wrong import quotation_marks_wrong
from resminama.check.translated_two_ways import translated_two_ways
from resminama.check.two_texts_one_translation import two_texts_one_translation
from resminama.check.unit_differs import unit_differs
from resminama.check.word_in_wrong_script import word_in_wrong_script
from resminama.check.world import Check

TRANSLATION_CHECKS: tuple[Check, ...] = (
    number_differs,
    date_differs,
    unit_differs,
    end_punctuation_differs,
    quotation_marks_wrong,
    hyphen_for_dash,
    invisible_sign_typed,
    word_in_wrong_script,
    left_in_english,
    translated_two_ways,
    two_texts_one_translation,
    not_composed,
    list_length_differs,
)
"""In the order of their codes, from TR005."""

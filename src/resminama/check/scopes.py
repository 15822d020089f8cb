"""What each check looks at: what it is shown is in `resminama.check.kept`.

A check that is in none of the tuples looks at all sources and at no translation.
"""

from __future__ import annotations

from resminama.check.act_not_in_force import act_not_in_force
from resminama.check.answer_of_ministry_open import answer_of_ministry_open
from resminama.check.answer_open import answer_open
from resminama.check.body_typed_in_translation import body_typed_in_translation
from resminama.check.careless_typing import careless_typing
from resminama.check.case_against_governor import case_against_governor
from resminama.check.case_not_told import case_not_told
from resminama.check.cost_typed import cost_typed
from resminama.check.date_differs import date_differs
from resminama.check.days_without_kind import days_without_kind
from resminama.check.decision_without_choice import decision_without_choice
from resminama.check.disaggregation_missing import disaggregation_missing
from resminama.check.end_punctuation_differs import end_punctuation_differs
from resminama.check.every import CHECKS
from resminama.check.foreign_letter import foreign_letter
from resminama.check.form_missing import form_missing
from resminama.check.hyphen_for_dash import hyphen_for_dash
from resminama.check.indicator_not_used import indicator_not_used
from resminama.check.invisible_sign_typed import invisible_sign_typed
from resminama.check.left_in_english import left_in_english
from resminama.check.list_length_differs import list_length_differs
from resminama.check.long_sentence import long_sentence
from resminama.check.measure_without_indicator import measure_without_indicator
from resminama.check.mixed_scripts import mixed_scripts
from resminama.check.norm_without_source import norm_without_source
from resminama.check.not_composed import not_composed
from resminama.check.number_differs import number_differs
from resminama.check.number_typed_in_leaflet import number_typed_in_leaflet
from resminama.check.number_word_differs import number_word_differs
from resminama.check.quotation_marks_wrong import quotation_marks_wrong
from resminama.check.recommendation_without_option import recommendation_without_option
from resminama.check.rejected_form import rejected_form
from resminama.check.risk_out_of_scale import risk_out_of_scale
from resminama.check.row_without_name import row_without_name
from resminama.check.section_over_limit import section_over_limit
from resminama.check.short_name_too_early import short_name_too_early
from resminama.check.short_name_unused import short_name_unused
from resminama.check.sign_without_glyph import sign_without_glyph
from resminama.check.step_of_nobody import step_of_nobody
from resminama.check.target_without_ground import target_without_ground
from resminama.check.term_not_in_glossary import term_not_in_glossary
from resminama.check.term_not_translated import term_not_translated
from resminama.check.time_outside_plan import time_outside_plan
from resminama.check.title_without_kind import title_without_kind
from resminama.check.translated_two_ways import translated_two_ways
from resminama.check.translation_loses_mark import translation_loses_mark
from resminama.check.translation_missing import translation_missing
from resminama.check.translation_outdated import translation_outdated
from resminama.check.translation_without_source import translation_without_source
from resminama.check.two_texts_one_translation import two_texts_one_translation
from resminama.check.two_words_for_one_concept import two_words_for_one_concept
from resminama.check.typed_end_mark import typed_end_mark
from resminama.check.typed_reference import typed_reference
from resminama.check.unit_beyond_extent import unit_beyond_extent
from resminama.check.unit_differs import unit_differs
from resminama.check.unit_named_as_service import unit_named_as_service
from resminama.check.unit_not_read import unit_not_read
from resminama.check.unit_of_wrong_kind import unit_of_wrong_kind
from resminama.check.unknown_target import unknown_target
from resminama.check.word_in_wrong_script import word_in_wrong_script
from resminama.check.wording_unconfirmed import wording_unconfirmed
from resminama.check.world import Check
from resminama.check.wrong_ordinal_suffix import wrong_ordinal_suffix

OF_DOCUMENTS: tuple[Check, ...] = (
    typed_end_mark,
    answer_of_ministry_open,
    norm_without_source,
    answer_open,
    long_sentence,
    number_typed_in_leaflet,
    row_without_name,
    measure_without_indicator,
    time_outside_plan,
    indicator_not_used,
    risk_out_of_scale,
    target_without_ground,
    disaggregation_missing,
    section_over_limit,
    recommendation_without_option,
    decision_without_choice,
    step_of_nobody,
    cost_typed,
    translation_missing,
    translation_without_source,
)
"""They look at one document with its translations."""
OF_LANGUAGES: tuple[Check, ...] = (
    typed_reference,
    case_against_governor,
    case_not_told,
    wrong_ordinal_suffix,
    mixed_scripts,
    foreign_letter,
    days_without_kind,
    number_word_differs,
    careless_typing,
    sign_without_glyph,
    translation_loses_mark,
    number_differs,
    date_differs,
    unit_differs,
    end_punctuation_differs,
    quotation_marks_wrong,
    hyphen_for_dash,
    invisible_sign_typed,
    word_in_wrong_script,
    left_in_english,
    not_composed,
    list_length_differs,
)
"""They look at one document in one language, beside its English."""
OF_STATES: tuple[Check, ...] = (translation_outdated,)
"""They look at the ledger of the translations, too."""
OF_TERMS: tuple[Check, ...] = (
    rejected_form,
    term_not_translated,
    two_words_for_one_concept,
    term_not_in_glossary,
)
"""They look at one document in one language, at the glossary and at the titles of acts."""
OF_REFERENCES: tuple[Check, ...] = (
    unknown_target,
    unit_beyond_extent,
    unit_not_read,
    unit_of_wrong_kind,
    act_not_in_force,
    form_missing,
    unit_named_as_service,
    body_typed_in_translation,
)
"""They look at one document with its translations, among all sources."""
OF_EVERYTHING: tuple[Check, ...] = (
    translated_two_ways,
    two_texts_one_translation,
    short_name_too_early,
    short_name_unused,
    title_without_kind,
    wording_unconfirmed,
)
"""They look at all sources and at all translations, and run whenever anything changed."""
_ELSEWHERE = frozenset({*OF_DOCUMENTS, *OF_LANGUAGES, *OF_STATES, *OF_TERMS, *OF_REFERENCES, *OF_EVERYTHING})
OF_SOURCES = tuple(check for check in CHECKS if check not in _ELSEWHERE)
"""They look at all sources and at no translation."""

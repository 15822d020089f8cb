"""Checks that do not look at the whole corpus: what they are shown is in `resminama.check.kept`.

A check that is in none of the tuples is shown everything and runs whenever anything changed.
"""

from __future__ import annotations

from resminama.check.act_not_in_force import act_not_in_force
from resminama.check.answer_of_ministry_open import answer_of_ministry_open
from resminama.check.answer_open import answer_open
from resminama.check.body_not_stated import body_not_stated
from resminama.check.borrowed_id_taken import borrowed_id_taken
from resminama.check.careless_typing import careless_typing
from resminama.check.case_against_governor import case_against_governor
from resminama.check.case_not_told import case_not_told
from resminama.check.clause_parameters_wrong import clause_parameters_wrong
from resminama.check.column_not_the_total import column_not_the_total
from resminama.check.date_differs import date_differs
from resminama.check.days_without_kind import days_without_kind
from resminama.check.defined_term_unused import defined_term_unused
from resminama.check.end_punctuation_differs import end_punctuation_differs
from resminama.check.figure_unknown import figure_unknown
from resminama.check.foreign_letter import foreign_letter
from resminama.check.form_missing import form_missing
from resminama.check.hyphen_for_dash import hyphen_for_dash
from resminama.check.id_not_registered import id_not_registered
from resminama.check.id_taken import id_taken
from resminama.check.include_not_a_list import include_not_a_list
from resminama.check.indicator_not_used import indicator_not_used
from resminama.check.invisible_sign_typed import invisible_sign_typed
from resminama.check.left_in_english import left_in_english
from resminama.check.list_length_differs import list_length_differs
from resminama.check.long_sentence import long_sentence
from resminama.check.measure_without_indicator import measure_without_indicator
from resminama.check.mixed_scripts import mixed_scripts
from resminama.check.name_in_plain_words import name_in_plain_words
from resminama.check.norm_without_source import norm_without_source
from resminama.check.not_composed import not_composed
from resminama.check.number_differs import number_differs
from resminama.check.number_of_members_differs import number_of_members_differs
from resminama.check.number_typed_in_leaflet import number_typed_in_leaflet
from resminama.check.number_word_differs import number_word_differs
from resminama.check.price_not_per_unit import price_not_per_unit
from resminama.check.quotation_marks_wrong import quotation_marks_wrong
from resminama.check.rehearsal_goes_otherwise import rehearsal_goes_otherwise
from resminama.check.rehearsal_names_unknown import rehearsal_names_unknown
from resminama.check.rejected_form import rejected_form
from resminama.check.risk_out_of_scale import risk_out_of_scale
from resminama.check.row_without_name import row_without_name
from resminama.check.section_over_limit import section_over_limit
from resminama.check.short_name_too_early import short_name_too_early
from resminama.check.short_name_unused import short_name_unused
from resminama.check.sign_without_glyph import sign_without_glyph
from resminama.check.term_not_in_glossary import term_not_in_glossary
from resminama.check.term_not_translated import term_not_translated
from resminama.check.time_outside_plan import time_outside_plan
from resminama.check.translation_loses_mark import translation_loses_mark
from resminama.check.translation_outdated import translation_outdated
from resminama.check.translation_without_source import translation_without_source
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
from resminama.check.world import Check
from resminama.check.wrong_ordinal_suffix import wrong_ordinal_suffix

OF_DOCUMENTS: tuple[Check, ...] = (
    typed_reference,
    case_against_governor,
    case_not_told,
    wrong_ordinal_suffix,
    mixed_scripts,
    foreign_letter,
    typed_end_mark,
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
    section_over_limit,
    translation_without_source,
)
"""They look at one document with its translations."""
OF_STATES: tuple[Check, ...] = (translation_outdated,)
"""They look at the ledger of the translations, too."""
OF_TERMS: tuple[Check, ...] = (
    rejected_form,
    term_not_translated,
    two_words_for_one_concept,
    term_not_in_glossary,
)
"""They look at the glossary and at the titles of acts, too."""
OF_MARKS: tuple[Check, ...] = (
    unknown_target,
    unit_beyond_extent,
    unit_not_read,
    unit_of_wrong_kind,
    act_not_in_force,
    form_missing,
    short_name_too_early,
    short_name_unused,
    unit_named_as_service,
)
"""They look at all sources, and at the translations with references and short names."""
OF_SOURCES: tuple[Check, ...] = (
    defined_term_unused,
    id_not_registered,
    name_in_plain_words,
    figure_unknown,
    clause_parameters_wrong,
    column_not_the_total,
    price_not_per_unit,
    include_not_a_list,
    number_of_members_differs,
    body_not_stated,
    rehearsal_names_unknown,
    rehearsal_goes_otherwise,
    borrowed_id_taken,
    id_taken,
)
"""They look at all sources and at no translation."""

"""The checks of references, of texts and of translations."""

from __future__ import annotations

from resminama.check.act_not_in_force import act_not_in_force
from resminama.check.article_before_name import article_before_name
from resminama.check.careless_typing import careless_typing
from resminama.check.case_against_governor import case_against_governor
from resminama.check.case_not_told import case_not_told
from resminama.check.days_without_kind import days_without_kind
from resminama.check.foreign_letter import foreign_letter
from resminama.check.form_missing import form_missing
from resminama.check.mixed_scripts import mixed_scripts
from resminama.check.number_word_differs import number_word_differs
from resminama.check.short_name_too_early import short_name_too_early
from resminama.check.short_name_unused import short_name_unused
from resminama.check.sign_without_glyph import sign_without_glyph
from resminama.check.translation_loses_mark import translation_loses_mark
from resminama.check.translation_missing import translation_missing
from resminama.check.translation_outdated import translation_outdated
from resminama.check.translation_without_source import translation_without_source
from resminama.check.typed_end_mark import typed_end_mark
from resminama.check.typed_reference import typed_reference
from resminama.check.unit_beyond_extent import unit_beyond_extent
from resminama.check.unit_named_as_service import unit_named_as_service
from resminama.check.unit_not_read import unit_not_read
from resminama.check.unit_of_wrong_kind import unit_of_wrong_kind
from resminama.check.unknown_target import unknown_target
from resminama.check.world import Check
from resminama.check.wrong_ordinal_suffix import wrong_ordinal_suffix

TEXT_CHECKS: tuple[Check, ...] = (
    unknown_target,
    unit_beyond_extent,
    unit_not_read,
    unit_of_wrong_kind,
    act_not_in_force,
    typed_reference,
    case_against_governor,
    case_not_told,
    form_missing,
    wrong_ordinal_suffix,
    mixed_scripts,
    foreign_letter,
    typed_end_mark,
    short_name_too_early,
    short_name_unused,
    unit_named_as_service,
    days_without_kind,
    number_word_differs,
    careless_typing,
    sign_without_glyph,
    article_before_name,
    translation_missing,
    translation_outdated,
    translation_loses_mark,
    translation_without_source,
)
"""In the order of their codes: REF, NAME, TXT, TR."""

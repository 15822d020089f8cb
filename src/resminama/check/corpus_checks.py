"""The checks of the corpus, of standards and of procedures, in the order of their codes."""

from __future__ import annotations

from resminama.check.amendment_malformed import amendment_malformed
from resminama.check.amendment_open import amendment_open
from resminama.check.annex_missing import annex_missing
from resminama.check.answer_of_ministry_open import answer_of_ministry_open
from resminama.check.answer_open import answer_open
from resminama.check.baseline_not_numeric import baseline_not_numeric
from resminama.check.body_not_stated import body_not_stated
from resminama.check.body_typed_in_translation import body_typed_in_translation
from resminama.check.borrowed_id_taken import borrowed_id_taken
from resminama.check.caseload_below_capacity import caseload_below_capacity
from resminama.check.chair_without_seat import chair_without_seat
from resminama.check.choice_without_answers import choice_without_answers
from resminama.check.clause_parameters_wrong import clause_parameters_wrong
from resminama.check.column_not_the_total import column_not_the_total
from resminama.check.complaint_to_itself import complaint_to_itself
from resminama.check.components_over_level import components_over_level
from resminama.check.condition_both_ways import condition_both_ways
from resminama.check.copies_malformed import copies_malformed
from resminama.check.cost_typed import cost_typed
from resminama.check.date_malformed import date_malformed
from resminama.check.decision_open import decision_open
from resminama.check.decision_with_one_exit import decision_with_one_exit
from resminama.check.decision_without_choice import decision_without_choice
from resminama.check.decision_without_reason import decision_without_reason
from resminama.check.disaggregation_missing import disaggregation_missing
from resminama.check.document_not_approved import document_not_approved
from resminama.check.edition_damaged import edition_damaged
from resminama.check.emergency_branch_missing import emergency_branch_missing
from resminama.check.entry_into_force_wrong import entry_into_force_wrong
from resminama.check.fee_without_ground import fee_without_ground
from resminama.check.field_of_two_types import field_of_two_types
from resminama.check.figure_unknown import figure_unknown
from resminama.check.fiscal_line_uncountable import fiscal_line_uncountable
from resminama.check.form_nobody_reads import form_nobody_reads
from resminama.check.form_without_sheet import form_without_sheet
from resminama.check.group_not_admitted import group_not_admitted
from resminama.check.hours_over_working_week import hours_over_working_week
from resminama.check.id_not_registered import id_not_registered
from resminama.check.id_taken import id_taken
from resminama.check.include_not_a_list import include_not_a_list
from resminama.check.indicator_not_used import indicator_not_used
from resminama.check.indicator_without_measure import indicator_without_measure
from resminama.check.input_made_by_nobody import input_made_by_nobody
from resminama.check.instruction_incomplete import instruction_incomplete
from resminama.check.joint_order_wrong import joint_order_wrong
from resminama.check.lens_against_persons import lens_against_persons
from resminama.check.lens_unanswered import lens_unanswered
from resminama.check.level_below_component import level_below_component
from resminama.check.level_differs import level_differs
from resminama.check.long_sentence import long_sentence
from resminama.check.measure_without_indicator import measure_without_indicator
from resminama.check.model_blank_open import model_blank_open
from resminama.check.model_not_followed import model_not_followed
from resminama.check.name_in_plain_words import name_in_plain_words
from resminama.check.name_registered_twice import name_registered_twice
from resminama.check.norm_without_source import norm_without_source
from resminama.check.number_not_free import number_not_free
from resminama.check.number_of_members_differs import number_of_members_differs
from resminama.check.number_typed_in_leaflet import number_typed_in_leaflet
from resminama.check.part_not_said import part_not_said
from resminama.check.payments_not_whole import payments_not_whole
from resminama.check.performer_not_in_staffing import performer_not_in_staffing
from resminama.check.person_named_in_rehearsal import person_named_in_rehearsal
from resminama.check.phrase_missing import phrase_missing
from resminama.check.price_not_per_unit import price_not_per_unit
from resminama.check.principle_on_whole_act import principle_on_whole_act
from resminama.check.principle_without_ground import principle_without_ground
from resminama.check.procedure_of_nobody import procedure_of_nobody
from resminama.check.promise_without_requirement import promise_without_requirement
from resminama.check.qualification_differs import qualification_differs
from resminama.check.quorum_wrong import quorum_wrong
from resminama.check.recommendation_without_option import recommendation_without_option
from resminama.check.rehearsal_goes_otherwise import rehearsal_goes_otherwise
from resminama.check.rehearsal_names_unknown import rehearsal_names_unknown
from resminama.check.remedy_too_low import remedy_too_low
from resminama.check.risk_out_of_scale import risk_out_of_scale
from resminama.check.row_without_name import row_without_name
from resminama.check.scores_not_hundred import scores_not_hundred
from resminama.check.section_over_limit import section_over_limit
from resminama.check.section_says_nothing import section_says_nothing
from resminama.check.settings_missing import settings_missing
from resminama.check.sop_differs_from_standard import sop_differs_from_standard
from resminama.check.staff_not_counted import staff_not_counted
from resminama.check.stage_without_time_limit import stage_without_time_limit
from resminama.check.step_dead_end import step_dead_end
from resminama.check.step_of_nobody import step_of_nobody
from resminama.check.step_unreachable import step_unreachable
from resminama.check.step_without_performer import step_without_performer
from resminama.check.step_without_time_limit import step_without_time_limit
from resminama.check.superior_elsewhere import superior_elsewhere
from resminama.check.table_malformed import table_malformed
from resminama.check.target_against_direction import target_against_direction
from resminama.check.target_without_ground import target_without_ground
from resminama.check.tariff_component_mismatch import tariff_component_mismatch
from resminama.check.time_outside_plan import time_outside_plan
from resminama.check.time_over_total import time_over_total
from resminama.check.title_without_kind import title_without_kind
from resminama.check.training_differs import training_differs
from resminama.check.transitional_time_wrong import transitional_time_wrong
from resminama.check.unit_cost_not_the_sum import unit_cost_not_the_sum
from resminama.check.unit_in_english_only import unit_in_english_only
from resminama.check.unit_moved import unit_moved
from resminama.check.unit_of_cost_differs import unit_of_cost_differs
from resminama.check.unit_without_head import unit_without_head
from resminama.check.unit_without_words import unit_without_words
from resminama.check.value_beyond_reason import value_beyond_reason
from resminama.check.version_malformed import version_malformed
from resminama.check.wording_unconfirmed import wording_unconfirmed
from resminama.check.world import Check

CORPUS_CHECKS: tuple[Check, ...] = (
    amendment_malformed,  # AMD001
    amendment_open,  # AMD002
    annex_missing,  # ANX001
    document_not_approved,  # ANX002
    title_without_kind,  # BYL001
    entry_into_force_wrong,  # BYL002
    column_not_the_total,  # BYL003
    price_not_per_unit,  # BYL004
    transitional_time_wrong,  # BYL005
    joint_order_wrong,  # BYL006
    instruction_incomplete,  # BYL007
    id_not_registered,  # COR001
    clause_parameters_wrong,  # COR002
    include_not_a_list,  # COR003
    answer_of_ministry_open,  # COR004
    norm_without_source,  # COR005
    wording_unconfirmed,  # COR006
    name_in_plain_words,  # COR007
    name_registered_twice,  # COR008
    body_typed_in_translation,  # COR009
    date_malformed,  # DAY001
    decision_without_reason,  # DEC001
    decision_open,  # DEC002
    part_not_said,  # DEC003
    number_not_free,  # EDN001
    unit_moved,  # EDN002
    edition_damaged,  # EDN003
    figure_unknown,  # FIG001
    unit_in_english_only,  # FIG006
    field_of_two_types,  # FRM001
    form_without_sheet,  # FRM002
    copies_malformed,  # FRM003
    choice_without_answers,  # FRM004
    remedy_too_low,  # GAP001
    long_sentence,  # GDE001
    number_typed_in_leaflet,  # GDE002
    promise_without_requirement,  # GDE003
    row_without_name,  # INV001
    recommendation_without_option,  # NOTE001
    decision_without_choice,  # NOTE002
    fiscal_line_uncountable,  # NOTE003
    step_of_nobody,  # NOTE004
    cost_typed,  # NOTE005
    phrase_missing,  # PHR001
    version_malformed,  # PKG001
    measure_without_indicator,  # PLN001
    time_outside_plan,  # PLN002
    baseline_not_numeric,  # PLN003
    indicator_not_used,  # PLN004
    risk_out_of_scale,  # PLN005
    target_against_direction,  # PLN006
    target_without_ground,  # PLN007
    disaggregation_missing,  # PLN008
    section_over_limit,  # RPT001
    section_says_nothing,  # RPT002
    scores_not_hundred,  # JOB001
    training_differs,  # JOB002
    level_differs,  # JOB003
    superior_elsewhere,  # JOB004
    qualification_differs,  # JOB005
    quorum_wrong,  # MAN001
    chair_without_seat,  # MAN002
    payments_not_whole,  # MAN003
    number_of_members_differs,  # MAN004
    body_not_stated,  # MAN005
    rehearsal_names_unknown,  # RHS001
    rehearsal_goes_otherwise,  # RHS002
    person_named_in_rehearsal,  # RHS003
    settings_missing,  # SET001
    step_unreachable,  # SOP001
    step_dead_end,  # SOP002
    decision_with_one_exit,  # SOP003
    time_over_total,  # SOP004
    step_without_time_limit,  # SOP005
    sop_differs_from_standard,  # SOP006
    step_without_performer,  # SOP007
    emergency_branch_missing,  # SOP008
    procedure_of_nobody,  # SOP009
    input_made_by_nobody,  # SOP010
    form_nobody_reads,  # SOP011
    indicator_without_measure,  # SOP012
    model_blank_open,  # STA001
    model_not_followed,  # STA002
    unit_without_head,  # STA003
    performer_not_in_staffing,  # STD001
    stage_without_time_limit,  # STD002
    condition_both_ways,  # STD003
    caseload_below_capacity,  # STD004
    hours_over_working_week,  # STD005
    lens_unanswered,  # STD007
    tariff_component_mismatch,  # STD008
    answer_open,  # STD009
    principle_without_ground,  # STD010
    unit_cost_not_the_sum,  # STD011
    value_beyond_reason,  # STD012
    level_below_component,  # STD013
    staff_not_counted,  # STD014
    group_not_admitted,  # STD015
    fee_without_ground,  # STD016
    lens_against_persons,  # STD017
    complaint_to_itself,  # STD018
    unit_of_cost_differs,  # STD019
    principle_on_whole_act,  # STD020
    components_over_level,  # STD021
    table_malformed,  # TBL001
    borrowed_id_taken,  # UNIT002
    id_taken,  # UNIT003
    unit_without_words,  # UNIT004
)
"""FIG002 to FIG005 are found where the figures are computed."""

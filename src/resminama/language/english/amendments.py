"""English formulae of amendment: translations."""

from __future__ import annotations

from resminama.lang import Case
from resminama.language.values import Operation

AMENDMENTS: dict[Operation, str] = {
    Operation.RESTATE: "{unit} shall be restated as follows: {text}",
    Operation.ADD_UNIT: "the following {added} shall be added to {unit}: {text}",
    Operation.ADD_AFTER: "the following {added} shall be added after {unit}: {text}",
    Operation.DELETE_UNIT: "{unit} shall be deleted",
    Operation.REPLACE_WORDS: "in {unit}, {old} shall be replaced by {new}",
    Operation.ADD_WORDS: "in {unit}, {new} shall be added after {old}",
    Operation.DELETE_WORDS: "in {unit}, {old} shall be deleted",
}

QUOTED_WORDS: dict[Case, tuple[str, str]] = {Case.NOM: ("the word {}", "the words {}")}
"""Quoted words with their noun: one word, several."""

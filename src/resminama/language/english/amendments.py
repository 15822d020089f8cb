"""English formulae of amendment: translations."""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.amending import Formula
from resminama.language.values import Made, Operation

_NEW = "the following {added} shall be added"

AMENDMENTS: dict[Operation, Formula] = {
    Operation.RESTATE: ("{unit} shall be restated as follows:", "shall be restated as follows:"),
    Operation.ADD: (_NEW + " to {unit}:", _NEW + ":"),
    Operation.ADD_AFTER: (_NEW + " after {unit}:", _NEW + ":"),
    Operation.ADD_BEFORE: (_NEW + " before {unit}:", _NEW + ":"),
    Operation.REMOVE: ("{unit} shall be deleted", "shall be deleted"),
    Operation.REPEAL: ("{unit} shall be declared to have lost force", "shall be declared to have lost force"),
    Operation.REPLACE_WORDS: (
        "in {unit}, {old} shall be replaced {each}by {new}",
        "{old} shall be replaced {each}by {new}",
    ),
    Operation.ADD_WORDS: ("in {unit}, {new} shall be added after {old}", "{new} shall be added after {old}"),
    Operation.APPEND_WORDS: ("{new} shall be added at the end of {unit}", "{new} shall be added at the end"),
    Operation.REMOVE_WORDS: ("in {unit}, {old} shall be deleted", "{old} shall be deleted"),
    Operation.REPLACE_MARK: (
        "in {unit}, the {old} at the end shall be replaced by a {new}",
        "the {old} at the end shall be replaced by a {new}",
    ),
}

THROUGHOUT: dict[Operation, Formula] = {
    Operation.REPLACE_WORDS: (
        "throughout {unit}, {old} shall be replaced {each}by {new}",
        "throughout the text, {old} shall be replaced {each}by {new}",
    ),
    Operation.REMOVE_WORDS: (
        "throughout {unit}, {old} shall be deleted",
        "throughout the text, {old} shall be deleted",
    ),
}

GROUP = "in {unit}:"
EACH = "respectively"
ANY_CASE = (" in any form", " in the same form")

TEXT_OF: dict[Lang, str] = {
    Lang.TK: " of the text in the state language",
}

QUOTED_WORDS: dict[Case, tuple[str, str, str]] = {Case.NOM: ("the word {}", "the words {}", "the figures {}")}
"""Quoted words with their noun: one word, several, figures."""

MARKS: dict[str, dict[Case, str]] = {
    ".": {Case.NOM: "full stop"},
    ";": {Case.NOM: "semicolon"},
    ",": {Case.NOM: "comma"},
    ":": {Case.NOM: "colon"},
}

CALLED: dict[Made, dict[Case, tuple[str, str]]] = {
    Made.CHANGE: dict.fromkeys(Case, ("amendment", "amendments")),
    Made.ADDITION: dict.fromkeys(Case, ("addition", "additions")),
}

REPEALED = "Repealed."

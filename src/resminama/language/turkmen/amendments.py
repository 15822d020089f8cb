"""Turkmen formulae of amendment.

Source: laws on changes and additions on turkmenistan.gov.tm/tk/habar: 65111 (restating, adding, one change
and one addition), 51559, 68443 and 73193 (after a unit, repealing, a title, a list of changes of an article),
53121 and 78079 (words, several at once), metbugat.gov.tm/newsDetails/3545 (removing words, «adynda»,
«bellikde»), saylav.gov.tm/tk/law (several indents). What was not read there is listed in `unconfirmed`.
"""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.amending import Formula
from resminama.language.values import Made, Operation

_NEW = "şu mazmunly {added:acc} goşmaly:"

AMENDMENTS: dict[Operation, Formula] = {
    Operation.RESTATE: ("{unit:acc} şu görnüşde beýan etmeli:", "şu görnüşde beýan etmeli:"),
    Operation.ADD: ("{unit:dat} " + _NEW, _NEW),
    Operation.ADD_AFTER: ("{unit:abl} soň " + _NEW, _NEW),
    Operation.ADD_BEFORE: ("{unit:abl} öň " + _NEW, _NEW),
    Operation.REMOVE: ("{unit:acc} aýyrmaly", "aýyrmaly"),
    Operation.REPEAL: (
        "{unit:acc} güýjüni ýitiren diýip ykrar etmeli",
        "güýjüni ýitiren diýip ykrar etmeli",
    ),
    Operation.REPLACE_WORDS: (
        "{unit:loc} {old:acc} {each}{new:dat} çalşyrmaly",
        "{old:acc} {each}{new:dat} çalşyrmaly",
    ),
    Operation.ADD_WORDS: ("{unit:loc} {old:abl} soň {new:acc} goşmaly", "{old:abl} soň {new:acc} goşmaly"),
    Operation.APPEND_WORDS: ("{unit:dat} {new:acc} goşmaly", "{new:acc} goşmaly"),
    Operation.REMOVE_WORDS: ("{unit:loc} {old:acc} aýyrmaly", "{old:acc} aýyrmaly"),
    Operation.REPLACE_MARK: ("{unit:loc} {old:acc} {new:dat} çalşyrmaly", "{old:acc} {new:dat} çalşyrmaly"),
}

THROUGHOUT: dict[Operation, Formula] = {
    Operation.REPLACE_WORDS: (
        "{unit:gen} teksti boýunça {old:acc} {each}{new:dat} çalşyrmaly",
        "tekst boýunça {old:acc} {each}{new:dat} çalşyrmaly",
    ),
    Operation.REMOVE_WORDS: (
        "{unit:gen} teksti boýunça {old:acc} aýyrmaly",
        "tekst boýunça {old:acc} aýyrmaly",
    ),
}

GROUP = "{unit:loc}:"
EACH = "degişlilikde"
ANY_CASE = (" degişli düşümlerde", " degişli düşümlerde")

TEXT_OF: dict[Lang, str] = {}
"""The Turkmen text is the authentic one: what is changed in another language only is no amendment."""

QUOTED_WORDS: dict[Case, tuple[str, str, str]] = {
    Case.ACC: ("{} diýen sözi", "{} diýen sözleri", "{} diýen sanlary"),
    Case.DAT: ("{} diýen söze", "{} diýen sözlere", "{} diýen sanlara"),
    Case.ABL: ("{} diýen sözden", "{} diýen sözlerden", "{} diýen sanlardan"),
}
"""Quoted words with their noun: one word, several, figures."""

MARKS: dict[str, dict[Case, str]] = {
    ".": {Case.NOM: "nokat", Case.ACC: "nokady", Case.DAT: "nokada"},
    ";": {Case.NOM: "nokatly otur", Case.ACC: "nokatly otury", Case.DAT: "nokatly otura"},
    ",": {Case.NOM: "otur", Case.ACC: "otury", Case.DAT: "otura"},
    ":": {Case.NOM: "goşa nokat", Case.ACC: "goşa nokady", Case.DAT: "goşa nokada"},
}
"""The end marks of units."""

CALLED: dict[Made, dict[Case, tuple[str, str]]] = {
    Made.CHANGE: {Case.NOM: ("üýtgetme", "üýtgetmeler"), Case.ACC: ("üýtgetmäni", "üýtgetmeleri")},
    Made.ADDITION: {Case.NOM: ("goşmaça", "goşmaçalar"), Case.ACC: ("goşmaçany", "goşmaçalary")},
}

REPEALED = "Güýjüni ýitirdi."

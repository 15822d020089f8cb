"""Turkmen formulae of amendment.

Source: turkmenistan.gov.tm/tk/habar/65111 (restating, adding, replacing words), /51559 (adding after),
metbugat.gov.tm/newsDetails/3545 and turkmenistan.gov.tm/tk/habar/78079 (deleting, one word).
"""

from __future__ import annotations

from resminama.lang import Case
from resminama.language.values import Operation

AMENDMENTS: dict[Operation, str] = {
    Operation.RESTATE: "{unit:acc} şu görnüşde beýan etmeli: {text}",
    Operation.ADD_UNIT: "{unit:dat} şu mazmunly {added:acc} goşmaly: {text}",
    Operation.ADD_AFTER: "{unit:abl} soň, şu mazmunly {added:acc} goşmaly: {text}",
    Operation.DELETE_UNIT: "{unit:acc} aýyrmaly",
    Operation.REPLACE_WORDS: "{unit:loc} {old:acc} {new:dat} çalşyrmaly",
    Operation.ADD_WORDS: "{unit:loc} {old:abl} soň {new:acc} goşmaly",
    Operation.DELETE_WORDS: "{unit:loc} {old:acc} aýyrmaly",
}

QUOTED_WORDS: dict[Case, tuple[str, str]] = {
    Case.ACC: ("{} diýen sözi", "{} diýen sözleri"),
    Case.DAT: ("{} diýen söze", "{} diýen sözlere"),
    Case.ABL: ("{} diýen sözden", "{} diýen sözlerden"),
}
"""Quoted words with their noun: one word, several."""

"""Russian formulae of amendment.

Source: law amending the Code on social protection, turkmenistan.gov.tm/ru/post/32445.
"""

from __future__ import annotations

from resminama.lang import Case
from resminama.language.values import Operation

AMENDMENTS: dict[Operation, str] = {
    Operation.RESTATE: "{unit:acc} изложить в следующей редакции: {text}",
    Operation.ADD_UNIT: "{unit:acc} дополнить {added:ins} следующего содержания: {text}",
    Operation.ADD_AFTER: "после {unit:gen} дополнить {added:ins} следующего содержания: {text}",
    Operation.DELETE_UNIT: "{unit:acc} исключить",
    Operation.REPLACE_WORDS: "в {unit:prep} {old:acc} заменить {new:ins}",
    Operation.ADD_WORDS: "{unit:acc} после {old:gen} дополнить {new:ins}",
    Operation.DELETE_WORDS: "в {unit:prep} {old:acc} исключить",
}

QUOTED_WORDS: dict[Case, tuple[str, str]] = {
    Case.GEN: ("слова {}", "слов {}"),
    Case.ACC: ("слово {}", "слова {}"),
    Case.INS: ("словом {}", "словами {}"),
}
"""Quoted words with their noun: one word, several."""

"""Russian formulae of amendment.

Source: laws of Turkmenistan on changes and additions: turkmenistan.gov.tm/ru/post/32445 (restating, adding,
excluding, replacing words) and /32441 (lists of changes of one point), parahat.info, law of 01.12.2010 (after
a unit; «в статье 47:»); «цифры … заменить цифрами»: smolensk-gov.ru/doc/126058 and docs.cntd.ru,
document 901898623. What was not read in a law of Turkmenistan is listed in `unconfirmed`.
"""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.amending import Formula
from resminama.language.values import Gender, Made, Operation

_NEW = "дополнить {added:ins} следующего содержания:"

AMENDMENTS: dict[Operation, Formula] = {
    Operation.RESTATE: ("{unit:acc} изложить в следующей редакции:", "изложить в следующей редакции:"),
    Operation.ADD: ("{unit:acc} " + _NEW, _NEW),
    Operation.ADD_AFTER: ("после {unit:gen} " + _NEW, _NEW),
    Operation.ADD_BEFORE: ("перед {unit:ins} " + _NEW, _NEW),
    Operation.REMOVE: ("{unit:acc} исключить", "исключить"),
    Operation.REPEAL: ("{unit:acc} признать {repealed} силу", "признать {repealed} силу"),
    Operation.REPLACE_WORDS: (
        "в {unit:prep} {old:acc} заменить {each}{new:ins}",
        "{old:acc} заменить {each}{new:ins}",
    ),
    Operation.ADD_WORDS: (
        "{unit:acc} после {old:gen} дополнить {new:ins}",
        "после {old:gen} дополнить {new:ins}",
    ),
    Operation.APPEND_WORDS: ("{unit:acc} дополнить {new:ins}", "дополнить {new:ins}"),
    Operation.REMOVE_WORDS: ("в {unit:prep} {old:acc} исключить", "{old:acc} исключить"),
    Operation.REPLACE_MARK: ("в {unit:prep} {old:acc} заменить {new:ins}", "{old:acc} заменить {new:ins}"),
}

THROUGHOUT: dict[Operation, Formula] = {
    Operation.REPLACE_WORDS: (
        "по тексту {unit:gen} {old:acc} заменить {each}{new:ins}",
        "по тексту {old:acc} заменить {each}{new:ins}",
    ),
    Operation.REMOVE_WORDS: ("по тексту {unit:gen} {old:acc} исключить", "по тексту {old:acc} исключить"),
}

GROUP = "в {unit:prep}:"
EACH = "соответственно"
ANY_CASE = (" в соответствующих падежах", " в соответствующих падежах")

TEXT_OF: dict[Lang, str] = {
    Lang.TK: " текста на государственном языке",
}
"""«в последнем абзаце текста на государственном языке»: turkmenistan.gov.tm/ru/post/32441."""

QUOTED_WORDS: dict[Case, tuple[str, str, str]] = {
    Case.GEN: ("слова {}", "слов {}", "цифр {}"),
    Case.ACC: ("слово {}", "слова {}", "цифры {}"),
    Case.INS: ("словом {}", "словами {}", "цифрами {}"),
}
"""Quoted words with their noun: one word, several, figures."""

MARKS: dict[str, dict[Case, str]] = {
    ".": {Case.NOM: "точка", Case.ACC: "точку", Case.INS: "точкой"},
    ";": {Case.NOM: "точка с запятой", Case.ACC: "точку с запятой", Case.INS: "точкой с запятой"},
    ",": {Case.NOM: "запятая", Case.ACC: "запятую", Case.INS: "запятой"},
    ":": {Case.NOM: "двоеточие", Case.ACC: "двоеточие", Case.INS: "двоеточием"},
}
"""The end marks of units: «в подпункте 2 точку заменить точкой с запятой»."""

CALLED: dict[Made, dict[Case, tuple[str, str]]] = {
    Made.CHANGE: {Case.ACC: ("изменение", "изменения"), Case.GEN: ("изменения", "изменений")},
    Made.ADDITION: {Case.ACC: ("дополнение", "дополнения"), Case.GEN: ("дополнения", "дополнений")},
}

PARTICIPLES: dict[Gender, str] = {
    Gender.M: "утратившим",
    Gender.F: "утратившей",
    Gender.N: "утратившим",
    Gender.PL: "утратившими",
}
"""«признать утратившей силу» in agreement with the unit."""

REPEALED: dict[Gender, str] = {
    Gender.M: "Утратил силу.",
    Gender.F: "Утратила силу.",
    Gender.N: "Утратило силу.",
}
"""What stands in the place of a repealed unit."""

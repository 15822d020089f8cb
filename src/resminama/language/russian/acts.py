"""Russian names of kinds of act in their cases, and what agrees with them.

Source: published Russian texts of Turkmen acts (mejlis.gov.tm, turkmenistan.gov.tm/ru) for law, code,
statute, order; the other forms follow the rules of the language. «Утверждено … Положение»: the
participle agrees with the act (docs.cntd.ru/document/995148845).
"""

from __future__ import annotations

from resminama.lang import Case
from resminama.language.citation import ActKind
from resminama.language.russian.nouns import cases
from resminama.language.values import Gender
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """The noun of a kind of act."""

    gender: Gender
    forms: dict[Case, str]
    own_capital: bool = True
    """"This …" is written with a capital («настоящее Положение», but «настоящий приказ»)."""


def _act(gender: Gender, forms: str, own_capital: bool = True) -> Act:
    return Act(gender, cases(forms), own_capital)


ACTS: dict[ActKind, Act] = {
    ActKind.CONSTITUTION: _act(
        Gender.F, "конституция, конституции, конституции, конституцию, конституцией, конституции"
    ),
    ActKind.LAW: _act(Gender.M, "закон, закона, закону, закон, законом, законе"),
    ActKind.CODE: _act(Gender.M, "кодекс, кодекса, кодексу, кодекс, кодексом, кодексе"),
    ActKind.RESOLUTION: _act(
        Gender.N,
        "постановление, постановления, постановлению, постановление, постановлением, постановлении",
        own_capital=False,
    ),
    ActKind.DECREE: _act(Gender.M, "указ, указа, указу, указ, указом, указе", own_capital=False),
    ActKind.ORDER: _act(Gender.M, "приказ, приказа, приказу, приказ, приказом, приказе", own_capital=False),
    ActKind.JOINT_ORDER: _act(
        Gender.M,
        "совместный приказ, совместного приказа, совместному приказу, "
        "совместный приказ, совместным приказом, совместном приказе",
        own_capital=False,
    ),
    ActKind.STATUTE: _act(Gender.N, "положение, положения, положению, положение, положением, положении"),
    ActKind.PROCEDURE: _act(Gender.M, "порядок, порядка, порядку, порядок, порядком, порядке"),
    ActKind.INSTRUCTION: _act(
        Gender.F, "инструкция, инструкции, инструкции, инструкцию, инструкцией, инструкции"
    ),
    ActKind.STANDARD: _act(Gender.M, "стандарт, стандарта, стандарту, стандарт, стандартом, стандарте"),
    ActKind.RULES: _act(Gender.PL, "правила, правил, правилам, правила, правилами, правилах"),
    ActKind.REQUIREMENTS: _act(
        Gender.PL, "требования, требований, требованиям, требования, требованиями, требованиях"
    ),
    ActKind.MANUAL: _act(
        Gender.N, "руководство, руководства, руководству, руководство, руководством, руководстве"
    ),
    ActKind.GUIDANCE: _act(
        Gender.PL,
        "методические рекомендации, методических рекомендаций, методическим рекомендациям, "
        "методические рекомендации, методическими рекомендациями, методических рекомендациях",
    ),
    ActKind.PLAN: _act(Gender.M, "план, плана, плану, план, планом, плане"),
    ActKind.PROGRAMME: _act(Gender.F, "программа, программы, программе, программу, программой, программе"),
    ActKind.STAFF_LIST: _act(
        Gender.N,
        "штатное расписание, штатного расписания, штатному расписанию, "
        "штатное расписание, штатным расписанием, штатном расписании",
    ),
    ActKind.TERMS_OF_REFERENCE: _act(
        Gender.N,
        "техническое задание, технического задания, техническому заданию, "
        "техническое задание, техническим заданием, техническом задании",
    ),
    ActKind.CONVENTION: _act(Gender.F, "конвенция, конвенции, конвенции, конвенцию, конвенцией, конвенции"),
    ActKind.COVENANT: _act(Gender.M, "пакт, пакта, пакту, пакт, пактом, пакте"),
    ActKind.PROTOCOL: _act(Gender.M, "протокол, протокола, протоколу, протокол, протоколом, протоколе"),
    ActKind.DECLARATION: _act(
        Gender.F, "декларация, декларации, декларации, декларацию, декларацией, декларации"
    ),
    ActKind.SOP: _act(
        Gender.F,
        "стандартная операционная процедура, стандартной операционной процедуры, "
        "стандартной операционной процедуре, стандартную операционную процедуру, "
        "стандартной операционной процедурой, стандартной операционной процедуре",
    ),
    ActKind.FORM: _act(Gender.F, "форма, формы, форме, форму, формой, форме", own_capital=False),
    ActKind.NOTE: _act(
        Gender.F,
        "аналитическая записка, аналитической записки, аналитической записке, "
        "аналитическую записку, аналитической запиской, аналитической записке",
        own_capital=False,
    ),
    ActKind.GLOSSARY: _act(
        Gender.M, "глоссарий, глоссария, глоссарию, глоссарий, глоссарием, глоссарии", own_capital=False
    ),
}

_APPROVED = {
    Gender.M: "утвержден",
    Gender.F: "утверждена",
    Gender.N: "утверждено",
    Gender.PL: "утверждены",
}
_REGISTERED = {
    Gender.M: "зарегистрирован",
    Gender.F: "зарегистрирована",
    Gender.N: "зарегистрировано",
    Gender.PL: "зарегистрированы",
}


def approved(kind: ActKind) -> str:
    """Return «утверждено» in agreement with a kind of act."""
    return _APPROVED[ACTS[kind].gender]


def registered(kind: ActKind) -> str:
    """Return «зарегистрировано» in agreement with a kind of act."""
    return _REGISTERED[ACTS[kind].gender]

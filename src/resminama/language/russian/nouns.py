"""Russian names of levels and units of time in their cases.

The order is nominative, genitive, dative, accusative, instrumental, prepositional.

Source: rules of the language as acts write them, without ё («статьей», «четвертая»); checked by
hand where dictionaries err (accusative plural «главы», genitive plural «абзацев»).
"""

from __future__ import annotations

from resminama.lang import CASES, Case, Lang
from resminama.language.citation import UnitKind
from resminama.language.values import CountedNoun, Gender, TimeUnit
from resminama.lean import dataclass

_HARD: dict[Gender, str] = {
    Gender.M: "ый, ого, ому, ый, ым, ом",
    Gender.F: "ая, ой, ой, ую, ой, ой",
    Gender.N: "ое, ого, ому, ое, ым, ом",
    Gender.PL: "ые, ых, ым, ые, ыми, ых",
}
_SOFT: dict[Gender, str] = {
    Gender.M: "ий, его, ему, ий, им, ем",
    Gender.F: "ая, ей, ей, ую, ей, ей",
    Gender.N: "ее, его, ему, ее, им, ем",
    Gender.PL: "ие, их, им, ие, ими, их",
}


def cases(forms: str) -> dict[Case, str]:
    """Return six forms, written with commas in the order of the cases, by case."""
    return dict(zip(CASES[Lang.RU], forms.split(", "), strict=True))


def adjective(stem: str, case: Case, gender: Gender, soft: bool = False) -> str:
    """Return an adjective before a thing: in the accusative as in the nominative."""
    return stem + cases((_SOFT if soft else _HARD)[gender])[case]


def this(case: Case, gender: Gender) -> str:
    """Return «настоящий» in agreement."""
    return adjective("настоящ", case, gender, soft=True)


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun with its gender and cases."""

    gender: Gender
    singular: dict[Case, str]
    plural: dict[Case, str]

    def form(self, case: Case, many: bool = False) -> str:
        """Return the noun in a case."""
        return self.plural[case] if many else self.singular[case]


def _unit(gender: Gender, singular: str, plural: str) -> Noun:
    return Noun(gender, cases(singular), cases(plural))


_POINT = _unit(
    Gender.M,
    "пункт, пункта, пункту, пункт, пунктом, пункте",
    "пункты, пунктов, пунктам, пункты, пунктами, пунктах",
)

_SECTION = _unit(
    Gender.M,
    "раздел, раздела, разделу, раздел, разделом, разделе",
    "разделы, разделов, разделам, разделы, разделами, разделах",
)

UNITS: dict[UnitKind, Noun] = {
    UnitKind.SECTION: _SECTION,
    UnitKind.DIVISION: _SECTION,
    UnitKind.CHAPTER: _unit(
        Gender.F,
        "глава, главы, главе, главу, главой, главе",
        "главы, глав, главам, главы, главами, главах",
    ),
    UnitKind.ARTICLE: _unit(
        Gender.F,
        "статья, статьи, статье, статью, статьей, статье",
        "статьи, статей, статьям, статьи, статьями, статьях",
    ),
    UnitKind.PART: _unit(
        Gender.F,
        "часть, части, части, часть, частью, части",
        "части, частей, частям, части, частями, частях",
    ),
    UnitKind.POINT: _POINT,
    UnitKind.SUBPOINT: _unit(
        Gender.M,
        "подпункт, подпункта, подпункту, подпункт, подпунктом, подпункте",
        "подпункты, подпунктов, подпунктам, подпункты, подпунктами, подпунктах",
    ),
    UnitKind.INDENT: _unit(
        Gender.M,
        "абзац, абзаца, абзацу, абзац, абзацем, абзаце",
        "абзацы, абзацев, абзацам, абзацы, абзацами, абзацах",
    ),
    UnitKind.NOTE: _unit(
        Gender.N,
        "примечание, примечания, примечанию, примечание, примечанием, примечании",
        "примечания, примечаний, примечаниям, примечания, примечаниями, примечаниях",
    ),
    UnitKind.ANNEX: _unit(
        Gender.N,
        "приложение, приложения, приложению, приложение, приложением, приложении",
        "приложения, приложений, приложениям, приложения, приложениями, приложениях",
    ),
    UnitKind.PRINCIPLE: _unit(
        Gender.M,
        "принцип, принципа, принципу, принцип, принципом, принципе",
        "принципы, принципов, принципам, принципы, принципами, принципах",
    ),
    UnitKind.RULE: _unit(
        Gender.N,
        "правило, правила, правилу, правило, правилом, правиле",
        "правила, правил, правилам, правила, правилами, правилах",
    ),
    UnitKind.PARAGRAPH: _POINT,
    UnitKind.STEP: _unit(
        Gender.M,
        "шаг, шага, шагу, шаг, шагом, шаге",
        "шаги, шагов, шагам, шаги, шагами, шагах",
    ),
    UnitKind.TITLE: _unit(
        Gender.N,
        "наименование, наименования, наименованию, наименование, наименованием, наименовании",
        "наименования, наименований, наименованиям, наименования, наименованиями, наименованиях",
    ),
    UnitKind.TABLE: _unit(
        Gender.F,
        "таблица, таблицы, таблице, таблицу, таблицей, таблице",
        "таблицы, таблиц, таблицам, таблицы, таблицами, таблицах",
    ),
    UnitKind.ROW: _unit(
        Gender.F,
        "строка, строки, строке, строку, строкой, строке",
        "строки, строк, строкам, строки, строками, строках",
    ),
    UnitKind.SENTENCE: _unit(
        Gender.N,
        "предложение, предложения, предложению, предложение, предложением, предложении",
        "предложения, предложений, предложениям, предложения, предложениями, предложениях",
    ),
}


def _time(singular: str, plural: str, few: str = "") -> CountedNoun:
    return CountedNoun(cases(singular), cases(plural), few)


TIMES: dict[TimeUnit, tuple[Gender, CountedNoun]] = {
    TimeUnit.MINUTE: (
        Gender.F,
        _time(
            "минута, минуты, минуте, минуту, минутой, минуте",
            "минуты, минут, минутам, минуты, минутами, минутах",
        ),
    ),
    TimeUnit.HOUR: (
        Gender.M,
        _time("час, часа, часу, час, часом, часе", "часы, часов, часам, часы, часами, часах"),
    ),
    TimeUnit.WORKING_DAY: (
        Gender.M,
        _time(
            "рабочий день, рабочего дня, рабочему дню, рабочий день, рабочим днем, рабочем дне",
            "рабочие дни, рабочих дней, рабочим дням, рабочие дни, рабочими днями, рабочих днях",
            few="рабочих дня",
        ),
    ),
    TimeUnit.CALENDAR_DAY: (
        Gender.M,
        _time(
            "календарный день, календарного дня, календарному дню, "
            "календарный день, календарным днем, календарном дне",
            "календарные дни, календарных дней, календарным дням, "
            "календарные дни, календарными днями, календарных днях",
            few="календарных дня",
        ),
    ),
    TimeUnit.WEEK: (
        Gender.F,
        _time(
            "неделя, недели, неделе, неделю, неделей, неделе",
            "недели, недель, неделям, недели, неделями, неделях",
        ),
    ),
    TimeUnit.MONTH: (
        Gender.M,
        _time(
            "месяц, месяца, месяцу, месяц, месяцем, месяце",
            "месяцы, месяцев, месяцам, месяцы, месяцами, месяцах",
        ),
    ),
    TimeUnit.YEAR: (
        Gender.M,
        _time("год, года, году, год, годом, году", "годы, лет, годам, годы, годами, годах"),
    ),
}

TIMES_OVER = _time("раз, раза, разу, раз, разом, разе", "разы, раз, разам, разы, разами, разах")
MANAT = _time(
    "манат, маната, манату, манат, манатом, манате", "манаты, манатов, манатам, манаты, манатами, манатах"
)

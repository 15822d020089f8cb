"""Names of months and of units as running prose inflects them."""

from __future__ import annotations

import re

from resminama.lang import Lang


def _numbered(names: str) -> dict[str, int]:
    return {name: number for number, name in enumerate(names.split(), 1)}


MONTHS = {
    Lang.EN: _numbered(
        "january february march april may june july august september october november december"
    ),
    Lang.RU: _numbered("январ феврал март апрел мая июн июл август сентябр октябр ноябр декабр")
    | {"май": 5, "мае": 5, "маю": 5},
    Lang.TK: _numbered("ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr"),
}
"""Stems of the months, lower case, with their numbers."""

_WORDS = {
    Lang.EN: {
        "working_day": r"(?:working|business)[ \u00a0]days?",
        "calendar_day": r"calendar[ \u00a0]days?",
        "day": r"days?",
        "week": r"weeks?",
        "month": r"months?",
        "year": r"years?",
        "hour": r"hours?",
        "minute": r"minutes?",
        "percent": r"%|per[ \u00a0]?cent",
        "manat": r"manats?|TMT",
        "dollar": r"(?:US )?dollars?|USD",
        "km": r"km|kilomet(?:re|er)s?",
        "m2": r"m²|square met(?:re|er)s?",
        "metre": r"m|met(?:re|er)s?",
        "kg": r"kg|kilograms?",
    },
    Lang.RU: {
        "working_day": r"рабоч\w+[ \u00a0](?:день|дн\w+)",
        "calendar_day": r"календарн\w+[ \u00a0](?:день|дн\w+)",
        "day": r"день|дн(?:я|ей|ям|ями|ях|ю|ём|ем)|сут(?:ки|ок|кам|ками)",
        "week": r"недел\w+",
        "month": r"месяц\w*",
        "year": r"лет|год\w*",
        "hour": r"час(?:а|ов|ам|ами|ах|у|ом)?",
        "minute": r"минут\w*",
        "percent": r"%|процент\w*",
        "manat": r"манат\w*|ТМТ|TMT",
        "dollar": r"доллар\w*|USD",
        "km": r"км|километр\w*",
        "m2": r"м²|квадратн\w+ метр\w*|кв\. ?м",
        "metre": r"м|метр\w*",
        "kg": r"кг|килограмм\w*",
    },
    Lang.TK: {
        "working_day": r"iş[ \u00a0]gün\w*",
        "calendar_day": r"senenama[ \u00a0]gün\w*|kalendar[ \u00a0]gün\w*",
        "day": r"gün\w*",
        "week": r"hepde\w*|hepdä\w*",
        "month": r"aý(?:y|yň|yny|yna|ynda|yndan|a|dan|da|lyk|lap|lar\w*)?",
        "year": r"ýyl\w*",
        "hour": r"sagat\w*|sagad\w*",
        "minute": r"minu[td]\w*",
        "percent": r"%|göterim\w*",
        "manat": r"mana[td]\w*|TMT",
        "dollar": r"(?:ABŞ-nyň )?dollar\w*|USD",
        "km": r"km|kilometr\w*",
        "m2": r"m²|inedördül metr\w*",
        "metre": r"m|metr\w*",
        "kg": r"kg|kilogram\w*",
    },
}
UNITS = {
    lang: re.compile(
        r"[ \u00a0\u202f]?(?:"
        + "|".join(f"(?P<{name}>(?:{words})(?!\\w))" for name, words in units.items())
        + ")",
        re.IGNORECASE,
    )
    for lang, units in _WORDS.items()
}
"""A blank and a unit, behind a number; the group that matched is the unit's name."""

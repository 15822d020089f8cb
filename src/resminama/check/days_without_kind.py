"""TXT008: a time limit in days that does not say which days."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.texts import at, wordings
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang

CODE = "TXT008"
_WORD_IN_BRACKETS = r"(?:\s?\([^()]{1,40}\))?"
_ENGLISH_NUMBER = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)"
)
_PATTERNS = {
    Lang.EN: re.compile(
        rf"(?<![\w.,-]){_ENGLISH_NUMBER}{_WORD_IN_BRACKETS}\s?-?days?\b"
        r"(?!\s(?:a|per|of(?:\sthe)?)\s(?:week|month|year|training|rest|leave)\b)",
        re.IGNORECASE,
    ),
    Lang.RU: re.compile(
        rf"(?<![\w.,])\d+{_WORD_IN_BRACKETS}\s(?:день|дн(?:я|ю|ем|ём|е|и|ей|ям|ями|ях))(?!\w)"
        r"(?!\sв\s(?:неделю|месяц|год))",
        re.IGNORECASE,
    ),
    Lang.TK: re.compile(
        r"(?<![\w.,])(?<!hepdede )(?<!aýda )(?<!ýylda )"
        rf"\d+{_WORD_IN_BRACKETS}\sgün(?!del|diz|eş|ort|bat|dog)\w*",
        re.IGNORECASE,
    ),
}
_DAY = {
    Lang.EN: re.compile("day", re.IGNORECASE),
    Lang.RU: re.compile("день|дн", re.IGNORECASE),
    Lang.TK: re.compile("gün", re.IGNORECASE),
}
_HINTS = {
    Lang.EN: "say working days or calendar days",
    Lang.RU: "say «рабочих дней» or «календарных дней»",
    Lang.TK: "say «iş güni» or «senenama güni»",
}


def days_without_kind(world: World) -> Iterator[Finding]:
    """Yield a finding for "10 days", «10 дней», "10 gün"."""
    for wording in wordings(world):
        prose = wording.free
        if _DAY[wording.lang].search(prose) is None:
            continue
        for match in _PATTERNS[wording.lang].finditer(prose):
            message = f"'{match[0]}' does not say which days are meant"
            yield error(CODE, at(world, wording, match), message, _HINTS[wording.lang])

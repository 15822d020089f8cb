"""REF006: a reference typed as words, which nothing renumbers and no language words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resminama.check.texts import at, wordings
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.lang import Lang

CODE = "REF006"
_ROMAN = "[IVXLC]{1,7}"
_ENGLISH = rf"""
    \b(?:
        (?:[Aa]rticles?|ARTICLES?|[Aa]rts?\.|[Cc]hapters?|CHAPTERS?|[Aa]nnex(?:es)?)
        \s(?:No\.\s)?(?:\d+|{_ROMAN}\b)
      | (?:[Pp]oints?|[Ss]ub-?points?|[Pp]arts?|[Pp]aragraphs?|[Ss]ections?|[Pp]rinciples?|[Rr]ules?
         | [Ii]ndents?)
        \s(?:\d+|{_ROMAN})(?=\s(?:of|in|to|and|or)\b|[,.;:)]|\s*$)
    )
"""
_RUSSIAN = rf"""
    \b(?:
        (?:стать(?:я|и|е|ю|ей|ёй|ям|ями|ях)|статей
         | (?:под)?пункт(?:а|у|ом|е|ы|ов|ам|ами|ах)?
         | част(?:ь|и|ью|ей|ям|ями|ях)
         | глав(?:а|ы|е|у|ой|ам|ами|ах)?
         | раздел(?:а|у|ом|е|ы|ов|ам|ами|ах)?
         | абзац(?:а|у|ем|е|ы|ев|ам|ами|ах)?
         | приложени(?:е|я|ю|ем|и|й|ям|ями|ях))
        \s(?:№\s?)?(?:\d+|{_ROMAN}\b)
      | (?:ст|п|пп|ч|гл|абз|прил)\.\s?\d+
      | абзац(?:а|у|ем|е)?\s(?:перв|втор|трет|четв|пят)\w+
    )
"""
_TURKMEN_UNITS = r"(?:madda|bend|bent|kiçi\ ben[dt]|böle[kg]|ba[pb]|bölüm|tesim|abzas|goşund)\w*"
_TURKMEN = rf"""
    (?<!\w)(?:
        \d+\s?[-‐‑–]?\s?nj[iyäa](?:\s(?:we|ýa-da)\s\d+[-‐‑–]?nj[iyäa])*\s{_TURKMEN_UNITS}
      | {_ROMAN}\s(?:ba[pb]|bölüm)\w*
      | (?:birinji|ikinji|üçünji|dördünji|bäşinji)\stesim\w*
    )
"""
_PATTERNS = {
    Lang.EN: re.compile(_ENGLISH, re.VERBOSE),
    Lang.RU: re.compile(_RUSSIAN, re.VERBOSE | re.IGNORECASE),
    Lang.TK: re.compile(_TURKMEN, re.VERBOSE),
}
_NUMBER = {
    Lang.EN: re.compile(r"\d|\s[IVXLC]"),
    Lang.RU: re.compile(r"\d|[IVXLC]|абзац", re.IGNORECASE),
    Lang.TK: re.compile(r"\d|[IVXLC]|tesim"),
}
"""What no reference lacks; few texts have it, and it is found soon."""
_GAZETTE = re.compile(r"\([^()]*(?:Ведомости|Maglumatlary|Gazette)[^()]*\)")
"""Where an act was published: its «ст. 33» counts publications."""


def typed_reference(world: World) -> Iterator[Finding]:
    """Yield a finding for each «статья 5», "5-nji madda", "article 5" outside quotations."""
    for wording in wordings(world):
        prose = wording.free
        if not _NUMBER[wording.lang].search(prose):
            continue
        gazette = [match.span() for match in _GAZETTE.finditer(prose)] if "(" in prose else []
        for match in _PATTERNS[wording.lang].finditer(prose):
            if any(start <= match.start() < end for start, end in gazette):
                continue
            message = f"reference '{match[0]}' is typed"
            yield error(
                CODE, at(world, wording, match), message, "write an address: [[law-id/art-5]] or [[./unit]]"
            )

"""Turkmen names of acts, levels and units of time, in the form a dictionary gives.

Their cases come from `declension`; the tests hold them against the forms read in acts.
Source: orders and laws on minjust.gov.tm, bp.gov.tm and turkmenistan.gov.tm; what was not
read in an act is listed in `unconfirmed`.
"""

from __future__ import annotations

from resminama.lang import Case
from resminama.language.citation import ActKind, UnitKind
from resminama.language.turkmen.declension import decline, plural, possess
from resminama.language.values import TimeUnit
from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun or noun phrase."""

    text: str
    izafet: bool = False
    """The head already carries a possessive ending («wezipe sanawy»)."""
    own_capital: bool = True
    """"This …" is written with a capital («şu Düzgünnama», but «şu buýruk»)."""
    named_capital: bool = True
    """The kind is written with a capital after its title («Kanuny», but «kodeksi»)."""

    def bare(self, case: Case, many: bool = False) -> str:
        """Return the noun without a possessor."""
        if many and not self.izafet:
            return decline(plural(self.text), case)
        return decline(self.text, case, possessed=self.izafet)

    def possessed(self, case: Case, many: bool = False) -> str:
        """Return the noun after a possessor in the genitive."""
        head = self.text if self.izafet else possess(plural(self.text) if many else self.text)
        return decline(head, case, possessed=True)


WORDING = Noun("görnüş")
"""The wording of an act on a day, as in «şu görnüşde beýan etmeli» (restating)."""

UNITS: dict[UnitKind, Noun] = {
    UnitKind.SECTION: Noun("bölüm"),
    UnitKind.DIVISION: Noun("bölüm"),
    UnitKind.CHAPTER: Noun("bap"),
    UnitKind.ARTICLE: Noun("madda"),
    UnitKind.PART: Noun("bölek"),
    UnitKind.POINT: Noun("bent"),
    UnitKind.SUBPOINT: Noun("kiçi bent"),
    UnitKind.INDENT: Noun("tesim"),
    UnitKind.NOTE: Noun("bellik"),
    UnitKind.ANNEX: Noun("goşundy"),
    UnitKind.PRINCIPLE: Noun("ýörelge"),
    UnitKind.RULE: Noun("düzgün"),
    UnitKind.PARAGRAPH: Noun("bent"),
    UnitKind.STEP: Noun("ädim"),
    UnitKind.TITLE: Noun("ady", izafet=True),  # «adynda» without a possessor too: metbugat.gov.tm, 3545
    UnitKind.TABLE: Noun("tablisa"),
    UnitKind.ROW: Noun("setir"),
    UnitKind.SENTENCE: Noun("sözlem"),
}

ACTS: dict[ActKind, Noun] = {
    ActKind.CONSTITUTION: Noun("konstitusiýa"),
    ActKind.LAW: Noun("kanun"),
    ActKind.CODE: Noun("kodeks", named_capital=False),
    ActKind.RESOLUTION: Noun("karar", own_capital=False, named_capital=False),
    ActKind.DECREE: Noun("perman", own_capital=False, named_capital=False),
    ActKind.ORDER: Noun("buýruk", own_capital=False, named_capital=False),
    ActKind.JOINT_ORDER: Noun("bilelikdäki buýruk", own_capital=False, named_capital=False),
    ActKind.STATUTE: Noun("düzgünnama"),
    ActKind.PROCEDURE: Noun("tertip"),
    ActKind.INSTRUCTION: Noun("gözükdiriji"),
    ActKind.STANDARD: Noun("standart"),
    ActKind.RULES: Noun("düzgünler"),
    ActKind.REQUIREMENTS: Noun("talaplar"),
    ActKind.MANUAL: Noun("gollanma"),
    ActKind.GUIDANCE: Noun("usuly gollanma"),
    ActKind.PLAN: Noun("meýilnama"),
    ActKind.PROGRAMME: Noun("maksatnama"),
    ActKind.STAFF_LIST: Noun("wezipe sanawy", izafet=True),
    ActKind.TERMS_OF_REFERENCE: Noun("iş wezipesi", izafet=True),
    ActKind.CONVENTION: Noun("konwensiýa"),
    ActKind.COVENANT: Noun("pakt"),
    ActKind.PROTOCOL: Noun("protokol"),
    ActKind.DECLARATION: Noun("jarnama"),
    ActKind.SOP: Noun("standart iş tertibi", izafet=True),
    ActKind.FORM: Noun("forma", own_capital=False, named_capital=False),
    ActKind.NOTE: Noun("maglumat haty", izafet=True, own_capital=False, named_capital=False),
    ActKind.GLOSSARY: Noun("sözlük", own_capital=False, named_capital=False),
}

TIMES: dict[TimeUnit, Noun] = {
    TimeUnit.MINUTE: Noun("minut"),
    TimeUnit.HOUR: Noun("sagat"),
    TimeUnit.WORKING_DAY: Noun("iş güni", izafet=True),
    TimeUnit.CALENDAR_DAY: Noun("senenama güni", izafet=True),
    TimeUnit.WEEK: Noun("hepde"),
    TimeUnit.MONTH: Noun("aý"),
    TimeUnit.YEAR: Noun("ýyl"),
}

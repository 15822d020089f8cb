"""Turkmen references: from the largest unit to the smallest, each possessed by the one before.

«[title] Türkmenistanyň Kanunynyň 7-nji maddasynyň ikinji böleginiň 6-8-nji bentlerinde»:
every member but the last is in the genitive, the last takes the case its governor needs; what several units
possess is a plural too («284-nji we 285-nji maddalaryň bellikleriniň üçünji böleklerinde»).
Source: bp.gov.tm/laws/171 (chain, range), turkmenistan.gov.tm/tk/habar/78079 (list, plural),
metbugat.gov.tm/newsDetails/3545 (chain without an act), minjust.gov.tm/mcenter-single/323 (code).
"""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import ActKind, ActName, Citation, Level, Style
from resminama.language.figures import NBSP, ROMAN_KINDS, by_word, enumerate_numbers, figure
from resminama.language.turkmen.naming import act_name
from resminama.language.turkmen.nouns import ACTS, UNITS, WORDING
from resminama.language.turkmen.numerals import indexed
from resminama.language.values import DateForm, form


class TurkmenReferences(Language):
    """References to acts and their units."""

    def reference(self, citation: Citation, case: Case | None = None, style: Style = Style.FULL) -> str:
        """See `Language.reference`."""
        levels, last = citation.levels, self._checked(case)
        inner = levels or citation.wording
        act = "" if citation.act is None else self.act(citation.act, Case.GEN if inner else last, style)
        words = [act] if act else []
        if citation.wording is not None:
            wording = WORDING.possessed(Case.GEN if levels else last)
            words.append(f"{self.date(citation.wording, DateForm.DATED)} {wording}")
        own, many = style is Style.OWN and citation.act is None, False
        for place, level in enumerate(levels):
            many = many or len(level.numbers) > 1
            level_case = last if place == len(levels) - 1 else Case.GEN
            this = "şu " if own and place == 0 and not level.numbers else ""
            words.append(this + self._level(level, level_case, bool(words), many))
        if not words:
            raise ValueError("a reference without units and act")
        return " ".join(words)

    def act(self, act: ActName, case: Case | None = None, style: Style = Style.FULL) -> str:
        """See `Language.act`."""
        last = self._checked(case)
        match style:
            case Style.BARE:
                return ""
            case Style.OWN:
                return self.own_act(act.kind, last)
            case Style.SHORT if act.short.get(Lang.TK):
                return form(act.short[Lang.TK], last, Lang.TK)
        return act_name(self, act, last, dated=style is Style.FULL)

    def own_act(self, kind: ActKind, case: Case = Case.NOM) -> str:
        """See `Language.own_act`."""
        noun = ACTS[kind].bare(self._checked(case))
        return f"şu {self.capital(noun) if ACTS[kind].own_capital else noun}"

    def _checked(self, case: Case | None) -> Case:
        if case is not None and case not in self.cases:
            raise ValueError(f"Turkmen has no case {case}")
        return case or Case.NOM

    def _level(self, level: Level, case: Case, possessed: bool, many: bool) -> str:
        noun = UNITS[level.kind]
        head = noun.possessed(case, many) if possessed else noun.bare(case, many)
        if not level.numbers:
            return head
        tie = " " if by_word(level) else NBSP
        return f"{self._numbers(level)}{tie}{head}"

    def _numbers(self, level: Level) -> str:
        if by_word(level):
            return enumerate_numbers(level, lambda n: self.ordinal_word(n.value), "–", self.join)
        if level.kind in ROMAN_KINDS:
            return enumerate_numbers(level, lambda n: figure(n, level.kind), "–", self.join)
        if not level.through:
            return enumerate_numbers(level, lambda n: indexed(n, level.kind), "-", self.join)
        return self._range(level)

    def _range(self, level: Level) -> str:
        """Only the last number of a range takes the suffix; the numbers before the range keep theirs."""
        *listed, first, last = level.numbers
        tail = f"{figure(first, level.kind)}-{indexed(last, level.kind)}"
        return self.join([*(indexed(number, level.kind) for number in listed), tail])

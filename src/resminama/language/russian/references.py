"""Russian references: from the smallest unit to the largest, each in the genitive after the first.

«частью третьей статьи 96», «подпункту 2 пункта 4 настоящего Положения», «пунктах 6–8», but
«приложение 1 к настоящему Положению». Parts and indents by words, the rest by figures.
Source: turkmenistan.gov.tm/ru/post/32445 («часть первую статьи 1»), base.spinform.ru, document 98183.
"""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import ActKind, ActName, Citation, Level, Style, UnitKind
from resminama.language.figures import NBSP, by_word, enumerate_numbers, figure
from resminama.language.russian import prepositions
from resminama.language.russian.acts import ACTS
from resminama.language.russian.naming import act_name
from resminama.language.russian.nouns import UNITS, this
from resminama.language.values import form

_ATTACHED = frozenset({UnitKind.ANNEX, UnitKind.NOTE})
"""Units joined to what they belong to by «к» and the dative."""


class RussianReferences(Language):
    """References to acts and their units."""

    def reference(self, citation: Citation, case: Case | None = None, style: Style = Style.FULL) -> str:
        """See `Language.reference`."""
        own = style is Style.OWN and citation.act is None
        text, next_case, attached = "", self._checked(case), False
        for level in reversed(citation.levels):
            mine = own and level is citation.levels[0] and not level.numbers
            text = self._linked(text, self._level(level, next_case, mine), attached)
            attached = level.kind in _ATTACHED
            next_case = Case.DAT if attached else Case.GEN
        act = "" if citation.act is None else self.act(citation.act, next_case, style)
        if not (text or act):
            raise ValueError("a reference without units and act")
        cited = self._linked(text, act, attached) if act else text
        # «в редакции» as professional usage has it
        return f"{cited} в редакции от {self.date(citation.wording)}" if citation.wording else cited

    def act(self, act: ActName, case: Case | None = None, style: Style = Style.FULL) -> str:
        """See `Language.act`."""
        wanted = self._checked(case)
        match style:
            case Style.BARE:
                return ""
            case Style.OWN:
                return self.own_act(act.kind, wanted)
            case Style.SHORT if act.short.get(Lang.RU):
                return form(act.short[Lang.RU], wanted, Lang.RU)
        return act_name(self, act, wanted, dated=style is Style.FULL)

    def own_act(self, kind: ActKind, case: Case = Case.NOM) -> str:
        """See `Language.own_act`."""
        act = ACTS[kind]
        noun = act.forms[self._checked(case)]
        return f"{this(case, act.gender)} {self.capital(noun) if act.own_capital else noun}"

    def preposition(self, word: str, following: str) -> str:
        """See `Language.preposition`."""
        return prepositions.before(word, following)

    def _checked(self, case: Case | None) -> Case:
        if case is not None and case not in self.cases:
            raise ValueError(f"Russian has no case {case}")
        return case or Case.NOM

    def _linked(self, text: str, following: str, attached: bool) -> str:
        if not text:
            return following
        link = f" {self.preposition('к', following)}" if attached else ""
        return f"{text}{link} {following}"

    def _level(self, level: Level, case: Case, mine: bool) -> str:
        noun = UNITS[level.kind]
        head = noun.form(case, many=len(level.numbers) > 1)
        if not level.numbers:
            return f"{this(case, noun.gender)} {head}" if mine else head
        if not by_word(level):
            return head + NBSP + enumerate_numbers(level, lambda n: figure(n, level.kind), "–", self.join)
        ordinals = enumerate_numbers(
            level, lambda n: self.ordinal_word(n.value, case, noun.gender), " – ", self.join
        )
        return f"{head} {ordinals}"

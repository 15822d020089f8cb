"""English references: from the smallest unit to the largest, joined by "of".

"points 6 to 8 of part two of article 7 of the Law of Turkmenistan “On …”". Parts and indents by words.
"""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import ActKind, ActName, Citation, Issuer, Level, Style, UnitKind
from resminama.language.english.nouns import PLURAL_ACTS, UNITS, named, with_article
from resminama.language.figures import NBSP, by_word, enumerate_numbers, figure
from resminama.language.values import MissingFormError, form

STATE = "Turkmenistan"

_OF_ISSUER = frozenset({ActKind.ORDER, ActKind.JOINT_ORDER, ActKind.RESOLUTION, ActKind.DECREE})
"""Kinds cited with issuer, date and number."""

_ATTACHED = frozenset({UnitKind.ANNEX, UnitKind.NOTE})
"""Units that are "to" what they belong to."""


class EnglishReferences(Language):
    """References to acts and their units."""

    def reference(self, citation: Citation, case: Case | None = None, style: Style = Style.FULL) -> str:
        """See `Language.reference`."""
        own = style is Style.OWN and citation.act is None
        words: list[str] = []
        for level in reversed(citation.levels):
            words.append(self._level(level, this=own and level is citation.levels[0]))
            words.append("to" if level.kind in _ATTACHED else "of")
        act = "" if citation.act is None else self.act(citation.act, case, style)
        if not (words or act):
            raise ValueError("a reference without units and act")
        cited = " ".join([*words, act] if act else words[:-1])
        return f"{cited} in the wording of {self.date(citation.wording)}" if citation.wording else cited

    def act(self, act: ActName, case: Case | None = None, style: Style = Style.FULL) -> str:
        """See `Language.act`."""
        match style:
            case Style.BARE:
                return ""
            case Style.OWN:
                return self.own_act(act.kind)
            case Style.SHORT if act.short.get(Lang.EN):
                return _the(form(act.short[Lang.EN], Case.NOM, Lang.EN))
        return self._named(act, dated=style is Style.FULL)

    def own_act(self, kind: ActKind, case: Case = Case.NOM) -> str:
        """See `Language.own_act`."""
        return f"{'these' if kind in PLURAL_ACTS else 'this'} {named(kind)}"

    def _named(self, act: ActName, dated: bool) -> str:
        if act.forms.get(Lang.EN):
            return _the(form(act.forms[Lang.EN], Case.NOM, Lang.EN))
        title = act.title.get(Lang.EN, "")
        if act.kind in _OF_ISSUER:
            return self._of_issuers(act, title, dated or not title)
        if act.kind not in (ActKind.LAW, ActKind.CODE):
            return f"the {named(act.kind)} {title or f'of {STATE}'}"
        if not title:
            raise MissingFormError(Lang.EN, act.number or act.kind, Case.NOM)
        return f"the {named(act.kind)} of {STATE} {self.quote(title)}"

    def _of_issuers(self, act: ActName, title: str, dated: bool) -> str:
        words = ["the", named(act.kind)]
        if dated:
            words.append(self.join([self._side(side) for side in act.issuers]))
        words += [self.quote(title)] if title else []
        return self.nbsp(" ".join(words))

    def _side(self, side: Issuer) -> str:
        """Return an issuer with the date and number that the act has with it."""
        issuer = side.issuer.get(Lang.EN)
        words = ["of", with_article(form(issuer, Case.NOM, Lang.EN)) if issuer else STATE]
        words += [f"of {self.date(side.date)}"] if side.date is not None else []
        words += [f"No. {side.number}"] if side.number is not None else []
        return " ".join(words)

    def _level(self, level: Level, this: bool) -> str:
        noun = UNITS[level.kind]
        if not level.numbers:
            return f"this {noun}" if this else f"the {noun}"
        many = "s" if len(level.numbers) > 1 else ""
        if by_word(level) and level.kind in (UnitKind.INDENT, UnitKind.SENTENCE):
            ordinals = enumerate_numbers(level, lambda n: self.ordinal_word(n.value), " to ", self.join)
            return f"the {ordinals} {noun}{many}"
        if by_word(level):
            words = enumerate_numbers(level, lambda n: self.cardinal_word(n.value), " to ", self.join)
            return f"{noun}{many} {words}"
        numbers = enumerate_numbers(level, lambda n: figure(n, level.kind), " to ", self.join)
        return f"{noun}{many}{NBSP}{numbers}"


def _the(name: str) -> str:
    """Return a name as running text takes it: an act is definite."""
    return name if name.lower().startswith("the ") else f"the {name}"

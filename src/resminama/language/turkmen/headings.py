"""Turkmen labels of units and titles of by-laws.

Source: «I bap», «1-nji madda» (law on social services, turkmenistan.gov.tm/tk/habar/59574);
«… hakynda düzgünnama» (order 45-Ö); «… bermegiň tertibi» (atavatan-turkmenistan.com).
"""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import ActKind, Number, UnitKind
from resminama.language.figures import NBSP, ROMAN_KINDS, WORD_KINDS, figure, plain
from resminama.language.turkmen.nouns import ACTS, UNITS
from resminama.language.turkmen.numerals import indexed
from resminama.language.values import Forms, form

SUBJECTS: dict[ActKind, tuple[Case, str]] = {
    ActKind.STATUTE: (Case.NOM, "hakynda"),
    ActKind.INSTRUCTION: (Case.NOM, "boýunça"),
    ActKind.MANUAL: (Case.NOM, "boýunça"),
    ActKind.GUIDANCE: (Case.NOM, "boýunça"),
    ActKind.REQUIREMENTS: (Case.DAT, "bildirilýän"),
    ActKind.NOTE: (Case.NOM, "hakynda"),
}
"""The case of the subject and the word after it; the other kinds are possessed by their subject."""

PATTERNS: dict[UnitKind, str] = {
    UnitKind.SECTION: "%1 bölüm.",
    UnitKind.CHAPTER: "%1 bap.",
    UnitKind.PART: "%1.",
    UnitKind.SUBPOINT: "%1)",
    UnitKind.STEP: "%1.",
}
"""Labels before the text; other labels vary with the suffix of their number."""


class TurkmenHeadings(Language):
    """Nouns of acts and units, labels, titles."""

    def act_kind(self, kind: ActKind, case: Case = Case.NOM) -> str:
        """See `Language.act_kind`."""
        return ACTS[kind].bare(case)

    def unit(self, kind: UnitKind, case: Case = Case.NOM, many: bool = False) -> str:
        """See `Language.unit`."""
        return UNITS[kind].bare(case, many)

    def unit_heading(self, kind: UnitKind, number: Number | int) -> str:
        """See `Language.unit_heading`."""
        number = plain(number)
        if kind in WORD_KINDS and number.index is None:
            return self.capital(f"{self.ordinal_word(number.value)} {UNITS[kind].text}")
        written = figure(number, kind) if kind in ROMAN_KINDS else indexed(number, kind)
        return f"{written}{NBSP}{UNITS[kind].text}"

    def unit_pattern(self, kind: UnitKind, legislative: bool = False) -> str | None:
        """See `Language.unit_pattern`."""
        if kind is UnitKind.POINT:
            return "%1)" if legislative else "%1."
        pattern = PATTERNS.get(kind)
        return pattern and pattern.replace(" ", NBSP)

    def act_title(self, kind: ActKind, subject: Forms) -> Forms:
        """See `Language.act_title`."""
        case, word = SUBJECTS.get(kind, (Case.GEN, ""))
        about = self.capital(form(subject, case, Lang.TK))
        head = ACTS[kind].bare if word else ACTS[kind].possessed
        before = f"{about} {word}" if word else about
        return {c: f"{before} {self._named(kind, head(c))}" for c in self.cases}

    def title_forms(self, kind: ActKind, title: str) -> Forms | None:
        """See `Language.title_forms`."""
        for head in (ACTS[kind].possessed, ACTS[kind].bare):
            noun = head(Case.NOM)
            if title.endswith(f" {noun}"):
                return {case: title.removesuffix(noun) + head(case) for case in self.cases}
        return None

    def _named(self, kind: ActKind, noun: str) -> str:
        return self.capital(noun) if ACTS[kind].named_capital else noun

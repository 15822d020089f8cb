"""English labels of units and titles of by-laws."""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import ActKind, Number, UnitKind
from resminama.language.english.nouns import ACTS, UNITS, named, with_article
from resminama.language.figures import NBSP, WORD_KINDS, figure, plain
from resminama.language.values import Forms, form

SUBJECTS: dict[ActKind, str] = {
    ActKind.INSTRUCTION: "on",
    ActKind.MANUAL: "on",
    ActKind.GUIDANCE: "on",
    ActKind.REQUIREMENTS: "for",
    ActKind.NOTE: "on",
    ActKind.STANDARD: "for",
}
"""The preposition before the subject; "of" after the other kinds."""

PATTERNS: dict[UnitKind, str] = {
    UnitKind.SECTION: "Section %1.",
    UnitKind.CHAPTER: "Chapter %1.",
    UnitKind.ARTICLE: "Article %1.",
    UnitKind.PART: "%1.",
    UnitKind.SUBPOINT: "%1)",
    UnitKind.STEP: "%1.",
    UnitKind.ANNEX: "Annex %1",
}
"""Labels before the text."""


class EnglishHeadings(Language):
    """Nouns of acts and units, labels, titles."""

    def act_kind(self, kind: ActKind, case: Case = Case.NOM) -> str:
        """See `Language.act_kind`."""
        return ACTS[kind]

    def unit(self, kind: UnitKind, case: Case = Case.NOM, many: bool = False) -> str:
        """See `Language.unit`."""
        return UNITS[kind] + ("s" if many else "")

    def unit_heading(self, kind: UnitKind, number: Number | int) -> str:
        """See `Language.unit_heading`."""
        number = plain(number)
        name = self.capital(UNITS[kind])
        if kind in WORD_KINDS and number.index is None:
            return f"{name} {self.cardinal_word(number.value)}"
        return f"{name}{NBSP}{figure(number, kind)}"

    def unit_pattern(self, kind: UnitKind, legislative: bool = False) -> str | None:
        """See `Language.unit_pattern`."""
        if kind is UnitKind.POINT:
            return "%1)" if legislative else "%1."
        pattern = PATTERNS.get(kind)
        return pattern and pattern.replace(" ", NBSP)

    def act_title(self, kind: ActKind, subject: Forms) -> Forms:
        """See `Language.act_title`."""
        about = with_article(form(subject, Case.NOM, Lang.EN))
        return {Case.NOM: f"{self.capital(named(kind))} {SUBJECTS.get(kind, 'of')} {about}"}

    def title_forms(self, kind: ActKind, title: str) -> Forms | None:
        """See `Language.title_forms`."""
        begins = f"{title} ".lower().startswith(f"{ACTS[kind]} ")
        return {Case.NOM: title} if begins else None

"""Russian labels of units and titles of by-laws.

Source: «Глава I.», «Статья 1.» (mejlis.gov.tm/single-law/250), «РАЗДЕЛ I.» (parahat.info).
"""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.api import Language
from resminama.language.citation import ActKind, Number, UnitKind
from resminama.language.figures import NBSP, WORD_KINDS, figure, plain
from resminama.language.russian.acts import ACTS
from resminama.language.russian.nouns import UNITS
from resminama.language.values import Forms, form

SUBJECTS: dict[ActKind, tuple[Case, str]] = {
    ActKind.STATUTE: (Case.PREP, "о"),
    ActKind.INSTRUCTION: (Case.DAT, "по"),
    ActKind.MANUAL: (Case.DAT, "по"),
    ActKind.GUIDANCE: (Case.DAT, "по"),
    ActKind.REQUIREMENTS: (Case.DAT, "к"),
    ActKind.NOTE: (Case.PREP, "о"),
}
"""The case of the subject and the preposition before it; after other kinds the bare genitive."""

PATTERNS: dict[UnitKind, str] = {
    UnitKind.SECTION: "Раздел %1.",
    UnitKind.CHAPTER: "Глава %1.",
    UnitKind.ARTICLE: "Статья %1.",
    UnitKind.PART: "%1.",
    UnitKind.SUBPOINT: "%1)",
    UnitKind.STEP: "%1.",
    UnitKind.ANNEX: "Приложение %1",
}
"""Labels before the text."""


class RussianHeadings(Language):
    """Nouns of acts and units, labels, titles."""

    def act_kind(self, kind: ActKind, case: Case = Case.NOM) -> str:
        """See `Language.act_kind`."""
        return ACTS[kind].forms[case]

    def unit(self, kind: UnitKind, case: Case = Case.NOM, many: bool = False) -> str:
        """See `Language.unit`."""
        return UNITS[kind].form(case, many)

    def unit_heading(self, kind: UnitKind, number: Number | int) -> str:
        """See `Language.unit_heading`."""
        number, noun = plain(number), UNITS[kind]
        name = self.capital(noun.singular[Case.NOM])
        if kind in WORD_KINDS and number.index is None:
            return f"{name} {self.ordinal_word(number.value, gender=noun.gender)}"
        return f"{name}{NBSP}{figure(number, kind)}"

    def unit_pattern(self, kind: UnitKind, legislative: bool = False) -> str | None:
        """See `Language.unit_pattern`."""
        if kind is UnitKind.POINT:
            return "%1)" if legislative else "%1."
        pattern = PATTERNS.get(kind)
        return pattern and pattern.replace(" ", NBSP)

    def act_title(self, kind: ActKind, subject: Forms) -> Forms:
        """See `Language.act_title`."""
        case, word = SUBJECTS.get(kind, (Case.GEN, ""))
        about = form(subject, case, Lang.RU)
        tail = f"{self.preposition(word, about)} {about}" if word else about
        return {c: f"{self.capital(noun)} {tail}" for c, noun in ACTS[kind].forms.items()}

    def title_forms(self, kind: ActKind, title: str) -> Forms | None:
        """See `Language.title_forms`."""
        forms = ACTS[kind].forms
        head, tail = title[: len(forms[Case.NOM])], title[len(forms[Case.NOM]) :]
        if head.lower() != forms[Case.NOM] or tail[:1].isalpha():
            return None
        return {case: self.capital(noun) + tail for case, noun in forms.items()}

"""Russian."""

from __future__ import annotations

from resminama.lang import Lang
from resminama.language.amending import Amending
from resminama.language.citation import ActKind
from resminama.language.drafting import Drafting
from resminama.language.governing import Governing
from resminama.language.russian import acts
from resminama.language.russian.amendments import AMENDMENTS, QUOTED_WORDS
from resminama.language.russian.dates import RussianDates
from resminama.language.russian.formulae import FORMULAE
from resminama.language.russian.governors import GOVERNORS
from resminama.language.russian.headings import RussianHeadings
from resminama.language.russian.numerals import RussianNumerals
from resminama.language.russian.quantities import RussianQuantities
from resminama.language.russian.references import RussianReferences
from resminama.language.values import Join
from resminama.language.writing import Writing


class Russian(
    RussianNumerals,
    RussianDates,
    RussianQuantities,
    RussianReferences,
    RussianHeadings,
    Governing,
    Amending,
    Drafting,
    Writing,
):
    """Russian as the acts of Turkmenistan write it."""

    lang = Lang.RU
    alphabet = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
    same_letter = {"ё": "е"}  # noqa: RUF012  a constant of the class, never changed
    words_of_join = {Join.ALL: "и", Join.ANY: "или"}  # noqa: RUF012  a constant of the class, never changed
    quotes = ("«", "»")
    inner_quotes = ("«", "»")
    tied = (
        r"(?<=\d) (?=год|г\.|манат|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)",
        r"(?<=[Сс]тать[яиею]) (?=\d)",
        r"(?<=[Сс]т\.) (?=\d)",
        r"(?<=[Пп]ункт) (?=\d)",
        r"(?<=[Пп]ункт[ауе]) (?=\d)",
        r"(?<=[Пп]ункт(?:ом|ов|ам|ах)) (?=\d)",
        r"(?<=[Гг]лав[аыеу]) (?=[IVXLC\d])",
        r"(?<=[Рр]аздел) (?=[IVXLC\d])",
        r"(?<=[Пп]риложени[еяюи]) (?=\d)",
    )
    formulae = FORMULAE
    amendments = AMENDMENTS
    quoted_words = QUOTED_WORDS
    governor_table = GOVERNORS
    plural_acts = frozenset({ActKind.RULES, ActKind.REQUIREMENTS, ActKind.GUIDANCE})

    def approved(self, kind: ActKind) -> str:
        """See `Language.approved`."""
        return self.capital(acts.approved(kind))

    def kind_form(self, kind: ActKind, spec: str) -> str:
        """See `Drafting.kind_form`; ``registered`` is the participle that agrees."""
        return self.capital(acts.registered(kind)) if spec == "registered" else super().kind_form(kind, spec)

"""Russian."""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.amending import Amending
from resminama.language.citation import ActKind, UnitKind
from resminama.language.drafting import Drafting
from resminama.language.governing import Governing
from resminama.language.russian import acts
from resminama.language.russian import amendments as tables
from resminama.language.russian.dates import RussianDates
from resminama.language.russian.formulae import FORMULAE
from resminama.language.russian.governors import GOVERNORS
from resminama.language.russian.headings import RussianHeadings
from resminama.language.russian.nouns import UNITS, adjective
from resminama.language.russian.numerals import RussianNumerals
from resminama.language.russian.quantities import RussianQuantities
from resminama.language.russian.references import RussianReferences
from resminama.language.values import Gender, Join, Path
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
    amendments = tables.AMENDMENTS
    throughout = tables.THROUGHOUT
    group = tables.GROUP
    quoted_words = tables.QUOTED_WORDS
    marks = tables.MARKS
    each = tables.EACH
    any_case = tables.ANY_CASE
    text_of = tables.TEXT_OF
    called = tables.CALLED
    governor_table = GOVERNORS
    plural_acts = frozenset({ActKind.RULES, ActKind.REQUIREMENTS, ActKind.GUIDANCE})

    def approved(self, kind: ActKind) -> str:
        """See `Language.approved`."""
        return self.capital(acts.approved(kind))

    def kind_form(self, kind: ActKind, spec: str) -> str:
        """See `Drafting.kind_form`; ``registered`` and ``approved-acc`` are participles that agree."""
        if spec == "registered":
            return self.capital(acts.registered(kind))
        if spec.startswith("approved-"):
            return adjective("утвержденн", Case(spec.removeprefix("approved-")), acts.ACTS[kind].gender)
        return super().kind_form(kind, spec)

    def participle(self, units: tuple[Path, ...]) -> str:
        """See `Amending.participle`: «признать утратившей силу»."""
        several = len(units) > 1 or (units and len(units[0][-1].numbers) > 1)
        gender = Gender.PL if several else UNITS[units[0][-1].kind].gender if units else Gender.M
        return tables.PARTICIPLES[gender]

    def repealed(self, kind: UnitKind) -> str:
        """See `Language.repealed`: the verb agrees with the unit."""
        return tables.REPEALED[UNITS[kind].gender]

"""Turkmen."""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.amending import Amending
from resminama.language.citation import ActKind, UnitKind
from resminama.language.drafting import Drafting
from resminama.language.governing import Governing
from resminama.language.turkmen import amendments as tables
from resminama.language.turkmen.dates import TurkmenDates
from resminama.language.turkmen.formulae import FORMULAE
from resminama.language.turkmen.governors import GOVERNORS
from resminama.language.turkmen.headings import TurkmenHeadings
from resminama.language.turkmen.naming import number_phrase
from resminama.language.turkmen.nouns import ACTS
from resminama.language.turkmen.numerals import TurkmenNumerals
from resminama.language.turkmen.quantities import TurkmenQuantities
from resminama.language.turkmen.references import TurkmenReferences
from resminama.language.values import Join, Line
from resminama.language.writing import Writing


class Turkmen(
    TurkmenNumerals,
    TurkmenDates,
    TurkmenQuantities,
    TurkmenReferences,
    TurkmenHeadings,
    Governing,
    Amending,
    Drafting,
    Writing,
):
    """The language of the authentic text."""

    lang = Lang.TK
    alphabet = "abçdeäfghijžklmnňoöprsştuüwyýz"
    words_of_join = {Join.ALL: "we", Join.ANY: "ýa-da"}  # noqa: RUF012  a constant of the class, never changed
    quotes = ("«", "»")
    inner_quotes = ("«", "»")  # as in the law of 24.07.2022, turkmenistan.gov.tm/tk/habar/65111
    tied = (
        r"(?<=\d-nj[iy]) (?!we |ýa-da )(?=\w)",
        r"(?<=[IVXLC]) (?=ba[pb]|bölüm)",
        r"(?<=\d) (?=ý\.|manat)",
        r" (?=belgili\b)",
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
    plural_acts = frozenset({ActKind.RULES, ActKind.REQUIREMENTS})

    def approved(self, kind: ActKind) -> str:
        """See `Language.approved`: Turkmen has no agreement."""
        return "tassyklandy"

    def act_number(self, number: str | None) -> Line:
        """See `Drafting.act_number`."""
        return (None, " belgili") if number is None else (number_phrase(number),)

    def kind_form(self, kind: ActKind, spec: str) -> str:
        """See `Drafting.kind_form`; ``possessed-`` and a case is the noun after its issuer."""
        if spec.startswith("possessed-"):
            return ACTS[kind].possessed(Case(spec.removeprefix("possessed-")))
        return super().kind_form(kind, spec)

    def repealed(self, kind: UnitKind) -> str:
        """See `Language.repealed`."""
        return tables.REPEALED

"""English."""

from __future__ import annotations

from resminama.lang import Case, Lang
from resminama.language.amending import Amending
from resminama.language.citation import ActKind, UnitKind
from resminama.language.drafting import Drafting
from resminama.language.english import amendments as tables
from resminama.language.english.formulae import FORMULAE
from resminama.language.english.headings import EnglishHeadings
from resminama.language.english.nouns import PLURAL_ACTS, with_article
from resminama.language.english.numerals import EnglishNumerals
from resminama.language.english.quantities import EnglishQuantities
from resminama.language.english.references import EnglishReferences
from resminama.language.governing import Governing
from resminama.language.values import Forms, Governor, Join, form
from resminama.language.writing import Writing

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


class English(
    EnglishNumerals,
    EnglishQuantities,
    EnglishReferences,
    EnglishHeadings,
    Governing,
    Amending,
    Drafting,
    Writing,
):
    """The language in which the framework is written by its international authors."""

    lang = Lang.EN
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    words_of_join = {Join.ALL: "and", Join.ANY: "or"}  # noqa: RUF012  a constant of the class, never changed
    quotes = ("“", "”")
    inner_quotes = ("‘", "’")
    tied = (
        rf"(?<=\d) (?={_MONTHS})",
        r"(?<=No\.) ",
        r"(?<=[Aa]rticle) (?=\d)",
        r"(?<=[Aa]rticles) (?=\d)",
        r"(?<=[Pp]oint) (?=\d)",
        r"(?<=[Pp]oints) (?=\d)",
        r"(?<=[Cc]hapter) (?=[IVXLC\d])",
        r"(?<=[Ss]ection) (?=[IVXLC\d])",
        r"(?<=[Aa]nnex) (?=\d)",
        r"(?<=\d) (?=manats?\b)",
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
    governor_table: dict[str, Governor] = {}  # noqa: RUF012  English nouns have no case
    plural_acts = PLURAL_ACTS

    def approved(self, kind: ActKind) -> str:
        """See `Language.approved`."""
        return "Approved"

    def name_form(self, name: Forms, spec: str) -> str:
        """See `Drafting.name_form`; ``the`` is the name with its article."""
        return with_article(form(name, Case.NOM, Lang.EN)) if spec == "the" else super().name_form(name, spec)

    def repealed(self, kind: UnitKind) -> str:
        """See `Language.repealed`."""
        return tables.REPEALED

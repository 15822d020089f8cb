"""English references."""

from __future__ import annotations

from datetime import date

import pytest

from language.support import cite, level, plain
from resminama import language
from resminama.lang import Case, Lang
from resminama.language.citation import ActKind, ActName, Citation, Number, Style, UnitKind
from resminama.language.values import MissingFormError

EN = language.get(Lang.EN)
U = UnitKind

SERVICES = ActName(ActKind.LAW, {Lang.EN: "On Social Services"})
CHILD = ActName(ActKind.CONVENTION, forms={Lang.EN: {Case.NOM: "the Convention on the Rights of the Child"}})
STATUTE = ActName(ActKind.STATUTE, legislative=False)
ORDER = ActName(
    ActKind.ORDER,
    {Lang.EN: "On approval of the Statute"},
    date=date(2020, 4, 15),
    number="45-Ö",
    issuer={Lang.EN: {Case.NOM: "Minister of Labour"}},
)


@pytest.mark.parametrize(
    ("citation", "style", "worded"),
    [
        (cite(SERVICES), Style.FULL, "the Law of Turkmenistan “On Social Services”"),
        (cite(SERVICES, level(U.ARTICLE, 7), level(U.PART, 2), level(U.POINT, 6, 8, through=True)),
         Style.FULL,
         "points 6 to 8 of part two of article 7 of the Law of Turkmenistan “On Social Services”"),
        (cite(STATUTE, level(U.POINT, 4), level(U.SUBPOINT, 2)), Style.OWN,
         "sub-point 2 of point 4 of this Statute"),
        (cite(STATUTE, level(U.ANNEX, 1)), Style.OWN, "annex 1 to this Statute"),
        (cite(None, level(U.POINT, 7), level(U.INDENT, 1, 2)), Style.BARE,
         "the first and second indents of point 7"),
        (cite(None, level(U.POINT), level(U.INDENT, 1)), Style.OWN, "the first indent of this point"),
        (cite(None, level(U.ARTICLE, 1, 3, 5)), Style.BARE, "articles 1, 3 and 5"),
        (cite(None, level(U.ARTICLE, 250), level(U.NOTE)), Style.BARE, "the note to article 250"),
        (cite(SERVICES, level(U.CHAPTER, 2)), Style.OWN, "chapter II of this Law"),
        (cite(None, level(U.ARTICLE, Number(7, 1))), Style.BARE, "article 7¹"),
        (cite(ORDER), Style.FULL,
         "the order of the Minister of Labour of 15 April 2020 No. 45-Ö “On approval of the Statute”"),
        (cite(ORDER), Style.SHORT, "the order “On approval of the Statute”"),
        (cite(ActName(ActKind.CONSTITUTION)), Style.FULL, "the Constitution of Turkmenistan"),
        (cite(ActName(ActKind.REQUIREMENTS)), Style.OWN, "these Requirements"),
        (cite(ActName(ActKind.LAW, short={Lang.EN: {Case.NOM: "the Law"}})), Style.SHORT, "the Law"),
        (cite(CHILD, level(U.ARTICLE, 19)), Style.FULL,
         "article 19 of the Convention on the Rights of the Child"),
    ],
)  # fmt: skip
def test_reference(citation: Citation, style: Style, worded: str) -> None:
    assert plain(EN.reference(citation, None, style)) == worded


def test_english_ignores_case() -> None:
    assert EN.reference(cite(SERVICES), Case.DAT) == EN.reference(cite(SERVICES))


def test_what_cannot_be_worded_is_refused() -> None:
    with pytest.raises(ValueError, match="without units and act"):
        EN.reference(cite(None))
    with pytest.raises(MissingFormError):
        EN.reference(cite(ActName(ActKind.LAW)))

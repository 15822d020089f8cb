"""References to index numbers, and to what an edition said."""

from __future__ import annotations

import pytest

from editions import trees
from resminama.compose.words import Scope, Words
from resminama.lang import Lang
from resminama.outline.content import Cite
from resminama.resolve import Resolver
from resminama.world import materials, prepare

B = "statute-older-people"


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    given = materials(prepare(trees.new(), checked=False))
    return Resolver(given.corpus, given.places, given.statistics, given.titles)


def _said(resolver: Resolver, target: str, lang: Lang, case: str) -> str:
    """Return a reference inside the statute itself."""
    words = Words(lang, resolver, Scope(B)).text_of(Cite(target), case)
    return words.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("target", "lang", "case", "said"),
    [
        (f"{B}/no-gap-in-help", Lang.EN, "nom", "point 12¹ of this Statute"),
        (f"{B}/no-gap-in-help", Lang.RU, "ins", "пунктом 12¹ настоящего Положения"),
        (f"{B}/no-gap-in-help", Lang.TK, "dat", "şu Düzgünnamanyň 12¹-nji bendine"),
        (f"{B}/no-answer-at-the-door", Lang.TK, "loc", "şu Düzgünnamanyň 14²-nji bendinde"),
        (f"{B}/emergency", Lang.RU, "prep", "главе III¹ настоящего Положения"),
        (f"{B}/served-couple", Lang.RU, "gen", "подпункта 2¹ пункта 5 настоящего Положения"),
        (f"{B}/decision@1", Lang.EN, "nom", "point 8 of this Statute in the wording of 11 April 2022"),
        (f"{B}/decision@1", Lang.RU, "ins",
         "пунктом 8 настоящего Положения в редакции от 11 апреля 2022 года"),
        (f"{B}/decision@1", Lang.TK, "dat",
         "şu Düzgünnamanyň 2022-nji ýylyň 11-nji aprelindäki görnüşiniň 8-nji bendine"),
        (f"{B}/absence-of-worker@1", Lang.RU, "prep",
         "пункте 12 настоящего Положения в редакции от 11 апреля 2022 года"),  # repealed since
        (f"{B}@1", Lang.TK, "loc", "şu Düzgünnamanyň 2022-nji ýylyň 11-nji aprelindäki görnüşinde"),
    ],
)  # fmt: skip
def test_references(target: str, lang: Lang, case: str, said: str, resolver: Resolver) -> None:
    assert _said(resolver, target, lang, case) == said


@pytest.mark.parametrize("target", [f"{B}/decision@2", f"{B}/no-gap-in-help@1", f"{B}/subject@x"])
def test_what_no_edition_said_is_not_cited(target: str, resolver: Resolver) -> None:
    assert resolver.citation(target, {}) is None

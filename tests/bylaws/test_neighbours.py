"""References to neighbouring units of one act are one list; every number keeps its link and its origin."""

from __future__ import annotations

import pytest

from bylaws.small import sources
from resminama.compose.document import Materials, compose
from resminama.compose.neighbours import joint, parted
from resminama.compose.trace import line_of, traced
from resminama.document.tree import Inline, Link, Paragraph, Run
from resminama.document.walk import blocks
from resminama.lang import Lang
from resminama.language.citation import Citation, Level, UnitKind
from resminama.model.text import Plain, Reference
from resminama.ordinal import Ordinal
from resminama.world import materials, prepare

_KEPT = "instruction-records"
_PATHS = ("specs/bylaws/instruction-records.yaml", *(f"translations/{x}/{_KEPT}.po" for x in ("ru", "tk")))


def _saying(first: str, *others: str) -> Materials:
    """Return the small workspace; its instruction cites ``first`` and then each of ``others``."""
    files = sources()
    for path in _PATHS:
        text = files[path].decode()
        for case in ("", "|ins", "|dat"):
            many = ", ".join(f"[[{target}{case}]]" for target in (first, *others[:-1]))
            before, _, after = text.partition(f"[[rules-visits{case}]]")
            after = after.replace(f"[[procedure-contracting/announced{case}]]", f"[[{others[-1]}{case}]]")
            text = f"{before}{many}{after}" if after else text
        files[path] = text.encode()
    return materials(prepare(files))


def _kept(given: Materials, lang: Lang) -> tuple[Inline, ...]:
    document = compose(_KEPT, lang, given).document
    return next(
        block.inlines
        for block in blocks(document)
        if isinstance(block, Paragraph) and block.anchor == f"{_KEPT}/kept"
    )


def _words(inlines: tuple[Inline, ...]) -> str:
    runs = [run for one in inlines for run in (one.runs if isinstance(one, Link) else (one,))]
    return "".join(run.text for run in runs if isinstance(run, Run)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (Lang.EN, "points 1, 4 and 6 of the Procedure for the selection"),
        (Lang.RU, "пунктами 1, 4 и 6 Порядка отбора"),
        (Lang.TK, "saýlap almagyň tertibiniň 1-nji, 4-nji we 6-njy bentlerine laýyklykda"),
    ],
)
def test_units_of_one_act_are_a_list(lang: Lang, words: str) -> None:
    targets = [
        "procedure-contracting/subject",
        "procedure-contracting/announced",
        "procedure-contracting/decided",
    ]
    said = _kept(_saying(*targets), lang)

    assert words in _words(said)
    assert [one.anchor for one in said if isinstance(one, Link)] == targets


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (
            "procedure-contracting/selection",
            "procedure-contracting/announced",
            "главой II Порядка",
        ),  # two kinds
        ("procedure-contracting/subject", "rules-visits/follow", "пунктом 1 Порядка"),  # two acts
        (
            "procedure-contracting/subject",
            "procedure-contracting/subject",
            "пунктом 1 Порядка",
        ),  # one and the same
        (
            "rules-visits",
            "procedure-contracting/announced",
            "Правилами посещения на дому и",
        ),  # an act as a whole
    ],
)
def test_others_are_cited_one_by_one(first: str, second: str, words: str) -> None:
    assert words in _words(_kept(_saying(first, second), Lang.RU))


@pytest.mark.parametrize("lang", list(Lang))
def test_every_number_keeps_its_origin(lang: Lang) -> None:
    given = _saying("procedure-contracting/subject", "procedure-contracting/announced")
    document = traced(_KEPT, lang, given)
    line = next(
        line_of(block.inlines)
        for block in blocks(document)
        if isinstance(block, Paragraph) and block.anchor == f"{_KEPT}/kept"
    )

    said = [piece.origin.said for piece in line if piece.origin]
    cited = [one.target for one in said if isinstance(one, Reference)]
    assert cited == ["procedure-contracting/subject", "procedure-contracting/announced"]
    assert any(isinstance(one, Plain) and one.text in (" and ", " и ", " we ") for one in said)


def _points(*numbers: int) -> Citation:
    return Citation((Level(UnitKind.POINT, tuple(Ordinal(number) for number in numbers)),))


def test_what_is_no_number_of_the_list_is_not_cut() -> None:
    assert parted("«2 и 3» Порядка, пунктах 2 и 3", _points(2, 3), [" и "]) is not None
    assert parted("пунктах 2–3", _points(2, 3), [" и "]) is None
    assert parted("пунктах 12 и 3", _points(2, 3), [" и "]) is None


def test_only_single_numbers_of_one_level_are_joined() -> None:
    part = Citation((Level(UnitKind.PART, (Ordinal(1),)),))

    assert joint([_points(1), _points(4)]) == _points(1, 4)
    assert joint([_points(1), None]) is None
    assert joint([_points(1), _points(2, 3)]) is None
    assert joint([part, Citation((Level(UnitKind.PART, (Ordinal(2),)),))]) is None  # by words, not by figures

"""Word files from outside are aligned by their numbers."""

from __future__ import annotations

from resminama.document.design import PageDesign
from resminama.document.tree import (
    Document,
    Heading,
    Label,
    Meta,
    Paragraph,
    Role,
    Run,
    Section,
)
from resminama.equivalence.files import equivalence_of_files, units_of
from resminama.equivalence.kinds import Kind
from resminama.lang import Lang
from resminama.write.docx import write

_EN = ("General", "The unit may help under article 5.", "It serves", "adults", "children", "It works.")
_RU = (
    "Общее",
    "Служба вправе помогать согласно статье 5.",
    "Она обслуживает",
    "взрослых",
    "детей",
    "Работает.",
)
_TK = (
    "Umumy",
    "Gulluk 5-nji madda laýyklykda kömek edip biler.",
    "Ol hyzmat edýär",
    "ulular",
    "çagalar",
    "Işleýär.",
)


def _file(lang: Lang, texts: tuple[str, ...], typed: bool = False) -> bytes:
    heading, first, lead, *rest = texts
    *items, last = rest
    blocks: list[Heading | Paragraph] = [Heading(1, (Run(heading),), Label("chapter", "%1.", 1))]
    points = [(first, Role.POINT, "1."), (lead, Role.POINT, "2.")]
    points += [(item, Role.ITEM, f"{n})") for n, item in enumerate(items, 1)]
    points.append((last, Role.POINT, "3."))
    for words, role, number in points:
        series = "point" if role is Role.POINT else "item:2"
        label = None if typed else Label(series, f"%1{number[-1]}", int(number[:-1]))
        blocks.append(Paragraph(role, (Run(f"{number} {words}" if typed else words),), label))
    meta = Meta("file", "statute", "1", "draft", "", "2021-01-01", "")
    return write(Document(lang, heading, PageDesign(name="act"), meta, (Section(tuple(blocks)),)))


def _files(en: tuple[str, ...] = _EN, ru: tuple[str, ...] = _RU, tk: tuple[str, ...] = _TK) -> list[bytes]:
    return [_file(Lang.TK, tk), _file(Lang.RU, ru), _file(Lang.EN, en)]


def test_files_that_say_the_same_have_no_difference() -> None:
    assert equivalence_of_files(*_files()) == []


def test_numbers_typed_by_hand_align_with_those_that_word_counts() -> None:
    assert equivalence_of_files(_file(Lang.TK, _TK, typed=True), _file(Lang.RU, _RU)) == []


def test_a_unit_that_one_file_lacks_is_told() -> None:
    found = equivalence_of_files(*_files(ru=(*_RU[:4], _RU[5])))
    assert [(d.address, d.kind) for d in found] == [("2 2)", Kind.MISSING), ("2", Kind.ITEMS)]
    assert found[0].value == "not in ru"
    assert found[0].texts == {Lang.TK: "çagalar", Lang.RU: "", Lang.EN: "children"}


def test_modal_force_and_references_are_compared() -> None:
    ru = (_RU[0], "Служба обязана помогать согласно статье 6.", *_RU[2:])
    kinds = {(d.address, d.kind, d.value) for d in equivalence_of_files(*_files(ru=ru))}
    assert ("1", Kind.MODAL, "may") in kinds
    assert ("1", Kind.REFERENCE, "article 6") in kinds


def test_english_may_be_left_out() -> None:
    tk, ru, _ = _files(ru=(_RU[0], "Служба помогает согласно статье 5.", *_RU[2:]))
    assert {d.kind for d in equivalence_of_files(tk, ru)} == {Kind.MODAL}


def test_points_count_inside_their_article() -> None:
    lines = (
        "heading1 [Статья 1.] Предмет\npoint [1.] Первый.\nheading1 [Статья 2.] Цель\npoint [1.] Второй.\n"
    )
    assert units_of(lines, Lang.RU) == {
        "art. 1": "Предмет",
        "art. 1 1": "Первый.",
        "art. 2": "Цель",
        "art. 2 1": "Второй.",
    }

"""Items of the second level are lettered by the alphabet of their language, in print and read again."""

from __future__ import annotations

import pytest

from bylaws.small import sources
from resminama.amend import reading
from resminama.amend.printed import printed
from resminama.compose.document import compose
from resminama.document.counters import LETTERS, LIST_LETTERS, NumberFormat, written
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document
from resminama.lang import Lang
from resminama.language.citation import Number, UnitKind
from resminama.ooxml.text import lines
from resminama.world import materials, prepare
from resminama.write import docx

ACT = "procedure-contracting"
PATH = f"specs/bylaws/{ACT}.yaml"
ITEM = "          - (users-home) each social service user at home\n"
COUNT = 11
LETTERED = {
    Lang.EN: ["a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)", "i)", "j)", "k)"],
    Lang.RU: ["а)", "б)", "в)", "г)", "д)", "е)", "ж)", "з)", "и)", "к)", "л)"],
    Lang.TK: ["a)", "b)", "ç)", "d)", "e)", "ä)", "f)", "g)", "h)", "i)", "j)"],
}


def composed(lang: Lang) -> Document:
    files = dict(sources())
    inner = "".join(f"            - (home-{n}) on day {n}\n" for n in range(1, COUNT + 1))
    text = files[PATH].decode()
    assert ITEM in text
    files[PATH] = text.replace(ITEM, ITEM + inner).encode()
    return without_dangling_links(compose(ACT, lang, materials(prepare(files))).document)


@pytest.mark.parametrize("lang", list(Lang))
def test_word_shows_the_letters(lang: Lang) -> None:
    said = lines(docx.write(composed(lang)))
    labels = [line.split("[")[1].split("]")[0] for line in said.splitlines() if line.startswith("subitem [")]
    typed = [
        line.split(" ")[1] for line in said.splitlines() if line.startswith("subitem ") and "[" not in line
    ]
    assert labels + typed == LETTERED[lang]


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
def test_the_print_is_read_again(lang: Lang) -> None:
    act = reading.act(printed(lines(docx.write(composed(lang)))))
    points = [point for chapter in act.units for point in chapter.children]
    items = [item for point in points for item in point.children if item.kind is UnitKind.SUBPOINT]
    (first,) = [item for item in items if item.children]

    assert [unit.label for unit in first.children] == LETTERED[lang]
    assert [unit.number for unit in first.children] == [Number(n) for n in range(1, COUNT + 1)]


def test_a_turkmen_list_that_word_counted_is_read_as_word_counts() -> None:
    text = "".join(f"body {sign}\n" for sign in ("1. Point:", "1) item:", *(f"{s}) x;" for s in "abcdefg")))
    (point,) = reading.units(printed(text), law=False)
    (item,) = point.children
    assert [unit.number for unit in item.children] == [Number(n) for n in range(1, 8)]


def test_russian_leaves_out_what_codes_leave_out() -> None:
    letters = LETTERS[LIST_LETTERS[Lang.RU]]
    assert not set("ёйъыь") & set(letters)
    assert {"з", "о", "ч"} < set(letters)


def test_turkmen_letters_are_those_of_the_alphabet() -> None:
    letters = LETTERS[LIST_LETTERS[Lang.TK]]
    assert len(set(letters)) == len(letters) == 30
    assert not set("cqvx") & set(letters)
    assert written(30, NumberFormat.TURKMEN_LOWER) == "z"

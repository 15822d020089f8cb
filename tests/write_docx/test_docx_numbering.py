"""The numbers that Word and LibreOffice count are the tree's labels."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resminama.document.counters import NumberFormat
from resminama.document.dump import dump
from resminama.document.tree import Block, Document, Heading, Label, Paragraph, Role, Run, Section
from resminama.lang import Lang
from resminama.ooxml.text import lines
from resminama.write.docx import write
from write_docx.conftest import Rendered
from write_docx.samples import ACT, SAMPLES, meta

_SHAPES: dict[str, tuple[tuple[str, NumberFormat], ...]] = {
    "chapter": (("%1 bap.", NumberFormat.UPPER_ROMAN), ("Глава %1.", NumberFormat.DECIMAL)),
    "article": (("%1-nji madda.", NumberFormat.DECIMAL), ("%1-njy madda.", NumberFormat.DECIMAL)),
    "point": (("%1.", NumberFormat.DECIMAL), ("%1)", NumberFormat.DECIMAL)),
    "item": (("%1)", NumberFormat.DECIMAL), ("(%1)", NumberFormat.DECIMAL)),
    "subitem": (("%1)", NumberFormat.LOWER_LETTER), ("%1)", NumberFormat.RUSSIAN_LOWER)),
}
_ROLES = {"point": Role.POINT, "item": Role.ITEM, "subitem": Role.SUBITEM}

steps = st.tuples(
    st.sampled_from(sorted(_SHAPES)),
    st.integers(0, 1),  # which shape
    st.integers(0, 2),  # which series
    st.integers(1, 9),  # value
    st.sampled_from(["native", "native", "native", "literal", "none"]),
)


def built(sequence: list[tuple[str, int, int, int, str]]) -> Document:
    """Return a document of numbered paragraphs in any order, each with a word of its own."""
    blocks: list[Block] = []
    for place, (kind, shape, series, value, way) in enumerate(sequence):
        pattern, number_format = _SHAPES[kind][shape]
        literal = f"{value}¹." if way == "literal" else None
        label = None if way == "none" else Label(f"{kind}:{series}", pattern, value, number_format, literal)
        words = (Run(f"word{place}x"),)
        if kind in _ROLES:
            blocks.append(Paragraph(_ROLES[kind], words, label))
        else:
            blocks.append(Heading(1 if kind == "chapter" else 2, words, label))
    return Document(Lang.TK, "Test", ACT, meta(), (Section(tuple(blocks)),))


@settings(max_examples=150, deadline=None)
@given(st.lists(steps, max_size=25))
def test_any_order_of_numbers_is_counted_right(sequence: list[tuple[str, int, int, int, str]]) -> None:
    tree = built(sequence)

    assert lines(write(tree)) == dump(tree)


def regular(chapters: int = 4) -> Document:
    """Return an act as people write them: points run on, items and subitems begin again."""
    sequence: list[tuple[str, int, int, int, str]] = []
    point = 0
    for chapter in range(1, chapters + 1):
        sequence.append(("chapter", 0, 0, chapter, "native"))
        for _ in range(3):
            point += 1
            sequence.append(("point", 0, 0, point, "native"))
            for item in (1, 2):
                sequence.append(("item", 0, point % 3, item, "native"))
                sequence += [("subitem", 0, item, letter, "native") for letter in (1, 2)]
    return built(sequence)


def test_a_regular_act_is_one_multilevel_list() -> None:
    with zipfile.ZipFile(io.BytesIO(write(regular()))) as archive:
        numbering = archive.read("word/numbering.xml").decode()

    # Bullets, chapters and one list of points, items and subitems; nothing had to be started by force.
    assert numbering.count("<w:abstractNum ") == 3
    assert numbering.count("<w:num ") == 3


def irregular() -> Document:
    """Return what amendments leave behind: jumps, other patterns, literal numbers, lists begun again."""
    return built(
        [
            ("chapter", 0, 0, 1, "native"),
            ("article", 0, 0, 5, "native"),
            ("article", 1, 0, 6, "native"),
            ("article", 0, 0, 7, "native"),
            ("article", 0, 0, 7, "literal"),
            ("article", 0, 0, 8, "native"),
            ("point", 1, 0, 1, "native"),
            ("point", 1, 0, 2, "native"),
            ("item", 0, 0, 3, "native"),
            ("item", 0, 0, 4, "native"),
            ("subitem", 1, 0, 1, "native"),
            ("subitem", 1, 0, 2, "native"),
            ("point", 1, 0, 5, "native"),
            ("item", 0, 1, 1, "native"),
            ("subitem", 1, 1, 1, "native"),
            ("point", 1, 1, 1, "native"),
            ("item", 0, 2, 1, "native"),
            ("item", 0, 2, 2, "native"),
            ("item", 1, 1, 1, "native"),
            ("item", 0, 2, 3, "native"),
            ("chapter", 0, 0, 3, "native"),
            ("chapter", 1, 0, 4, "native"),
            ("chapter", 0, 0, 5, "native"),
            ("point", 0, 2, 9, "native"),
            ("point", 1, 1, 2, "native"),
            ("subitem", 0, 2, 4, "native"),
            ("point", 0, 2, 4, "none"),
            ("point", 0, 2, 3, "native"),
        ]
    )


def muddled() -> Document:
    """Return 150 numbers without any order, the same on every run."""
    numbers = Random(7)
    kinds, ways = sorted(_SHAPES), ["native", "native", "native", "literal", "none"]
    return built(
        [
            (
                numbers.choice(kinds),
                numbers.randrange(2),
                numbers.randrange(3),
                numbers.randint(1, 9),
                numbers.choice(ways),
            )
            for _ in range(150)
        ]
    )


@pytest.mark.parametrize("build", [regular, muddled, irregular, *SAMPLES])
def test_libreoffice_prints_the_labels(build: Callable[[], Document], rendered: Rendered) -> None:
    tree = build()

    shown = rendered(write(tree))

    place = 0
    for expected in _expected(tree):
        found = shown.find(expected, place)
        assert found >= 0, f"{expected!r} not in {shown[place : place + 200]!r}"
        place = found + len(expected)


def _expected(tree: Document) -> list[str]:
    """Return label and first word of every numbered paragraph outside tables, in order."""
    found = []
    for section in tree.sections:
        for block in section.blocks:
            if isinstance(block, Heading | Paragraph) and block.label is not None:
                first = block.inlines[0]
                assert isinstance(first, Run)
                found.append(f"{block.label.text} {first.text.split()[0]}")
    return found

"""Edits of what is printed become edits of what is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from resminama.compose.trace import Line, Origin, Piece, line_of, traced
from resminama.document.printed import spots
from resminama.edit.scalars import TextEdit
from resminama.lang import Lang
from resminama.load.prose import text_at
from resminama.model.text import Emphasis, Node, Place, Plain, Reference, Text, Value
from resminama.review.home import words_of
from resminama.review.lens import Kind, NoPlaceError, Replacement, Why, applied, put, segments
from resminama.world import Prepared, materials

NBSP = "\N{NO-BREAK SPACE}"


def _printed(nodes: tuple[Node, ...], text: Text) -> Iterator[Piece]:
    for node in nodes:
        origin = Origin(node, text, node.start, node.end)
        match node:
            case Plain():
                yield Piece(node.text.replace(" (", f"{NBSP}("), origin)
            case Emphasis():
                yield from _printed(node.nodes, text)
            case Reference():
                yield Piece("пункте 5", origin)
            case Value():
                yield Piece("40", origin)


def _line(raw: str) -> Line:
    text = text_at(raw, Place())
    return tuple(_printed(text.nodes, text))


def _put(line: Line, edits: list[Replacement]) -> list[TextEdit]:
    return put(segments(line), words_of(line), edits)


def _edit(line: Line, old: str, new: str) -> Replacement:
    words = words_of(line)
    assert words.count(old) == 1, words
    return Replacement(words.index(old), words.index(old) + len(old), new)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_segments_of_every_unit_are_what_it_prints(prepared: Prepared, lang: Lang) -> None:
    given = materials(prepared)
    seen = 0
    for key in given.outlines:
        document = traced(key, lang, given)
        lines = {str(spot): line_of(inlines) for spot, inlines in spots(document)}
        for unit in document.base:
            seen += 1
            row = segments(lines[unit.anchor])
            assert [s.start for s in row] == [0, *(s.end for s in row[:-1])]
            assert row[-1].end == len(unit.text)
            for s in row:
                assert s.kind is not Kind.BENT or max(s.end - s.start, s.source_end - s.source) < 10
                if s.kind is Kind.WORDS:
                    assert s.text is not None
                    written = s.text.raw[s.source : s.source_end]
                    assert unit.text[s.start : s.end].replace(NBSP, " ") == written
    assert seen > 390


@pytest.mark.parametrize(
    ("raw", "old", "new", "written"),
    [
        ("в течение трёх дней", "трёх", "шести", "в течение шести дней"),
        # Word replaces whole phrases: what stays the same is left alone, and the format with it
        ("в **течение** трёх дней", "течение трёх", "течение шести", "в **течение** шести дней"),
        ("в **срок** до дня", "срок", "период", "в **период** до дня"),
        ("в **срок** до дня", "срок ", "", "в до дня"),
        ("в **срок и** день", "рок и д", "ам п", "в **сам п**ень"),
        # words beside a reference, before it, behind it, and in its stead
        ("указано в [[./five]], ясно", "указано в", "сказано в", "сказано в [[./five]], ясно"),
        ("указано в [[./five]], ясно", ", ясно", " и ясно", "указано в [[./five]] и ясно"),
        ("дано в [[./five]] тут", "дано в пункте 5 тут", "это в пункте 5 тоже", "это в [[./five]] тоже"),
        ("помощь по [[./five]] и закону", " по пункте 5", "", "помощь и закону"),
        ("помощь по [[./five]] и закону", "по пункте 5 и", "даёт право по", "помощь даёт право по закону"),
        ("всего {seats} мест", "мест", "мест в год", "всего {seats} мест в год"),
        # signs of markup are words in a Word file
        ("права", "права", "право* [1] {x} \\", "право\\* \\[1\\] \\{x\\} \\\\"),
        ("звезда \\* здесь", "здесь", "там", "звезда \\* там"),
        # a no-break space is set by the language, not written
        ("два (2) дня", f"два{NBSP}(2)", f"три{NBSP}(3)", "три (3) дня"),
    ],
)  # fmt: skip
def test_words_change_and_marks_stay(raw: str, old: str, new: str, written: str) -> None:
    line = _line(raw)

    assert applied(raw, _put(line, [_edit(line, old, new)])) == written


@pytest.mark.parametrize(
    ("raw", "at", "written"),
    [
        ("**жирно** потом", 5, "**жирно**, потом"),  # plain words take it, not the bold ones
        ("слово [[./five]]", 6, "слово ,[[./five]]"),
        ("[[./five]]", 8, "[[./five]],"),
        ("[[./five]]", 0, ",[[./five]]"),
    ],
)
def test_new_words_stand_beside_marks(raw: str, at: int, written: str) -> None:
    assert applied(raw, _put(_line(raw), [Replacement(at, at, ",")])) == written


@pytest.mark.parametrize(
    ("raw", "old", "new", "why"),
    [
        ("в [[./five]] закона", "5", "6", Why.MARK),
        ("в [[./five]] закона", "пункте 5", "статье 6", Why.MARK),
        ("в [[./five]] закона", "пункте 5 закона", "пункте 6 кодекса", Why.MARK),
        ("всего {seats} мест", "40", "45", Why.MARK),
        ("в [[./five]] закона", "в пун", "по пун", None),
        ("в [[./five]] закона", "те 5 зак", "тах 5 зак", Why.MARK),
    ],
)
def test_what_a_mark_stands_for_is_no_words(raw: str, old: str, new: str, why: Why | None) -> None:
    line = _line(raw)
    if why is None:
        assert _put(line, [_edit(line, old, new)])
        return
    with pytest.raises(NoPlaceError) as refused:
        _put(line, [_edit(line, old, new)])
    assert refused.value.why is why
    assert refused.value.segment.kind is Kind.MARK


def test_words_without_a_text_are_no_words() -> None:
    line = (*_line("слова и "), Piece("формула", None))

    with pytest.raises(NoPlaceError) as refused:
        _put(line, [_edit(line, "и формула", "и норма")])

    assert refused.value.why is Why.MADE


def test_an_edit_does_not_reach_over_the_end_of_a_text() -> None:
    line = (*_line("первый текст"), *_line(" второй текст"))

    with pytest.raises(NoPlaceError) as refused:
        _put(line, [_edit(line, "текст второй", "иначе")])

    assert refused.value.why is Why.TEXTS


def test_what_the_language_bends_is_one_piece() -> None:
    line = _line("помощь с законом")
    capital = (replace(line[0], words="Помощь со законом;"),)

    kinds = [(s.kind.value, s.start, s.end, s.source, s.source_end) for s in segments(capital)]

    assert kinds == [
        ("bent", 0, 1, 0, 1),
        ("words", 1, 8, 1, 8),
        ("bent", 8, 18, 8, 16),
    ]
    assert (
        applied("помощь с законом", _put(capital, [_edit(capital, "Помощь", "Услуга")])) == "Услуга с законом"
    )
    assert (
        applied("помощь с законом", _put(capital, [_edit(capital, "П", "Новая п")]))
        == "Новая помощь с законом"
    )

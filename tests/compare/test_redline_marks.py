"""What a lawyer sees marked, line by line in the form of ``document.dump``."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO

import pytest

from compare.test_redline_text import BY, ON
from resminama.compare.redline import redline
from resminama.document.dump import dump
from resminama.document.tree import (
    Block,
    Cell,
    Document,
    Footnote,
    Heading,
    Inline,
    Label,
    Link,
    Paragraph,
    Picture,
    Role,
    Row,
    Run,
    Section,
    Table,
)
from resminama.lang import Lang
from resminama.ooxml.audit import audit
from resminama.write.docx import write
from write_docx.samples import ACT, meta

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'


def document(*blocks: Block) -> Document:
    """Return a small act."""
    return Document(Lang.RU, "Положение", ACT, meta(id="s"), (Section(blocks),))


def point(number: int, said: str | Sequence[Inline], id_: str = "", **more: str) -> Paragraph:
    """Return a numbered point; its id comes from its number unless told."""
    inlines = (Run(said),) if isinstance(said, str) else tuple(said)
    label = Label("point", "%1.", number, literal=more.get("literal"))
    return Paragraph(Role.POINT, inlines, label, f"s/{id_ or f'p{number}'}")


def item(number: int, said: str, id_: str) -> Paragraph:
    """Return an item."""
    return Paragraph(Role.ITEM, (Run(said),), Label("item", "%1)", number), f"s/{id_}")


def chapter(number: int, said: str, id_: str) -> Heading:
    """Return a chapter's heading."""
    return Heading(1, (Run(said),), Label("chapter", "Глава %1.", number), f"s/{id_}")


def table(*rows: tuple[str, ...], **more: str) -> Table:
    """Return a table of two columns."""
    head = Row(tuple(Cell((Paragraph(Role.CELL_HEAD, (Run(t),)),), head=True) for t in ("Что", "Срок")))
    body = tuple(Row(tuple(Cell(tuple(map(cell, text.split("/")))) for text in row)) for row in rows)
    return Table((1, 1), (head,), body, (Run(more["caption"]),) if "caption" in more else ())


def cell(text: str) -> Paragraph:
    """Return a paragraph of a cell."""
    return Paragraph(Role.CELL, (Run(text),))


def marks(old: Document, new: Document) -> list[str]:
    """Return the lines of the redline, whose Word file is sound."""
    marked = redline(old, new, BY, ON)
    assert audit(write(marked)) == []
    return dump(marked).splitlines()[1:]


def test_words_inside_a_point() -> None:
    old = document(point(1, "Решение принимается в течение трёх дней; копия лично."))
    new = document(point(1, "Решение принимается в течение пяти рабочих дней, копия лично."))
    assert marks(old, new) == [
        "point [1.] Решение принимается в течение {-трёх-}{+пяти рабочих+} дней{-;-}{+,+} копия лично."
    ]


def test_changes_that_only_a_blank_parts_are_one() -> None:
    old = document(point(1, "в срок до десяти дней со дня подачи заявления в орган"))
    new = document(point(1, "в срок до пяти суток со дня подачи заявления в орган"))
    assert marks(old, new) == [
        "point [1.] в срок до {-десяти дней-}{+пяти суток+} со дня подачи заявления в орган"
    ]


def test_a_number_and_its_word_change_together() -> None:
    old = document(point(1, "Ответ дается в течение 24 (двадцати четырех) часов."))
    new = document(point(1, "Ответ дается в течение 12 (двенадцати) часов."))
    assert marks(old, new) == [
        "point [1.] Ответ дается в течение {-24 (двадцати четырех-}{+12 (двенадцати+}) часов."
    ]


def test_a_point_with_other_words_is_replaced_whole() -> None:
    old = document(point(1, "Служба вправе отказать."))
    new = document(point(1, "Получатель имеет право на обжалование решения в суде."))
    assert marks(old, new) == [
        "point [1.] {-Служба вправе отказать.-}{+Получатель имеет право на обжалование решения в суде.+}"
    ]


def test_an_inserted_point_renumbers_those_after_it() -> None:
    old = document(point(1, "Первый.", "a"), point(2, "Второй.", "b"))
    new = document(point(1, "Первый.", "a"), point(2, "Новый.", "n"), point(3, "Второй.", "b"))
    assert marks(old, new) == [
        "point [1.] Первый.",
        "+point [{+2.+}] {+Новый.+}",
        "point [{-2.-}{+3.+}] Второй.",
    ]


def test_an_index_number_is_printed_as_it_is() -> None:
    old = document(point(7, "Седьмой."), point(8, "Восьмой."))
    new = document(point(7, "Седьмой."), point(7, "Новый.", "p7-1", literal="7¹."), point(8, "Восьмой."))
    assert marks(old, new) == [
        "point [7.] Седьмой.",
        "+point [{+7¹.+}] {+Новый.+}",
        "point [8.] Восьмой.",
    ]


def test_a_reference_is_replaced_as_one() -> None:
    old = document(
        point(1, [Run("См. "), Link((Run("пункт 2"),), anchor="s/b"), Run(".")], "a"), point(2, "Б.", "b")
    )
    new = document(
        point(1, [Run("См. "), Link((Run("пункт 3"),), anchor="s/b"), Run(".")], "a"),
        point(2, "Новый.", "n"),
        point(3, "Б.", "b"),
    )
    assert marks(old, new)[0] == "point [1.] См. {-пункт 2-}{+пункт 3+}."


def test_a_reference_that_leads_elsewhere_with_the_same_words_is_no_change() -> None:
    old = document(point(1, [Link((Run("пункт 2"),), anchor="s/b")], "a"), point(2, "Б.", "b"))
    new = document(point(1, "пункт 2", "a"), point(2, "Б.", "b"))
    assert marks(old, new) == ["point [1.] пункт 2", "point [2.] Б."]


def test_the_fewest_units_move() -> None:
    points = [point(n, text, id_) for n, (id_, text) in enumerate(zip("abcde", "АБВГД", strict=True), 1)]
    old = document(*points)
    new = document(
        *(replace(p, label=Label("point", "%1.", n)) for n, p in enumerate(points[1:] + points[:1], 1))
    )
    assert marks(old, new) == [
        "<point [{<1.<}] {<А<}",
        "point [{-2.-}{+1.+}] Б",
        "point [{-3.-}{+2.+}] В",
        "point [{-4.-}{+3.+}] Г",
        "point [{-5.-}{+4.+}] Д",
        ">point [{>5.>}] {>А>}",
    ]


def test_a_moved_point_shows_what_changed_in_it() -> None:
    old = document(point(1, "Служба ведёт журнал посещений.", "a"), point(2, "Б.", "b"), point(3, "В.", "c"))
    new = document(point(2, "Б.", "b"), point(3, "В.", "c"), point(4, "Служба ведёт общий журнал.", "a"))
    assert marks(old, new) == [
        "<point [{<1.<}] {<Служба ведёт журнал<}{- посещений-}{<.<}",
        "point [2.] Б.",
        "point [3.] В.",
        ">point [{>4.>}] {>Служба ведёт >}{+общий +}{>журнал.>}",
    ]


def test_a_point_that_became_an_item_moved() -> None:
    old = document(point(1, "Задачи:", "a"), point(2, "вести учёт;", "b"))
    new = document(point(1, "Задачи:", "a"), item(1, "вести учёт;", "b"))
    assert marks(old, new) == [
        "point [1.] Задачи:",
        "<point [{<2.<}] {<вести учёт;<}",
        ">item [{>1)>}] {>вести учёт;>}",
    ]


def test_a_unit_with_another_id_and_the_same_words_is_the_same() -> None:
    old = document(point(1, "Первый.", "a"), point(2, "Второй.", "b"))
    new = document(point(1, "Первый.", "a"), point(2, "Второй.", "z"))
    assert marks(old, new) == ["point [1.] Первый.", "point [2.] Второй."]


def test_a_removed_chapter_takes_its_number_along() -> None:
    old = document(
        chapter(1, "Общее", "x"), point(1, "А.", "a"), chapter(2, "Особое", "y"), point(2, "Б.", "b")
    )
    new = document(chapter(1, "Особое", "y"), point(1, "Б.", "b"))
    assert marks(old, new) == [
        "-heading1 [{-Глава 1.-}] {-Общее-}",
        "-point [{-1.-}] {-А.-}",
        "heading1 [{-Глава 2.-}{+Глава 1.+}] Особое",
        "point [{-2.-}{+1.+}] Б.",
    ]


def test_rows_and_cells() -> None:
    old = document(
        point(1, "Сроки:"), table(("Приём", "3 дня"), ("Оценка нужд", "10 дней"), ("Отказ", "1 день"))
    )
    new = document(
        point(1, "Сроки:"),
        table(("Приём", "5 дней"), ("План помощи", "2 дня"), ("Отказ", "1 день"), caption="Сроки"),
    )
    assert marks(old, new)[1:] == [
        "caption {+Сроки+}",
        "table",
        "head | Что | Срок |",
        "row | Приём | {-3 дня-}{+5 дней+} |",
        "-row | {-Оценка нужд-} | {-10 дней-} |",
        "+row | {+План помощи+} | {+2 дня+} |",
        "row | Отказ | 1 день |",
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("заявление", "заявление/паспорт", "+ заявление ¶ {+паспорт+}"),
        ("заявление/паспорт", "заявление", "- заявление ¶ {-паспорт-}"),
        ("заявление", "паспорт/заявление", "+ {+паспорт+} ¶ заявление"),
        ("а б в г/д е ж", "а б в/з и к", "а б в{- г-} ¶ {-д е ж-}{+з и к+}"),
    ],
)
def test_paragraphs_of_a_cell_end_in_a_mark_that_stays(old: str, new: str, expected: str) -> None:
    """A cell cannot lose its last mark, so the one before comes or goes."""
    marked = marks(document(table(("Приём граждан", old))), document(table(("Приём граждан", new))))
    assert marked[-1] == f"row | Приём граждан | {expected} |"


def test_rows_held_together_by_a_cell_come_and_go_together() -> None:
    def band(first: str, *others: str) -> tuple[Row, ...]:
        head = Row((Cell((cell(first),), rows=len(others)), Cell((cell(others[0]),))))
        return (head, *(Row((Cell((cell(text),)),)) for text in others[1:]))

    first, second = band("Приём", "устно", "письменно"), band("Оценка", "дома", "в службе", "по телефону")
    old = document(Table((1, 1), (), (*first, *second)))
    new = document(Table((1, 1), (), (*first, *band("Оценка", "дома", "по телефону"))))
    assert marks(old, new) == [
        "table",
        "row | (1x2) Приём | устно |",
        "row | письменно |",
        "-row | (1x3) {-Оценка-} | {-дома-} |",
        "-row | {-в службе-} |",
        "-row | {-по телефону-} |",
        "+row | (1x2) {+Оценка+} | {+дома+} |",
        "+row | {+по телефону+} |",
    ]


def test_other_columns_are_another_table() -> None:
    old, new = table(("Приём", "3 дня")), table(("Приём", "3 дня"))
    wider = replace(
        new,
        widths=(1, 1, 1),
        head=(Row((*new.head[0].cells, Cell((cell("Форма"),)))),),
        rows=(Row((*new.rows[0].cells, Cell((cell("А"),)))),),
    )
    assert marks(document(old), document(wider)) == [
        "-table",
        "-head | {-Что-} | {-Срок-} |",
        "-row | {-Приём-} | {-3 дня-} |",
        "+table",
        "+head | {+Что+} | {+Срок+} | {+Форма+} |",
        "+row | {+Приём+} | {+3 дня+} | {+А+} |",
    ]


def test_footnotes_keep_their_place_and_show_their_words() -> None:
    def noted(*said: str) -> list[Inline]:
        notes = [Footnote((Run(text),)) for text in said]
        return [Run("Закон"), *notes[:1], Run(" и кодекс"), *notes[1:], Run(".")]

    old = document(point(1, noted("Закон Туркменистана, 2020 год", "Кодекс, 2012 год")))
    new = document(point(1, noted("Закон Туркменистана, 2021 год")))
    assert marks(old, new) == [
        "point [1.] Закон[^1] и кодекс{-[^2]-}.",
        "[^1] Закон Туркменистана, {-2020-}{+2021+} год",
        "[^2] Кодекс, 2012 год",
    ]


def test_a_picture_drawn_anew_replaces_the_old_one() -> None:
    old, new = Picture(SVG, "Схема: три шага", 30), Picture(SVG.replace("9", "8"), "Схема: два шага", 30)
    assert marks(document(point(1, "Схема:"), old), document(point(1, "Схема:"), new))[1:] == [
        "-picture Схема: три шага",
        "+picture Схема: два шага",
    ]


def test_lines_of_the_frame_are_compared_in_their_order() -> None:
    def line(text: str) -> Paragraph:
        return Paragraph(Role.APPROVAL, (Run(text),))

    title = Paragraph(Role.TITLE, (Run("Положение"),), anchor="s")
    old = document(line("Утверждено"), line("приказом от 1 мая 2025 года"), title)
    new = document(line("Утверждено"), line("приказом от 3 июня 2026 года"), line("№ 15"), title)
    assert marks(old, new) == [
        "approval Утверждено",
        "approval приказом от {-1 мая 2025-}{+3 июня 2026+} года",
        "+approval {+№ 15+}",
        "title Положение",
    ]


# ---- The shapes that Word wants


def body(old: Document, new: Document) -> str:
    """Return the body of the redline's Word file."""
    with zipfile.ZipFile(BytesIO(write(redline(old, new, "A & B", ON)))) as archive:
        return archive.read("word/document.xml").decode()


def test_author_and_time_come_from_the_caller() -> None:
    xml = body(document(point(1, "Старое.")), document(point(1, "Новое.")))
    assert re.findall(
        r'<w:(ins|del) w:id="\d+" w:author="A &amp; B" w:date="2026-03-31T00:00:00Z">', xml
    ) == [
        "del",
        "ins",
    ]


def test_numbers_are_text_in_the_style_of_labels() -> None:
    xml = body(document(point(1, "А.", "a")), document(point(2, "А.", "a")))
    style = '<w:rPr><w:rStyle w:val="ClauseLabel"/></w:rPr>'
    assert f'<w:r>{style}<w:delText xml:space="preserve">1. </w:delText></w:r></w:del>' in xml
    assert f'<w:r>{style}<w:t xml:space="preserve">2. </w:t></w:r></w:ins>' in xml
    assert "w:numPr" not in xml


def test_a_moved_unit_has_two_ranges_of_one_name_and_two_bookmarks() -> None:
    points = (point(1, "А.", "a"), point(2, "Б.", "b"), point(3, "В.", "c"))
    xml = body(document(*points), document(*points[1:], points[0]))
    assert re.findall(r"<w:(move\w+Range\w+) [^>]*?(?:w:name=\"(\w+)\")?/>", xml) == [
        ("moveFromRangeStart", "move1"),
        ("moveFromRangeEnd", ""),
        ("moveToRangeStart", "move1"),
        ("moveToRangeEnd", ""),
    ]
    assert re.findall(r'bookmarkStart w:id="\d+" w:name="(\w+)"', xml) == [
        "cl_s_a_old",
        "cl_s_b",
        "cl_s_c",
        "cl_s_a",
    ]


def test_a_link_stands_around_its_change() -> None:
    old = document(point(1, [Link((Run("пункт 2"),), anchor="s/p2")]), point(2, "Б."))
    xml = body(old, document(point(1, "Нет."), point(2, "Б.")))
    assert re.search(r'<w:hyperlink w:anchor="cl_s_p2" w:history="1"><w:del [^>]*><w:r><w:delText', xml)


def test_a_last_paragraph_that_goes_leaves_one_that_stays() -> None:
    """The section's end stands in the last paragraph, which therefore may not go."""
    xml = body(document(point(1, "А."), point(2, "Б.")), document(point(1, "А.")))
    assert re.search(r'<w:pStyle w:val="Spacer"/>(?:(?!</w:p>).)*</w:p><w:sectPr>', xml)


def test_the_hidden_part_holds_the_new_text() -> None:
    data = write(redline(document(point(1, "Старое слово.")), document(point(1, "Новое слово.")), BY, ON))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        hidden = archive.read("customXml/item1.xml").decode()
        properties = archive.read("docProps/custom.xml").decode()
    assert "Новое слово." in hidden
    assert "Старое" not in hidden
    assert 'name="resminama.redline-of"' in properties


# ---- Ends of paragraphs that LibreOffice would join


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Первый.", "Первый;", "point [1.] Первый{+;+}{-.-}"),
        ("Первый и второй", "Первый и второй;", "point [1.] Первый и {+второй;+}{-второй-}"),
        ("Первый.", "Первый.", "point [1.] Первый."),
    ],
)
def test_an_insertion_does_not_touch_an_inserted_point(old: str, new: str, expected: str) -> None:
    marked = marks(document(point(1, old)), document(point(1, new), point(2, "Новый.")))
    assert marked == [expected, "+point [{+2.+}] {+Новый.+}"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Первый;", "Первый.", "point [1.] Первый{-;-}{+.+}"),
        ("Первый и второй;", "Первый и второй", "point [1.] Первый и {-второй;-}{+второй+}"),
    ],
)
def test_a_deletion_does_not_touch_a_deleted_point(old: str, new: str, expected: str) -> None:
    marked = marks(document(point(1, old), point(2, "Старый.")), document(point(1, new)))
    assert marked == [expected, "-point [{-2.-}] {-Старый.-}"]

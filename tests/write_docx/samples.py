"""Documents built by hand, one per family and language: what compose would hand to the writer."""

from __future__ import annotations

from resminama.document.counters import NumberFormat
from resminama.document.design import PageDesign
from resminama.document.tree import (
    BaseUnit,
    Blank,
    Block,
    Break,
    Cell,
    Contents,
    Document,
    Field,
    FieldKind,
    Footnote,
    Gap,
    Heading,
    Inline,
    Label,
    Link,
    Mark,
    Meta,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Run,
    Section,
    Tab,
    Table,
)
from resminama.lang import Lang

ACT = PageDesign(name="act", contents=False)
GUIDE = PageDesign(
    name="guide",
    size=12,
    left=25,
    right=20,
    heading_centred=False,
    header=True,
    contents=True,
    page_number="bottom",
    paragraph_gap=6,
    indent=0,
)


def meta(**changes: object) -> Meta:
    """Return the facts of a sample, with ``changes``."""
    facts: dict[str, object] = {
        "id": "statute-personal-assistant",
        "kind": "statute",
        "version": "0.3",
        "status": "draft",
        "digest": "0123456789abcdef",
        "as_of": "2022-11-01",
        "organisation": "MLSP",
        "keywords": ("social services",),
    }
    return Meta(**{**facts, **changes})  # type: ignore[arg-type]  # facts of a test, not of a program


def p(role: Role, text: str, label: Label | None = None, anchor: str | None = None) -> Paragraph:
    """Return a paragraph of one run."""
    return Paragraph(role, (Run(text),), label, anchor)


def lines(role: Role, *texts: str) -> Paragraph:
    """Return a paragraph of several lines."""
    inlines: list[Inline] = []
    for text in texts:
        inlines += [Break(), Run(text)] if inlines else [Run(text)]
    return Paragraph(role, tuple(inlines))


def chapter(number: int, pattern: str, title: str) -> Heading:
    """Return a chapter's heading, counted in Roman numerals."""
    label = Label("chapter", pattern, number, NumberFormat.UPPER_ROMAN)
    return Heading(1, (Run(title),), label, f"statute/chapter-{number}")


def point(number: int, *inlines: Inline, doc: str = "statute") -> Paragraph:
    """Return a point of a by-law."""
    return Paragraph(Role.POINT, inlines, Label(f"point:{doc}", "%1.", number), f"{doc}/point-{number}")


def item(parent: int, number: int, text: str, doc: str = "statute") -> Paragraph:
    """Return an item under a point."""
    anchor = f"{doc}/point-{parent}/item-{number}"
    return p(Role.ITEM, text, Label(f"item:{doc}/point-{parent}", "%1)", number), anchor)


def subitem(parent: str, number: int, text: str, russian: bool = False) -> Paragraph:
    """Return a lettered subitem."""
    letters = NumberFormat.RUSSIAN_LOWER if russian else NumberFormat.LOWER_LETTER
    return p(Role.SUBITEM, text, Label(f"subitem:{parent}", "%1)", number, letters), f"{parent}/sub-{number}")


def cells(*texts: str, role: Role = Role.CELL) -> tuple[Cell, ...]:
    """Return one cell for each text."""
    return tuple(Cell((p(role, text),)) for text in texts)


def turkmen_act() -> Document:
    """A statute with approval block, chapters, points and items that start again, a note and a table."""
    head: list[Block] = [
        lines(Role.DRAFT, "TASLAMA", "0.3-nji görnüş, 2022-nji ýylyň 1-nji noýabry"),
        Paragraph(
            Role.APPROVAL,
            (
                Run("Türkmenistanyň Zähmet we ilaty durmuş"),
                Break(),
                Run("taýdan goramak ministriniň"),
                Break(),
                Run("20"),
                Blank(8),
                Run("-nji ýylyň “"),
                Blank(8),
                Run("” "),
                Blank(22),
                Break(),
                Run("çykaran "),
                Blank(14),
                Run(" belgili buýrugy bilen"),
                Break(),
                Run("tassyklandy"),
            ),
        ),
        lines(Role.TITLE, "Şahsy kömekçi hyzmaty hakynda", "nusgawy düzgünnama"),
        p(Role.KIND, "DÜZGÜNNAMA"),
    ]
    return Document(
        Lang.TK,
        "Şahsy kömekçi hyzmaty hakynda düzgünnama",
        ACT,
        meta(tracked=True),
        (Section((*head, *_turkmen_chapters(), *_turkmen_annex())),),
        base=(
            BaseUnit("statute/point-1", "own", "aa11bb22cc33dd44", "Şu Düzgünnama & <mazmuny>"),
            BaseUnit("statute/nowhere", "generated", "aa11bb22cc33dd45", ""),
        ),
    )


def _turkmen_chapters() -> tuple[Block, ...]:
    note = Footnote(
        (Run("Türkmenistanyň Kanuny, 2021-nji ýyl; "), Link((Run("gollanma"),), url="https://a.tm/?a=1&b=2"))
    )
    return (
        chapter(1, "%1 bap.", "Umumy düzgünler"),
        point(
            1,
            Run("Şu Düzgünnama (mundan beýläk – Düzgünnama) "),
            Run("«Durmuş hyzmatlary hakynda»", italic=True),
            Run(" Türkmenistanyň Kanunyna laýyklykda işlenip taýýarlanyldy"),
            note,
            Run("."),
        ),
        point(2, Run("Düzgünnamada şu düşünjeler ulanylýar:")),
        item(2, 1, "durmuş hyzmaty – maýyplygy bolan adama berilýän kömek;"),
        item(2, 2, "durmuş işi boýunça hünärmen – hyzmatlary guraýan hünärmen;"),
        subitem("statute/point-2/item-2", 1, "etrap derejesinde;"),
        subitem("statute/point-2/item-2", 2, "şäher derejesinde."),
        chapter(2, "%1 bap.", "Hyzmatyň maksady we wezipeleri"),
        point(3, Run("Hyzmatyň wezipeleri:")),
        item(3, 1, "özbaşdak ýaşamaga ýardam bermek;"),
        item(3, 2, "jemgyýetçilik durmuşyna gatnaşmagy üpjün etmek."),
        point(
            4,
            Run("Şu Düzgünnamanyň "),
            Link((Run("2-nji bendine"),), anchor="statute/point-2"),
            Run(" laýyklykda "),
            Run("услуга предоставляется", lang=Lang.RU, mark=Mark.MISSING),
            Run(" we "),
            Run("[möhleti kesgitlenmeli]", bold=True, mark=Mark.TO_BE_SET),
            Run(", "),
            Run("köne terjime", mark=Mark.OUTDATED),
            Run("."),
        ),
        p(Role.POINT, "Sanalmadyk bent.", anchor="statute/unnumbered"),
        Paragraph(Role.SIGNATURE, (Run("Ministr"), Tab(), Run("M.Sylapow"))),
        lines(Role.STAMP, "Ylalaşyldy:", "Maliýe we ykdysadyýet ministri", "“15” aprel 2020 ý."),
    )


def _turkmen_annex() -> tuple[Block, ...]:
    head = Row(cells("T/b", "Hyzmatyň ady", "Möhleti", role=Role.CELL_HEAD))
    rows = tuple(
        Row(
            (
                Cell((p(Role.CELL, "", Label("row", "%1", number)),), centred=True),
                *cells(f"Hyzmat {number}", f"{number} iş güni"),
            ),
            anchor=f"annex/row-{number}",
        )
        for number in range(1, 4)
    )
    return (
        PageBreak(),
        lines(Role.ANNEX, "Şahsy kömekçi hyzmaty hakynda", "düzgünnama goşundy"),
        p(Role.TITLE, "Hyzmatlaryň sanawy"),
        point(1, Run("Sanaw täzeden sanalýar:"), doc="annex"),
        item(1, 1, "birinji;", doc="annex"),
        item(1, 2, "ikinji.", doc="annex"),
        Table(
            (1, 6, 3),
            (head,),
            rows,
            (Run("1-nji tablisa. Hyzmatlar"),),
            "Hyzmatlaryň möhletleri",
            "annex/table",
        ),
        p(Role.NOTE, "Bellik: möhletler iş günlerinde görkezilendir."),
    )


def russian_law() -> Document:
    """A law: literal article labels, points and lettered subitems, jumps, a landscape table with spans."""
    blocks: tuple[Block, ...] = (
        lines(Role.ISSUER, "МИНИСТЕРСТВО ТРУДА И СОЦИАЛЬНОЙ ЗАЩИТЫ", "НАСЕЛЕНИЯ ТУРКМЕНИСТАНА"),
        p(Role.KIND, "ПРИКАЗ"),
        p(Role.TITLE, "Об утверждении Порядка предоставления услуги"),
        p(Role.PREAMBLE, "В целях реализации Закона Туркменистана «О социальных услугах» приказываю:"),
        Heading(1, (Run("Общие положения"),), Label("c", "Глава %1.", 1, NumberFormat.UPPER_ROMAN), "law/c1"),
        Heading(2, (Run("Предмет"),), Label("a", "Статья %1.", 7, literal="Статья 7¹."), "law/art-7-1"),
        p(Role.POINT, "первое условие:", Label("point:art-7-1", "%1)", 1), "law/art-7-1/p1"),
        subitem("law/art-7-1/p1", 1, "для физических лиц;", russian=True),
        subitem("law/art-7-1/p1", 2, "для юридических лиц.", russian=True),
        Heading(2, (Run("Порядок"),), Label("a", "Статья %1.", 8), "law/art-8"),
        p(Role.POINT, "снова первое условие;", Label("point:art-8", "%1)", 1), "law/art-8/p1"),
        p(Role.POINT, "после исключённых — пятое;", Label("point:art-8", "%1)", 5), "law/art-8/p5"),
        p(Role.POINT, "шестое.", Label("point:art-8", "%1)", 6), "law/art-8/p6"),
        p(Role.ITEM, "прыжок;", Label("item:art-8/p6", "%1)", 3)),
        p(Role.ITEM, "за ним.", Label("item:art-8/p6", "%1)", 4)),
        Heading(1, (Run("Заключительные положения"),), Label("c", "Глава %1.", 3, NumberFormat.UPPER_ROMAN)),
        Heading(2, (Run("Вступление в силу"),), Label("a", "Статья %1.", 9), "law/art-9"),
        p(Role.BODY, "Настоящий Приказ вступает в силу со дня опубликования."),
        p(Role.BULLET, "первое примечание;"),
        p(Role.BULLET, "второе примечание."),
        p(Role.RIGHT, "г. Ашхабад"),
    )
    return Document(
        Lang.RU, "О социальных услугах", ACT, meta(), (Section(blocks), Section(_wide(), landscape=True))
    )


def _wide() -> tuple[Block, ...]:
    head = (
        Row((*_head("Показатель", rows=2), *_head("Годы", columns=2), *_head("Источник", rows=2))),
        Row((*_head("2021"), *_head("2022"))),
    )
    rows = (
        Row((Cell((p(Role.CELL, "Получатели"),), rows=2, head=True), *cells("430", "508", "опрос"))),
        Row(cells("431", "509", "учёт")),
        Row((Cell((p(Role.CELL, "Всего"),), head=True), Cell((p(Role.CELL, "не подсчитано"),), columns=3))),
        Row((Cell(()), *cells("", "", ""))),
    )
    return (
        p(Role.CENTRED, "Карта процесса"),
        Table((3, 1, 1, 2), head, rows, (Run("Таблица 1. Получатели"),), "Получатели по годам"),
        Table((1, 1), (), (Row(cells("слева", "справа")),), borders=False),
    )


def _head(text: str, columns: int = 1, rows: int = 1) -> tuple[Cell]:
    return (Cell((p(Role.CELL_HEAD, text),), columns, rows),)


def english_guide() -> Document:
    """A guide: contents, header, footer, unnumbered and numbered headings, bullets, a form in a table."""
    blocks: tuple[Block, ...] = (
        p(Role.TITLE, "Operating procedure of the personal assistant service"),
        Contents("Contents", 2),
        PageBreak(),
        Heading(1, (Run("Purpose"),), Label("h1", "%1.", 1), "guide/purpose"),
        p(Role.BODY, "This guide says who does what, and when. " * 8),
        Heading(2, (Run("Scope "), Run("and terms", italic=True)), None, "guide/scope"),
        p(Role.BULLET, "home visits;"),
        p(Role.BULLET, "telephone line."),
        Gap(8),
        Heading(1, (Run("Steps"),), Label("h1", "%1.", 2), "guide/steps"),
        p(Role.ITEM, "a list under no point,", Label("item:a", "(%1)", 1)),
        p(Role.ITEM, "going on.", Label("item:a", "(%1)", 2)),
        p(Role.ITEM, "Another list,", Label("item:b", "(%1)", 1)),
        p(Role.ITEM, "going on.", Label("item:b", "(%1)", 2)),
        Heading(2, (Run("Registration"),)),
        Heading(3, (Run("Not in the contents"),)),
        p(Role.BODY, "Text."),
        PageBreak(),
        Table((2, 3), (), _form_rows(), alt="Application form", borders=True),
    )
    return Document(
        Lang.EN, "Operating procedure", GUIDE, meta(header="Personal assistant service"), (Section(blocks),)
    )


def _form_rows() -> tuple[Row, ...]:
    fields = (
        Field("applicant.name", FieldKind.TEXT, "Name of the applicant", hint="Given name and surname"),
        Field("applicant.birth", FieldKind.DATE, "Date of birth"),
        Field(
            "service.kind", FieldKind.CHOICE, "Kind of service", choices=(("home", "At home"), ("day", "Day"))
        ),
        Field("consent", FieldKind.TICK, "Consent"),
    )
    return tuple(
        Row((Cell((p(Role.FORM_LABEL, field.title),), head=True), Cell((Paragraph(Role.CELL, (field,)),))))
        for field in fields
    )


SAMPLES = (turkmen_act, russian_law, english_guide)


def long_act(points: int = 300) -> Document:
    """An act of about twenty pages, for measuring."""
    words = "Durmuş hyzmatlaryny berýän gurama hyzmaty alýan adamyň ýüz tutmasy esasynda karar kabul edýär. "
    blocks: list[Block] = [p(Role.TITLE, "Uzyn düzgünnama")]
    for number in range(1, points + 1):
        if number % 10 == 1:
            blocks.append(chapter(number // 10 + 1, "%1 bap.", "Umumy düzgünler"))
        blocks.append(point(number, Run(words * 2), Link((Run("1-nji bent"),), anchor="statute/point-1")))
        if number % 3 == 0:
            blocks += [item(number, place, words) for place in (1, 2, 3)]
    base = tuple(BaseUnit(f"statute/point-{n}", "own", "0" * 16, words * 2) for n in range(1, points + 1))
    return Document(Lang.TK, "Uzyn", ACT, meta(), (Section(tuple(blocks)),), base)

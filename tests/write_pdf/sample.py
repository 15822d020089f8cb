"""Documents for the tests: wording of acts as layout needs it, not reviewed texts."""

from __future__ import annotations

from resminama.document.design import PageDesign
from resminama.document.tree import (
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
    Picture,
    Role,
    Row,
    Run,
    Section,
    Tab,
    Table,
)
from resminama.lang import Lang

ACT = PageDesign(name="act")
GUIDE = PageDesign(name="guide", size=12.0, header=True, page_number="bottom", paragraph_gap=4.0, leading=1.0)

WORDS: dict[Lang, dict[str, str]] = {
    Lang.RU: {
        "title": "Об утверждении Порядка предоставления социальных услуг на дому",
        "kind": "ПРИКАЗ",
        "issuer": "Министерство труда и социальной защиты населения Туркменистана",
        "draft": "ПРОЕКТ",
        "approved": "Утвержден приказом Министерства труда и социальной защиты населения Туркменистана",
        "city": "город Ашхабад",
        "chapter": "Глава %1.",
        "chapter-title": "Общие положения",
        "point": "Социальные услуги предоставляются гражданам Туркменистана независимо от пола, "
        "национальности, места проживания и отношения к религии в соответствии с настоящим Порядком",
        "item": "оказывает помощь в соблюдении личной гигиены и ведении домашнего хозяйства;",
        "post": "Министр труда и социальной защиты населения",
        "note": "Сведения приводятся по состоянию на начало года.",
        "see": "пункт 2",
        "contents": "Содержание",
        "head": "Наименование услуги",
        "value": "Количество получателей",
        "caption": "Таблица 1. Перечень социальных услуг",
        "annex": "Приложение 1 к Порядку предоставления социальных услуг на дому",
        "form": "Заявление",
        "name": "Фамилия, имя, отчество",
        "yes": "да",
        "no": "нет",
    },
    Lang.TK: {
        "title": "Durmuş hyzmatlaryny öýde hödürlemegiň Tertibini tassyklamak hakynda",
        "kind": "BUÝRUK",
        "issuer": "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministrligi",
        "draft": "TASLAMA",
        "approved": "Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministrliginiň buýrugy "
        "bilen tassyklanyldy",
        "city": "Aşgabat şäheri",
        "chapter": "%1 bap.",
        "chapter-title": "Umumy düzgünler",
        "point": "Durmuş hyzmatlary Türkmenistanyň raýatlaryna jynsyna, milletine, ýaşaýan ýerine we "
        "dine bolan garaýşyna garamazdan şu Tertibe laýyklykda hödürlenilýär",
        "item": "şahsy arassaçylygy berjaý etmäge we öý hojalygyny ýöretmäge kömek berýär;",
        "post": "Zähmet we ilaty durmuş taýdan goramak ministri",
        "note": "Maglumatlar ýylyň başyna görä getirilýär.",
        "see": "2-nji bent",
        "contents": "Mazmuny",
        "head": "Hyzmatyň ady",
        "value": "Hyzmatdan peýdalanýanlaryň sany",
        "caption": "1-nji tablisa. Durmuş hyzmatlarynyň sanawy",
        "annex": "Durmuş hyzmatlaryny öýde hödürlemegiň Tertibine 1-nji goşundy",
        "form": "Arza",
        "name": "Familiýasy, ady, atasynyň ady",
        "yes": "hawa",
        "no": "ýok",
    },
    Lang.EN: {
        "title": "On approval of the Procedure for the provision of social services at home",
        "kind": "ORDER",
        "issuer": "Ministry of Labour and Social Protection of the Population of Turkmenistan",
        "draft": "DRAFT",
        "approved": "Approved by order of the Ministry of Labour and Social Protection of the Population "
        "of Turkmenistan",
        "city": "Ashgabat",
        "chapter": "Chapter %1.",
        "chapter-title": "General provisions",
        "point": "Social services are provided to citizens of Turkmenistan regardless of their sex, "
        "ethnicity, place of residence and attitude to religion in accordance with this Procedure",
        "item": "assists with personal hygiene and with running the household;",
        "post": "Minister of Labour and Social Protection of the Population",
        "note": "The figures are those of the beginning of the year.",
        "see": "point 2",
        "contents": "Contents",
        "head": "Name of the service",
        "value": "Number of recipients",
        "caption": "Table 1. List of social services",
        "annex": "Annex 1 to the Procedure for the provision of social services at home",
        "form": "Application",
        "name": "Family name, given name, patronymic",
        "yes": "yes",
        "no": "no",
    },
}

EMBLEM = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'
    '<circle cx="20" cy="20" r="18" fill="none" stroke="black" stroke-width="1.5"/></svg>'
)


def text(words: str) -> tuple[Inline, ...]:
    """Return one plain run."""
    return (Run(words),)


def paragraph(role: Role, words: str, label: Label | None = None, anchor: str | None = None) -> Paragraph:
    """Return a paragraph of one plain run."""
    return Paragraph(role, text(words), label, anchor)


def document(
    lang: Lang, blocks: tuple[Block, ...], design: PageDesign = ACT, landscape: tuple[Block, ...] = ()
) -> Document:
    """Return a document of ``blocks`` and, if any, a landscape section behind them."""
    sections = (Section(blocks),) + ((Section(landscape, landscape=True),) if landscape else ())
    meta = Meta(
        id="home-care",
        kind="act",
        version="0.3",
        status="draft",
        digest="0" * 16,
        as_of="2026-03-31",
        organisation=WORDS[lang]["issuer"],
        keywords=("home", "care"),
        header=WORDS[lang]["title"] if design.header else "",
    )
    return Document(lang, WORDS[lang]["title"], design, meta, sections)


def chapters(lang: Lang, count: int, points: int) -> tuple[Block, ...]:
    """Return chapters of ``points`` numbered points each, two items under every third."""
    words = WORDS[lang]
    blocks: list[Block] = []
    number = 0
    for chapter in range(1, count + 1):
        label = Label("chapter", words["chapter"], chapter)
        blocks.append(Heading(1, text(words["chapter-title"]), label, f"act/chapter-{chapter}"))
        for _ in range(points):
            number += 1
            label = Label("point", "%1.", number)
            sentence = f"{words['point']} ({number}). " * (1 + number % 3)
            blocks.append(paragraph(Role.POINT, sentence.strip(), label, f"act/point-{number}"))
            blocks += items(words["item"], number) if number % 3 == 0 else []
    return tuple(blocks)


def items(words: str, point: int) -> list[Block]:
    """Return two items under a point."""
    return [
        paragraph(Role.ITEM, words, Label("item", "%1)", value), f"act/point-{point}-item-{value}")
        for value in (1, 2)
    ]


def table(lang: Lang, rows: int) -> Table:
    """Return a table of three columns with a head of two rows, the upper one spanning two columns."""
    words = WORDS[lang]

    def cell(content: str, role: Role = Role.CELL, columns: int = 1, rows: int = 1) -> Cell:
        return Cell((paragraph(role, content),), columns, rows)

    head = (
        Row((cell("№", Role.CELL_HEAD, rows=2), cell(words["head"], Role.CELL_HEAD, columns=2))),
        Row((cell(words["value"], Role.CELL_HEAD), cell("2025", Role.CELL_HEAD))),
    )
    body = tuple(
        Row((cell(f"{n}."), cell(words["point"]), cell(f"{n * 137}")), f"act/row-{n}")
        for n in range(1, rows + 1)
    )
    return Table((1.0, 6.0, 2.0), head, body, text(words["caption"]), anchor="act/table")


def act(lang: Lang) -> Document:
    """Return an order with what it approves, a form, a landscape annex and every kind of inline."""
    words = WORDS[lang]
    opening: tuple[Block, ...] = (
        paragraph(Role.DRAFT, words["draft"]),
        paragraph(Role.ISSUER, words["issuer"]),
        paragraph(Role.KIND, words["kind"]),
        Paragraph(Role.CENTRED, (*text("№ "), Blank(20), Tab(), Blank(40))),
        paragraph(Role.CENTRED, words["city"]),
        paragraph(Role.TITLE, words["title"], anchor="act"),
        paragraph(Role.PREAMBLE, words["point"] + ":"),
    )
    closing: tuple[Block, ...] = (
        Paragraph(Role.POINT, _marked(words), Label("point", "%1.", 99, literal="7¹."), "act/point-7-1"),
        table(lang, 12),
        paragraph(Role.NOTE, words["note"]),
        Paragraph(Role.SIGNATURE, (*text(words["post"]), Tab(), *text("A. Ataýewa"))),
        paragraph(Role.STAMP, words["approved"]),
    )
    return document(lang, opening + chapters(lang, 3, 4) + closing + form(lang), landscape=annex(lang))


def _marked(words: dict[str, str]) -> tuple[Inline, ...]:
    return (
        Run(words["point"], lang=Lang.EN, mark=Mark.MISSING),
        Run(" "),
        Run(words["item"], mark=Mark.OUTDATED),
        Run(" (30)", mark=Mark.TO_BE_SET),
        Run(", "),
        Link((Run(words["see"]),), anchor="act/point-2"),
        Footnote((Run(words["note"]), Run(" "), Link((Run("example.org"),), url="https://example.org/"))),
        Run(", "),
        Run("m", italic=True),
        Run("2", superscript=True),
        Run(" "),
        Run(words["head"], bold=True),
        Run("."),
    )


def form(lang: Lang) -> tuple[Block, ...]:
    """Return a form with every kind of field."""
    words = WORDS[lang]

    def row(content: str, field: Field) -> Row:
        return Row(
            (Cell((paragraph(Role.FORM_LABEL, content),), head=True), Cell((Paragraph(Role.CELL, (field,)),)))
        )

    name = Field("name", FieldKind.TEXT, words["name"], 200.0)
    choice = Field("w", FieldKind.CHOICE, words["head"], choices=(("y", words["yes"]), ("n", words["no"])))
    tick = Field("t", FieldKind.TICK, words["head"])
    return (
        PageBreak(),
        paragraph(Role.ANNEX, words["annex"]),
        Heading(1, text(words["form"]), anchor="act/form"),
        Paragraph(Role.FORM_LABEL, (*text(words["name"] + " "), name)),
        Paragraph(Role.FORM_LABEL, (*text(words["head"] + ": "), choice)),
        Paragraph(Role.FORM_LABEL, (tick, *text(" " + words["item"]))),
        Gap(4),
        Table((1.0, 2.0), (), (row(words["name"], name), row(words["head"], choice))),
        paragraph(Role.BULLET, words["item"]),
        paragraph(Role.BULLET, words["item"], anchor="act/form/last"),
        Paragraph(Role.RIGHT, (*text(words["city"]), Break(), Blank(40))),
    )


def annex(lang: Lang) -> tuple[Block, ...]:
    """Return the blocks of a landscape section."""
    words = WORDS[lang]
    return (
        paragraph(Role.ANNEX, words["annex"]),
        Heading(3, text(words["head"]), anchor="act/annex"),
        Picture(EMBLEM, words["head"], 30.0, text(words["note"]), "act/picture"),
        paragraph(Role.BODY, words["point"] + "."),
    )


def guide(lang: Lang, count: int = 6, points: int = 5) -> Document:
    """Return a guide with contents, running header and headings of two levels."""
    words = WORDS[lang]
    opening: tuple[Block, ...] = (
        paragraph(Role.TITLE, words["title"]),
        Contents(words["contents"]),
        PageBreak(),
    )
    return document(lang, opening + chapters(lang, count, points), GUIDE)

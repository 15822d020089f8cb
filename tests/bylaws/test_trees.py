"""By-laws of six kinds in three languages: what their readers see, what orders and references call them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bylaws.small import GOLDEN, sources
from resminama.compose.document import Materials, compose
from resminama.document.dump import dump
from resminama.document.tree import Paragraph, Table
from resminama.findings import Severity
from resminama.lang import Case, Lang
from resminama.world import Prepared, materials, prepare

Said = Callable[[str, Lang], str]


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    return prepare(sources())


@pytest.fixture(scope="module")
def given(prepared: Prepared) -> Materials:
    return materials(prepared)


@pytest.fixture(scope="module")
def said(given: Materials) -> Said:
    return lambda key, lang: dump(compose(key, lang, given).document).replace("\N{NO-BREAK SPACE}", " ")


def test_nothing_is_found(prepared: Prepared) -> None:
    assert [f.message for f in prepared.findings if f.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("key", ["procedure-contracting", "order-framework"])
def test_golden_trees(key: str, lang: Lang, said: Said) -> None:
    assert said(key, lang) == (GOLDEN / f"{key}-{lang}.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("key", "approved"),
    [
        ("procedure-contracting", "Утвержден⏎"),
        ("statute-training-centre", "Утверждено⏎"),
        ("instruction-records", "Утверждена⏎"),
        ("rules-visits", "Утверждены⏎"),
        ("requirements-staff", "Утверждены⏎"),
        ("list-centre", "Утверждено⏎"),
    ],
)
def test_the_russian_approval_agrees_with_the_kind(key: str, approved: str, said: Said) -> None:
    assert f"\napproval {approved}" in said(key, Lang.RU)


@pytest.mark.parametrize(
    ("key", "lang", "words"),
    [
        (
            "instruction-records",
            Lang.EN,
            "point 4 of the Procedure for the selection of providers of social services",
        ),
        ("instruction-records", Lang.RU, "Правилами посещения на дому"),
        ("instruction-records", Lang.RU, "пунктом 4 Порядка отбора поставщиков социальных услуг"),
        ("instruction-records", Lang.TK, "Öýüne barmagyň düzgünlerine"),
        ("instruction-records", Lang.TK, "saýlap almagyň tertibiniň 4-nji bendine"),
        ("list-centre", Lang.RU, "пунктом 1 Требований к персоналу социальных служб"),
        ("list-centre", Lang.TK, "Durmuş gulluklarynyň işgärlerine bildirilýän talaplaryň 1-nji bendine"),
        ("requirements-staff", Lang.RU, "пункта 1 Положения об учебном центре"),
        ("requirements-staff", Lang.TK, "Okuw merkezi hakynda düzgünnamanyň 1-nji bendini"),
        ("rules-visits", Lang.EN, "These Rules apply"),
        ("rules-visits", Lang.RU, "Настоящие Правила распространяются"),
        ("rules-visits", Lang.TK, "Şu Düzgünler"),
        ("rules-visits", Lang.EN, "is agreed. The deputy minister is told"),
        ("rules-visits", Lang.RU, "согласовывается. Заместителю министра сообщают"),
        ("rules-visits", Lang.TK, "ylalaşylýar. Ministriň orunbasaryna bu barada"),
    ],
)
def test_references_to_by_laws(key: str, lang: Lang, words: str, said: Said) -> None:
    assert words in said(key, lang)


def test_an_order_without_title_names_what_it_approves(said: Said) -> None:
    assert [said("order-staff", lang).split("\ntitle ")[1].split("\n")[0] for lang in Lang] == [
        "On approval of the Staff list of the training centre and the Requirements for the staff of social "
        "services",
        "Об утверждении Штатного расписания учебного центра и Требований к персоналу социальных служб",
        "Okuw merkeziniň wezipe sanawyny we Durmuş gulluklarynyň işgärlerine bildirilýän talaplary "
        "tassyklamak hakynda",
    ]


def test_the_only_annex_of_an_order_has_no_number(given: Materials) -> None:
    files = sources()
    path = "specs/orders/order-staff.yaml"
    files[path] = files[path].replace(b"[list-centre, requirements-staff]", b"[list-centre]")
    alone = materials(prepare(files))

    def mark(given: Materials, lang: Lang) -> str:
        return dump(compose("list-centre", lang, given).document).split("\nannex ")[1].split("\n")[0]

    assert [mark(given, lang) for lang in Lang] == [
        "Annex\N{NO-BREAK SPACE}1",
        "Приложение\N{NO-BREAK SPACE}1",
        "1-nji\N{NO-BREAK SPACE}goşundy",
    ]
    assert [mark(alone, lang) for lang in Lang] == ["Annex", "Приложение", "Goşundy"]


def test_agreements_stand_in_pairs_and_the_last_words_with_the_signature() -> None:
    files = sources()
    order = "specs/orders/order-staff.yaml"
    files[order] = files[order].replace(b"control:", b"agreed_with: [body-moe, body-mfe, body-mia]\ncontrol:")
    document = compose("order-staff", Lang.RU, materials(prepare(files))).document
    agreed = "Согласовано:⏎Министр {}⏎____ ____"

    assert dump(document).replace("\N{NO-BREAK SPACE}", " ").splitlines()[-4:-1] == [
        "table",
        f"row | {agreed.format('образования Туркменистана')} | "
        f"{agreed.format('финансов и экономики Туркменистана')} |",
        f"row | (2x1) {agreed.format('внутренних дел Туркменистана')} |",
    ]
    kept = [block for block in document.sections[-1].blocks[-7:] if isinstance(block, Paragraph | Table)]
    assert [block.keep_next for block in kept] == [True, True, True, False]


def test_titles_in_every_case(given: Materials) -> None:
    titles = given.titles["list-centre", Lang.TK]
    assert titles[Case.GEN] == "Okuw merkeziniň wezipe sanawynyň"
    assert titles[Case.ABL] == "Okuw merkeziniň wezipe sanawyndan"
    assert given.titles["procedure-contracting", Lang.RU][Case.INS].startswith("Порядком отбора")


def test_a_title_that_is_not_translated_stands_in_english() -> None:
    files = sources()
    del files["translations/tk/procedure-contracting.po"]
    document = compose("instruction-records", Lang.TK, materials(prepare(files))).document

    assert "Procedure for the selection of providers of social services 4-nji" in dump(document).replace(
        "\N{NO-BREAK SPACE}", " "
    )

"""From two texts to the changes that a lawyer would write."""

from __future__ import annotations

from dataclasses import replace

import pytest

from amend.random_acts import Writer
from amend.support import U, act_document, at, instrument, lines_of
from resminama.amend.choose import UnlikeError, choose
from resminama.amend.prove import prove
from resminama.amend.units import Act, Unit
from resminama.document.dump import dump
from resminama.lang import Lang
from resminama.language.citation import Number

LANGS = (Lang.RU, Lang.TK)


@pytest.mark.parametrize("first", [0, 100, 200])
def test_what_is_chosen_leads_from_the_old_text_to_the_new_in_every_language(first: int) -> None:
    for seed in range(first, first + 100):
        cases = {lang: Writer(seed, lang).case() for lang in LANGS}
        steps = choose(
            {lang: case.old for lang, case in cases.items()}, {lang: case.new for lang, case in cases.items()}
        ).steps
        for lang, case in cases.items():
            old, new = (dump(act_document(act, lang)) for act in (case.old, case.new))
            text = dump(instrument([step[lang] for step in steps], lang)) if steps else ""
            assert prove({"": old}, text, {"": new}, lang) == (), (seed, lang)


def point(text: str, *children: Unit, number: Number = Number(1)) -> Unit:  # noqa: B008  a number never changes
    return Unit(U.POINT, text, f"{number}.", number, children)


def items(*texts: str) -> tuple[Unit, ...]:
    return tuple(Unit(U.SUBPOINT, text, f"{n})", Number(n)) for n, text in enumerate(texts, start=1))


def chosen(old: tuple[Unit, ...], new: tuple[Unit, ...], lang: Lang = Lang.RU) -> list[str]:
    """Return the printed changes of an act in one language."""
    steps = choose({lang: Act("", old)}, {lang: Act("", new)}).steps
    return lines_of([step[lang] for step in steps], lang)


@pytest.mark.parametrize(
    ("old", "new", "printed"),
    [
        ("Служба помогает семье бесплатно каждый день.", "Служба помогает лицу бесплатно каждый день.",
         ["1) в пункте 1 слово «семье» заменить словом «лицу»."]),
        ("Ответ дается в течение 1 (одного) рабочего дня со дня обращения.",
         "Ответ дается в течение 2 (двух) рабочих дней со дня обращения.",
         ["1) в пункте 1 слова «1 (одного) рабочего дня» заменить словами «2 (двух) рабочих дней»."]),
        ("Норма составляет 25 получателей на работника службы.",
         "Норма составляет 30 получателей на работника службы.",
         ["1) в пункте 1 цифры «25» заменить цифрами «30»."]),
        ("Служба помогает семье и ребенку. Решение о семье принимает служба.",
         "Служба помогает семье и ребенку. Решение о лице принимает служба.",
         ["1) в пункте 1 слова «о семье» заменить словами «о лице»."]),
        ("Служба помогает семье каждый день.", "Служба помогает семье и опекунам каждый день.",
         ["1) пункт 1 после слова «семье» дополнить словами «и опекунам»."]),
        ("Служба помогает семье каждый день.", "Служба помогает семье каждый день, кроме воскресенья.",
         ["1) пункт 1 дополнить словами «, кроме воскресенья»."]),
        ("Служба «Забота» помогает семье и опекунам ежедневно.", "Служба «Забота» помогает семье ежедневно.",
         ["1) в пункте 1 слова «и опекунам» исключить."]),
        ("Помогает семье.", "Решение принимает хяким этрапа.",
         ["1) пункт 1 изложить в следующей редакции:", "«1. Решение принимает хяким этрапа.»."]),
        ("Служба помогает семье каждый день.", "Утратил силу (приказ № 7).",
         ["1) пункт 1 признать утратившим силу."]),
    ],
)  # fmt: skip
def test_the_words_of_a_point(old: str, new: str, printed: list[str]) -> None:
    assert chosen((point(old),), (point(new),)) == printed


def test_a_last_item_more_moves_the_full_stop() -> None:
    before = (
        "помогать семье во всех случаях, указанных в пункте 3 Стандарта;",
        "вести дела получателей услуги",
    )
    old = (point("Служба обязана:", *items(before[0], f"{before[1]}.")),)
    new = (point("Служба обязана:", *items(before[0], f"{before[1]};", "хранить тайну.")),)

    assert chosen(old, new) == [
        "1) в пункте 1:",
        "в подпункте 2 точку заменить точкой с запятой;",
        "дополнить подпунктом следующего содержания:",
        "«3) хранить тайну.».",
    ]


def test_a_last_item_more_moves_the_full_stop_in_turkmen() -> None:
    kept = "Düzgünnamanyň 3-nji bendinde görkezilen ähli halatlarda maşgala kömek etmäge;"
    old = (point("Gulluk borçludyr:", *items(kept, "hyzmaty peýdalanyjynyň işini alyp barmaga.")),)
    new = (point("Gulluk borçludyr:", *items(kept, "hyzmaty peýdalanyjynyň işini alyp barmaga;", "syr.")),)

    assert chosen(old, new, Lang.TK)[:2] == [
        "1) 1-nji bentde:",
        "2-nji kiçi bentde nokady nokatly otura çalşyrmaly;",
    ]


def test_a_mark_and_a_word_are_changed_as_words() -> None:
    old = (point("Служба помогает семье в любой рабочий день."),)
    new = (point("Служба помогает семье в любой рабочий час:"),)

    assert chosen(old, new) == ["1) в пункте 1 слово «день.» заменить словом «час:»."]


def test_many_small_changes_of_a_unit_are_a_new_wording_of_it() -> None:
    old = (point("Служба обязана:", *items("помогать семье;", "вести дела.")),)
    new = (point("Служба обязана:", *items("помогать лицу;", "вести дела;", "хранить тайну.")),)

    assert chosen(old, new)[:2] == ["1) пункт 1 изложить в следующей редакции:", "«1. Служба обязана:"]


def test_the_same_change_of_several_units_is_said_once() -> None:
    texts = [
        "Служба помогает семье каждый рабочий день.",
        "Помощь дается в любом месте, где живет семья.",
    ]
    texts += ["Ответ службы дается в тот же день.", "Служба отвечает за вред, который она причинила."]
    old = tuple(point(text, number=Number(n)) for n, text in enumerate(texts, start=1))
    new = tuple(replace(unit, text=unit.text.replace("Служба", "Центр")) for unit in old)

    assert chosen(old, new) == ["1) в пунктах 1 и 4 слово «Служба» заменить словом «Центр»."]


def test_a_word_that_changes_everywhere_is_changed_through_the_text_in_its_cases() -> None:
    said = {
        Lang.RU: ("Социальный работник ведет дело.", "Социального работника назначает служба.",
                  "Жалоба подается социальному работнику.", "О работе с социальным работником сообщается.",
                  "Дело ведет и другой социальный работник, если первый болен."),
        Lang.TK: ("Durmuş işgäri işi alyp barýar.", "Gulluk durmuş işgärini belleýär.",
                  "Şikaýat durmuş işgärine berilýär.", "Durmuş işgärinden habar alynýar.",
                  "Eger birinjisi näsaglasa, işi beýleki durmuş işgäri alyp barýar."),
    }  # fmt: skip
    renamed = {
        Lang.RU: ("Помощник ведет дело.", "Помощника назначает служба.", "Жалоба подается помощнику.",
                  "О работе с помощником сообщается.", "Дело ведет и другой помощник, если первый болен."),
        Lang.TK: ("Kömekçi işi alyp barýar.", "Gulluk kömekçini belleýär.", "Şikaýat kömekçä berilýär.",
                  "Kömekçiden habar alynýar.", "Eger birinjisi näsaglasa, işi beýleki kömekçi alyp barýar."),
    }  # fmt: skip
    old, new = (
        {lang: Act("", tuple(point(text, number=Number(n)) for n, text in enumerate(texts, 1)))
         for lang, texts in version.items()}
        for version in (said, renamed)
    )  # fmt: skip

    (step,) = choose(old, new).steps

    assert {lang: lines_of([change], lang) for lang, change in step.items()} == {
        Lang.RU: ["1) по тексту слова «социальный работник» в соответствующих падежах заменить словом "
                  "«помощник» в соответствующих падежах."],
        Lang.TK: ["1) tekst boýunça «durmuş işgäri» diýen sözleri degişli düşümlerde «kömekçi» diýen söze "
                  "degişli düşümlerde çalşyrmaly."],
    }  # fmt: skip


def test_units_repealed_side_by_side_are_named_together() -> None:
    old = tuple(point(f"Это пункт о деле {n}.", number=Number(n)) for n in range(1, 6))
    new = tuple(replace(unit, text="Утратил силу.") if n in (1, 2, 4) else unit for n, unit in enumerate(old))

    assert chosen(old, new, Lang.RU) == ["1) пункты 2, 3 и 5 признать утратившими силу."]


def test_the_languages_choose_alike() -> None:
    said = {
        Lang.RU: ("Служба помогает семье каждый день.", "Служба помогает семье и опекунам каждый день."),
        Lang.TK: (
            "Gulluk her gün maşgala kömek edýär.",
            "Hossarlara gulluk elmydama ýardam berýär.",
        ),
    }
    old, new = ({lang: Act("", (point(text[n]),)) for lang, text in said.items()} for n in (0, 1))

    (step,) = choose(old, new).steps

    assert {change.says.operation for change in step.values()} == {"restate"}


def test_a_change_of_the_authentic_text_alone_is_told_in_the_other_languages() -> None:
    acts = [
        {
            Lang.RU: Act("", (point("О лицах, пропавших без вести, сообщается сразу."),)),
            Lang.TK: Act("", (point(said),)),
        }
        for said in (
            "Dereksiz ýiten adam barada habar berilýär.",
            "Nam-nyşansyz ýiten adam barada habar berilýär.",
        )
    ]

    (step,) = choose(acts[0], acts[1]).steps

    assert lines_of([step[Lang.RU]], Lang.RU) == [
        "1) в пункте 1 текста на государственном языке слово «Dereksiz» заменить словом «Nam-nyşansyz»."
    ]
    assert lines_of([step[Lang.TK]], Lang.TK) == [
        "1) 1-nji bentde «Dereksiz» diýen sözi «Nam-nyşansyz» diýen söze çalşyrmaly."
    ]
    text = dump(instrument([step[Lang.RU]], Lang.RU))
    old = dump(act_document(acts[0][Lang.RU], Lang.RU))
    assert prove({"": old}, text, {"": old}, Lang.RU) == ()


def test_a_corrected_translation_is_no_amendment() -> None:
    acts = [
        {Lang.RU: Act("", (point(said),)), Lang.TK: Act("", (point("Gulluk maşgala kömek edýär."),))}
        for said in ("Служба помогает семье.", "Служба оказывает помощь семье.")
    ]

    found = choose(acts[0], acts[1])

    assert found.steps == ()
    assert found.corrected == {(Lang.RU, at((U.POINT, 1)))}


def test_acts_of_other_shape_are_refused() -> None:
    acts = {Lang.RU: Act("", (point("Текст."),)), Lang.TK: Act("", ())}

    with pytest.raises(UnlikeError, match="has other units"):
        choose(acts, acts)

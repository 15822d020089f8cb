"""Sentences of a paragraph: counted, restated, added and removed."""

from __future__ import annotations

import random

import pytest

from amend.support import Op, U, act_document, at, change, instrument, unprinted
from resminama.amend.choose import choose
from resminama.amend.parse import parse
from resminama.amend.printed import printed
from resminama.amend.prove import prove
from resminama.amend.sentences import parted
from resminama.amend.units import Act, Unit
from resminama.document.dump import dump
from resminama.lang import Lang
from resminama.language.citation import Number

POOL = {
    Lang.RU: ("Служба помогает семье.", "Решение принимает руководитель (директор).", "Кто решает?",
              "Заявление подается в г. Ашхабаде до 15 апреля 2024 г. включительно.",
              "«Забота» – название службы.", "Срок составляет 0,5 года.", "Подписывает М. Сылапов."),
    Lang.TK: ("Gulluk maşgala kömek edýär.", "Çözgüdi ýolbaşçy (müdir) kabul edýär.", "Kim çözýär?",
              "Arza Aşgabat şäherinde 2024 ý. 15-nji aprele çenli berilýär.",
              "«Ene mähri» gullugyň ady.", "Möhlet 0,5 ýyl.", "Gol çekýän M. Sylapow."),
}  # fmt: skip


@pytest.mark.parametrize("lang", list(POOL))
def test_abbreviations_and_initials_end_no_sentence(lang: Lang) -> None:
    assert parted(" ".join(POOL[lang])) == list(POOL[lang])


def point(sentences: list[str]) -> Act:
    return Act("", (Unit(U.POINT, " ".join(sentences), "1.", Number(1)),))


@pytest.mark.parametrize("lang", list(POOL))
def test_sentences_come_go_and_change_through_print(lang: Lang) -> None:
    draw = random.Random(7)
    for _ in range(100):
        old = draw.sample(POOL[lang], draw.randint(2, 4))
        fresh = [sentence for sentence in POOL[lang] if sentence not in old]
        place = draw.randrange(len(old))
        new = list(old)
        match draw.choice(("restate", "remove", "add", "between")):
            case "restate":
                new[place] = fresh[0]
            case "remove":
                del new[place]
            case "add":
                new += fresh[:2]
            case "between":
                new.insert(place, fresh[0])
        before, after = point(old), point(new)
        steps = choose({lang: before}, {lang: after}).steps
        text = dump(instrument([step[lang] for step in steps], lang))
        dumps = [dump(act_document(act, lang)) for act in (before, after)]
        assert prove({"": dumps[0]}, text, {"": dumps[1]}, lang) == (), (old, new, text)


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (Lang.TK, "4-nji maddanyň ikinji böleginiň ikinji sözlemini şu görnüşde beýan etmeli:"),
        (Lang.RU, "предложение второе части второй статьи 4 изложить в следующей редакции:"),
    ],
)
def test_the_formula_names_a_sentence(lang: Lang, sentence: str) -> None:
    path = at((U.ARTICLE, 4), (U.PART, 2), (U.SENTENCE, 2))
    said = change(Op.RESTATE, path, Unit(U.SENTENCE, POOL[lang][0]))
    text = dump(instrument([said], lang))

    (act,), faults = parse(printed(text), lang)

    assert faults == ()
    assert unprinted(act.changes) == [said]
    assert sentence in text.replace("\N{NO-BREAK SPACE}", " ")


def test_words_may_be_looked_for_in_one_sentence() -> None:
    text = "title T\npoint [1.] Служба решает. Служба платит.\n"
    changed = "title T\npoint [1.] Служба решает. Семья платит.\n"
    order = (
        "body Внести в Положение следующее изменение:\n"
        "body в предложении втором пункта 1 слово «Служба» заменить словом «Семья».\n"
    )

    assert prove({"T": text}, order, {"T": changed}, Lang.RU) == ()

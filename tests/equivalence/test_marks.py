"""What each language says, mark by mark."""

from __future__ import annotations

import pytest

from resminama.equivalence.compare import differences
from resminama.equivalence.kinds import Difference, Kind
from resminama.equivalence.marking import hits
from resminama.lang import Lang

_SAME = (
    ("The service may ask.", "Служба вправе просить.", "Gulluk sorap biler."),
    ("The assistant shall not sign.", "Ассистент не вправе подписывать.", "Kömekçi gol çekmeli däldir."),
    ("Returning is prohibited.", "Возврат не допускается.", "Gaýtarmaga ýol berilmeýär."),
    ("Data shall not be used.", "Данные не используются.", "Maglumatlar ulanylmaly däldir."),
    ("The service gives help.", "Служба обязана оказывать помощь.", "Gulluk kömek bermelidir."),
    ("No agreement may reduce them.", "Соглашение не может их умалять.", "Olary kemeldip bolmaýar."),
    ("The user has the right.", "Получатель имеет право.", "Peýdalanyjynyň hukugy bardyr."),
    ("He or she asks.", "Лицо просит.", "Adam soraýar."),
    ("not later than 15 (fifteen) days", "не позднее 15 (пятнадцати) дней", "15 (on bäş) günden gijä galman"),
    ("at least 5 (five) plans", "не менее 5 (пяти) планов", "azyndan 5 (bäş) meýilnama"),
    ("within 1,500.5 manats", "в пределах 1 500,5 маната", "1 500,5 manadyň çäginde"),
    ("on 18 December 2021", "18 декабря 2021 года", "2021-nji ýylyň 18-nji dekabrynda"),
    ("eighteen posts", "восемнадцать должностей", "on sekiz wezipe"),
    ("It helps only if asked.", "Помогает, только если просят.", "Diňe haýyş edilen halatynda, eger sorasa."),
)
_OTHER = (
    ("The service shall ask.", "Служба вправе просить.", "Gulluk sorap biler.", Kind.MODAL),
    (
        "The assistant may sign.",
        "Ассистент не вправе подписывать.",
        "Kömekçi gol çekmeli däldir.",
        Kind.MODAL,
    ),
    ("The assistant signs.", "Ассистент подписывает.", "Kömekçi gol çekmeýär.", Kind.NEGATION),
    ("a doctor or a nurse", "врач и медсестра", "lukman ýa-da şepagat uýasy", Kind.CONJUNCTION),
    ("10 working days", "10 дней", "10 iş güni", Kind.TIME_LIMIT),
    ("5 %", "5 %", "6 %", Kind.AMOUNT),
    ("at least 5", "не более 5", "azyndan 5", Kind.BOUND),
    ("on 18 December 2021", "19 декабря 2021 года", "2021-nji ýylyň 18-nji dekabrynda", Kind.DATE),
    ("1,500 users", "1 500 получателей", "1,500 peýdalanyjy", Kind.NUMBER),
    ("Help is given except in danger.", "Помощь оказывается.", "Kömek berilýär.", Kind.EXCEPTION),
    ("He signs only here.", "Подписывает только здесь.", "Şu ýerde gol çekýär.", Kind.CONDITION),
    ("The user need not sign.", "Получатель не обязан подписывать.", "Peýdalanyjy gol çekýär.", Kind.MODAL),
)


def _differences(en: str, ru: str, tk: str) -> list[Difference]:
    texts = {Lang.TK: tk, Lang.RU: ru, Lang.EN: en}
    return list(differences("unit", texts, {lang: hits(words, lang) for lang, words in texts.items()}))


@pytest.mark.parametrize("texts", _SAME, ids=lambda texts: texts[0])
def test_texts_that_say_the_same_have_no_difference(texts: tuple[str, str, str]) -> None:
    assert _differences(*texts) == []


@pytest.mark.parametrize(("en", "ru", "tk", "kind"), _OTHER, ids=lambda value: str(value))
def test_texts_that_say_other_things_differ(en: str, ru: str, tk: str, kind: Kind) -> None:
    assert kind in {difference.kind for difference in _differences(en, ru, tk)}


def test_a_difference_shows_where_each_text_says_it() -> None:
    (difference,) = _differences("a doctor or a nurse", "врач и медсестра", "lukman ýa-da şepagat uýasy")
    shown = {lang: [text[a:b] for a, b in difference.ranges[lang]] for lang, text in difference.texts.items()}
    assert shown == {Lang.TK: ["ýa-da"], Lang.RU: [], Lang.EN: ["or"]}

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
    ("at least once a year", "не реже одного раза в год", "ýylda azyndan bir gezek"),
    ("at least 5 (five) days before", "не позднее чем за 5 (пять) дней до", "azyndan 5 (bäş) gün öň"),
    ("not later than 5 (five) days before", "не позднее чем за 5 (пять) дней", "azyndan 5 (bäş) gün öň"),
    ("not later than 5 (five) days after", "не позднее 5 (пяти) дней", "5 (bäş) günden gijä galman"),
    (
        "The shift lasts at most 8 hours.",
        "Дежурство длится не более 8 часов.",
        "8 sagatdan uzak dowam etmeýär.",
    ),
    ("up to five goals", "не более пяти целей", "bäşden köp bolmadyk maksat"),
    ("a week of forty hours", "сорокачасовая неделя", "kyrk sagatlyk hepde"),
    ("from the age of 7 (seven)", "с 7 (семи) лет", "7 (ýedi) ýaşyndan başlap"),
    ("No user may be there.", "Получатель не может там находиться.", "Peýdalanyjy ol ýerde bolup bilmez."),
    ("Who may fetch the child?", "Кто вправе забрать ребенка?", "Çagany kimiň alyp gidip biljekdigi."),
    ("people to call", "люди, которым можно позвонить", "jaň edip boljak adamlar"),
    ("The service shall be able to help.", "Служба должна помогать.", "Gulluk kömek edip bilmelidir."),
    ("It shall not take part.", "Не вправе участвовать.", "Gatnaşmazlyga borçludyr."),
    ("The user need not sign.", "Получатель не обязан подписывать.", "Gol çekmäge borçly däldir."),
    ("It is not prohibited.", "Это не запрещено.", "Bu gadagan edilmeýär."),
    ("a user under the age of 18", "получатель, не достигший 18 лет", "18 ýaşyna ýetmedik peýdalanyjy"),
    (
        "a user of 18 or over",
        "получатель в возрасте 18 лет или старше",
        "18 ýaşan ýa-da ondan uly peýdalanyjy",
    ),
    ("It says when and where.", "Говорит, когда и где.", "Haçan we nirededigini aýdýar."),
    ("not by the price alone", "а не только по цене", "diňe baha boýunça däl-de"),
    ("Only one was received.", "Поступило только одно.", "Diňe bir arza gelip gowuşdy."),
    ("She asks him or her.", "Она спрашивает его или ее.", "Ol ondan soraýar."),
    ("before it was given", "до выдачи", "berilmezden öňki"),
    ("whether they called", "звонили ли они", "jaň edip-etmändigi"),
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
    ("at least once a year", "не реже одного раза в год", "ýylda bir gezek", Kind.BOUND),
    ("not later than 5 days before", "не позднее чем за 5 дней", "5 günden gijä galman", Kind.BOUND),
    ("not later than 5 days after", "не позднее 5 дней", "azyndan 5 gün", Kind.BOUND),
    ("up to five goals", "не более пяти целей", "alta çenli maksat", Kind.NUMBER),
    ("a week of forty hours", "пятичасовая неделя", "kyrk sagatlyk hepde", Kind.NUMBER),
    ("He may fetch her.", "Он забирает ее.", "Ol ony alyp gidýär.", Kind.MODAL),
    ("The service shall help.", "Служба обязана помочь.", "Gulluk kömek edip biler.", Kind.MODAL),
    ("It shall take part.", "Обязан участвовать.", "Gatnaşmazlyga borçludyr.", Kind.MODAL),
    ("It is prohibited.", "Это запрещено.", "Bu gadagan edilmeýär.", Kind.MODAL),
    ("only if one was received", "если только одно получено", "bir arza alnan bolsa", Kind.CONDITION),
    (
        "Unless she agrees, it ends.",
        "Прекращается, если она согласна.",
        "Razy bolsa, bes edilýär.",
        Kind.NEGATION,
    ),
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

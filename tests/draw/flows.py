"""Flow charts for the tests."""

from __future__ import annotations

from resminama.draw.flow import Edge, Flow, Lane, Step, StepKind
from resminama.lang import Lang

_TEXTS: dict[Lang, tuple[tuple[str, ...], tuple[str, ...], tuple[str, str]]] = {
    Lang.RU: (
        (
            "Заявитель",
            "Специалист по социальной работе",
            "Комиссия этрапа",
            "Учреждение социального обслуживания",
            "Управление труда и социальной защиты населения",
        ),
        (
            "Обращение за социальной услугой",
            "Регистрирует обращение в журнале в день поступления",
            "Все ли документы приложены?",
            "Дополняет документы в течение десяти дней",
            "Проводит оценку потребности на дому",
            "Есть ли угроза жизни или здоровью?",
            "Предоставляет срочную социальную услугу",
            "Составляет акт оценки и проект индивидуального плана",
            "Рассматривает акт и проект плана",
            "Признан ли заявитель нуждающимся?",
            "Готовит мотивированный отказ с разъяснением порядка обжалования",
            "Обжалует решение в вышестоящий орган",
            "Рассматривает жалобу",
            "Удовлетворена ли жалоба?",
            "Утверждает индивидуальный план",
            "Заключает договор о предоставлении услуг",
            "Предоставляет услуги по плану",
            "Пересматривает план раз в шесть месяцев",
            "Сохраняется ли потребность?",
            "Завершение предоставления услуги",
        ),
        ("да", "нет"),
    ),
    Lang.TK: (
        (
            "Ýüz tutan",
            "Durmuş işi boýunça hünärmen",
            "Etrap topary",
            "Durmuş hyzmatlary edarasy",
            "Zähmet we ilaty durmuş taýdan goramak müdirligi",
        ),
        (
            "Durmuş hyzmaty üçin ýüz tutma",
            "Ýüz tutmany gelip gowşan güni bellige alýar",
            "Resminamalaryň ählisi goşulypmy?",
            "Resminamalary on günüň dowamynda doldurýar",
            "Öýde zerurlygy bahalandyrýar",
            "Janyna ýa-da saglygyna howp barmy?",
            "Gyssagly durmuş hyzmatyny hödürleýär",
            "Bahalandyrma delilnamasyny we şahsy meýilnamanyň taslamasyny düzýär",
            "Delilnama we meýilnamanyň taslamasyna seredýär",
            "Ýüz tutan mätäç diýlip ykrar edildimi?",
            "Delillendirilen ret etmäni taýýarlaýar",
            "Çözgüde ýokary durýan edara şikaýat edýär",
            "Şikaýata seredýär",
            "Şikaýat kanagatlandyryldymy?",
            "Şahsy meýilnamany tassyklaýar",
            "Hyzmatlary hödürlemek hakynda şertnama baglaşýar",
            "Meýilnama boýunça hyzmatlary hödürleýär",
            "Meýilnama alty aýda bir gezek täzeden seredýär",
            "Zerurlyk saklanýarmy?",
            "Hyzmaty hödürlemegiň tamamlanmagy",
        ),
        ("hawa", "ýok"),
    ),
    Lang.EN: (
        (
            "Applicant",
            "Social work specialist",
            "Etrap commission",
            "Social service provider",
            "Office of labour and social protection",
        ),
        (
            "Application for a social service",
            "Registers the application on the day it arrives",
            "Are all documents attached?",
            "Completes the documents within ten days",
            "Assesses needs at home",
            "Is there a threat to life or health?",
            "Provides the urgent social service",
            "Writes the assessment and a draft individual plan",
            "Considers the assessment and the draft plan",
            "Is the applicant found to be in need?",
            "Prepares a reasoned refusal and explains how to appeal",
            "Appeals to the higher body",
            "Considers the appeal",
            "Is the appeal upheld?",
            "Approves the individual plan",
            "Concludes the contract for services",
            "Provides the services of the plan",
            "Reviews the plan every six months",
            "Does the need persist?",
            "End of the service",
        ),
        ("yes", "no"),
    ),
}
_LANES = (0, 1, 1, 0, 1, 1, 3, 1, 2, 2, 2, 0, 4, 4, 2, 3, 3, 1, 1, 1)
_DECISIONS = (2, 5, 9, 13, 18)
_EDGES = (
    *((0, 1, ""), (1, 2, ""), (2, 4, "y"), (2, 3, "n"), (3, 1, ""), (4, 5, ""), (5, 6, "y"), (5, 7, "n")),
    *(
        (6, 7, ""),
        (7, 8, ""),
        (8, 9, ""),
        (9, 14, "y"),
        (9, 10, "n"),
        (10, 11, ""),
        (11, 12, ""),
        (12, 13, ""),
    ),
    *((13, 8, "y"), (13, 19, "n"), (14, 15, ""), (15, 16, ""), (16, 17, ""), (17, 18, ""), (18, 16, "y")),
    (18, 19, "n"),
)


def intake(lang: Lang) -> Flow:
    """Return a procedure of 20 steps in 5 lanes with 5 decisions and 3 ways back."""
    lanes, texts, (yes, no) = _TEXTS[lang]
    words = {"y": yes, "n": no, "": ""}
    return Flow(
        tuple(Lane(f"l{index}", title) for index, title in enumerate(lanes)),
        tuple(
            Step(f"s{index}", f"l{_LANES[index]}", f"{index + 1}.", text, _kind(index))
            for index, text in enumerate(texts)
        ),
        tuple(Edge(f"s{source}", f"s{target}", words[label]) for source, target, label in _EDGES),
    )


def _kind(index: int) -> StepKind:
    if index in _DECISIONS:
        return StepKind.DECISION
    return {0: StepKind.START, 19: StepKind.END}.get(index, StepKind.ACTION)

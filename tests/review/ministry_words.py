"""What the ministry did to the statute, in Russian."""

from __future__ import annotations

import copy

from lxml import etree

from resminama.lang import Lang
from resminama.ooxml.namespaces import w
from review.ministry import MEMBER, SECOND, Desk, inside, new_run, words
from review.ministry_cases import STATUTE, into, swap


@into(STATUTE, Lang.RU)
def a_word_over_a_word(desk: Desk) -> list[str]:
    return swap(desk, "task-staff", "подбор, обучение", "поддержка", "сопровождение")


@into(STATUTE, Lang.RU)
def words_before_the_semicolon(desk: Desk) -> list[str]:
    par = desk.par("запрашивать с согласия")
    before = words(par)
    desk.type_after(desk.pick(par, "плана")[0], " и его пересмотра")
    return [f"right-ask: {before[:-1]} и его пересмотра;"]


@into(STATUTE, Lang.RU)
def one_letter_inside_a_word(desk: Desk) -> list[str]:
    par = desk.par("выполнять работу для других")
    before = words(par)
    desk.strike(desk.pick(par, "у для"))
    desk.type_after(desk.pick(par, "работ")[0], "ы для")
    return [f"no-family-work: {before.replace('работу', 'работы')}"]


@into(STATUTE, Lang.RU)
def a_sentence_typed_anew(desk: Desk) -> list[str]:
    par = desk.par("Отношения, не урегулированные")
    desk.replace(par, words(par), "В остальном применяется законодательство Туркменистана.")
    return ["gaps: В остальном применяется законодательство Туркменистана."]


@into(STATUTE, Lang.RU)
def enter_at_the_start_of_an_item(desk: Desk) -> list[str]:
    desk.enter_before(desk.par("подписывает индивидуальные"), "утверждает штатное расписание;")
    return ["NewParagraph head-decides: утверждает штатное расписание;"]


@into(STATUTE, Lang.RU)
def enter_at_the_end_of_an_item(desk: Desk) -> list[str]:
    desk.enter_after(desk.par("кто оказывает помощь"), "как обращаться к получателю;")
    return ["NewParagraph decides-person: как обращаться к получателю;"]


@into(STATUTE, Lang.RU)
def enter_in_the_middle_of_a_point(desk: Desk) -> list[str]:
    par = desk.par("Деятельность службы основывается")
    first, _, second = words(par).partition(" Если норма")
    desk.enter_in(par, "Если норма")
    return [f"SplitUnit principles-applied: {first} |Если норма{second}"]


@into(STATUTE, Lang.RU)
def deleted_from_one_item_into_the_next(desk: Desk) -> list[str]:
    first, second = desk.par("присутствуют ли при этом"), desk.par("Ассистент не вправе:")
    tail, head = " или другие лица.", "Ассистент "
    joined = words(first).removesuffix(tail) + words(second).removeprefix(head)
    desk.strike(desk.pick(first, tail))
    desk.strike_mark(first)
    desk.strike(desk.pick(second, head))
    return [
        f"decides-presence: {words(first)}",
        f"outside-scope: {words(second)}",
        f"MergedUnits decides-presence + outside-scope: {joined}",
    ]


@into(STATUTE, Lang.RU)
def an_item_deleted(desk: Desk) -> list[str]:
    par = desk.par("держать у себя деньги")
    said = words(par)
    desk.strike_par(par)
    return [f"RemovedUnit no-money: {said}"]


@into(STATUTE, Lang.RU)
def the_words_of_an_item_deleted_and_its_mark_left(desk: Desk) -> list[str]:
    par = desk.par("физически удерживать")
    said = words(par)
    desk.strike(list(par.iter(w("r"))))
    return [f"RemovedUnit no-restraint: {said}"]


@into(STATUTE, Lang.RU)
def an_item_dragged_down(desk: Desk) -> list[str]:
    par = desk.par("созывает собрание")
    desk.drag(par, desk.par("представляет отчеты"))
    return [f"MovedUnit head-users > head-reports: {words(par)}"]


@into(STATUTE, Lang.RU)
def a_point_copied_elsewhere(desk: Desk) -> list[str]:
    par = desk.par("обеспечение каждому")
    desk.par("соблюдать Стандарт").addnext(desk.typed(par, words(par)))
    return [f"NewParagraph duty-standard: {words(par)}"]


@into(STATUTE, Lang.RU)
def a_sentence_moved_inside_a_point(desk: Desk) -> list[str]:
    par = desk.par("Поставщик социальных услуг отвечает")
    first, second = words(par).split(". ")
    chosen, target = desk.pick(par, f"{first}. "), desk.pick(par, second)[-1]
    came = [copy.deepcopy(run) for run in chosen]
    there = desk.mark("moveTo")
    there.extend(came)
    target.addnext(there)
    for run in chosen:
        mark = desk.mark("moveFrom")
        run.addprevious(mark)
        mark.append(run)
    return [f"absence-of-assistant: {second}{first}. "]


@into(STATUTE, Lang.RU)
def two_people_in_one_sentence(desk: Desk) -> list[str]:
    par = desk.par("Руководитель службы обязан каждый месяц")
    before = words(par)
    desk.replace(par, "каждый месяц", "ежемесячно", MEMBER)
    desk.replace(par, "беседовать", "проводить беседы", SECOND)
    after = before.replace("каждый месяц", "ежемесячно").replace("беседовать", "проводить беседы")
    return [f"inner-control: {after}"]


@into(STATUTE, Lang.RU)
def one_strikes_in_what_the_other_typed(desk: Desk) -> list[str]:
    par = desk.par("заключать договоры")
    before = words(par)
    mark = desk.type_after(desk.pick(par, "договоры")[0], " и иные соглашения")
    gone, kept = mark
    inside(gone, "t").tag = w("delText")
    struck = desk.mark("del", SECOND)
    gone.addprevious(struck)
    struck.append(gone)
    stays = words(kept)
    return [f"right-partners: {before.replace('договоры', 'договоры' + stays)}"]


@into(STATUTE, Lang.RU)
def all_that_was_typed_is_struck_again(desk: Desk) -> list[str]:
    mark = desk.type_after(desk.pick(desk.par("виды, часы, дни"), "часы")[0], " и минуты")
    desk.strike(list(mark))
    return []


@into(STATUTE, Lang.RU)
def bold(desk: Desk) -> list[str]:
    (run,) = desk.pick(desk.par("Помощь оказывается получателю"), "бесплатно")
    properties = etree.Element(w("rPr"))
    properties.append(etree.Element(w("b")))
    change = desk.mark("rPrChange")
    change.append(etree.Element(w("rPr")))
    properties.append(change)
    run.insert(0, properties)
    return ["FormatChange no-fee: бесплатно"]


@into(STATUTE, Lang.RU)
def a_thread_ticked_off(desk: Desk) -> list[str]:
    chosen = desk.pick(desk.par("Лицо, оказание помощи"), "обратиться повторно")
    desk.comment(chosen, ["Почему?", "По Закону."], done=True)
    return ["Comment way-back: Почему? (обратиться повторно) > По Закону. done"]


@into(STATUTE, Lang.RU)
def a_comment_on_struck_words(desk: Desk) -> list[str]:
    par = desk.par("цели получателя")
    chosen = desk.pick(par, ", изложенные его собственными словами")
    desk.comment(chosen, ["Лишнее."])
    desk.strike(chosen)
    return ["Comment plan-goals: Лишнее. ()", "plan-goals: цели получателя;"]


@into(STATUTE, Lang.RU)
def a_hyphen_and_a_space_that_do_not_break(desk: Desk) -> list[str]:
    par = desk.par("основание отказа и факты")
    before = words(par)
    mark = desk.type_after(desk.pick(par, "факты")[0], " по\u00a0п.\u00a03")
    run = etree.SubElement(mark, w("r"))
    etree.SubElement(run, w("noBreakHyphen"))
    etree.SubElement(run, w("t")).text = "му"
    return ["refusal-ground: " + before.replace("факты", "факты по\u00a0п.\u00a03-му")]


@into(STATUTE, Lang.RU)
def a_line_break(desk: Desk) -> list[str]:
    par = desk.par("сведения о помощи, которую")
    before = words(par)
    mark = desk.type_after(desk.pick(par, before)[-1], "и")
    etree.SubElement(etree.SubElement(mark, w("r")), w("br"))
    mark.append(new_run("ссылка"))
    return [f"refusal-instead: {before}и\nссылка"]


@into(STATUTE, Lang.RU)
def a_word_changed_with_tracking_off(desk: Desk) -> list[str]:
    par = desk.par("дату пересмотра")
    (run,) = desk.pick(par, "дату")
    inside(run, "t").text = "срок"
    return ["plan-review: срок пересмотра. (untracked)"]


@into(STATUTE, Lang.RU)
def an_item_deleted_with_tracking_off(desk: Desk) -> list[str]:
    par = desk.par("форму общения и сведения")
    said = words(par)
    inside(desk.root, "body").remove(par)
    return [f"RemovedUnit plan-support: {said} (untracked)"]


@into(STATUTE, Lang.RU)
def a_heading(desk: Desk) -> list[str]:
    return swap(desk, "final", "Заключительные", "Заключительные", "Заключительные и переходные")


@into(STATUTE, Lang.RU)
def deleted_from_the_end_of_the_line_above(desk: Desk) -> list[str]:
    above, par = desk.par("обеспечение каждому получателю"), desk.par("содействие получателям")
    said = words(par)
    desk.strike(list(par.iter(w("r"))))
    desk.strike_mark(above)
    return [f"RemovedUnit task-overcome: {said}"]


@into(STATUTE, Lang.RU)
def two_items_joined(desk: Desk) -> list[str]:
    first, second = desk.par("развитие навыков"), desk.par("устранение совместно")
    desk.strike_mark(first)
    return [f"MergedUnits task-skills + task-inclusion: {words(first)}{words(second)}"]


@into(STATUTE, Lang.RU)
def an_item_dragged_up_and_reworded(desk: Desk) -> list[str]:
    par, behind = desk.par("Конвенцией о правах"), desk.par("В своей деятельности")
    desk.drag(par, behind)
    there = next(behind.itersiblings())
    desk.type_after(there.findall(f".//{w('r')}")[-1], " (2008)")
    return [
        f"MovedUnit frame-convention > legal-framework: {words(there)}",
        f"frame-convention: {words(there)}",
    ]


@into(STATUTE, Lang.RU)
def a_comment_over_two_points(desk: Desk) -> list[str]:
    first, second = desk.par("При опасности"), desk.par("Оказание помощи может быть")
    runs = [*desk.pick(first, words(first)), *desk.pick(second, "Оказание")]
    quoted = f"{words(first)} Оказание"
    desk.comment(runs, ["Проверить."])
    return [f"Comment emergencies: Проверить. ({quoted})"]


@into(STATUTE, Lang.RU)
def an_empty_line(desk: Desk) -> list[str]:
    par = desk.par("Координатор службы ведет")
    desk.enter_after(par, "")
    return ["NewParagraph coordinator-work: "]


@into(STATUTE, Lang.RU)
def an_item_made_a_point(desk: Desk) -> list[str]:
    par = desk.par("соблюдать Стандарт")
    properties = inside(par, "pPr")
    before = copy.deepcopy(properties)
    change = desk.mark("pPrChange")
    change.append(before)
    inside(properties, "pStyle").set(w("val"), "LegalPoint")
    properties.append(change)
    return ["FormatChange duty-standard: соблюдать Стандарт и размещать его в своих помещениях в …"]


@into(STATUTE, Lang.RU)
def words_in_the_hands_of_word(desk: Desk) -> list[str]:
    """A smart tag, a content control and a spelling language round words that nobody changed."""
    par = desk.par("Имущество службы")
    for what, tag in (("Имущество", "smartTag"), ("службы", "sdt")):
        (run,) = desk.pick(par, what)
        holder = etree.Element(w(tag))
        run.addprevious(holder)
        (etree.SubElement(holder, w("sdtContent")) if tag == "sdt" else holder).append(run)
    return []


@into(STATUTE, Lang.RU)
def a_word_beside_a_reference(desk: Desk) -> list[str]:
    return swap(desk, "staff-numbers", "Численность, квалификация", "Численность", "Количество")


@into(STATUTE, Lang.RU)
def the_number_in_a_reference(desk: Desk) -> list[str]:
    return swap(desk, "duty-complaints", "рассматривать жалобы", "32", "33")

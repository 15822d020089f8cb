"""What the ministry did to tables and to all other documents, in three languages."""

from __future__ import annotations

import copy

from lxml import etree

from resminama.lang import Lang
from resminama.ooxml.namespaces import w
from review.ministry import Desk, inside, new_run, words
from review.ministry_cases import FORM, NOTE, ORDER, SOP, STANDARD, STATUTE, into, swap

# --- the standard, in English


@into(STANDARD, Lang.EN)
def a_word_in_a_cell(desk: Desk) -> list[str]:
    return swap(desk, "control cell 1", "The user decides what is done", "by whom", "with whom")


@into(STANDARD, Lang.EN)
def a_cell_typed_anew(desk: Desk) -> list[str]:
    par = desk.par("Share of users who take part")
    desk.replace(par, words(par), "Number of users who study or work")
    return ["inclusion cell 2: Number of users who study or work"]


def _row(par: etree._Element) -> etree._Element:
    return next(one for one in par.iterancestors() if one.tag == w("tr"))


def _mark_row(desk: Desk, row: etree._Element, tag: str) -> None:
    properties = inside(row, "trPr")
    properties.append(desk.mark(tag))
    for par in row.iter(w("p")):
        desk.strike_mark(par, tag)


@into(STANDARD, Lang.EN)
def a_row_put_in(desk: Desk) -> list[str]:
    row = _row(desk.par("The user manages everyday life"))
    fresh = copy.deepcopy(row)
    for par, text in zip(fresh.iter(w("p")), ("The user is heard.", "Share of answers"), strict=True):
        for child in list(par)[1:]:
            par.remove(child)
        par.append(desk.mark("ins"))
        par[-1].append(new_run(text))
    _mark_row(desk, fresh, "ins")
    row.addnext(fresh)
    return ["NewRow everyday-life: The user is heard. | Share of answers"]


@into(STANDARD, Lang.EN)
def a_row_taken_out(desk: Desk) -> list[str]:
    row = _row(desk.par("The user is safe at home"))
    said = [words(par) for par in row.iter(w("p"))]
    desk.strike(list(row.iter(w("r"))))
    _mark_row(desk, row, "del")
    return [f"RemovedRow security: {' | '.join(said)}"]


@into(STANDARD, Lang.EN)
def enter_in_a_cell(desk: Desk) -> list[str]:
    desk.enter_after(desk.par("Share of users who confirm"), "Counted by survey")
    return ["NewParagraph control cell 2: Counted by survey"]


@into(STANDARD, Lang.EN)
def a_comment_in_a_cell(desk: Desk) -> list[str]:
    desk.comment(desk.pick(desk.par("Share of users who manage"), "agreed"), ["By whom?"])
    return ["Comment everyday-life cell 2: By whom? (agreed)"]


@into(STANDARD, Lang.EN)
def quotes_that_word_made_round(desk: Desk) -> list[str]:
    par = desk.par("has reached the age of 18")
    before = words(par)
    desk.type_after(desk.pick(par, "18")[0], " (\u201cadult\u201d \u2013 it\u2019s so)")
    return ["adult: " + before.replace("18", "18 (\u201cadult\u201d \u2013 it\u2019s so)", 1)]


@into(STANDARD, Lang.EN)
def a_paragraph_typed_with_tracking_off(desk: Desk) -> list[str]:
    par = desk.par("to a person who lives alone")
    fresh = etree.Element(w("p"))
    fresh.append(copy.deepcopy(inside(par, "pPr")))
    fresh.append(new_run("to a person who has no home;"))
    par.addnext(fresh)
    return ["NewParagraph first-alone: to a person who has no home; (untracked)"]


@into(STANDARD, Lang.EN)
def an_item_cut_and_pasted_without_marks_of_a_move(desk: Desk) -> list[str]:
    par = desk.par("adults with disabilities who live alone")
    said = words(par)
    desk.par("adults with disabilities who are leaving").addnext(desk.typed(par, said))
    desk.strike_par(par)
    return [f"MovedUnit living-alone > leaving-institution: {said}"]


# --- the procedure, in Russian


@into(SOP, Lang.RU)
def a_time_limit_in_a_step(desk: Desk) -> list[str]:
    return swap(desk, "obtain-documents cell 4", "2\u00a0рабочих дня", "2", "3")


@into(SOP, Lang.RU)
def a_risk_struck_from_a_cell(desk: Desk) -> list[str]:
    par = desk.par("Риск: Заявление возвращается")
    said = words(par)
    desk.strike_par(par)
    return [f"RemovedUnit obtain-documents cell 2 paragraph 2: {said}"]


@into(SOP, Lang.RU)
def a_step_taken_out(desk: Desk) -> list[str]:
    row = _row(desk.par("Вызывает службу скорой"))
    said = ["\n".join(words(p) for p in cell.iter(w("p"))) for cell in row.iter(w("tc"))]
    desk.strike([run for run in row.iter(w("r")) if run.find(w("t")) is not None])
    _mark_row(desk, row, "del")
    return [f"RemovedRow emergency: {' | '.join(said)}"]


@into(SOP, Lang.RU)
def a_point_of_the_procedure(desk: Desk) -> list[str]:
    return swap(desk, "share-family", "родственники получают", "родственники", "члены семьи")


@into(SOP, Lang.RU)
def a_clause_behind_the_last_item(desk: Desk) -> list[str]:
    desk.enter_after(desk.par("в отчеты включаются"), "иным лицам сведения не передаются.")
    return ["NewParagraph share-report: иным лицам сведения не передаются."]


# --- the order and the note, in Turkmen; the form, in English


@into(ORDER, Lang.TK)
def another_number_of_days(desk: Desk) -> list[str]:
    return swap(desk, "publication", "Şu buýrugyň döwlet belligine", "10\u00a0(on)", "15\u00a0(on bäş)")


@into(ORDER, Lang.TK)
def the_number_of_an_annex(desk: Desk) -> list[str]:
    par = desk.par("Şahsy kömekçi gullugy hakynda")
    before = words(par)
    desk.replace(par, "düzgünnamany", "Düzgünnamany")
    return [f"approve-statute-personal-assistant: {before.replace('düzgünnamany', 'Düzgünnamany')}"]


@into(ORDER, Lang.TK)
def the_preamble(desk: Desk) -> list[str]:
    par = desk.par("«Durmuş hyzmatlary hakynda» Türkmenistanyň Kanunyna")
    before = words(par)
    desk.replace(par, "laýyklykda", "esasynda")
    return [f"order-personal-assistant frame 4: {before.replace('laýyklykda', 'esasynda', 1)}"]


@into(ORDER, Lang.TK)
def a_point_more(desk: Desk) -> list[str]:
    desk.enter_before(desk.par("Şu buýrugyň ýerine"), "Şu buýruk ähli welaýatlara iberilmeli.")
    return ["NewParagraph publication: Şu buýruk ähli welaýatlara iberilmeli."]


@into(NOTE, Lang.TK)
def a_figure(desk: Desk) -> list[str]:
    return swap(desk, "etrap-posts", "netijede, etraplarda", "netijede", "şeýlelikde")


@into(NOTE, Lang.TK)
def words_at_the_head_of_a_point(desk: Desk) -> list[str]:
    par = desk.par("bir hünärmen bir ýylda")
    before = words(par)
    mark = desk.mark("ins")
    mark.append(new_run("ortaça "))
    desk.pick(par, "bir")[0].addprevious(mark)
    return [f"caseload: ortaça {before}"]


@into(FORM, Lang.EN)
def what_is_said_above_a_form(desk: Desk) -> list[str]:
    return swap(desk, "instructions", "The staff member who asks", "gives time", "leaves time")


@into(FORM, Lang.EN)
def a_label_of_a_field(desk: Desk) -> list[str]:
    return swap(desk, "person-birth cell 1", "Date of birth", "Date", "Day, month and year")


# --- the bound file, in Russian: two acts under one cover


@into("bound", Lang.RU)
def a_word_of_the_second_act(desk: Desk) -> list[str]:
    told = swap(desk, "", "содействие получателям", "содействие", "помощь")
    return [f"{STATUTE}/task-overcome{told[0]}"]


@into("bound", Lang.RU)
def an_item_of_the_third_act_deleted(desk: Desk) -> list[str]:
    par = desk.par("график, оставляющий время")
    said = words(par)
    desk.strike_par(par)
    return [f"RemovedUnit {SOP}/care-hours: {said}"]

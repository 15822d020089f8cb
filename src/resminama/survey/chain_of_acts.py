"""The chain of statutes, by-laws and procedures of several bodies: ground, order, unit, step, form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resminama.model.corpus import document_of
from resminama.model.order import Order
from resminama.model.sop import Sop
from resminama.model.statute import ChapteredAct
from resminama.resolve import order_of
from resminama.survey.links import LAW, Links
from resminama.survey.tables import Cells
from resminama.survey.teller import Teller


def chains_of_acts(links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield (order, act, ground, unit, step, form): each act as a whole, then its units, order by order."""
    acts: dict[str, ChapteredAct | Sop] = dict(links.corpus.chaptered)
    acts |= {key: sop for key, sop in links.corpus.sops.items() if not sop.standard}
    orders = list(links.corpus.orders)
    found = [(order_of(key, links.corpus), key, act) for key, act in acts.items()]
    found.sort(key=lambda one: orders.index(str(one[0].id)) if one[0] else len(orders))
    for order, key, act in found:
        head = (
            teller.title(str(order.id)) if order else teller.say("survey.without-order"),
            teller.title(key),
        )
        yield *head, *_whole(key, act, order, links, teller)
        rows = _of_steps(act, links, teller) if isinstance(act, Sop) else _of_units(key, links, teller)
        yield from ((*head, *row) for row in rows)


def _whole(
    key: str, act: ChapteredAct | Sop, order: Order | None, links: Links, teller: Teller
) -> tuple[str, ...]:
    """Return what the act itself rests on, and the forms that are annexed to it."""
    grounds = [*map(str, act.legal_basis), *(map(str, order.ground) if order else ())]
    annexed = (str(sheet.id) for sheet in links.corpus.sheets.values() if sheet.annex_to == key)
    return _grounds(grounds, teller), teller.say("survey.whole"), "–", _names(annexed, teller)


def _of_units(key: str, links: Links, teller: Teller) -> Iterator[tuple[str, ...]]:
    """Yield the units of an act that cite the Law, ask for a form, or are carried out by a step."""
    corpus = links.corpus
    carried = links.carried_out(key)
    for unit in (one.address for one in teller.given.outlines[key].walk()):
        papers = [one for one in links.cited.get(unit, ()) if one in corpus.forms]
        laws, steps = links.articles(unit), carried.get(unit, ())
        if not (papers or laws or steps):
            continue
        asked = [*papers, *(paper for step, sop in steps for paper in links.forms_of(step, sop))]
        where = teller.place(unit) or teller.title(key)
        titles = "; ".join(teller.text(step.title) for step, _ in steps) or "–"
        yield _grounds(laws, teller), where, titles, _names(asked, teller)


def _of_steps(sop: Sop, links: Links, teller: Teller) -> Iterator[tuple[str, ...]]:
    """Yield the steps of a procedure without a standard: what each rests on, and its forms."""
    for step in sop.steps:
        grounds, papers = links.grounds(step, sop), links.forms_of(step, sop)
        number = teller.number(f"{sop.id}/{step.id}")
        yield _grounds(grounds, teller), number, teller.text(step.title), _names(papers, teller)


def _grounds(targets: Iterable[str], teller: Teller) -> str:
    """Return articles of the Law by their number alone, units of other acts with their act."""
    words = (
        teller.article(one) if document_of(one) == LAW and one != LAW else teller.unit(one) for one in targets
    )
    return "; ".join(dict.fromkeys(words)) or "–"


def _names(papers: Iterable[str], teller: Teller) -> str:
    return "; ".join(dict.fromkeys(map(teller.name, papers))) or "–"

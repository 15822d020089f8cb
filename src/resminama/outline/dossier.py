"""The outline of a dossier: what its orders approve, what they affect, what they cost, who agrees."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.model.corpus import Corpus
from resminama.model.dossier import Dossier
from resminama.model.order import Order
from resminama.model.text import Prose
from resminama.outline.content import (
    Cite,
    Input,
    Kind,
    Name,
    Outline,
    Phrase,
    Stacked,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.plandata import columns, stacked
from resminama.outline.prose import prose_unit


def dossier_outline(dossier: Dossier, corpus: Corpus) -> Outline:
    """Return the outline of a dossier."""
    orders = [corpus.orders[str(key)] for key in dossier.orders if key in corpus.orders]
    parts = (
        _part(dossier, "need", dossier.need, (_approved(orders, corpus),)),
        _part(dossier, "affected", None, _affected(dossier, corpus)),
        _part(dossier, "finance", dossier.finance, ()),
        _part(dossier, "agreement", None, (_agreement(dossier, orders, corpus),)),
    )
    return Outline(dossier.id, parts)


def _part(dossier: Dossier, key: str, text: Prose | None, tables: Iterable[TableSpec]) -> Unit:
    address = f"{dossier.id}/{key}"
    said = (prose_unit(address, text, kind=Kind.PARAGRAPH, item=Kind.BULLET),) if text is not None else ()
    heading = Phrase(f"dossier.{key}")
    return Unit(f"{address}-head", Kind.HEADING, heading, said, after=tuple(tables), origin="generated")


def _approved(orders: Iterable[Order], corpus: Corpus) -> TableSpec:
    """Return what the orders approve, with the instruments on which each draft rests."""
    drafts = [(act, order) for order in orders for act in order.approves if act in corpus.documents]
    rows = tuple(
        TableRow((str(number), Cite(act), stacked(order.issuers), _basis(str(act), order, corpus)))
        for number, (act, order) in enumerate(drafts, start=1)
    )
    return TableSpec(columns("dossier.approved", "0.5c 2.7 2.4 4.1"), rows)


def _basis(act: str, order: Order, corpus: Corpus) -> Value:
    named = getattr(corpus.documents[act], "legal_basis", ()) or order.ground
    return Stacked(tuple(Cite(str(address)) for address in named))


def _affected(dossier: Dossier, corpus: Corpus) -> Iterable[TableSpec]:
    rows: list[tuple[Value, Value, Value]] = [
        (Cite(entry.act), _fate(repealed=entry.repealed), entry.text) for entry in dossier.affected
    ]
    for key in dossier.amendments:
        proposed = corpus.amendments.get(str(key))
        for unit in proposed.units if proposed else ():
            where = unit.where if unit.address is None and unit.where is not None else Phrase("dossier.unit")
            act = proposed.act if proposed else key
            rows.append((Cite(unit.address or act), _fate(repealed=False), Stacked((where, unit.reason))))
    numbered = tuple(TableRow((str(number), *cells)) for number, cells in enumerate(rows, start=1))
    yield TableSpec(columns("dossier.acts", "0.5c 3 1.6 4.6"), numbered)


def _fate(*, repealed: bool) -> Phrase:
    return Phrase("dossier.repealed" if repealed else "dossier.amended")


def _agreement(dossier: Dossier, orders: Iterable[Order], corpus: Corpus) -> TableSpec:
    """Return a line to sign for every body that issues, agrees or examines."""
    asked = (body for order in orders for body in (*order.issuers, *order.agreed_with))
    bodies = dict.fromkeys(map(str, (*asked, *dossier.examined_by)))
    signed = Phrase("dossier.signatures.3")
    rows = tuple(
        TableRow((Name(body), _head(body, corpus), Input(f"signed-{body}", "text", signed), ""))
        for body in bodies
    )
    return TableSpec(columns("dossier.signatures", "3.6 2.2 2.2 1.8"), rows)


def _head(body: str, corpus: Corpus) -> Value:
    head = corpus.bodies[body].head if body in corpus.bodies else None
    return Name(str(head)) if head else ""

"""What is said of a body that meets and decides: each sentence made from its typed fields."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.model.collegium import ELECTED, Collegium, Seat, Stated
from resminama.model.statute import Point
from resminama.model.values import Threshold, Word, whole
from resminama.outline.content import (
    Column,
    Kind,
    Many,
    Name,
    Number,
    Phrase,
    TableRow,
    TableSpec,
    Unit,
    Value,
)
from resminama.outline.prose import prose_unit


def counted(word: Word) -> Value:
    """Return a count as it is printed; what is no count is left as it is, for a check to tell."""
    return Number(str(word)) if whole(word) is not None else word


def stated(body: Collegium, part: Stated) -> Phrase:
    """Return the sentence on one part of a body."""
    match part:
        case Stated.CHAIR:
            return _chair(body)
        case Stated.DEPUTY:
            return _phrase("deputy", post=Name(body.deputy or ""))
        case Stated.SECRETARIAT:
            return _phrase("secretariat", body=Name(body.secretariat or ""))
        case Stated.MEETS:
            return _phrase("meets", often=body.meets or "")
        case Stated.QUORUM:
            return _phrase(f"quorum.{_kind(body.quorum)}", **_measured(body, body.quorum))
        case Stated.MAJORITY:
            return _phrase(f"majority.{_kind(body.majority)}", **_measured(body, body.majority))
        case _:
            return _phrase("composition", body=_short(body))


def seats_table(document: str, body: Collegium) -> TableSpec:
    """Return the table of the seats, with their sum."""
    rows = [
        TableRow((_from(seat), _who(seat), counted(seat.seats)), f"{document}/{seat.id}")
        for seat in body.composition
    ]
    total = TableRow((_phrase("total"), "", Number(str(body.seats))), strong=True)
    heads = (
        Column(_phrase("table.1"), 3),
        Column(_phrase("table.2"), 3),
        Column(_phrase("table.3"), 1, centred=True),
    )
    return TableSpec(heads, (*rows, total))


def stating_unit(document: str, point: Point, body: Collegium) -> Unit:
    """Return a point that states parts of a body, each an indent, and then what its author adds."""
    address, (first, *rest) = f"{document}/{point.id}", point.states
    more = list(_table(address, document, body, first))
    for part in rest:
        own = f"{address}/{part}"
        more.append(Unit(own, Kind.PARAGRAPH, stated(body, part), origin="generated"))
        more += _table(address, document, body, part)
    if point.text is not None:
        more.append(prose_unit(f"{address}/text", point.text, kind=Kind.PARAGRAPH))
    return Unit(address, Kind.POINT, stated(body, first), tuple(more), origin="generated")


def _table(address: str, document: str, body: Collegium, part: Stated) -> Iterable[Unit]:
    if part is Stated.COMPOSITION:
        yield Unit(f"{address}/table", Kind.ROW, after=(seats_table(document, body),), origin="generated")


def _phrase(key: str, **values: Value) -> Phrase:
    return Phrase(f"collegium.{key}", values)


def _short(body: Collegium) -> Name:
    return Name(body.body, short=True)


def _chair(body: Collegium) -> Phrase:
    if ELECTED in body.chair:
        return _phrase("chair-elected", body=_short(body))
    chairs = tuple(_sitting(seat) for seat in body.chairs)
    return _phrase("chair" if len(chairs) == 1 else "chairs", body=_short(body), chairs=Many(chairs))


def _sitting(seat: Seat) -> Value:
    if seat.post is not None:
        return _phrase("in-post", post=Name(seat.post))
    who = _who(seat)
    return _phrase("sitting", rank=who, body=Name(seat.body)) if seat.body else who


def _who(seat: Seat) -> Value:
    if seat.post is not None:
        return Name(seat.post)
    return seat.rank if seat.rank is not None else ""


def _from(seat: Seat) -> Value:
    return Name(seat.body) if seat.body is not None else "–"


def _kind(threshold: Threshold) -> str:
    """Return which sentence fits: a number, a share, the smallest majority, or all."""
    if not threshold.of:
        return "number"
    if threshold.n == threshold.of:
        return "all"
    return "simple" if threshold.more and threshold.of == threshold.n * 2 else "share"


def _measured(body: Collegium, threshold: Threshold) -> dict[str, Value]:
    number = Number(str(threshold.n))
    return {"number": number, "share": threshold, "seats": Number(str(body.seats))}

"""The verb ``approve``: documents as approved, their numbers frozen."""

from __future__ import annotations

import argparse
import sys

from resminama.cli.codes import FAILED, OK
from resminama.cli.signing import day
from resminama.context import BuildContext


def add_approve(parser: argparse.ArgumentParser) -> None:
    """Add what ``approve`` takes."""
    parser.add_argument(
        "documents", nargs="+", metavar="DOC", help="documents, or clauses that several share"
    )
    parser.add_argument(
        "--number",
        action="append",
        required=True,
        metavar="NUMBER",
        help="of the order that approves or amends, such as 45-Ö; of a joint order once for each issuer",
    )
    parser.add_argument(
        "--date",
        action="append",
        required=True,
        type=day,
        metavar="DATE",
        help="of that order, such as 2022-04-11; of a joint order once for each issuer, or once for all",
    )
    parser.add_argument("--registered", help="number of its state registration")
    parser.add_argument("--registered-on", type=day, help="date of its state registration")
    parser.add_argument(
        "--by", nargs="+", default=(), metavar="BODY", help="who issued it, if no order here says so"
    )
    parser.add_argument("--kind", default="order", help="order, joint-order, resolution, law (with --by)")
    parser.add_argument("--note", help="a remark kept with the edition")
    parser.set_defaults(run=_approve)


def _approve(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.approval import approve_documents
    from resminama.editions.approve import NotApprovedError
    from resminama.model.edition import Instrument
    from resminama.model.values import Open, Word

    def value(words: str | None) -> Word | Open:
        return Word(words) if words else Open.BLANK

    dates = options.date * len(options.number) if len(options.date) == 1 else options.date
    if len(dates) != len(options.number):
        print("not approved, nothing was changed: each number wants a date", file=sys.stderr)
        return FAILED
    others = tuple(zip(options.number[1:], dates[1:], strict=True))
    instrument = Instrument(
        kind=Word(options.kind),
        issued_by=tuple(Word(body) for body in options.by),
        number=Word(options.number[0]),
        date=Word(options.date[0]),
        registered=value(options.registered),
        registered_on=value(options.registered_on),
    )
    try:
        approved = approve_documents(context, options.documents, instrument, options.note, others)
    except NotApprovedError as problem:
        print(f"not approved, nothing was changed: {problem}", file=sys.stderr)
        return FAILED
    for edition in approved.editions:
        holes = sum(unit.repealed is not None for unit in edition.units)
        print(f"{edition.document}: edition {edition.edition}, {len(edition.units)} numbers, {holes} holes")
    for path in approved.files:
        print(f"written: {path}")
    return OK

"""The verb ``compare``: what differs between two states of the workspace."""

from __future__ import annotations

import argparse
import datetime
import sys
from typing import TYPE_CHECKING

from resminama.cli.codes import FAILED, OK, USAGE
from resminama.context import BuildContext
from resminama.lang import Lang

if TYPE_CHECKING:
    from resminama.comparison import Comparison

_PAPERS = ("redline", "table", "instrument", "consolidated")
_FORMS = ("text", "json", *_PAPERS, "all")


def add_compare(parser: argparse.ArgumentParser) -> None:
    """Add what ``compare`` takes."""
    state = "a git revision, an edition, a folder or a package (.zip); . is the workspace as it is"
    parser.add_argument("old", help=state)
    parser.add_argument("new", help=state)
    parser.add_argument("documents", nargs="*", metavar="DOC", help="only these documents")
    parser.add_argument("--as", dest="form", choices=_FORMS, default="text", help="all: every kind of paper")
    parser.add_argument("--lang", choices=tuple(lang.value for lang in Lang), default="en")
    parser.add_argument("--by", default="", help="for redline: who answers for the changes")
    parser.add_argument("--on", default="", help="for redline: their date, such as 2026-03-31")
    parser.set_defaults(run=_compare)


def _compare(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.comparison import UnreadableVersionError, compare
    from resminama.history.version import UnknownVersionError
    from resminama.states.ledger import DamagedLedgerError

    if options.form in ("redline", "all") and not (options.by and _is_date(options.on)):
        print("a redline names its author and date: --by NAME --on 2026-03-31", file=sys.stderr)
        return USAGE
    try:
        found = compare(context, (options.old, options.new), options.documents)
    except (UnknownVersionError, UnreadableVersionError, DamagedLedgerError) as problem:
        print(f"cannot compare: {problem}", file=sys.stderr)
        return FAILED if isinstance(problem, UnreadableVersionError) else USAGE
    except KeyError as unknown:
        print(f"neither state has a document called {unknown}", file=sys.stderr)
        return USAGE
    if options.form in ("text", "json"):
        print(found.as_json() if options.form == "json" else found.text(Lang(options.lang)), end="")
        return OK
    return _write(context, found, options)


def _write(context: BuildContext, found: Comparison, options: argparse.Namespace) -> int:
    from resminama.papers import Hand, write_papers

    hand = Hand(options.by, options.on)
    for form in _PAPERS if options.form == "all" else (options.form,):
        written = write_papers(context, found, form, hand)
        print("".join(f"{name}\n" for name in written.files), end="")
        print("".join(f"{form}: {remark}\n" for remark in written.remarks), end="", file=sys.stderr)
    return OK


def _is_date(written: str) -> bool:
    try:
        datetime.date.fromisoformat(written)
    except ValueError:
        return False
    return True

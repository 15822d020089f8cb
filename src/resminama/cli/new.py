"""The verb ``new``: a source with blanks to fill in."""

from __future__ import annotations

import argparse
import sys

from resminama.cli.codes import OK, USAGE
from resminama.context import BuildContext


def add_new(parser: argparse.ArgumentParser) -> None:
    """Add what ``new`` takes."""
    parser.add_argument("kind", help="a kind of source: sop, standard, note, posts …")
    parser.add_argument("id", help="the id of the new source or entry, such as sop-day-centre")
    parser.set_defaults(run=_new)


def _new(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.scaffolding import RefusedError, new

    try:
        made = new(context, options.kind, options.id)
    except RefusedError as problem:
        print(problem, file=sys.stderr)
        return USAGE
    print(f"wrote {made.path}: {len(made.blanks)} blanks in <…>; `check` names each of them")
    return OK

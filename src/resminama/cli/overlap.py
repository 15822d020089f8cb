"""The verb ``overlap``: what two standards say in the same words."""

from __future__ import annotations

import argparse

from resminama.cli.codes import OK
from resminama.context import BuildContext


def add_overlap(parser: argparse.ArgumentParser) -> None:
    """Add what ``overlap`` takes."""
    parser.add_argument("--sentences", action="store_true", help="print the sentences, too, names masked")
    parser.set_defaults(run=_overlap)


def _overlap(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.overlap import overlaps, table
    from resminama.reading import read_workspace

    print(table(overlaps(read_workspace(context).corpus), sentences=options.sentences))
    return OK

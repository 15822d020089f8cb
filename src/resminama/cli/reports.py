"""What verbs that can print a report have in common."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from resminama.cli.codes import LANGS
from resminama.context import BuildContext


def add_report(parser: argparse.ArgumentParser, forms: Sequence[str]) -> None:
    """Add the form of the report and its language."""
    parser.add_argument("--report", choices=forms, help="also write a report into outputs/reports/")
    parser.add_argument("--lang", choices=LANGS, default="en", help="the language of the report")


def keep_report(context: BuildContext, name: str, data: bytes) -> None:
    """Write a report and say where it is."""
    from resminama.workspace import write_whole

    path = context.outputs / "reports" / name
    write_whole(path, data)
    print(path.relative_to(context.root).as_posix())

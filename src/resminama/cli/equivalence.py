"""The verb ``equivalence``: where the three texts differ in law."""

from __future__ import annotations

import argparse
import sys

from resminama.cli.codes import FAILED, OK, USAGE
from resminama.context import BuildContext


def add_equivalence(parser: argparse.ArgumentParser) -> None:
    """Add what ``equivalence`` takes."""
    parser.add_argument("name", nargs="?", help="a document; without it all of them")
    parser.add_argument("--files", nargs="+", metavar="DOCX", help="three texts from outside: tk ru [en]")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--report", choices=("docx", "pdf", "xlsx"), help="also write a report")
    parser.set_defaults(run=_equivalence)


def _equivalence(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.ooxml.unzip import UnsafeFileError
    from resminama.translators.equivalence import compare, compare_files
    from resminama.workspace import write_whole

    try:
        found = compare_files(options.files) if options.files else compare(context, options.name)
    except (UnsafeFileError, KeyError, ValueError) as problem:
        print(f"cannot compare: {problem}", file=sys.stderr)
        return USAGE
    print(found.as_json() if options.json else found.text())
    if options.report:
        path = context.outputs / "exchange" / f"equivalence.{options.report}"
        write_whole(path, found.report(options.report))
        print(path.relative_to(context.root).as_posix())
    return FAILED if found.differences else OK

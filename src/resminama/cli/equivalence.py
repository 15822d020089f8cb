"""The verb ``equivalence``: where the three texts differ in law."""

from __future__ import annotations

import argparse
import sys

from resminama.cli.codes import FAILED, OK, USAGE
from resminama.cli.reports import add_report, keep_report
from resminama.context import BuildContext
from resminama.lang import Lang


def add_equivalence(parser: argparse.ArgumentParser) -> None:
    """Add what ``equivalence`` takes."""
    parser.add_argument("name", nargs="?", help="a document; without it all of them")
    parser.add_argument("--files", nargs="+", metavar="DOCX", help="three texts from outside: tk ru [en]")
    parser.add_argument("--json", action="store_true")
    add_report(parser, ("docx", "pdf", "xlsx"))
    parser.set_defaults(run=_equivalence)


def _equivalence(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.ooxml.unzip import UnsafeFileError
    from resminama.translators.equivalence import compare, compare_files

    try:
        found = compare_files(context, options.files) if options.files else compare(context, options.name)
    except (UnsafeFileError, KeyError, ValueError) as problem:
        print(f"cannot compare: {problem}", file=sys.stderr)
        return USAGE
    print(found.as_json() if options.json else found.text(), end="")
    if options.report:
        data = found.report(options.report, Lang(options.lang))
        keep_report(context, f"equivalence.{options.report}", data)
    return FAILED if found.differs else OK

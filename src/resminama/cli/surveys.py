"""The verb ``reports``: what runs through the whole corpus, as tables."""

from __future__ import annotations

import argparse
import sys

from resminama.cli.codes import LANGS, OK, USAGE
from resminama.context import BuildContext
from resminama.lang import Lang

_FORMS = ("docx", "pdf", "xlsx")


def add_reports(parser: argparse.ArgumentParser) -> None:
    """Add what ``reports`` takes."""
    parser.add_argument("names", nargs="*", help="such as traceability; without names all of them")
    parser.add_argument("--as", dest="form", choices=_FORMS, help="one form of file; without it all three")
    parser.add_argument("--lang", choices=LANGS, help="one language; without it all three")
    parser.set_defaults(run=_reports)


def _reports(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.surveys import SURVEYS, reports

    unknown = [name for name in options.names if name not in SURVEYS]
    if unknown:
        print(f"no report is called '{unknown[0]}'; there are {', '.join(SURVEYS)}", file=sys.stderr)
        return USAGE
    forms = (options.form,) if options.form else _FORMS
    langs = (Lang(options.lang),) if options.lang else tuple(Lang)
    for path in reports(context, options.names or tuple(SURVEYS), forms, langs):
        print(path)
    return OK

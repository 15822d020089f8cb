"""The verb ``review``: the way back from Word."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from resminama.cli.acceptance import add_acceptance
from resminama.cli.codes import FAILED, LANGS, OK
from resminama.cli.reports import keep_report
from resminama.context import BuildContext
from resminama.lang import Lang


def add_review(parser: argparse.ArgumentParser) -> None:
    """Add what ``review`` can do."""
    verbs = parser.add_subparsers(dest="what", required=True)
    read = verbs.add_parser("read", help="what people did to a Word file: edits, proposals, comments")
    read.add_argument("file", help="a .docx, ours or any other")
    shown = read.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true")
    views = ("accepted", "rejected")
    shown.add_argument("--text", choices=views, help="only the text, with all changes taken or refused")
    forms, told = ("pdf", "docx"), "also write a page into outputs/reports/"
    read.add_argument("--page", choices=forms, nargs="?", const="pdf", help=told)
    read.add_argument("--lang", choices=LANGS, help="the language of the page (default: the file's)")
    read.set_defaults(run=_read)
    add_acceptance(verbs)


def _read(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.ooxml.revisions import View
    from resminama.ooxml.unzip import UnsafeFileError
    from resminama.returned import page_of, read_back, text_of

    path = Path(options.file)
    try:
        if options.text:
            print(text_of(path, View(options.text)), end="")
            return OK
        found = read_back(context, path)
    except UnsafeFileError as problem:
        print(f"{options.file}: {problem}", file=sys.stderr)
        return FAILED
    print(found.as_json() if options.json else found.text(), end="\n" if options.json else "")
    if options.page:
        keep_report(context, *page_of(context, found, options.page, options.lang and Lang(options.lang)))
    return OK

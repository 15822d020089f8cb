"""The verb ``amend``: what a printed amending act does to a text."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from resminama.cli.codes import FAILED, OK, USAGE
from resminama.context import BuildContext
from resminama.lang import Lang


def add_amend(parser: argparse.ArgumentParser) -> None:
    """Add what ``amend`` takes."""
    verbs = parser.add_subparsers(dest="what", required=True)
    check = verbs.add_parser("check", help="apply a printed instrument to a text and show what it does")
    check.add_argument("instrument", help="an amending order or law as a Word file, in Russian or Turkmen")
    text = "a Word file, or DOC, or DOC@STATE with a state that `compare` takes"
    check.add_argument("--against", required=True, help=f"the text that is amended: {text}")
    check.add_argument("--new", help=f"the text that should come out: {text}")
    check.add_argument("--lang", choices=(Lang.RU.value, Lang.TK.value), help="default: told by its letters")
    check.set_defaults(run=_check)
    proposed = verbs.add_parser("draft", help="draft law and comparative table for an act of others")
    proposed.add_argument("name", help="amendments of specs/amendments, by id")
    proposed.set_defaults(run=_draft)


def _check(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.amending import NoTextError, check_instrument
    from resminama.history.version import UnknownVersionError
    from resminama.ooxml.unzip import UnsafeFileError

    lang = Lang(options.lang) if options.lang else None
    try:
        found = check_instrument(context, Path(options.instrument), options.against, options.new, lang)
    except (NoTextError, UnknownVersionError, UnsafeFileError) as problem:
        print(f"cannot check: {problem}", file=sys.stderr)
        return USAGE
    print("\n".join(found.report()))
    return OK if found.sound else FAILED


def _draft(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.proposals import NotDraftedError, draft

    try:
        drafted = draft(context, options.name)
    except NotDraftedError as problem:
        print(f"cannot draft: {problem}", file=sys.stderr)
        return USAGE
    print("\n".join(drafted.files))
    for line in drafted.left_out:
        print(f"left out of the law: {line}", file=sys.stderr)
    for line in drafted.unproved:
        print(f"not proved: {line}", file=sys.stderr)
    return FAILED if drafted.unproved else OK

"""The verb ``rehearse``: an invented person walks through the procedure of a service."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from resminama.cli.codes import FAILED, LANGS, OK, USAGE
from resminama.context import BuildContext
from resminama.lang import Lang

if TYPE_CHECKING:
    from resminama.rehearsals import Outcome

_PRINTED = ("docx", "pdf", "xlsx")


def add_rehearse(parser: argparse.ArgumentParser) -> None:
    """Add what ``rehearse`` takes."""
    parser.add_argument("service", help="such as personal-assistant")
    parser.add_argument("case", help="a file of the kind rehearsal/1, such as specs/rehearsals/NAME.yaml")
    parser.add_argument(
        "--lang", choices=LANGS, help="without it the language in which the procedure is authentic"
    )
    parser.add_argument("--json", action="store_true", help="for other programs")
    parser.add_argument(
        "--as", dest="form", choices=_PRINTED, help="a file in outputs/rehearsals/ instead of text"
    )
    parser.add_argument(
        "--forms", action="store_true", help="also every form that is reached, filled in: Word, PDF, JSON"
    )
    parser.set_defaults(run=_rehearse)


def _rehearse(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.rehearsals import NoCalendarError, rehearse
    from resminama.report import as_text

    try:
        outcome = rehearse(context, options.service, Path(options.case))
    except KeyError as problem:
        print(
            f"no service is called '{options.service}' here; {problem.args[0]}".rstrip("; "), file=sys.stderr
        )
        return USAGE
    except NoCalendarError:
        print("there is no calendar: write specs/registry/calendar.yaml", file=sys.stderr)
        return FAILED
    if outcome.rehearsed is not None:
        _show(context, outcome, options)
    for finding in outcome.findings:
        print(as_text(finding, {outcome.file.path: outcome.file}), file=sys.stderr)
    return FAILED if outcome.findings else OK


def _show(context: BuildContext, outcome: Outcome, options: argparse.Namespace) -> None:
    """Print a rehearsal, or write it and print where it is."""
    from resminama.rehearsals import as_json, as_text, authentic, write_rehearsal

    found = outcome.rehearsed
    if found is None:
        return
    lang = Lang(options.lang) if options.lang else authentic(found)
    if options.json:
        print(as_json(found, outcome.given, lang))
    elif options.form is None:
        print(as_text(found, outcome.given, lang))
    for path in write_rehearsal(context, outcome, lang, form=options.form, forms=options.forms):
        print(path)

"""The verb ``rehearse``: an invented person walks through the procedure of a service."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from resminama.cli.codes import FAILED, OK, USAGE
from resminama.context import BuildContext


def add_rehearse(parser: argparse.ArgumentParser) -> None:
    """Add what ``rehearse`` takes."""
    parser.add_argument("service", help="such as personal-assistant")
    parser.add_argument("case", help="a file of the kind rehearsal/1, such as specs/rehearsals/NAME.yaml")
    parser.add_argument("--json", action="store_true")
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
        print(outcome.rehearsed.as_json() if options.json else outcome.rehearsed.as_text())
    for finding in outcome.findings:
        print(as_text(finding, {outcome.file.path: outcome.file}), file=sys.stderr)
    return FAILED if outcome.findings else OK

"""The verb ``impact``: what depends on a unit, a statistic, a term, a form, a body or a post."""

from __future__ import annotations

import argparse
import sys

from resminama.cli.codes import FAILED, OK
from resminama.context import BuildContext


def add_impact(parser: argparse.ArgumentParser) -> None:
    """Add what ``impact`` takes."""
    parser.add_argument("address", help="such as post-coordinator, form-consent or standard-x/appeal")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=_impact)


def _impact(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.impact.answer import UnknownAddressError
    from resminama.impacts import impact_of

    try:
        found = impact_of(context, options.address)
    except UnknownAddressError as problem:
        near = [f"'{key}'" + (f" ({at})" if at else "") for key, at in problem.near]
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        print(f"nothing is called '{problem.address}' here{hint}", file=sys.stderr)
        return FAILED
    print(found.as_json() if options.json else found.as_text())
    return OK

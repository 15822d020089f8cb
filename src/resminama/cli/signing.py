"""Options that sign something: who says so, and on which day."""

from __future__ import annotations

import argparse
import re
from datetime import date


def add_person(parser: argparse.ArgumentParser, who: str, *, required: bool = True) -> None:
    """Add ``--by`` and ``--on``: the initials of ``who``, and the day."""
    help_by = f"{who}: initials or a name without blanks"
    parser.add_argument("--by", type=signer, required=required, help=help_by)
    parser.add_argument("--on", type=day, required=required, help="the day, such as 2026-01-05")


def signer(written: str) -> str:
    """Return a name that can stand in a signature.

    Raises:
        ArgumentTypeError: it is empty or has a blank.
    """
    if not written or re.search(r"\s", written):
        raise argparse.ArgumentTypeError(f"'{written}' has a blank: write initials, such as AB or A.Berdiyev")
    return written


def day(written: str) -> str:
    """Return a day of the calendar as it is written, ``2022-04-11``.

    Raises:
        ArgumentTypeError: it is none, or written in another way.
    """
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", written):
        raise argparse.ArgumentTypeError(f"'{written}': write the date as 2022-04-11")
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError as problem:
        raise argparse.ArgumentTypeError(f"'{written}' is no day: {problem}") from problem

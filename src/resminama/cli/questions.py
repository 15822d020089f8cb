"""The verb ``questions``: the answers of a question sheet, taken back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from resminama.cli.codes import FAILED, OK
from resminama.cli.signing import add_person
from resminama.context import BuildContext


def add_questions(parser: argparse.ArgumentParser) -> None:
    """Add what ``questions`` takes."""
    parser.add_argument("file", help="the sheet of `reports questions --as xlsx` with decisions in it")
    add_person(parser, "who decided")
    parser.add_argument("--write", action="store_true", help="write the changes; without it they are shown")
    parser.set_defaults(run=_questions)


def _questions(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.asked import SpoiledError, take_answers
    from resminama.translate.desk import DamagedFileError
    from resminama.translate.exchange.units import UnreadableError
    from resminama.translate.marking import Person

    person = Person(options.by, options.on)
    try:
        taken = take_answers(context, Path(options.file).read_bytes(), person, write=options.write)
    except (UnreadableError, DamagedFileError, SpoiledError) as problem:
        print(f"{options.file}: {problem}", file=sys.stderr)
        return FAILED
    for line in taken.lines or ["no question is answered in this sheet"]:
        print(f"{options.file}: {line}")
    for path in taken.files:
        print(f"{'wrote' if options.write else 'would change'} {path}")
    return FAILED if taken.refused else OK

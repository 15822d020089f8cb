"""The verb ``import``: an existing Word draft becomes a source."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from resminama.cli.codes import FAILED, LANGS, OK, USAGE
from resminama.context import BuildContext
from resminama.lang import Lang

if TYPE_CHECKING:
    from resminama.importing import Imported

_KINDS = ("statute", "bylaw", "clause")
_MOST_BYTES = 100_000_000


def add_import(parser: argparse.ArgumentParser) -> None:
    """Add what ``import`` takes."""
    parser.add_argument("file", help="the draft, a .docx file")
    parser.add_argument(
        "kind", choices=_KINDS, help="what it becomes; other kinds of source are data, not text"
    )
    parser.add_argument("--id", required=True, help="the id of the new source, such as statute-day-centre")
    parser.add_argument("--service", help="whose statute it is; told from the text where that names it")
    parser.add_argument("--lang", choices=LANGS, help="language of the draft; told from its letters")
    parser.add_argument("--write", action="store_true", help="write the new files instead of printing them")
    parser.set_defaults(run=_import)


def _import(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.importing import ImportRefusedError, Request, import_draft, write
    from resminama.ooxml.unzip import UnsafeFileError

    path = Path(options.file)
    if path.stat().st_size > _MOST_BYTES:
        print(f"{path.name}: larger than {_MOST_BYTES // 1_000_000} MB", file=sys.stderr)
        return FAILED
    request = Request(options.kind, options.id, Lang(options.lang) if options.lang else None, options.service)
    try:
        made = import_draft(context, path.read_bytes(), path.name, request)
        if options.write:
            write(context, made)
    except UnsafeFileError as problem:
        print(f"{path.name}: {problem}", file=sys.stderr)
        return FAILED
    except ImportRefusedError as problem:
        print(problem, file=sys.stderr)
        return USAGE
    for name, text in made.files.items():
        print(f"wrote {name}" if options.write else f"# {name}\n{text}")
    _say(made, path.name)
    return OK


def _say(made: Imported, name: str) -> None:
    """Print to the error stream what a person should look at: in the draft, then in the new files."""
    from resminama.findings import Severity
    from resminama.report import as_text, counted

    for remark in made.remarks:
        place = f"{name}:{remark.line}" if remark.line else name
        print(f"{place}: {remark.message}" + (f" ({remark.hint})" if remark.hint else ""), file=sys.stderr)
    for finding in made.findings:
        if finding.severity is Severity.ERROR:
            print(as_text(finding, made.sources), file=sys.stderr)
    print(f"checks of the new files: {counted(made.findings)}", file=sys.stderr)

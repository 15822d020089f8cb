"""The verb ``terms``: what a lawyer runs on a draft that came from outside."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from resminama.cli.codes import FAILED, LANGS, OK
from resminama.context import BuildContext
from resminama.lang import Lang


def add_terms(parser: argparse.ArgumentParser) -> None:
    """Add what ``terms`` can do."""
    verbs = parser.add_subparsers(dest="what", required=True)
    scan = verbs.add_parser("scan", help="find the terms of the glossary in any text, .docx, .pdf or .po")
    scan.add_argument("file")
    scan.add_argument("--lang", choices=LANGS, required=True)
    scan.add_argument("--json", action="store_true")
    scan.set_defaults(run=_scan)


def _scan(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.ooxml.unzip import UnsafeFileError
    from resminama.terms.readers import UnreadableFileError
    from resminama.translators.terms import scan_terms

    try:
        words, clean = scan_terms(context, Path(options.file), Lang(options.lang), as_json=options.json)
    except (UnreadableFileError, UnsafeFileError) as problem:
        print(f"{options.file}: {problem}", file=sys.stderr)
        return FAILED
    print(words)
    return OK if clean else FAILED

"""The verbs of the command line: the only place that prints."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from resminama import __version__
from resminama.cache import is_current, read_record
from resminama.cli.amend import add_amend
from resminama.cli.approve import add_approve
from resminama.cli.codes import FAILED, OK, USAGE
from resminama.cli.compare import add_compare
from resminama.cli.equivalence import add_equivalence
from resminama.cli.form import add_form
from resminama.cli.impact import add_impact
from resminama.cli.importing import add_import
from resminama.cli.new import add_new
from resminama.cli.overlap import add_overlap
from resminama.cli.questions import add_questions
from resminama.cli.rehearse import add_rehearse
from resminama.cli.review import add_review
from resminama.cli.surveys import add_reports
from resminama.cli.terms import add_terms
from resminama.cli.translate import add_translate
from resminama.context import BuildContext
from resminama.workspace import read_sources

if TYPE_CHECKING:
    from resminama.findings import Finding
    from resminama.world import Prepared


def run() -> int:
    """Run one verb as all that this process does; return the exit code."""
    code = main()
    gc.freeze()  # what is left ends with the process: Python would look through all of it for cycles first
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; return the exit code (0 clean, 1 errors, 2 wrong usage)."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    gc.disable()  # a run is short and keeps what it makes
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        print("\nstopped; files already finished are whole", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stdout = None  # the reader of the pipe has gone: nothing more to say
        return OK
    except OSError as problem:
        return _no_file(problem)
    finally:
        gc.enable()


def _run(arguments: Sequence[str] | None) -> int:
    options = _parser().parse_args(arguments)
    root = _workspace(Path(options.workspace))
    if root is None:
        print(f"no workspace here: {options.workspace} has no folder specs/", file=sys.stderr)
        return USAGE
    context = BuildContext(root, options.jobs or min(os.cpu_count() or 1, 8))
    return int(options.run(context, options))


def _no_file(problem: OSError) -> int:
    from resminama.workspace import OpenElsewhereError

    if isinstance(problem, OpenElsewhereError):
        print(f"close {problem}: another program (Word?) holds it open, then build again", file=sys.stderr)
    else:
        print(f"cannot use {problem.filename}: {problem.strerror}", file=sys.stderr)
    return FAILED


def _workspace(start: Path) -> Path | None:
    """Return the folder with ``specs/`` at ``start`` or above it."""
    home = start.resolve()
    return next((folder for folder in (home, *home.parents) if (folder / "specs").is_dir()), None)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("resminama", description="From YAML to the ministry's desk.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--workspace", default=".", help="the folder that holds specs/ (default: here)")
    parser.add_argument("--jobs", type=int, default=0, help="worker processes (default: one a core)")
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("build", help="check everything and write what changed to outputs/").set_defaults(
        run=_build
    )
    check = verbs.add_parser("check", help="show findings with their place")
    check.add_argument("--format", choices=("text", "json", "sarif"), default="text")
    check.add_argument(
        "--notes", action="store_true", help="list proposals, blanks and unconfirmed wording too"
    )
    check.set_defaults(run=_check)
    fix = verbs.add_parser("fix", help="write missing ids, mend what is mechanical")
    fix.add_argument("--dry-run", action="store_true", help="show the difference, change nothing")
    fix.set_defaults(run=_fix)
    add_approve(
        verbs.add_parser("approve", help="freeze documents as approved: numbers, sources, instrument")
    )
    cite = verbs.add_parser("cite", help="print the wording of a reference")
    cite.add_argument("address", help="such as law-social-services/art-1")
    cite.add_argument("--case", default=None, help="nom gen dat acc ins prep loc abl")
    cite.add_argument("--lang", choices=("en", "ru", "tk"), default="tk")
    cite.set_defaults(run=_cite)
    package = verbs.add_parser("package", help="make a package for the ministry")
    package.add_argument("name", help="such as personal-assistant")
    purpose = package.add_mutually_exclusive_group()
    purpose.add_argument("--for", dest="purpose", choices=("review",), default="review")
    purpose.add_argument("--release", action="store_true", help="refuse while anything is open, and say what")
    package.set_defaults(run=_package)
    add_form(verbs.add_parser("form", help="read a filled form back, or the JSON Schema of its data"))
    add_translate(verbs.add_parser("translate", help="the translators' desk: catalogues, states, exchange"))
    add_compare(verbs.add_parser("compare", help="what differs between two states of the workspace"))
    add_amend(verbs.add_parser("amend", help="what a printed amending act does to a text"))
    add_import(verbs.add_parser("import", help="make a source from a Word draft"))
    add_review(verbs.add_parser("review", help="what came back from Word"))
    add_terms(verbs.add_parser("terms", help="terms of the glossary in a file from outside"))
    add_reports(verbs.add_parser("reports", help="tables on the corpus as a whole: traceability, limits …"))
    add_questions(verbs.add_parser("questions", help="takes back a question sheet with decisions"))
    add_rehearse(verbs.add_parser("rehearse", help="an invented person walks through a procedure"))
    add_new(verbs.add_parser("new", help="a new source with blanks that say what belongs there"))
    add_impact(verbs.add_parser("impact", help="what depends on a unit, figure, term, form, body or post"))
    add_equivalence(verbs.add_parser("equivalence", help="where the three texts differ in law"))
    add_overlap(verbs.add_parser("overlap", help="what two standards say in the same words"))
    return parser


def _build(context: BuildContext, options: argparse.Namespace) -> int:
    record, files = read_record(context.cache), read_sources(context.root)
    asked = context.released or context.requested
    if asked is None and is_current(record, files, context.outputs):
        print(record.summary.get("table", ""))
        print("nothing changed: all files are as the sources say")
        return OK
    from resminama.pipeline import build

    result = build(context, files, record, _progress)
    _end_progress()
    _show(result.findings, result.prepared, notes=False)
    if result.failed:
        print("errors: nothing was written", file=sys.stderr)
        return FAILED
    print(result.table())
    return OK


def _progress(done: int, total: int, name: str) -> None:
    """Draw a bar on a terminal; a pipe gets a line every tenth of the way."""
    if sys.stderr.isatty():
        filled = 30 * done // total
        print(
            f"\r[{'#' * filled}{' ' * (30 - filled)}] {done}/{total} {name[:40]:40}", end="", file=sys.stderr
        )
    elif done == total or done % max(1, total // 10) == 0:
        print(f"{done}/{total} documents written", file=sys.stderr)


def _end_progress() -> None:
    if sys.stderr.isatty():
        print("\r" + " " * 90 + "\r", end="", file=sys.stderr)


def _check(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.pipeline import check
    from resminama.report import as_json, as_sarif

    prepared = check(context)
    files = prepared.corpus.files
    if options.format == "json":
        print(as_json(prepared.findings, files))
    elif options.format == "sarif":
        print(as_sarif(prepared.findings, files, __version__, _pages()))
    else:
        _show(prepared.findings, prepared, notes=options.notes)
    return FAILED if prepared.failed else OK


def _pages() -> dict[str, str]:
    """Return the pages of all codes; none where the program is installed without its documentation."""
    from resminama.report import PAGES

    folder = Path(__file__).parents[3] / PAGES
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.md"))}


def _show(findings: Sequence[Finding], prepared: Prepared | None, *, notes: bool) -> None:
    from resminama.findings import Severity
    from resminama.report import as_text, counted

    files = prepared.corpus.files if prepared else {}
    for finding in findings:
        if notes or finding.severity is not Severity.NOTE:
            print(as_text(finding, files))
    print(counted(findings))
    if prepared and prepared.unread:
        print("the other checks wait until everything above with YAML in its code can be read")


def _fix(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.edit.fix import fix
    from resminama.report import difference
    from resminama.workspace import read_sources, write_whole

    files = read_sources(context.root)
    changed = fix(files)
    for name, data in changed.items():
        if options.dry_run:
            print(difference(name, files[name], data))
        else:
            write_whole(context.root / name, data)
            print(f"mended {name}")
    if not changed:
        print("nothing to mend")
    return OK


def _cite(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.answers import cite
    from resminama.lang import CASES, Lang

    known = CASES[Lang(options.lang)]
    if options.case is not None and options.case not in known:
        print(f"{options.lang} has no case '{options.case}': " + ", ".join(known), file=sys.stderr)
        return USAGE
    words = cite(context, options.address, options.case, options.lang)
    if words is None:
        print(f"nothing is called '{options.address}' here", file=sys.stderr)
        return FAILED
    print(words)
    return OK


def _package(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.answers import obstacles

    found = obstacles(context, options.name)
    if found is None:
        print(f"no package is called '{options.name}'", file=sys.stderr)
        return USAGE
    if not options.release:
        return _build(replace(context, requested=options.name), options)
    for line in found:
        print(line)
    print(f"not released: {len(found)} obstacles" if found else "nothing stands in the way of a release")
    return FAILED if found else _build(replace(context, released=options.name), options)

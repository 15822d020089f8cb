"""The verb ``translate``: what a translator and a reviewer type."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from resminama.context import BuildContext
from resminama.lang import Lang

OK, FAILED, USAGE = 0, 1, 2
_LANGS = tuple(lang.value for lang in Lang)
_FORMATS = ("po", "xliff", "xliff1", "docx", "xlsx", "tmx", "tbx", "tbx2", "tsv", "skos")


def add_verbs(parser: argparse.ArgumentParser) -> None:
    """Add what ``translate`` can do."""
    verbs = parser.add_subparsers(dest="what", required=True)
    update = verbs.add_parser("update", help="bring every catalogue up to date with the sources")
    update.set_defaults(run=_update)
    status = verbs.add_parser("status", help="how far every document is, in each language")
    status.add_argument("--json", action="store_true")
    status.set_defaults(run=_status)
    mark = verbs.add_parser("mark", help="say that a text or a document is draft, reviewed or approved")
    mark.add_argument("name", help="a document, or the address of one text")
    mark.add_argument("state", choices=("draft", "reviewed", "approved", "editorial"))
    mark.add_argument("--lang", choices=_LANGS, required=True)
    mark.add_argument("--seen", choices=_LANGS, default="en", help="the text it was compared with")
    _add_person(mark, required=True)
    mark.set_defaults(run=_mark)
    export = verbs.add_parser("export", help="write a file for a translation program, or a review sheet")
    export.add_argument("name", help="a document (any word for tmx and the glossary formats)")
    export.add_argument("--from", dest="seen", choices=_LANGS, default="en")
    export.add_argument("--to", dest="target", choices=_LANGS, default="tk")
    export.add_argument("--format", choices=_FORMATS, default="xliff")
    export.set_defaults(run=_export)
    back = verbs.add_parser("import", help="take a returned file over; nothing is overwritten silently")
    back.add_argument("file")
    _add_person(back, required=False)
    back.set_defaults(run=_import)


def _add_person(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument("--by", required=required, help="initials of the person who says so")
    parser.add_argument("--on", required=required, help="the day, 2026-01-05")


def _update(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translators import update_catalogues

    try:
        done = update_catalogues(context)
    except ValueError as damaged:
        print(damaged, file=sys.stderr)
        return FAILED
    for name, left in done.left.items():
        work = [f"{left} left to translate"] * bool(left)
        work += [f"{done.outdated[name]} outdated"] * bool(done.outdated.get(name))
        print(f"{name}: {', '.join(work) or 'complete'}")
    return OK


def _status(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translators import progress

    try:
        print(progress(context, as_json=options.json))
    except ValueError as damaged:
        print(damaged, file=sys.stderr)
        return FAILED
    return OK


def _mark(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translate.marking import Person
    from resminama.translators import sign

    person = Person(options.by, options.on)
    try:
        refused = sign(context, options.name, Lang(options.lang), options.state, person, Lang(options.seen))
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return USAGE
    if refused is None:
        print(f"no document or text is called '{options.name}'", file=sys.stderr)
        return USAGE
    for line in refused:
        print(line)
    return FAILED if refused else OK


def _export(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translate.exchange.units import UnreadableError
    from resminama.translators import export_file
    from resminama.workspace import write_whole

    try:
        name, data = export_file(
            context, options.name, Lang(options.seen), Lang(options.target), options.format
        )
    except KeyError:
        print(f"no document is called '{options.name}'", file=sys.stderr)
        return USAGE
    except UnreadableError as problem:
        print(problem, file=sys.stderr)
        return USAGE
    path = context.outputs / "exchange" / name
    write_whole(path, data)
    print(path.relative_to(context.root).as_posix())
    return OK


def _import(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translate.marking import Person
    from resminama.translators import bring_in

    person = Person(options.by, options.on) if options.by and options.on else None
    try:
        words, sound = bring_in(context, Path(options.file), person)
    except ValueError as damaged:
        print(damaged, file=sys.stderr)
        return FAILED
    print(words)
    return OK if sound else FAILED


def add_terms(parser: argparse.ArgumentParser) -> None:
    """Add what ``terms`` can do."""
    verbs = parser.add_subparsers(dest="what", required=True)
    scan = verbs.add_parser("scan", help="find the terms of the glossary in any text, .docx, .pdf or .po")
    scan.add_argument("file")
    scan.add_argument("--lang", choices=_LANGS, required=True)
    scan.add_argument("--json", action="store_true")
    scan.set_defaults(run=_scan)


def _scan(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.ooxml.unzip import UnsafeFileError
    from resminama.terms.readers import UnreadableFileError
    from resminama.translators import scan_terms

    try:
        words, clean = scan_terms(context, Path(options.file), Lang(options.lang), as_json=options.json)
    except (UnreadableFileError, UnsafeFileError) as problem:
        print(f"{options.file}: {problem}", file=sys.stderr)
        return FAILED
    print(words)
    return OK if clean else FAILED


def add_equivalence(parser: argparse.ArgumentParser) -> None:
    """Add what ``equivalence`` takes."""
    parser.add_argument("name", nargs="?", help="a document; without it all of them")
    parser.add_argument("--files", nargs="+", metavar="DOCX", help="three texts from outside: tk ru [en]")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--report", choices=("docx", "pdf", "xlsx"), help="also write a report")
    parser.set_defaults(run=_equivalence)


def _equivalence(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.ooxml.unzip import UnsafeFileError
    from resminama.translators import compare, compare_files
    from resminama.workspace import write_whole

    try:
        found = compare_files(options.files) if options.files else compare(context, options.name)
    except (UnsafeFileError, KeyError, ValueError) as problem:
        print(f"cannot compare: {problem}", file=sys.stderr)
        return USAGE
    print(found.as_json() if options.json else found.text())
    if options.report:
        path = context.outputs / "exchange" / f"equivalence.{options.report}"
        write_whole(path, found.report(options.report))
        print(path.relative_to(context.root).as_posix())
    return FAILED if found.differences else OK

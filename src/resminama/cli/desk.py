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

    done = update_catalogues(context)
    for name, left in done.left.items():
        work = [f"{left} left to translate"] * bool(left)
        work += [f"{done.outdated[name]} outdated"] * bool(done.outdated.get(name))
        print(f"{name}: {', '.join(work) or 'complete'}")
    return OK


def _status(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translators import progress

    print(progress(context, as_json=options.json))
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
    words, sound = bring_in(context, Path(options.file), person)
    print(words)
    return OK if sound else FAILED

"""The verb ``translate``: what a translator and a reviewer type."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from resminama.cli.codes import FAILED, LANGS, OK, USAGE
from resminama.cli.reports import add_report, keep_report
from resminama.cli.signing import add_person
from resminama.context import BuildContext
from resminama.lang import Lang

_FORMATS = ("po", "xliff", "xliff1", "docx", "xlsx", "tmx", "tbx", "tbx2", "tsv", "skos")


def add_translate(parser: argparse.ArgumentParser) -> None:
    """Add what ``translate`` can do."""
    verbs = parser.add_subparsers(dest="what", required=True)
    update = verbs.add_parser("update", help="bring every catalogue up to date with the sources")
    update.set_defaults(run=_update)
    status = verbs.add_parser("status", help="how far every document is, in each language")
    status.add_argument("--json", action="store_true")
    add_report(status, ("docx", "pdf"))
    status.set_defaults(run=_status)
    mark = verbs.add_parser("mark", help="say that a text or a document is draft, reviewed or approved")
    mark.add_argument("name", help="a document, or the address of one text")
    mark.add_argument("state", choices=("draft", "reviewed", "approved", "editorial"))
    mark.add_argument("--lang", choices=LANGS, required=True)
    mark.add_argument("--seen", choices=LANGS, default="en", help="the text it was compared with")
    add_person(mark, "who says so")
    mark.set_defaults(run=_mark)
    memory = verbs.add_parser("memory", help="what was reviewed before and is like a text")
    memory.add_argument("name", help="a document, an address, or the words themselves in quotation marks")
    _add_languages(memory)
    memory.add_argument("--json", action="store_true")
    memory.set_defaults(run=_memory)
    fix = verbs.add_parser("fix", help="show what a machine can put right in catalogues; --write does it")
    fix.add_argument("names", nargs="*", metavar="DOC", help="only these documents")
    fix.add_argument("--lang", choices=("ru", "tk"), action="append", default=[])
    fix.add_argument("--write", action="store_true", help="put it right")
    fix.set_defaults(run=_fix)
    spell = verbs.add_parser("spell", help="words that neither a Hunspell dictionary nor the glossary knows")
    spell.add_argument("names", nargs="*", metavar="DOC", help="only these documents")
    spell.add_argument("--lang", choices=LANGS, required=True)
    spell.add_argument(
        "--dictionary", required=True, metavar="FILE.dic", help="its .aff file stands beside it"
    )
    spell.add_argument("--suggest", action="store_true", help="say what may have been meant; slow")
    spell.set_defaults(run=_spell)
    sheet = verbs.add_parser("sheet", help="write a review sheet for Word and its twin for Excel")
    sheet.add_argument("name", help="a document")
    sheet.set_defaults(run=_sheet)
    export = verbs.add_parser("export", help="write a file for a translation program, or a review sheet")
    export.add_argument("name", help="a document (any word for tmx and the glossary formats)")
    _add_languages(export)
    export.add_argument("--format", choices=_FORMATS, default="xliff")
    export.set_defaults(run=_export)
    back = verbs.add_parser("import", help="take a returned file over; nothing is overwritten silently")
    back.add_argument("file")
    add_person(back, "who says so", required=False)
    back.set_defaults(run=_import)


def _add_languages(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="seen", choices=LANGS, default="en", help="what the translator reads")
    parser.add_argument("--to", dest="target", choices=LANGS, default="tk")


def _update(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translators.catalogues import update_catalogues

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
    from resminama.translators.catalogues import progress, progress_page

    try:
        print(progress(context, as_json=options.json))
        if options.report:
            data = progress_page(context, Lang(options.lang), options.report)
            keep_report(context, f"translation-status.{options.report}", data)
    except ValueError as damaged:
        print(damaged, file=sys.stderr)
        return FAILED
    return OK


def _mark(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translate.marking import Person
    from resminama.translators.catalogues import sign

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


def _memory(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translators.memory import remembered

    try:
        seen, target = Lang(options.seen), Lang(options.target)
        print(remembered(context, options.name, seen, target, as_json=options.json))
    except ValueError as damaged:
        print(damaged, file=sys.stderr)
        return FAILED
    return OK


def _fix(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translators.mending import mend

    try:
        changes = mend(context, options.names, [Lang(lang) for lang in options.lang], write=options.write)
    except KeyError as unknown:
        print(f"no catalogue is called {unknown}", file=sys.stderr)
        return USAGE
    for change in changes:
        print(change)
    if not changes:
        print("nothing to mend")
    elif not options.write:
        print("nothing was written: look at it, then run it again with --write")
    return OK


def _spell(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.translators.spelling import NoDictionaryError, spelled

    path, lang = Path(options.dictionary), Lang(options.lang)
    try:
        found = spelled(context, options.names, lang, path, suggesting=options.suggest)
    except NoDictionaryError as problem:
        print(problem, file=sys.stderr)
        return USAGE
    except KeyError as unknown:
        print(f"no document is called {unknown}", file=sys.stderr)
        return USAGE
    for one in found:
        print(one)
    print(f"{len(found)} unknown words")
    return OK


def _sheet(context: BuildContext, options: argparse.Namespace) -> int:
    options.seen, options.target = Lang.EN, Lang.TK
    return _exported(context, options, "docx") or _exported(context, options, "xlsx")


def _export(context: BuildContext, options: argparse.Namespace) -> int:
    return _exported(context, options, options.format)


def _exported(context: BuildContext, options: argparse.Namespace, form: str) -> int:
    from resminama.translate.exchange.units import UnreadableError
    from resminama.translators.exchange import export_file
    from resminama.workspace import write_whole

    try:
        name, data = export_file(context, options.name, Lang(options.seen), Lang(options.target), form)
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
    from resminama.translators.exchange import bring_in

    person = Person(options.by, options.on) if options.by and options.on else None
    try:
        words, sound = bring_in(context, Path(options.file), person)
    except ValueError as damaged:
        print(damaged, file=sys.stderr)
        return FAILED
    print(words)
    return OK if sound else FAILED

"""The verb ``form``: a filled form as data, and the JSON Schema that describes it."""

from __future__ import annotations

import argparse
import json
import sys
from difflib import get_close_matches
from pathlib import Path

from resminama.cli.codes import FAILED, OK, USAGE
from resminama.context import BuildContext


def add_form(parser: argparse.ArgumentParser) -> None:
    """Add what ``form`` takes."""
    parser.add_argument("what", choices=("read", "schema"))
    parser.add_argument(
        "name", nargs="?", help="such as form-consent; `schema` without it writes all to outputs/forms/"
    )
    parser.add_argument("file", nargs="?", help="the filled .docx (for read)")
    parser.set_defaults(run=_form)


def _form(context: BuildContext, options: argparse.Namespace) -> int:
    from resminama.answers import schemas_of_forms

    schemas = schemas_of_forms(context)
    if options.what == "schema" and options.name is None:
        return _write(context, schemas)
    if options.name not in schemas:
        print(_no_sheet(options.name, schemas), file=sys.stderr)
        return USAGE
    if options.what == "read" and options.file is None:
        print(f"name the filled file, too: form read {options.name} FILE.docx", file=sys.stderr)
        return USAGE
    if options.what == "schema":
        print(_text(schemas[options.name]))
        return OK
    return _read(context, options.name, options.file)


def _no_sheet(name: str | None, schemas: dict[str, dict[str, object]]) -> str:
    if name is None:
        return "name the form and the filled file: form read form-consent FILE.docx"
    near = get_close_matches(name, schemas, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"one of: {', '.join(sorted(schemas))}"
    return f"no form with a sheet is called '{name[:80]}'; {hint}"


def _write(context: BuildContext, schemas: dict[str, dict[str, object]]) -> int:
    from resminama.workspace import write_whole

    for name, schema in schemas.items():
        path = context.outputs / "forms" / f"{name}.schema.json"
        write_whole(path, (_text(schema) + "\n").encode())
        print(path.relative_to(context.root).as_posix())
    return OK


def _read(context: BuildContext, name: str, file: str) -> int:
    from resminama.answers import read_form
    from resminama.ooxml.unzip import UnsafeFileError

    try:
        filled = read_form(context, name, Path(file).read_bytes())
    except UnsafeFileError as problem:
        print(f"{file}: {problem}", file=sys.stderr)
        return FAILED
    print(_text(dict(filled.values)))
    for line in filled.problems:
        print(line, file=sys.stderr)
    return FAILED if filled.problems else OK


def _text(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1)

"""The verb ``new``: a source of any kind with blanks, made from its record class and proved by loading it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import get_origin

from resminama.check.id_not_registered import may_name, registered
from resminama.context import BuildContext
from resminama.findings import Finding
from resminama.lean import dataclass
from resminama.load.blanks import CODE
from resminama.load.build import plan
from resminama.load.corpus import load
from resminama.load.kinds import KINDS
from resminama.load.schema import folder_of
from resminama.load.sources import read_source
from resminama.model.corpus import Corpus
from resminama.model.record import Record
from resminama.scaffold.skeleton import lines, register_of
from resminama.workspace import read_sources, write_whole

_MADE = {"edition": "approve", "decisions": "review reply"}
"""Kinds that only another verb can write, because they seal what was there."""
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class RefusedError(ValueError):
    """No such source can be made; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class New:
    """A new source, or a register with a new entry."""

    path: str
    data: bytes
    blanks: tuple[Finding, ...]


def new(context: BuildContext, kind: str, key: str) -> New:
    """Write a new source with blanks and return it.

    Raises:
        RefusedError: the kind is not known, the id is none or is taken, or the file is there.
    """
    made = new_source(read_sources(context.root), kind, key)
    write_whole(context.root / made.path, made.data)
    return made


def new_source(files: Mapping[str, bytes], kind: str, key: str) -> New:
    """Return the new source of a workspace.

    Raises:
        RefusedError: as for `new`.
    """
    record, schema = _record(kind)
    corpus, before = load(files)
    _refuse_id(key, corpus)
    path = folder_of(kind).replace("*", key)
    register = register_of(record)
    if register is None:
        if path in files:
            raise RefusedError(f"{path} is there: write in it")
        text = "\n".join([f"schema: {schema}", *lines(record, _given(record, key, corpus))])
    else:
        text = _with_entry(files.get(path), schema, register, key)
    data = f"{text}\n".encode()
    return New(path, data, _proved(files, path, data, before))


def _record(kind: str) -> tuple[type[Record], str]:
    names = {schema.partition("/")[0]: schema for schema in KINDS}
    if kind in _MADE:
        raise RefusedError(f"a source of the kind '{kind}' is made by `{_MADE[kind]}`")
    if kind not in names:
        near = get_close_matches(kind, names, n=1)
        hint = f"did you mean '{near[0]}'?" if near else "one of: " + ", ".join(sorted(names))
        raise RefusedError(f"no kind of source is called '{kind}'; {hint}")
    return KINDS[names[kind]], names[kind]


def _refuse_id(key: str, corpus: Corpus) -> None:
    if not _ID.fullmatch(key) or len(key) > 80:
        raise RefusedError(f"'{key[:80]}' is no id: use small letters and digits in words joined by hyphens")
    for path, taken in _ids(corpus):
        if taken == key and not _sheet_of_form(path, key, corpus):
            raise RefusedError(f"the id '{key}' is taken, in {path}")


def _ids(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Yield (file, id) of every source and of every entry of a register."""
    for path, root in corpus.roots.items():
        register = register_of(type(root))
        entries: tuple[Record, ...] = getattr(root, register[0]) if register else (root,)
        yield from ((path, str(getattr(entry, "id", ""))) for entry in entries)


def _sheet_of_form(path: str, key: str, corpus: Corpus) -> bool:
    """Tell whether the id is that of a registered form whose sheet is still to be written."""
    return key in corpus.forms and key not in corpus.sheets and path.endswith("registry/forms.yaml")


def _given(record: type[Record], key: str, corpus: Corpus) -> dict[str, str]:
    """Return what the id of a source tells: itself, its service, the standard of that service."""
    found, tables = {"id": key}, registered(corpus)
    services = [name for name in corpus.services if key.endswith(f"-{name}")]
    for name, field in plan(record).fields.items() if services else ():
        for kind in may_name(record, name):
            wanted = max(services, key=len) if kind == "service" else f"{kind}-{max(services, key=len)}"
            if name != "id" and wanted in tables.get(kind, ()):
                found[name] = f"[{wanted}]" if get_origin(field.type) is tuple else wanted
    return found


def _with_entry(data: bytes | None, schema: str, register: tuple[str, type[Record]], key: str) -> str:
    """Return the text of a register with a new entry at its end."""
    name, record = register
    head = data.decode("utf-8").rstrip("\n") if data is not None else f"schema: {schema}\n{name}:"
    first, *rest = lines(record, {"id": key}, 4)
    return "\n".join([head, f"  - {first.strip()}", *rest])


def _proved(files: Mapping[str, bytes], path: str, data: bytes, before: list[Finding]) -> tuple[Finding, ...]:
    """Return the blanks of the new source, having made sure that loading it finds nothing else."""
    source = read_source(path, data)
    old = [f for f in before if f.span.path == path] if path in files else []
    others = [f for f in source.findings if f.code != CODE]
    if len(others) > len(old):
        raise RefusedError(f"{path} cannot be made so, or take an entry at its end: {others[-1].message}")
    return tuple(f for f in source.findings if f.code == CODE)

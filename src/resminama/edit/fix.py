"""``fix``: what a machine can put right in the sources without a decision.

Byte order marks and tabs go, units without an id get one, end marks typed on list items go. The files
are loaded again afterwards, and a file in which anything else would have changed is left as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from resminama.edit.essence import essence
from resminama.edit.patches import Patch, patched
from resminama.edit.unit_ids import missing_ids
from resminama.load.corpus import load
from resminama.load.items import end_mark, items_of
from resminama.load.places import span_in_file
from resminama.load.texts import words
from resminama.model.corpus import Corpus
from resminama.model.record import Record
from resminama.model.text import Text

_BOM = "\ufeff"
_INDENT = re.compile(r"(?m)^[ \t]*\t[ \t]*")
_TAB = "  "
_BROKEN = ("YAML", "PO")
"""Findings that mean that a file could not be read as it was meant."""


def fix(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the new content of every file that can be put right; the others are not named.

    Args:
        files: the workspace: path relative to it -> content.
    """
    fixed = {**files, **_readable(files)}
    before, _ = load(fixed)
    for path, patches in _by_path(_patches(before)).items():
        text = patched(fixed[path].decode("utf-8"), patches)
        fixed[path] = text.encode("utf-8")
    after, _ = load(fixed)
    for path in [path for path in fixed if not _same(before, after, path)]:
        fixed[path] = files[path]
    return {path: data for path, data in fixed.items() if data != files[path]}


def _readable(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files that a byte order mark or a tab kept from being read, without it."""
    found: dict[str, bytes] = {}
    for path, data in files.items():
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            continue
        clean = text.removeprefix(_BOM)
        if path.endswith(".yaml"):
            clean = _INDENT.sub(lambda match: match[0].replace("\t", _TAB), clean)
        if clean != text and _sound(path, clean.encode("utf-8")):
            found[path] = clean.encode("utf-8")
    return found


def _sound(path: str, data: bytes) -> bool:
    _, findings = load({path: data})
    return not any(finding.code.startswith(_BROKEN) for finding in findings)


def _patches(corpus: Corpus) -> Iterator[Patch]:
    yield from missing_ids(corpus)
    for text in _items(corpus):
        if (mark := end_mark(words(text))) is not None:
            file = corpus.files[text.place.span.path]
            yield Patch(span_in_file(text.place, *mark, file.text), "")


def _items(corpus: Corpus) -> Iterator[Text]:
    """Yield the items of lists and their translations."""
    for root in corpus.roots.values():
        for text in items_of(root):
            yield text
            for catalogue in corpus.catalogues.values():
                entry = catalogue.get(text.address)
                if text.address and entry is not None and entry.text.raw:
                    yield entry.text


def _by_path(patches: Iterator[Patch]) -> dict[str, list[Patch]]:
    found: dict[str, list[Patch]] = {}
    for patch in patches:
        found.setdefault(patch.span.path, []).append(patch)
    return found


def _same(before: Corpus, after: Corpus, path: str) -> bool:
    """Tell whether a file says what it said before, ids of units and end marks of items apart."""
    if path.endswith(".po"):
        return _translations(before, path) == _translations(after, path)
    old, new = before.roots.get(path), after.roots.get(path)
    return _essence(old) == _essence(new)


def _translations(corpus: Corpus, path: str) -> dict[str, tuple[str, str]]:
    return {
        address: (entry.source, _unmarked(entry.text.raw))
        for catalogue in corpus.catalogues.values()
        for address, entry in catalogue.items()
        if entry.text.place.span.path == path
    }


def _unmarked(raw: str) -> str:
    mark = end_mark(raw)
    return raw if mark is None else raw[: mark[0]]


def _essence(root: Record | None) -> object:
    """Return what a source says, ids of prose units and end marks left out."""
    return essence(root, lambda text: _unmarked(text.raw), ids=False)

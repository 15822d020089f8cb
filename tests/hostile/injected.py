"""A workspace in which every text that people write carries commands for the programs behind it."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import polib

from resminama.load.corpus import load
from resminama.load.places import span_in_file
from resminama.model.corpus import Corpus
from resminama.model.text import Scalar, Text
from resminama.workspace import read_sources

BEFORE = "=SUM(A1) "
"""A spreadsheet would work it out."""
AFTER = r" {{ 7 }} {% raw %} {# e #} #emph[y] #{1+1} $ 1 $ <w:t>&amp; ]]> \u0041 @SUM(A1) //"
"""Jinja, Typst, XML, a spreadsheet."""
_LEAFLET, _COST = "leaflet-", "/cost"
"""No number may be typed in a leaflet, nor in the cost of an option: the commands would stop the build."""


def inject(workspace: Path) -> None:
    """Write the commands around every English text and every translation."""
    corpus, _ = load(read_sources(workspace))
    edits: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for text in corpus.texts.values():
        if text.place.style is not Scalar.DOUBLE and _may_hold(text):
            edits[text.place.span.path] += _edits(text, corpus)
    for path, found in edits.items():
        words = corpus.files[path].text
        for at, added in sorted(found, reverse=True):
            words = words[:at] + added + words[at:]
        (workspace / path).write_text(words, "utf-8")
    for file in workspace.glob("translations/*/*.po"):
        if _LEAFLET not in file.name:
            _inject_catalogue(file)


def _may_hold(text: Text) -> bool:
    return _LEAFLET not in text.place.span.path and not text.address.endswith(_COST)


def _edits(text: Text, corpus: Corpus) -> list[tuple[int, str]]:
    file = corpus.files[text.place.span.path].text
    first = span_in_file(text.place, 0, 1, file).start
    last = span_in_file(text.place, len(text.raw) - 1, len(text.raw), file).end
    after = AFTER.replace(" #", " ") if text.place.style is Scalar.PLAIN else AFTER
    return [(first, BEFORE), (last, after)]


def _inject_catalogue(file: Path) -> None:
    catalogue = polib.pofile(str(file), wrapwidth=0)
    for entry in (entry for entry in catalogue if not (entry.msgctxt or "").endswith(_COST)):
        entry.msgid = f"{BEFORE}{entry.msgid}{AFTER}"
        entry.msgstr = f"{BEFORE}{entry.msgstr}{AFTER}" if entry.msgstr else ""
    catalogue.save(str(file))

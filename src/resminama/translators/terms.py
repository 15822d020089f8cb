"""``terms scan``: the terms of the glossary in a file from outside."""

from __future__ import annotations

from pathlib import Path

from resminama.context import BuildContext
from resminama.lang import Lang
from resminama.reading import read_workspace
from resminama.terms.entries import State
from resminama.terms.matcher import matcher
from resminama.terms.scan import as_json as as_json_text
from resminama.terms.scan import as_text, scan
from resminama.terms.titles import titles_of_acts


def scan_terms(context: BuildContext, path: Path, lang: Lang, *, as_json: bool) -> tuple[str, bool]:
    """Return the terms of the glossary in a file from outside, and whether none of them is rejected.

    Raises:
        UnreadableFileError: the file is of no kind that can be read.
        UnsafeFileError: a Word file that may not be opened.
    """
    corpus = read_workspace(context).corpus
    finder = matcher(corpus.concepts, lang, titles=titles_of_acts(corpus, lang))
    found = scan(path.read_bytes(), path.name, finder)
    clean = not any(one.hit.state is State.REJECTED for one in found)
    words = as_json_text(found, path.name) if as_json else as_text(found, path.name)
    return words, clean

"""What can be put right in catalogues without a decision: patches of the characters that are wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from resminama.edit.patches import Patch, patched
from resminama.findings import Finding
from resminama.load.corpus import load
from resminama.model.corpus import Corpus, Translation
from resminama.translate.exchange.codes import counted


def mended(corpus: Corpus, patches: Iterable[Patch]) -> dict[str, bytes]:
    """Return the new content of every catalogue that the patches change; patches of other files are ignored.

    A catalogue that would say anything else than before in its addresses, sources, comments or in the
    references and values of a translation stays as it is.
    """
    by_path: dict[str, list[Patch]] = defaultdict(list)
    for patch in patches:
        if patch.span.path.endswith(".po") and patch.span.path in corpus.files:
            by_path[patch.span.path].append(patch)
    texts = {path: patched(corpus.files[path].text, found) for path, found in by_path.items()}
    return {path: text.encode() for path, text in texts.items() if _safe(corpus, path, text)}


def of_findings(findings: Iterable[Finding]) -> Iterator[Patch]:
    """Yield what puts findings right."""
    for finding in findings:
        for span, words in finding.mends:
            yield Patch(span, words.replace("\\", "\\\\").replace('"', '\\"'))


def _safe(corpus: Corpus, path: str, text: str) -> bool:
    before = corpus.files[path].text
    old, new = (_essence(load({path: words.encode()})[0]) for words in (before, text))
    return text != before and old == new


def _essence(corpus: Corpus) -> Mapping[str, object]:
    """Return what a mend must leave alone."""
    return {key: _kept(entry) for found in corpus.catalogues.values() for key, entry in found.items()}


def _kept(entry: Translation) -> object:
    return entry.source, entry.comment, entry.outdated, entry.previous, counted(entry.text.raw)

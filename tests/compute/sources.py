"""Sources for the tests of figures: the ones of the workspace, and small ones written in a test."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resminama.compute.figures import Statistics, resolve
from resminama.findings import Finding
from resminama.load.corpus import load
from resminama.model.corpus import Corpus
from resminama.model.figures import Figures

ROOT = Path(__file__).parents[2]


@cache
def workspace() -> tuple[Corpus, tuple[Finding, ...]]:
    """Return the figures and the briefing note as they stand in ``specs``, with what loading found."""
    paths = [*(ROOT / "specs/figures").glob("*.yaml"), ROOT / "specs/notes/note-demand-specialists.yaml"]
    files = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}
    corpus, findings = load(files)
    return corpus, tuple(findings)


@cache
def statistics() -> tuple[Statistics, tuple[Finding, ...]]:
    """Return all figures of the workspace worked out, with what was found."""
    return _resolved(workspace()[0])


def written(figures: str) -> tuple[Statistics, tuple[Finding, ...], str]:
    """Return what ``figures``, the body of a source, gives; its findings, and the text they point into."""
    text = f"schema: figures/1\nid: test\n{figures}"
    corpus, findings = load({"specs/figures/test.yaml": text.encode()})
    assert findings == []
    return *_resolved(corpus), text


def complaints(figures: str) -> list[tuple[str, str]]:
    """Return each finding about ``figures`` as its code and the words it points at."""
    _, findings, text = written(figures)
    return [(found.code, text[found.span.start : found.span.end]) for found in findings]


def _resolved(corpus: Corpus) -> tuple[Statistics, tuple[Finding, ...]]:
    result, findings = resolve(root for root in corpus.roots.values() if isinstance(root, Figures))
    return result, tuple(findings)

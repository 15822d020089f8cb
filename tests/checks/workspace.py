"""Small workspaces for the tests of checks: a shared base, and the files of one code laid over it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resminama.check import CHECKS
from resminama.check.corpus_checks import CORPUS_CHECKS
from resminama.check.silence import not_silenced
from resminama.check.text_checks import TEXT_CHECKS
from resminama.check.world import World
from resminama.compute.figures import resolve
from resminama.findings import Finding, in_order
from resminama.language import get
from resminama.load.corpus import load
from resminama.model.corpus import Corpus
from resminama.model.figures import Figures
from resminama.numbering.labels import number
from resminama.outline.build import outlines

HERE = Path(__file__).parent
ALL_CHECKS = tuple(dict.fromkeys((*CHECKS, *TEXT_CHECKS, *CORPUS_CHECKS)))


def codes() -> list[str]:
    """Return the codes that have a folder of fixtures."""
    return sorted(path.name for path in HERE.iterdir() if path.is_dir() and path.name[-1].isdigit())


@cache
def base() -> dict[str, bytes]:
    """Return the files that every fixture may refer to."""
    return _files(HERE / "base")


def files_of(code: str) -> dict[str, bytes]:
    """Return the fixtures of ``code`` by path inside their workspace."""
    return _files(HERE / code)


def _files(folder: Path) -> dict[str, bytes]:
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix in (".yaml", ".po")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def world_of(corpus: Corpus) -> tuple[World, list[Finding]]:
    """Return what checks look at, with what was found while figures were worked out."""
    statistics, findings = resolve(root for root in corpus.roots.values() if isinstance(root, Figures))
    found = outlines(corpus, statistics, lambda lang, term: get(lang).sort_key(term))
    return World(corpus, found, number(found.values()), statistics), findings


def findings_in(files: dict[str, bytes]) -> tuple[list[Finding], Corpus]:
    """Return what loading and every check find in a workspace."""
    corpus, findings = load(files)
    world, computed = world_of(corpus)
    findings += computed
    for check in ALL_CHECKS:
        findings += check(world)
    return in_order(not_silenced(findings, corpus)), corpus

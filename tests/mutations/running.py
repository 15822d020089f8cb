"""One mutation through loading, computing and the checks of its finding."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from resminama.check.every import CHECKS
from resminama.check.world import Check, World
from resminama.compute.figures import resolve
from resminama.findings import Finding
from resminama.language import get
from resminama.load.corpus import load
from resminama.model.corpus import Corpus
from resminama.model.figures import Figures
from resminama.numbering.labels import number
from resminama.outline.build import outlines

from .choosing import Mutation
from .planting import place, planted

_LOADING = ("YAML", "ID", "PO", "UNIT")
"""Findings of the loader, for which nothing else has to run."""


class Verdict(Enum):
    """What became of a mutation."""

    RIGHT = "right place"
    ELSEWHERE = "another place"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Result:
    """A mutation, where it was to be found, and where it was."""

    mutation: Mutation
    verdict: Verdict
    wanted: str
    found: tuple[str, ...]
    """The places of the new findings of the code."""


class Bench:
    """The clean sources and what is known of them; mutations are run against it."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self._known: dict[str, bytes] = {}
        load(files, self._known)
        self._clean: dict[str, Counter[tuple[str, str]]] = {}

    def run(self, mutation: Mutation) -> Result:
        """Return the verdict on one mutation."""
        code, plant = mutation.code, mutation.plant
        findings, corpus = self._findings(planted(self.files, plant), code)
        if code not in self._clean:
            self._clean[code] = _counted(self._findings(self.files, code)[0])
        more = _counted(findings) - self._clean[code]
        new = [found for found in findings if more[found.span.path, found.message]]
        line, column = place(self.files, plant)
        wanted, found = f"{plant.path}:{line}:{column}", tuple(_shown(entry, corpus) for entry in new)
        verdict = Verdict.RIGHT if wanted in found else Verdict.ELSEWHERE if found else Verdict.MISSED
        return Result(mutation, verdict, wanted, found)

    def _findings(self, files: Mapping[str, bytes], code: str) -> tuple[list[Finding], Corpus]:
        """Return the findings of one code.

        Checks are pure and know nothing of one another, so those of other codes need not run.
        """
        corpus, findings = load(files, dict(self._known))
        if not code.startswith(_LOADING):
            statistics, computed = resolve(
                root for root in corpus.roots.values() if isinstance(root, Figures)
            )
            skeletons = outlines(corpus, statistics, lambda lang, term: get(lang).sort_key(term))
            world = World(corpus, skeletons, number(skeletons.values()), statistics)
            findings = [*findings, *computed]
            findings += [found for check in CHECKS if _code(check) == code for found in check(world)]
        return [found for found in findings if found.code == code], corpus


def _counted(findings: list[Finding]) -> Counter[tuple[str, str]]:
    return Counter((found.span.path, found.message) for found in findings)


def _code(check: Check) -> str:
    return str(getattr(sys.modules[check.__module__], "CODE", ""))


def _shown(finding: Finding, corpus: Corpus) -> str:
    file = corpus.files.get(finding.span.path)
    line, column = file.position(finding.span.start) if file else (1, 1)
    return f"{finding.span.path}:{line}:{column}"

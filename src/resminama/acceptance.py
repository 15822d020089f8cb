"""Accepted changes of a returned file into the sources, and what that does to the other languages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import field

from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.edit.catalogues import needing_work
from resminama.edit.patches import Patch, patched
from resminama.findings import Finding, Severity
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.model.corpus import document_of
from resminama.reading import read_workspace, remembered
from resminama.review.changes import Returned
from resminama.review.choice import Choice, decided, decisions_about
from resminama.review.home import Home
from resminama.review.plan import Again, Plan, plan
from resminama.review.proposals import Suggestion, suggestions, with_additions
from resminama.review.verdict import Fate
from resminama.source import SourceFile
from resminama.states.ledger import PATH
from resminama.translate.desk import Desk
from resminama.translate.lapse import Reworded, lapse, only_signs, to_mark
from resminama.workspace import read_sources, write_all
from resminama.world import Prepared, materials, prepare

_OUTDATED = "TR002"
"""Code of the finding about a translation that has to follow: told once, by its address."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What an acceptance does, before anything is written."""

    plan: Plan
    before: Mapping[str, bytes]
    """The files of the workspace."""
    files: Mapping[str, bytes]
    """New content of every file that changes."""
    suggestions: tuple[Suggestion, ...] = ()
    """What is to be done about proposals, and new units that are written."""
    outdated: Mapping[str, tuple[Lang, ...]] = field(default_factory=dict)
    """Address -> the languages whose text has to follow."""
    findings: tuple[Finding, ...] = ()
    """What the checks find now and did not find before."""
    sources: Mapping[str, SourceFile] = field(default_factory=dict)
    """The files as they would be, to show findings in."""

    @property
    def complete(self) -> bool:
        """Whether every edit that was chosen is in the sources now."""
        return all(one.fate in (Fate.WRITTEN, Fate.SAME) for one in self.plan.verdicts)


def decided_choice(context: BuildContext, data: bytes) -> Choice | None:
    """Return what the decisions about a returned file accept; None where it was never opened."""
    prepared = read_workspace(context)
    decisions = decisions_about(prepared.corpus, data)
    return None if decisions is None else decided(decisions)


def accept(
    context: BuildContext,
    returned: Returned,
    choice: Choice,
) -> Accepted:
    """Return what becomes of the chosen changes; nothing is written.

    Raises:
        DamagedFileError: a source, a catalogue or the ledger could not be read.
    """
    files = read_sources(context.root)
    known, met = remembered(context)
    before = prepare(files, known, met)
    home = Home(materials(before), returned.lang)

    def again(new: Mapping[str, bytes]) -> Materials:
        return materials(prepare(new, dict(known), checked=False))

    found = plan(returned, choice, home, files, again)
    told, changed = _additions(returned, choice, home, {**files, **found.files}, again)
    if not found.files and not changed:
        return Accepted(found, files, {}, told)
    changes = _changes(found, returned.lang, choice)
    after = prepare({**files, **found.files, **changed}, dict(known), met)
    desk = Desk(after.corpus, after.findings)
    outdated, marks = _lapsed(desk, changes)
    changed = {**found.files, **changed, **_marked(after, marks), **_ledger(desk)}
    fresh = tuple(_new(before.findings, after.findings))
    return Accepted(found, files, changed, told, outdated, fresh, after.corpus.files)


def write(context: BuildContext, accepted: Accepted) -> None:
    """Write every file, or none.

    Raises:
        OpenElsewhereError: one of them is open in another program.
    """
    write_all(context.root, accepted.files)


def _additions(
    returned: Returned, choice: Choice, home: Home, files: Mapping[str, bytes], again: Again
) -> tuple[tuple[Suggestion, ...], dict[str, bytes]]:
    """Write the new units that are named; of other proposals say what to do."""
    named = any(choice.proposal(proposal.id) for proposal in returned.proposals)
    now = Home(again(files), home.lang) if named else home
    changed, told = with_additions(returned, choice.proposal, now, files)
    written = {suggestion.id: suggestion for suggestion in told}
    shown = [one for one in suggestions(returned, now) if choice.everything or choice.proposal(one.id)]
    return tuple(written.get(one.id, one) for one in shown), changed


def _changes(found: Plan, lang: Lang, choice: Choice) -> list[Reworded]:
    return [
        Reworded(address, lang, before, after, address in choice.editorial or only_signs(before, after))
        for address, (before, after) in found.written().items()
        if address
    ]


def _lapsed(
    desk: Desk, changes: Iterable[Reworded]
) -> tuple[dict[str, tuple[Lang, ...]], list[tuple[Lang, str]]]:
    """Bring the ledger in line; return what is outdated and what has to be marked so in its catalogue."""
    outdated: dict[str, tuple[Lang, ...]] = {}
    marks: list[tuple[Lang, str]] = []
    for change in changes:
        if languages := lapse(desk, change):
            outdated[change.address] = tuple(languages)
            if lang := to_mark(desk, change, languages):
                marks.append((lang, change.address))
    return outdated, marks


def _marked(after: Prepared, marks: Iterable[tuple[Lang, str]]) -> dict[str, bytes]:
    """Return the catalogues in which texts are marked as needing work."""
    patches: dict[str, list[Patch]] = defaultdict(list)
    for lang, address in marks:
        path = f"translations/{lang}/{document_of(address)}.po"
        if patch := needing_work(path, after.corpus.files[path].text, address):
            patches[path].append(patch)
    return {path: patched(after.corpus.files[path].text, found).encode() for path, found in patches.items()}


def _ledger(desk: Desk) -> dict[str, bytes]:
    return {path: data for path, data in desk.changed().items() if path == PATH}


def _new(before: Iterable[Finding], after: Iterable[Finding]) -> Iterable[Finding]:
    """Yield the findings that were not there before; lines may have moved."""
    known = Counter((f.code, f.span.path, f.message) for f in before)
    for finding in after:
        key = (finding.code, finding.span.path, finding.message)
        known[key] -= 1
        if known[key] < 0 and finding.severity is not Severity.NOTE and finding.code != _OUTDATED:
            yield finding

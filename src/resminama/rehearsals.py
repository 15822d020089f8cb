"""The verb ``rehearse``: a case file and the procedure of a service to what would happen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from resminama.context import BuildContext
from resminama.findings import Finding, Severity, error, in_order
from resminama.lean import dataclass
from resminama.load.sources import read_source
from resminama.model.rehearsal import Rehearsal
from resminama.rehearse.faults import UNKNOWN, mistakes, names, near, surprises
from resminama.rehearse.told import Rehearsed
from resminama.rehearse.walk import sop_of, walk
from resminama.rehearse.workdays import Workdays
from resminama.source import SourceFile, Span
from resminama.workspace import read_sources
from resminama.world import prepare


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a case file gave: a rehearsal, or why there is none; findings of either."""

    findings: Sequence[Finding]
    file: SourceFile
    rehearsed: Rehearsed | None = None


class NoCalendarError(ValueError):
    """The workspace has no working calendar."""


def rehearse(context: BuildContext, service: str, case: Path) -> Outcome:
    """Return the rehearsal of a case file.

    Raises:
        KeyError: no service or procedure is called that; the message is a hint.
        NoCalendarError: there is no calendar to count with.
    """
    corpus = prepare(read_sources(context.root), checked=False).corpus
    known = {**corpus.services, **corpus.sops}
    if service not in known:
        raise KeyError(near(service, known))
    source = read_source(case.as_posix(), case.read_bytes())
    file = SourceFile(case.as_posix(), source.text)
    record = source.record
    if not isinstance(record, Rehearsal):
        wrong = () if record is None else (_no_rehearsal(case.as_posix()),)
        return Outcome(in_order([*source.findings, *wrong]), file)
    found = in_order([*source.findings, *_other_service(record, service), *mistakes(record, corpus)])
    found += names(record, corpus)
    sop, calendar = sop_of(record, corpus), next(iter(corpus.calendars.values()), None)
    if calendar is None:
        raise NoCalendarError
    if sop is None or any(finding.severity is Severity.ERROR for finding in found):
        return Outcome(found, file)
    walked = walk(record, sop, corpus, Workdays(calendar))
    return Outcome([*found, *surprises(walked)], file, Rehearsed(walked, corpus, calendar))


def _no_rehearsal(path: str) -> Finding:
    return error("YAML015", Span(path, 0, 1), "this is no rehearsal", "begin it with `schema: rehearsal/1`")


def _other_service(record: Rehearsal, service: str) -> list[Finding]:
    if record.service == service:
        return []
    message = f"the case is one of '{record.service}', not of '{service}'"
    return [error(UNKNOWN, record.service.span, message, "name the service of the case, or another case")]

"""Joins the stages: sources to findings to documents to files; incremental and parallel."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from time import perf_counter

from resminama.cache import BuildRecord, Made, digests, program_digest, read_asked, write_asked, write_record
from resminama.compose.document import Materials
from resminama.compose.lengths import over_length
from resminama.composing import ENDINGS, Kept, compose_due
from resminama.context import BuildContext
from resminama.findings import Finding
from resminama.report import counted
from resminama.sharing import check_together, helpers, read_together
from resminama.shelf import Shelf, changed, homes, untouched
from resminama.workers import Workers
from resminama.workspace import (
    digest,
    known_findings,
    known_sources,
    read_sources,
    refuse_links,
    write_whole,
)
from resminama.world import Prepared, has_error, materials, prepare, with_checks
from resminama.writing import Writing

Progress = Callable[[int, int, str], None]
"""Called with (done, all, name) as files are written."""


@dataclass(slots=True)
class Result:
    """What a build did."""

    findings: list[Finding]
    prepared: Prepared | None = None
    documents: int = 0
    files: int = 0
    written: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
    failed: bool = False

    def table(self) -> str:
        """Return what the build did, for its last lines."""
        rows = [("documents", str(self.documents)), ("files", f"{self.files} ({self.written} written)")]
        rows += [("findings", counted(self.findings))]
        rows += [(f"seconds: {stage}", f"{seconds:.2f}") for stage, seconds in self.seconds.items()]
        width = max(len(name) for name, _ in rows)
        return "\n".join(f"{name:{width}}  {value}" for name, value in rows)


def check(context: BuildContext) -> Prepared:
    """Load and check a workspace without building."""
    refuse_links(context.cache)
    program = program_digest()
    files, found = read_sources(context.root), known_findings(context.cache, program)
    known = known_sources(context.cache, program)
    with helpers(context) as workers:
        opened = read_together(workers, files, known)
        prepared = prepare(files, known, found, opened=opened, checked=False)
        if not prepared.unread:
            check_together(workers, prepared.world, files, known)
        prepared = with_checks(prepared)
    known.keep()
    found.keep()
    return prepared


def build(
    context: BuildContext, files: Mapping[str, bytes], record: BuildRecord, progress: Progress
) -> Result:
    """Write what changed in ``files`` since ``record`` was made; nothing where an error is found."""
    fresh = BuildRecord(program_digest(), digests(files))
    few = record.code == fresh.code and _are_translations(changed(record.sources, fresh.sources))
    with Workers(context, first=1 if few else None) as workers:
        return _build(context, files, record, fresh, progress, workers)


def _are_translations(paths: Set[str]) -> bool:
    """Tell whether all are translations into one language: little to write, so one worker will do."""
    folders = {tuple(path.split("/")[:2]) for path in paths}
    return len(folders) == 1 and all(folder == "translations" for folder, *_ in folders)


def _build(
    context: BuildContext,
    files: Mapping[str, bytes],
    record: BuildRecord,
    fresh: BuildRecord,
    progress: Progress,
    workers: Workers,
) -> Result:
    clock = _Clock()
    refuse_links(context.outputs, context.cache)
    found, known = known_findings(context.cache, fresh.code), known_sources(context.cache, fresh.code)
    opened = read_together(workers, files, known)
    prepared = prepare(files, known, found, opened=opened, checked=False)
    known.keep()
    clock.mark("load")
    last = record if record.code == fresh.code else BuildRecord()
    # Typst sets documents in the workers while this process composes others and checks
    writing = Writing(context, workers, same=bool(last.code))
    fresh.homes = homes(prepared.corpus)
    composing = None if prepared.failed else _composing(context, prepared, last, fresh, writing)
    clock.mark("compose")
    from resminama.delivery import Delivery, count_ahead  # it takes its time, as the checks do

    prepared = with_checks(prepared)
    found.keep()
    clock.mark("check")
    result = Result(prepared.findings, prepared, failed=prepared.failed, seconds=clock.seconds)
    if prepared.failed or composing is None:
        return result
    given, shelf = composing.given, composing.shelf
    result.findings += shelf.findings()
    result.failed = has_error(result.findings)
    if result.failed:
        return result
    count_ahead(context, given, writing.documents)
    delivery = Delivery(context, given, files, last, fresh)
    _write_files(context, writing, fresh, result, progress, delivery.advance)
    result.findings += over_length(given, _pages(fresh))
    fresh.asked = write_asked(context.cache, shelf.asked())
    clock.mark("write")
    delivery.finish()
    result.written += delivery.written
    clock.mark("package")
    result.documents = len(given.outlines)
    result.files = len(fresh.outputs)
    _remove_stale(context, record, fresh)
    fresh.summary["table"] = result.table()
    write_record(context.cache, fresh)
    write_whole(context.outputs / "build.json", _report(result))
    return result


@dataclass(frozen=True, slots=True)
class _Composing:
    """What was composed, and from what."""

    given: Materials
    shelf: Shelf


def _composing(
    context: BuildContext, prepared: Prepared, last: BuildRecord, fresh: BuildRecord, writing: Writing
) -> _Composing | None:
    """Compose what changed; None where a mistake in the sources, which the checks will name, stops it."""
    try:
        given = materials(prepared)
        same = untouched(last.sources, fresh.sources, last.homes, fresh.homes)
        shelf = Shelf(given, read_asked(context.cache, last), same)
        compose_due(shelf, given, Kept(context, last, fresh), writing)
        return _Composing(given, shelf)
    except Exception:  # of any kind: what is wrong is for the checks to say
        if with_checks(prepared).failed:
            return None
        raise


def _pages(fresh: BuildRecord) -> dict[str, int]:
    """Return the number of pages of every document in every language."""
    found = {name: made.pages for name, made in fresh.outputs.items() if name.endswith(".pdf")}
    return {name.removesuffix(".pdf"): pages or 0 for name, pages in found.items()}


def _report(result: Result) -> bytes:
    """Return build.json: documents, files, findings, seconds per stage."""
    numbers = {"documents": result.documents, "files": result.files, "findings": len(result.findings)}
    seconds = {stage: round(value, 3) for stage, value in result.seconds.items()}
    return json.dumps({**numbers, "seconds": seconds}, indent=1).encode()


class _Clock:
    """Seconds per stage; they go to the terminal and to build.json, never into a delivered file."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = perf_counter()

    def mark(self, stage: str) -> None:
        """End a stage."""
        now = perf_counter()
        self.seconds[stage] = now - self._last
        self._last = now


def _write_files(
    context: BuildContext,
    writing: Writing,
    fresh: BuildRecord,
    result: Result,
    progress: Progress,
    advance: Callable[[], None],
) -> None:
    """Write the files of documents as they come; ``advance`` does what can be done with those there are."""
    for done, written in enumerate(writing.written(), start=1):
        progress(done, writing.due, written.name)
        for ending, data in zip(ENDINGS, (written.pdf, written.docx), strict=True):
            write_whole(context.outputs / f"{written.name}{ending}", data)
            fresh.outputs[f"{written.name}{ending}"] = Made(written.inputs, digest(data), written.pages)
            result.written += 1
        advance()
    writing.keep_twins()
    writing.keep_parts({made.inputs for made in fresh.outputs.values()})


def _remove_stale(context: BuildContext, record: BuildRecord, fresh: BuildRecord) -> None:
    """Remove files that an earlier build made and this one does not."""
    for name in record.outputs.keys() - fresh.outputs.keys():
        path = (context.outputs / name).resolve()
        if path.is_relative_to(context.outputs.resolve()):
            path.unlink(missing_ok=True)

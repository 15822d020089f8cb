"""Joins the stages: sources to findings to documents to files; incremental and parallel."""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from time import perf_counter

from resminama.cache import BuildRecord, Made, program_digest, read_record, write_record
from resminama.compose.document import Composed, Materials, bound, compose
from resminama.compose.words import Scope, Words
from resminama.context import BuildContext
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document
from resminama.findings import Finding
from resminama.lang import Case, Lang
from resminama.model.package import Package
from resminama.outline.content import Cite, Name
from resminama.report import counted
from resminama.resolve import Resolver
from resminama.translate.update import updated
from resminama.work import Job, Written, write
from resminama.workspace import digest, read_sources, write_whole
from resminama.world import Prepared, materials, prepare

Progress = Callable[[int, int, str], None]
"""Called with (done, all, name) as files are written."""
_FEW = 2
"""Jobs that are written without worker processes: starting those takes longer."""


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
    return prepare(read_sources(context.root))


def cite(context: BuildContext, address: str, case: str | None, lang: str) -> str | None:
    """Return the wording of a reference; None where there is no such address."""
    given = materials(prepare(read_sources(context.root), checked=False))
    resolver = Resolver(given.corpus, given.places, given.statistics, given.titles)
    if given.corpus.named(address) is None and resolver.citation(address, {}) is None:
        return None
    words = Words(Lang(lang), resolver, Scope(""))
    value = Name(address) if given.corpus.named(address) else Cite(address)
    return words.text_of(value, case)


def update_catalogues(context: BuildContext) -> dict[str, int]:
    """Bring every catalogue up to date with the sources; return the strings left by file."""
    corpus = prepare(read_sources(context.root), checked=False).corpus
    left: dict[str, int] = {}
    for name, data, missing in updated(corpus):
        path = context.root / name
        if not path.exists() or path.read_bytes() != data:
            write_whole(path, data)
        left[name] = missing
    return left


def build(context: BuildContext, progress: Progress) -> Result:
    """Build everything that changed into ``outputs``; nothing is written where an error is found."""
    clock = _Clock()
    record = read_record(context.cache)
    files = read_sources(context.root)
    clock.mark("read")
    prepared = prepare(files)
    clock.mark("load and check")
    result = Result(prepared.findings, prepared, failed=prepared.failed, seconds=clock.seconds)
    if prepared.failed:
        return result
    fresh = BuildRecord(program_digest(), {name: digest(data) for name, data in files.items()})
    given = materials(prepared)
    composed = {(key, lang): compose(key, lang, given) for key in given.outlines for lang in Lang}
    result.findings += [finding for one in composed.values() for finding in one.findings]
    jobs = list(_jobs(composed, prepared, given))
    clock.mark("compose")
    _write_files(context, jobs, record, fresh, result, progress)
    clock.mark("write")
    result.documents = len(given.outlines)
    result.files = len(fresh.outputs)
    _remove_stale(context, record, fresh)
    fresh.summary["table"] = result.table()
    write_record(context.cache, fresh)
    write_whole(context.outputs / "build.json", _report(result))
    return result


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


def _jobs(
    composed: Mapping[tuple[str, Lang], Composed], prepared: Prepared, given: Materials
) -> Iterable[Job]:
    for (key, lang), one in composed.items():
        yield _job(f"{lang}/{key}", one.document)
    for package in prepared.corpus.packages.values():
        for lang in Lang:
            yield _bound_job(package, lang, composed, given)


def _job(name: str, document: Document, *, tracked: bool = False) -> Job:
    finished = without_dangling_links(document)
    inputs = sha256(repr(finished).encode()).hexdigest()
    return Job(name, finished, inputs, tracked)


def _bound_job(
    package: Package, lang: Lang, composed: Mapping[tuple[str, Lang], Composed], given: Materials
) -> Job:
    """Return the order of a package with all it approves and the forms, as one file."""
    order = given.corpus.orders[str(package.order)]
    keys = [str(order.id), *(str(act) for act in order.approves), *(str(form) for form in package.forms)]
    parts = [composed[key, lang].document for key in keys]
    title = given.titles[str(order.id), lang][Case.NOM]
    name = f"bound-{str(package.id).removeprefix('package-')}"
    return _job(f"{lang}/{name}", bound(parts, name, title))


def _write_files(
    context: BuildContext,
    jobs: list[Job],
    record: BuildRecord,
    fresh: BuildRecord,
    result: Result,
    progress: Progress,
) -> None:
    due = []
    for job in jobs:
        kept = _kept(context, job, record)
        if kept and record.code == fresh.code:
            fresh.outputs.update(kept)
        else:
            due.append(job)
    for done, written in enumerate(_written(due, context), start=1):
        progress(done, len(due), written.name)
        for ending, data in ((".pdf", written.pdf), (".docx", written.docx)):
            write_whole(context.outputs / f"{written.name}{ending}", data)
            fresh.outputs[f"{written.name}{ending}"] = Made(written.inputs, digest(data), written.pages)
            result.written += 1


def _kept(context: BuildContext, job: Job, record: BuildRecord) -> dict[str, Made] | None:
    """Return what the last build made of a job, if its inputs and its files are the same."""
    found = {}
    for ending in (".pdf", ".docx"):
        name = f"{job.name}{ending}"
        made = record.outputs.get(name)
        path = context.outputs / name
        if made is None or made.inputs != job.inputs or not path.is_file():
            return None
        if digest(path.read_bytes()) != made.sha256:
            return None
        found[name] = made
    return found


def _written(jobs: list[Job], context: BuildContext) -> Iterable[Written]:
    """Write jobs, the longest first, in worker processes when there are many.

    Spawned, never forked: a fork after Typst has compiled deadlocks.
    """
    task = partial(write, fonts=context.fonts)
    if len(jobs) <= _FEW or context.workers < 2:
        yield from map(task, jobs)
        return
    ordered = sorted(jobs, key=lambda job: -sum(len(section.blocks) for section in job.document.sections))
    with multiprocessing.get_context("spawn").Pool(context.workers) as pool:
        yield from pool.imap_unordered(task, ordered)


def _remove_stale(context: BuildContext, record: BuildRecord, fresh: BuildRecord) -> None:
    """Remove files that an earlier build made and this one does not."""
    for name in record.outputs.keys() - fresh.outputs.keys():
        path = (context.outputs / name).resolve()
        if path.is_relative_to(context.outputs.resolve()):
            path.unlink(missing_ok=True)

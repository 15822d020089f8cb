"""The verb ``rehearse``: a case and the procedure of a service to what would happen, told and printed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from resminama.compose.document import Materials, compose
from resminama.context import BuildContext
from resminama.document.filling import filled
from resminama.document.links import without_dangling_links
from resminama.document.tree import Document, Paragraph, Role, Run
from resminama.findings import Finding, Severity, error, in_order
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.load.sources import read_source
from resminama.model.rehearsal import Rehearsal
from resminama.rehearse.faults import UNKNOWN, mistakes, names, near, surprises
from resminama.rehearse.sheets import Sheet
from resminama.rehearse.walk import sop_of, walk
from resminama.rehearse.workdays import Workdays
from resminama.source import SourceFile, Span
from resminama.survey.teller import Teller
from resminama.surveys import printed
from resminama.training.data import data, entries, values
from resminama.training.plain import plain
from resminama.training.tables import told
from resminama.training.telling import Telling
from resminama.training.walked import Rehearsed, rehearsed
from resminama.workspace import read_sources, write_whole
from resminama.world import materials, prepare
from resminama.write import docx, pdf


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a case file gave: a rehearsal, or why there is none; findings of either."""

    findings: Sequence[Finding]
    file: SourceFile
    given: Materials
    rehearsed: Rehearsed | None = None


class NoCalendarError(ValueError):
    """The workspace has no working calendar."""


def rehearse(context: BuildContext, service: str, case: Path) -> Outcome:
    """Return the rehearsal of a case file.

    Raises:
        KeyError: no service or procedure is called that; the message is a hint.
        NoCalendarError: there is no calendar to count with.
    """
    given = materials(prepare(read_sources(context.root), checked=False))
    corpus = given.corpus
    known = {**corpus.services, **corpus.sops}
    if service not in known:
        raise KeyError(near(service, known))
    source = read_source(case.as_posix(), case.read_bytes())
    file = SourceFile(case.as_posix(), source.text)
    record = source.record
    if not isinstance(record, Rehearsal):
        wrong = () if record is None else (_no_rehearsal(case.as_posix()),)
        return Outcome(in_order([*source.findings, *wrong]), file, given)
    found = in_order([*source.findings, *_other_service(record, service), *mistakes(record, corpus)])
    found += names(record, corpus)
    sop, calendar = sop_of(record, corpus), next(iter(corpus.calendars.values()), None)
    if calendar is None:
        raise NoCalendarError
    if sop is None or any(finding.severity is Severity.ERROR for finding in found):
        return Outcome(found, file, given)
    walked = walk(record, sop, corpus, Workdays(calendar))
    return Outcome([*found, *surprises(walked)], file, given, rehearsed(walked, corpus, calendar))


def _no_rehearsal(path: str) -> Finding:
    return error("YAML015", Span(path, 0, 1), "this is no rehearsal", "begin it with `schema: rehearsal/1`")


def _other_service(record: Rehearsal, service: str) -> list[Finding]:
    if record.service == service:
        return []
    message = f"the case is one of '{record.service}', not of '{service}'"
    return [error(UNKNOWN, record.service.span, message, "name the service of the case, or another case")]


def authentic(found: Rehearsed) -> Lang:
    """Return the language in which the procedure binds: whoever rehearses it reads that text."""
    return Lang(found.walk.sop.authentic)


def as_text(found: Rehearsed, given: Materials, lang: Lang) -> str:
    """Return a rehearsal for people at a terminal."""
    teller = Teller(given, lang)
    return plain(told(found, teller), teller)


def as_json(found: Rehearsed, given: Materials, lang: Lang) -> str:
    """Return a rehearsal for other programs."""
    return json.dumps(data(found, Teller(given, lang)), ensure_ascii=False, indent=1)


def filled_forms(found: Rehearsed, given: Materials, lang: Lang) -> Iterator[tuple[str, bytes]]:
    """Yield (file name, bytes) of every form that the walk reaches: Word, PDF, and its data as JSON."""
    words = Telling(Teller(given, lang))
    for number, sheet in enumerate((one for one in found.sheets if one.fields is not None), start=1):
        yield from _filled_form(f"{number:02}-{sheet.form}", sheet, given, words)


def _filled_form(name: str, sheet: Sheet, given: Materials, words: Telling) -> Iterator[tuple[str, bytes]]:
    blank = without_dangling_links(compose(sheet.form, words.lang, given).document)
    document = _marked(filled(blank, entries(sheet, words)), words.teller.say("rehearsal.invented"))
    yield f"{name}.docx", docx.write(document)
    yield f"{name}.pdf", pdf.write(document).bytes
    yield f"{name}.json", (json.dumps(values(sheet, words), ensure_ascii=False, indent=1) + "\n").encode()


def _marked(document: Document, words: str) -> Document:
    """Return a form that says at its head that nobody is meant: it may lie among those of real people."""
    first, *others = document.sections
    mark = Paragraph(Role.DRAFT, (Run(words, bold=True),))
    return replace(document, sections=(replace(first, blocks=(mark, *first.blocks)), *others))


def write_rehearsal(
    context: BuildContext, outcome: Outcome, lang: Lang, *, form: str | None, forms: bool
) -> Iterator[str]:
    """Write a rehearsal and its forms to ``outputs/rehearsals/`` and yield their paths in the workspace."""
    found, given = outcome.rehearsed, outcome.given
    if found is None:
        return
    name = str(found.walk.rehearsal.id)
    folder = context.outputs / "rehearsals" / str(lang)
    teller = Teller(given, lang)
    made = [(folder / f"{name}.{form}", printed(told(found, teller), teller, form))] if form else []
    if forms:
        made += [(folder / name / file, content) for file, content in filled_forms(found, given, lang)]
    for path, content in made:
        write_whole(path, content)
        yield path.relative_to(context.root).as_posix()

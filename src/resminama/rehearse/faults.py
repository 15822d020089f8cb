"""What is wrong in a rehearsal: what is not there, a name, another end than the expected one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches

from resminama.findings import Finding, error
from resminama.model.act import Titles
from resminama.model.corpus import Corpus
from resminama.model.form import FormField, FormSheet
from resminama.model.rehearsal import Rehearsal, Said
from resminama.model.sop import Sop, Step
from resminama.model.values import Word
from resminama.outline.sop import form, stages_of
from resminama.rehearse.course import Walk
from resminama.rehearse.walk import sop_of
from resminama.source import Span

UNKNOWN, OTHERWISE, NAMED = "RHS001", "RHS002", "RHS003"
_ANSWERS = {"yes", "no"}


def mistakes(rehearsal: Rehearsal, corpus: Corpus) -> Iterator[Finding]:
    """Yield RHS001 for what a rehearsal names and the sources do not hold; without any it can be walked."""
    sop = sop_of(rehearsal, corpus)
    if sop is None:
        yield error(
            UNKNOWN, rehearsal.service.span, f"'{rehearsal.service}' has no procedure", "write one first"
        )
        return
    yield from _dates(rehearsal)
    yield from _steps(rehearsal, sop)
    yield from _answers(rehearsal, sop)
    yield from _help(rehearsal, sop, corpus)
    yield from _person(rehearsal, corpus)
    yield from _forms(rehearsal, corpus)
    yield from _at(rehearsal, sop, corpus)


def _dates(rehearsal: Rehearsal) -> Iterator[Finding]:
    for word in (rehearsal.start, rehearsal.expect.on):
        if word is not None and not is_date(word):
            yield error(UNKNOWN, word.span, f"'{word[:20]}' is no day", "write it as 2022-04-04")


def is_date(word: str) -> bool:
    """Tell whether a word is a date of the calendar."""
    try:
        return str(date.fromisoformat(str(word))) == word
    except ValueError:
        return False


def _steps(rehearsal: Rehearsal, sop: Sop) -> Iterator[Finding]:
    known = [str(step.id) for step in sop.steps]
    lengths = [*rehearsal.takes.items(), *rehearsal.work.items()]
    named: list[tuple[str, Span]] = [(key, value.span) for key, value in lengths]
    named += [(key, word.span) for key, word in rehearsal.decisions.items()]
    named += [(key, said.span) for key, told in rehearsal.at.items() for said in [*told.values()][:1]]
    ends = (rehearsal.expect.ends, *rehearsal.expect.missed, rehearsal.stop_after)
    named += [(str(word), word.span) for word in ends if word is not None]
    for key, span in named:
        if key not in known:
            yield error(UNKNOWN, span, f"the procedure has no step '{key[:40]}'", near(key, known))


def _answers(rehearsal: Rehearsal, sop: Sop) -> Iterator[Finding]:
    steps = {str(step.id): step for step in sop.steps}
    for key, word in rehearsal.decisions.items():
        if key in steps and steps[key].ask is None:
            yield error(UNKNOWN, word.span, f"the step '{key}' asks nothing", "take the answer away")
        elif not {part.strip() for part in word.split(",")} <= (known := _known(steps.get(key))):
            told = " or ".join(sorted(known, reverse=True))
            hint = f"write {told}, or several in their order, with commas"
            yield error(UNKNOWN, word.span, f"'{word[:40]}' is no answer", hint)


def _known(step: Step | None) -> set[str]:
    """Return the answers that a case may give at a step."""
    return {str(one.id) for one in step.answers} if step and step.answers else _ANSWERS


def _help(rehearsal: Rehearsal, sop: Sop, corpus: Corpus) -> Iterator[Finding]:
    standard = corpus.standards.get(str(sop.standard or ""))
    known = [str(one.id) for one in standard.components] if standard else []
    for key, word in rehearsal.help.items():
        if key not in known:
            yield error(UNKNOWN, word.span, f"the standard has no component '{key[:40]}'", near(key, known))
        elif not word.isdecimal():
            yield error(UNKNOWN, word.span, f"'{word[:20]}' is no number of times", "write a whole number")


def _person(rehearsal: Rehearsal, corpus: Corpus) -> Iterator[Finding]:
    fields = _fields(corpus.sheets.values())
    for key, said in rehearsal.person.items():
        if key not in fields:
            yield error(UNKNOWN, said.span, f"no form has a field '{key[:40]}'", near(key, fields))
        elif problem := _value(fields[key], said):
            yield error(UNKNOWN, said.span, *problem)


def _forms(rehearsal: Rehearsal, corpus: Corpus) -> Iterator[Finding]:
    for paper, given in rehearsal.forms.items():
        sheet = corpus.sheets.get(paper)
        fields = dict(sheet.places()) if sheet else {}
        for key, said in given.items():
            if sheet is None:
                message, known = f"there is no sheet of the form '{paper[:40]}'", list(corpus.sheets)
                yield error(UNKNOWN, said.span, message, near(paper, known))
            else:
                yield from _told(key, said, fields, f"'{paper}'")


def _at(rehearsal: Rehearsal, sop: Sop, corpus: Corpus) -> Iterator[Finding]:
    stages = stages_of(sop, corpus)
    for step in sop.steps:
        given = rehearsal.at.get(str(step.id), {})
        papers = (form(step, stages), step.consent) if given else ()
        fields = _fields([corpus.sheets[paper] for paper in papers if paper in corpus.sheets])
        for key, said in given.items():
            yield from _told(key, said, fields, f"the form of '{step.id}'")


def _fields(sheets: Iterable[FormSheet]) -> dict[str, FormField]:
    return {key: field for sheet in sheets for key, field in sheet.places()}


def _told(key: str, said: Said, fields: Mapping[str, FormField], where: str) -> Iterator[Finding]:
    if key not in fields:
        yield error(UNKNOWN, said.span, f"{where} has no field '{key[:40]}'", near(key, fields))
    elif problem := _value(fields[key], said):
        yield error(UNKNOWN, said.span, *problem)


def _value(field: FormField, said: Said) -> tuple[str, str] | None:
    """Return what is wrong with the value of a field, and what to do; only words have languages."""
    if isinstance(said, Word):
        return _one_value(field, said)
    if field.kind in ("choice", "tick", "date"):
        return f"'{field.id}' has the same value in every language", "write it once"
    return None


def _one_value(field: FormField, word: Word) -> tuple[str, str] | None:
    if field.kind == "choice" and word not in {str(choice.id) for choice in field.choices}:
        known = [str(choice.id) for choice in field.choices]
        return f"'{word[:40]}' is no choice of '{field.id}'", near(word, known) or "one of: " + ", ".join(
            known
        )
    if field.kind == "tick" and word not in _ANSWERS:
        return f"'{field.id}' is ticked or not", "write yes or no"
    if field.kind == "date" and not is_date(word):
        return f"'{word[:20]}' is no day", "write it as 2022-04-04"
    return None


def names(rehearsal: Rehearsal, corpus: Corpus) -> Iterator[Finding]:
    """Yield RHS003 for a field of a name that does not hold “the applicant” or another role."""
    told = [*rehearsal.person.items(), *(pair for given in rehearsal.at.values() for pair in given.items())]
    for paper, given in rehearsal.forms.items():
        fields = dict(corpus.sheets[paper].places()) if paper in corpus.sheets else {}
        told += [(key, said) for key, said in given.items() if key in fields]
    for key, said in told:
        english = said.en if isinstance(said, Titles) else said
        if "name" in key.rpartition(".")[2].split("-") and not english.startswith("the "):
            hint = "write the role: the applicant, the mother of the applicant, the coordinator"
            yield error(NAMED, english.span, "a person of a rehearsal has no name", hint)


def surprises(found: Walk) -> Iterator[Finding]:
    """Yield RHS002 where a walk goes otherwise than the rehearsal expects."""
    expected = found.rehearsal.expect
    if found.stuck and not expected.stuck:
        yield error(OTHERWISE, expected.ends.span, f"it gets stuck at '{found.ends}': {found.stuck}", _MEND)
    elif expected.stuck and not found.stuck:
        yield error(OTHERWISE, expected.ends.span, f"it does not get stuck, it ends at '{found.ends}'", _MEND)
    elif found.ends != expected.ends:
        yield error(OTHERWISE, expected.ends.span, f"it ends at '{found.ends}'", _MEND)
    elif expected.on is not None and str(found.last.date()) != expected.on:
        yield error(OTHERWISE, expected.on.span, f"it ends on {found.last.date()}", _MEND)
    if set(found.missed) != {str(step) for step in expected.missed}:
        missed = ", ".join(found.missed) or "none"
        span = expected.missed[0].span if expected.missed else expected.ends.span
        yield error(OTHERWISE, span, f"the time limits that are missed: {missed}", _MEND)


_MEND = "correct the procedure, or what the rehearsal expects of it"


def near(word: str, known: Iterable[str]) -> str:
    """Return a hint with the known word that is most like ``word``."""
    found = get_close_matches(word, list(known), n=1)
    return f"did you mean '{found[0]}'?" if found else ""

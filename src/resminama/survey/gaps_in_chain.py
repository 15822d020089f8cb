"""Where the chain from the Law to the form is broken: what nothing carries out, what rests on nothing."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.model.corpus import document_of
from resminama.model.sop import Sop
from resminama.model.standard import Standard
from resminama.model.values import Word
from resminama.outline.content import Kind, Unit
from resminama.resolve import order_of
from resminama.survey.links import LAW, Links
from resminama.survey.no_step import reasons
from resminama.survey.records import listed
from resminama.survey.tables import Cells
from resminama.survey.teller import Teller

_BINDING = ("access", "requirements", "duties", "ending")
"""Chapters of a standard whose points somebody has to carry out, besides those of the shared clauses."""


def carried_out_by_nothing(links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield what stands above and is carried out by nothing below: (kind of gap, where)."""
    yield from _articles(links, teller)
    yield from _without_order(links, teller)
    for standard in links.corpus.standards.values():
        sop = links.procedure(standard)
        if sop is None:
            yield teller.say("survey.without-procedure"), teller.title(str(standard.id))
        else:
            yield from _of_standard(standard, sop, links, teller)
    for key in links.corpus.bylaws:
        if not links.users_of(key):
            yield teller.say("survey.bylaw-unused"), teller.title(key)


def resting_on_nothing(links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield what stands below and rests on nothing above: (kind of gap, where)."""
    corpus = links.corpus
    for key, sop in corpus.sops.items():
        alone = [f"{key}/{step.id}" for step in sop.steps if not links.grounds(step, sop)]
        if not alone:
            continue
        if sop.standard:
            yield from (
                (teller.say("survey.step-alone"), f"{teller.title(key)}: {teller.text(step.title)}")
                for step in sop.steps
                if f"{key}/{step.id}" in alone
            )
        else:  # no stage to belong to: many of a kind
            yield teller.say("survey.steps-alone"), listed(alone, teller)
    asked = links.asked_for()
    for paper in corpus.forms:
        if paper in asked and paper not in corpus.sheets:
            yield teller.say("survey.form-without-sheet"), teller.name(paper)
        elif paper in corpus.sheets and paper not in asked:
            yield teller.say("survey.sheet-unused"), teller.name(paper)


def _without_order(links: Links, teller: Teller) -> Iterator[Cells]:
    corpus = links.corpus
    for key in (*corpus.standards, *corpus.statutes, *corpus.bylaws, *corpus.sops):
        if order_of(key, corpus) is None:
            yield teller.say("survey.without-order"), teller.title(key)


def _of_standard(standard: Standard, sop: Sop, links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield stages, components, other points and forms that the procedure leaves aside."""
    key, asked = str(standard.id), links.asked_for()
    met = {unit for step in sop.steps for unit in links.units_of(step, sop)}
    settled = met | set(links.rules(sop)) | set(reasons(standard, links.corpus))
    for stage in standard.stages:
        if f"{key}/{stage.id}" not in met:
            yield teller.say("survey.stage-unused"), f"{teller.title(key)}: {teller.text(stage.title)}"
    for component in standard.components:
        if f"{key}/{component.id}" not in met:
            yield teller.say("survey.component-unused"), f"{teller.title(key)}: {teller.text(component.text)}"
    for chapter in teller.given.outlines[key].units:
        points = [unit.address for unit in _points(chapter, standard) if not _met(unit, settled)]
        if points:
            yield teller.say("survey.points-unused"), _in_chapter(points, chapter, teller)
    for kept in standard.records:
        if kept.form not in asked:
            yield teller.say("survey.form-unused"), f"{teller.title(key)}: {teller.name(str(kept.form))}"


def _in_chapter(points: list[str], chapter: Unit, teller: Teller) -> str:
    title = teller.said(chapter.said, document_of(chapter.address)) if chapter.said is not None else ""
    return " – ".join(filter(None, (listed(points, teller), title)))


def _points(chapter: Unit, standard: Standard) -> Iterator[Unit]:
    """Yield the points of a chapter that somebody has to carry out."""
    own = chapter.address.rpartition("/")[2]
    if own in {f"chapter-{name}" for name in _BINDING} | {str(use.use) for use in standard.clauses}:
        points = (unit for unit in chapter.children if unit.kind is Kind.POINT)
        yield from (unit for unit in points if document_of(unit.address) == standard.id)


def _met(point: Unit, met: set[str]) -> bool:
    """Tell whether a point, a unit under it or a row of its table is among what is met."""
    return any(unit.address in met for unit in point.walk())


def asked_of_no_step(links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield the points that no step has to carry out: (why, where)."""
    for standard in links.corpus.standards.values():
        why = reasons(standard, links.corpus)
        for chapter in teller.given.outlines[str(standard.id)].units:
            for reason in dict.fromkeys(why.values()):
                points = [
                    unit.address for unit in _points(chapter, standard) if why.get(unit.address) == reason
                ]
                if points:
                    yield teller.say(f"survey.no-step-{reason}"), _in_chapter(points, chapter, teller)


def _articles(links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield the articles that were read and are cited nowhere; in one row those that nobody has read."""
    law = links.corpus.acts.get(LAW)
    if law is None or law.units is None:
        return
    read = {str(one.unit).partition("/")[0] for one in law.units.known}
    count = law.units.articles
    unread = []
    for n in range(1, int(count) + 1) if isinstance(count, Word) else ():
        article = f"{LAW}/art-{n}"
        if f"art-{n}" not in read:
            unread.append(n)
        elif not any(target == article or target.startswith(f"{article}/") for target in links.laws):
            yield teller.say("survey.article-unused"), teller.unit(article)
    if unread:
        yield teller.say("survey.article-unread"), f"{teller.unit(LAW)}: {_ranges(unread)}"


def _ranges(numbers: list[int]) -> str:
    """Return numbers in their order, neighbours as a range: “2–5, 7”."""
    parts: list[list[int]] = []
    for n in numbers:
        if parts and n == parts[-1][-1] + 1:
            parts[-1].append(n)
        else:
            parts.append([n])
    return ", ".join(f"{part[0]}–{part[-1]}" if len(part) > 1 else str(part[0]) for part in parts)

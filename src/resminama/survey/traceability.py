"""From the article of the Law to the form: the chain of every service, and where it is broken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from resminama.model.corpus import document_of
from resminama.model.sop import Step
from resminama.model.standard import Standard
from resminama.model.values import Word
from resminama.resolve import order_of
from resminama.survey.links import LAW, Links
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller


def traceability(teller: Teller) -> Survey:
    """Return the chain article – order – unit of the standard – step – form, then the gaps both ways."""
    chain = columns("order 70, article 40, standard-unit 40, step 77, form 40")
    gaps = columns("gap 95, where 172")
    links = Links(teller.given.corpus)
    rows = tuple(
        row for standard in links.corpus.standards.values() for row in _chain(standard, links, teller)
    )
    return Survey(
        "traceability",
        (
            SurveyTable("", chain, rows, grouped=True),
            SurveyTable(
                "survey.gaps-down", gaps, tuple(sorted(_down(links, teller), key=_kind)), grouped=True
            ),
            SurveyTable("survey.gaps-up", gaps, tuple(sorted(_up(links, teller), key=_kind)), grouped=True),
        ),
    )


def _kind(row: Cells) -> str:
    """Return what a gap is: gaps of one kind stand together, in the order of the corpus."""
    return row[0]


def _chain(standard: Standard, links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield a row for each unit of a standard that the Law or a step of the procedure meets."""
    sop, order = links.procedure(standard), order_of(str(standard.id), links.corpus)
    steps: dict[str, list[Step]] = defaultdict(list)
    for step in sop.steps if sop else ():
        for unit in links.units_of(step, sop) if sop else ():
            steps[unit].append(step)
    lawful = [unit for unit in links.cited if document_of(unit) == standard.id and links.articles(unit)]
    for unit in dict.fromkeys([*lawful, *steps]):
        cited = links.articles(unit) or links.articles(str(standard.id)) or [LAW]
        papers = [paper for step in steps[unit] for paper in (links.forms_of(step, sop) if sop else ())]
        yield (
            teller.title(str(order.id)) if order else teller.title(str(standard.id)),
            "; ".join(teller.article(article) for article in cited),
            teller.place(unit) or teller.say("survey.whole"),
            "; ".join(teller.text(step.title) for step in steps[unit]) or "–",
            "; ".join(teller.name(paper) for paper in dict.fromkeys(papers)) or "–",
        )


def _down(links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield what stands above and is carried out by nothing below."""
    corpus, asked = links.corpus, links.asked_for()
    yield from _articles(links, teller)
    for key, standard in corpus.standards.items():
        sop = links.procedure(standard)
        if order_of(key, corpus) is None:
            yield teller.say("survey.without-order"), teller.title(key)
        if sop is None:
            yield teller.say("survey.without-procedure"), teller.title(key)
            continue
        met = {unit for step in sop.steps for unit in links.units_of(step, sop)}
        for stage in standard.stages:
            if f"{key}/{stage.id}" not in met:
                yield teller.say("survey.stage-unused"), f"{teller.title(key)}: {teller.text(stage.title)}"
        for kept in standard.records:
            if kept.form not in asked:
                yield teller.say("survey.form-unused"), f"{teller.title(key)}: {teller.name(str(kept.form))}"


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


def _up(links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield what stands below and rests on nothing above."""
    corpus = links.corpus
    for key, sop in corpus.sops.items():
        for step in sop.steps if sop.standard else ():
            if not links.grounds(step, sop):
                yield teller.say("survey.step-alone"), f"{teller.title(key)}: {teller.text(step.title)}"
    asked = links.asked_for()
    for paper in corpus.forms:
        if paper in asked and paper not in corpus.sheets:
            yield teller.say("survey.form-without-sheet"), teller.name(paper)
        elif paper in corpus.sheets and paper not in asked:
            yield teller.say("survey.sheet-unused"), teller.name(paper)

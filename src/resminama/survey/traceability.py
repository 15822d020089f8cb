"""From the article of the Law to the form: the chain of every act, and where it is broken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from resminama.model.corpus import document_of
from resminama.model.sop import Step
from resminama.model.standard import Standard
from resminama.resolve import order_of
from resminama.survey.chain_of_acts import chains_of_acts
from resminama.survey.gaps_in_chain import asked_of_no_step, carried_out_by_nothing, resting_on_nothing
from resminama.survey.links import LAW, Links
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller


def traceability(teller: Teller) -> Survey:
    """Return article – order – unit – step – form, of services and of other acts, then the gaps both ways.

    What no step has to carry out stands last with the reason: a reader of the gaps sees what was left aside.
    """
    chain = columns("order 70, article 40, standard-unit 40, step 77, form 40")
    others = columns("order 70, act 60, ground 45, unit 40, step 72, form 50")
    gaps, settled = columns("gap 95, where 172"), columns("why 95, where 172")
    links = Links(teller.given.corpus)
    rows = tuple(
        row for standard in links.corpus.standards.values() for row in _chain(standard, links, teller)
    )
    down, up = carried_out_by_nothing(links, teller), resting_on_nothing(links, teller)
    left = asked_of_no_step(links, teller)
    return Survey(
        "traceability",
        (
            SurveyTable("survey.chain-services", chain, rows, grouped=True),
            SurveyTable(
                "survey.chain-acts", others, tuple(chains_of_acts(links, teller)), grouped=True, banded=True
            ),
            SurveyTable("survey.gaps-down", gaps, tuple(sorted(down, key=_kind)), grouped=True),
            SurveyTable("survey.gaps-up", gaps, tuple(sorted(up, key=_kind)), grouped=True),
            SurveyTable("survey.no-step", settled, tuple(sorted(left, key=_kind)), grouped=True),
        ),
    )


def _kind(row: Cells) -> str:
    """Return what a gap is: gaps of one kind stand together, in the order of the corpus."""
    return row[0]


def _chain(standard: Standard, links: Links, teller: Teller) -> Iterator[Cells]:
    """Yield a row for each unit of a standard that the Law or a step of the procedure meets."""
    sop, order = links.procedure(standard), order_of(str(standard.id), links.corpus)
    steps: dict[str, list[Step]] = defaultdict(list)
    rules = links.rules(sop) if sop else {}
    for step in sop.steps if sop else ():
        for unit in links.units_of(step, sop) if sop else ():
            steps[unit].append(step)
    lawful = [unit for unit in links.cited if document_of(unit) == standard.id and links.articles(unit)]
    ruled = [unit for unit in rules if "/" in unit and document_of(unit) == standard.id]
    for unit in dict.fromkeys([*lawful, *steps, *ruled]):
        cited = links.articles(unit) or links.articles(str(standard.id)) or [LAW]
        papers = [paper for step in steps[unit] for paper in (links.forms_of(step, sop) if sop else ())]
        yield (
            teller.title(str(order.id)) if order else teller.title(str(standard.id)),
            "; ".join(teller.article(article) for article in cited),
            teller.place(unit) or teller.say("survey.whole"),
            "; ".join(_carriers(steps[unit], rules.get(unit, []), teller)) or "–",
            "; ".join(teller.name(paper) for paper in dict.fromkeys(papers)) or "–",
        )


def _carriers(steps: list[Step], rules: list[str], teller: Teller) -> list[str]:
    """Return what carries a unit out: titles of steps, points of the procedure outside its steps."""
    return [*(teller.text(step.title) for step in steps), *dict.fromkeys(map(teller.place, rules))]

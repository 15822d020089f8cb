"""Statistics with their values, dates and sources, and the documents that use them."""

from __future__ import annotations

from collections import defaultdict

from resminama.compute.reading import ResolvedFigure
from resminama.lang import Lang
from resminama.model.corpus import document_of
from resminama.outline.content import Number
from resminama.survey.mentions import named
from resminama.survey.origins import read_in
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller


def figures(teller: Teller) -> Survey:
    """Return a row for each figure; then every reading of those whose sources disagree."""
    given = teller.given
    used: dict[str, dict[str, None]] = defaultdict(dict)
    documents = given.corpus.documents
    for edge in named(given.corpus, given.outlines):
        if edge.target in given.corpus.figures and document_of(edge.user) in documents:
            used[edge.target][document_of(edge.user)] = None
    rows, readings = [], list[Cells]()
    own = [key for key in given.statistics.figures if key in given.corpus.figures]  # not the years of a model
    for key in own:
        figure = given.statistics.figures[key]
        users = "; ".join(teller.title(document) for document in used.get(key, ()))
        rows.append(
            (
                _about(key, teller),
                *_value(figure, teller),
                ".".join(reversed((figure.as_of or "").split("-"))),
                _source(figure.source, teller),
                users,
            )
        )
        readings += _readings(figure, teller) if figure.differs else []
    heads = columns("figure 74, value 24, noun 33, date 16, source 65, used-in 55")
    differing = columns("figure 90, value 30, source 110, followed 37")
    tables = (SurveyTable("", heads, tuple(rows)), SurveyTable("survey.disagree", differing, tuple(readings)))
    return Survey("figures", tables)


def _about(key: str, teller: Teller) -> str:
    title = teller.given.corpus.figures[key].title
    return teller.text(title) if title else key


def _source(source: str | None, teller: Teller) -> str:
    return read_in(source, teller) if source else teller.say("survey.computed")


def _value(figure: ResolvedFigure, teller: Teller) -> tuple[str, str]:
    """Return the number and its noun; a unit that is no noun of the register is said by the title alone."""
    noun = teller.given.corpus.units.get(figure.unit)
    number = teller.value(Number(str(figure.value), figure.percent))
    own = figure.unit if teller.lang is Lang.EN else ""
    return number, noun.name.form(teller.lang, None) if noun else own


def _readings(figure: ResolvedFigure, teller: Teller) -> list[Cells]:
    """Return what each source says, what is followed marked."""
    return [
        (
            _about(figure.id, teller),
            teller.value(Number(str(one.value), one.percent)),
            _source(one.source, teller),
            teller.say("survey.followed-here") if one.followed else "",
        )
        for one in figure.readings
    ]

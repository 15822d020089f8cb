"""Statistics with their values, dates and sources, and what uses them."""

from __future__ import annotations

from resminama.compute.reading import ResolvedFigure
from resminama.outline.sourced import counted, printed
from resminama.survey.origins import read_in
from resminama.survey.tables import Cells, Survey, SurveyTable, columns
from resminama.survey.teller import Teller
from resminama.survey.uses import Uses


def figures(teller: Teller) -> Survey:
    """Return a row for each figure; then every reading of those whose sources disagree."""
    given, uses = teller.given, Uses(teller)
    rows, readings = [], list[Cells]()
    own = [key for key in given.statistics.figures if key in given.corpus.figures]  # not the years of a model
    for key in own:
        figure = given.statistics.figures[key]
        rows.append(
            (
                _about(key, teller),
                *_value(figure, teller),
                ".".join(reversed((figure.as_of or "").split("-"))),
                _source(figure.source, teller),
                uses.of(key),
            )
        )
        readings += _readings(figure, teller) if figure.differs else []
    heads = columns("figure 68, value 23, noun 30, date 16, source 60, used-in 70")
    differing = columns("figure 90, value 30, source 110, followed 37")
    tables = (SurveyTable("", heads, tuple(rows)), SurveyTable("survey.disagree", differing, tuple(readings)))
    return Survey("figures", tables)


def _about(key: str, teller: Teller) -> str:
    title = teller.given.corpus.figures[key].title
    return teller.text(title) if title else key


def _source(source: str | None, teller: Teller) -> str:
    return read_in(source, teller) if source else teller.say("survey.computed")


def _value(figure: ResolvedFigure, teller: Teller) -> tuple[str, str]:
    """Return the number and what it counts: a noun of the register, or a phrase of the templates."""
    noun = teller.given.corpus.units.get(figure.unit)
    key = counted(figure.unit)
    words = teller.say(key) if teller.knows(key) else figure.unit
    return teller.said(printed(figure, figure), ""), noun.name.form(teller.lang, None) if noun else words


def _readings(figure: ResolvedFigure, teller: Teller) -> list[Cells]:
    """Return what each source says, what is followed marked."""
    return [
        (
            _about(figure.id, teller),
            teller.said(printed(figure, one), ""),
            _source(one.source, teller),
            teller.say("survey.followed-here") if one.followed else "",
        )
        for one in figure.readings
    ]

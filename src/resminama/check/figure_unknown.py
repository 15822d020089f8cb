"""FIG001: a text or a table uses a figure that nobody gives."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.walk import answers_of, records
from resminama.check.world import World
from resminama.check.written import near
from resminama.compute.stock import years_of
from resminama.findings import Finding, error
from resminama.model.corpus import Corpus
from resminama.model.figures import ChartBar
from resminama.model.guide import GuideSection
from resminama.model.inventory import Inventory, InventoryRow, Users
from resminama.model.leaflet import Leaflet
from resminama.model.note import LISTS, NoteSection
from resminama.model.order import Order
from resminama.model.package import Package
from resminama.model.record import Record
from resminama.model.report import ReportSection
from resminama.model.statute import ChapteredAct, Clause, Statute
from resminama.model.text import Text, Value
from resminama.model.values import Word
from resminama.outline.charts import chart_ids
from resminama.outline.leaflet import answers

CODE = "FIG001"
_FIGURES: dict[type[Record], tuple[str, ...]] = {
    Inventory: ("readings",),
    InventoryRow: ("capacity", "staff", "waiting", "unit_cost"),
    ReportSection: ("figures", "readings", "charts"),
    ChartBar: ("figure",),
    Users: ("figure",),
}
"""Fields that hold ids of figures; those of a plan may hold numbers, too (PLN003)."""
_ELSE = {
    "figure": "add it to specs/figures",
    "table": "write `figures` or `readings`, or the id of a stock model or a demand table in specs/figures",
    "chart": "name a model, a demand table or a chart in specs/figures, or `plan/indicator`",
}
"""What to do about what is like nothing known."""


def figure_unknown(world: World) -> Iterator[Finding]:
    """Yield a finding for each ``{name}`` that is neither a figure nor a parameter, and each unknown table.

    The formulae of the figures are held against their ids where they are computed.
    """
    figures = _declared(world)
    for path, root in world.corpus.roots.items():
        yield from _texts(world, root, world.corpus.texts_in[path], figures)
    for record in records(world):
        if isinstance(record, NoteSection):
            yield from _tables(record, record.table, world.corpus, figures)
        elif isinstance(record, GuideSection):
            yield from _tables(record, record.model, world.corpus, figures)
        yield from _named(record, world.corpus, figures)


def _declared(world: World) -> set[str]:
    """Return what texts may name, also figures with a finding of their own that have no value."""
    corpus = world.corpus
    names = {*world.statistics.figures, *corpus.figures, *(f"{key}-total" for key in corpus.demand)}
    for key, stock in corpus.stocks.items():
        for year in years_of(stock.years):
            names |= {f"{key}-{year}", f"{key}-leavers-{year}"}
    return names


def _own(root: Record, corpus: Corpus) -> dict[str, str]:
    """Return the placeholders that a source fills by itself, and what they are."""
    if isinstance(root, Clause):
        return {str(parameter.id): "parameter" for parameter in root.parameters}
    if isinstance(root, Leaflet) and (standard := corpus.standards.get(root.standard)):
        return dict.fromkeys(answers(standard, corpus), "answer")
    if isinstance(root, Statute) and root.placeholders:
        return {str(place.id): "placeholder" for place in root.placeholders}
    if isinstance(root, (ChapteredAct, Order)) and root.transitional:
        return {key: "time" for rule in root.transitional for key in rule.times}
    return {"comments-by": "date"} if isinstance(root, Package) else {}


def _texts(world: World, root: Record, texts: tuple[Text, ...], figures: set[str]) -> Iterator[Finding]:
    known = figures | set(_own(root, world.corpus))
    for text in texts:
        for node in text.walk():
            if isinstance(node, Value) and node.id not in known:
                what = "unknown figure or parameter" if isinstance(root, Clause) else "unknown figure"
                span = world.span(text, node.start, node.end)
                yield error(
                    CODE, span, f"{what} '{node.id}'", near(node.id, known, "add it to specs/figures")
                )


def _named(record: Record, corpus: Corpus, figures: set[str]) -> Iterator[Finding]:
    fields = _FIGURES.get(type(record), ())
    for key, word in answers_of(record) if fields else ():
        known, what = (chart_ids(corpus), "chart") if key == "charts" else (figures, "figure")
        if key in fields and isinstance(word, Word) and word not in known:
            yield error(CODE, word.span, f"unknown {what} '{word}'", near(word, known, _ELSE[what]))


def _tables(
    section: NoteSection | GuideSection, table: Word | None, corpus: Corpus, figures: set[str]
) -> Iterator[Finding]:
    models = {*corpus.stocks, *corpus.demand, *LISTS}
    for word, known, what in (
        (table, models, "table"),
        (section.chart, chart_ids(corpus), "chart"),
        *((figure, figures, "figure") for figure in section.figures),
    ):
        if word is not None and word not in known:
            yield error(CODE, word.span, f"unknown {what} '{word}'", near(word, known, _ELSE[what]))

"""What the issue of the family asks of its sources."""

from __future__ import annotations

from resminama.findings import Severity
from resminama.lang import Lang
from resminama.model.binding import documents_of, orders_of
from resminama.ordinal import Ordinal
from resminama.outline.content import Kind
from resminama.world import Prepared


def test_the_corpus_is_clean(corpus: Prepared) -> None:
    serious = [f for f in corpus.findings if f.severity is not Severity.NOTE]
    assert serious == []


def test_every_text_is_translated(corpus: Prepared) -> None:
    sources = corpus.corpus
    for lang in (Lang.RU, Lang.TK):
        missing = [a for a in sources.texts if not sources.catalogues[lang][a].text.raw]
        assert missing == []


def test_every_figure_has_a_title_for_its_readers(corpus: Prepared) -> None:
    assert [key for key, figure in corpus.corpus.figures.items() if figure.title is None] == []


def test_the_law_is_as_published(corpus: Prepared) -> None:
    law = corpus.corpus.acts["law-social-services"]
    assert (law.number, law.date, law.in_force) == ("434-VI", "2021-12-18", "2022-01-01")
    assert law.units is not None
    assert (law.units.chapters, law.units.articles) == ("6", "25")


def test_the_glossary_holds_all_concepts(corpus: Prepared) -> None:
    concepts = corpus.corpus.concepts
    assert len(concepts) >= 230
    rejected = {str(getattr(v, "term", v)) for v in concepts["social-service"].terms.tk.rejected}
    assert concepts["social-service"].terms.tk.preferred == "durmuş hyzmaty"
    assert "sosial hyzmat" in rejected


def test_the_statute_has_ten_chapters_and_thirty_points(corpus: Prepared) -> None:
    units = list(corpus.world.outlines["statute-personal-assistant"].walk())
    assert sum(unit.kind is Kind.CHAPTER for unit in units) == 10
    assert sum(unit.kind is Kind.POINT for unit in units) >= 30


def test_the_procedure_has_steps_and_decisions(corpus: Prepared) -> None:
    steps = corpus.corpus.sops["sop-personal-assistant"].steps
    assert len(steps) >= 15
    assert sum(step.ask is not None for step in steps) >= 4


def test_points_run_through_the_act_without_a_gap(corpus: Prepared) -> None:
    for key in ("standard-personal-assistant", "statute-personal-assistant", "sop-personal-assistant"):
        units = corpus.world.outlines[key].walk()
        numbers = [corpus.world.places[u.address].number for u in units if u.kind is Kind.POINT]
        assert numbers == [Ordinal(n) for n in range(1, len(numbers) + 1)]


def test_every_document_goes_to_the_ministry_in_a_package(corpus: Prepared) -> None:
    sources, written = corpus.corpus, set(corpus.world.outlines)
    held = {package.name: set(documents_of(package, sources)) for package in sources.packages.values()}

    assert written - held["everything"] == set()
    for name in ("briefs", "national-plan", "sub-legislative-framework"):
        assert held[name] <= held["everything"]
    for service in {str(standard.service) for standard in sources.standards.values()}:
        family = {f"{kind}-{service}" for kind in ("order", "standard", "statute", "sop", "leaflet")}
        assert family <= held[service]


def test_texts_name_a_source_by_its_title(corpus: Prepared) -> None:
    """A reader knows the annual report for 2021, and no "seed 001"."""
    assert [address for address, text in corpus.corpus.texts.items() if "seed 0" in text.raw] == []


def test_a_package_holds_the_sheets_of_all_forms_that_its_acts_name(corpus: Prepared) -> None:
    sources = corpus.corpus
    for standard in sources.standards.values():
        held = documents_of(sources.packages[f"package-{standard.service}"], sources)
        assert {str(kept.form) for kept in standard.records} <= set(held)
    violence = documents_of(sources.packages["package-sub-legislative-framework"], sources)
    assert {"form-safety-plan", "form-referral-answer"} <= set(violence)  # a step, a text of a procedure
    assert violence.count("form-consent") == 1  # annexed and named


def test_every_order_is_in_the_framework_or_in_the_package_of_its_service(corpus: Prepared) -> None:
    sources = corpus.corpus
    for key, order in sources.orders.items():
        home = str(order.service or "sub-legislative-framework")
        assert key in {str(one.id) for one in orders_of(sources.packages[f"package-{home}"], sources)}

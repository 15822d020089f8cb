"""What depends on what, in a workspace small enough to know by heart."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checks.workspace import base
from resminama.cli import main
from resminama.context import BuildContext
from resminama.impact.answer import Impact, UnknownAddressError
from resminama.impacts import impact_of
from resminama.workspace import write_all

SOURCES = Path(__file__).parent / "sources"


@pytest.fixture
def context(tmp_path: Path) -> BuildContext:
    """The small workspace, never built."""
    paths = [path for path in SOURCES.rglob("*") if path.is_file()]
    own = {path.relative_to(SOURCES).as_posix(): path.read_bytes() for path in paths}
    write_all(tmp_path, {**base(), **own})
    return BuildContext(tmp_path, 1)


def _told(found: Impact) -> set[str]:
    return {f"{one.address} [{one.how}]" for one in found.dependents}


def test_a_post_is_named_by_steps_texts_fields_and_clauses(context: BuildContext) -> None:
    found = impact_of(context, "post-coordinator")
    assert _told(found) == {
        "sop-help/answer [performer]",
        "sop-help/register [printed]",
        "sop-help/actors-post-coordinator [printed]",
        "standard-help [parameter]",
        "standard-help/complaint-answer [printed]",
        "standard-help/decision [performer]",
        "standard-help/intake [performer]",
        "statute-help/keeper [text]",
    }
    assert {one.address for one in found.of("step")} == {"sop-help/answer", "sop-help/register"}


def test_the_words_of_a_clause_stand_in_every_document_that_uses_it(context: BuildContext) -> None:
    found = impact_of(context, "form-plan")
    assert "complaints/complaint-answer [text]" in _told(found)
    assert "standard-help/complaint-answer [stands in]" in _told(found)
    assert "sop-help/register [printed]" in _told(found)


def test_a_point_is_repeated_where_it_is_included_and_its_items_with_it(context: BuildContext) -> None:
    found = impact_of(context, "standard-help/eligibility")
    assert {"statute-help/who [include]", "statute-help/lives-here [stands in]"} <= _told(found)


def test_a_step_takes_its_performer_from_the_stage_of_the_standard(context: BuildContext) -> None:
    found = impact_of(context, "standard-help/intake")
    assert _told(found) == {"sop-help/register [stage]"}


def test_a_figure_reaches_what_is_computed_from_it(context: BuildContext) -> None:
    found = impact_of(context, "households")
    assert _told(found) == {"people [formula]", "standard-help/purpose [text]"}
    through = {one.address: one.target for one in found.dependents}
    assert through == {"people": "households", "standard-help/purpose": "people"}


def test_a_term_is_found_in_running_text(context: BuildContext) -> None:
    found = impact_of(context, "person-with-disability")
    assert "statute-help/keeper [term]" in _told(found)
    assert [(one.lang, one.address) for one in found.translations] == [("ru", "statute-help/keeper")]


def test_a_term_and_a_service_of_one_id_are_told_apart(
    context: BuildContext, capsys: pytest.CaptureFixture[str]
) -> None:
    path = context.root / "glossary/assistance.yaml"
    words = (context.root / "glossary/disability.yaml").read_text("utf-8")
    path.write_text(words.replace("id: disability", "id: assistance"), "utf-8")
    found = impact_of(context, "assistance")
    assert (found.what, found.at.partition(":")[0]) == ("service", "specs/registry/services.yaml")
    assert "standard-help [service]" in _told(found)
    (term,) = found.also
    assert (term.what, term.at) == ("term", "glossary/assistance.yaml:1")
    assert _told(term).isdisjoint(_told(found))
    assert impact_of(context, "glossary/assistance").what == "term"
    assert main(["--workspace", str(context.root), "impact", "assistance", "--json"]) == 0
    assert [one["what"] for one in json.loads(capsys.readouterr().out)["also"]] == ["term"]


def test_a_chart_is_an_address_and_depends_on_its_figures(context: BuildContext) -> None:
    bars = "    bars:\n      - {id: chart-need-all, title: All, figure: people}\n"
    path = context.root / "specs/figures/need.yaml"
    charts = f"charts:\n  - id: chart-need\n    title: Need\n{bars}"
    path.write_text(path.read_text("utf-8") + charts, "utf-8")
    assert impact_of(context, "chart-need").what == "chart"
    through = {one.address: one.target for one in impact_of(context, "households").dependents}
    assert through["need/chart-need-all"] == "people"
    assert through["chart-need"] == "need/chart-need-all"


def test_an_article_is_asked_for_with_its_parts_and_a_document_with_its_units(context: BuildContext) -> None:
    assert {"standard-help [legal basis]", "statute-help [legal basis]"} <= _told(impact_of(context, "law"))
    inside = impact_of(context, "statute-help")
    assert _told(inside) == {"sop-help/register [text]"}
    assert inside.packages == ("help",)


def test_a_place_is_where_the_words_stand(context: BuildContext) -> None:
    (keeper,) = impact_of(context, "statute-help").dependents
    assert keeper.at == "specs/sops/sop-help.yaml:12"


def test_what_nobody_names_has_no_dependents(context: BuildContext) -> None:
    found = impact_of(context, "standard-help/premises")
    assert found.dependents == ()


def test_an_edit_is_seen_at_the_next_question(context: BuildContext) -> None:
    before = _told(impact_of(context, "place-town"))
    path = context.root / "specs/statutes/statute-help.yaml"
    path.write_text(path.read_text("utf-8").replace("keeps", "keeps, in [[place-town]],"), "utf-8")
    assert _told(impact_of(context, "place-town")) - before == {"statute-help/keeper [text]"}


def test_an_unknown_address_is_told_with_its_nearest(context: BuildContext) -> None:
    with pytest.raises(UnknownAddressError) as told:
        impact_of(context, "post-cordinator")
    assert told.value.near[0] == ("post-coordinator", "specs/registry/posts.yaml:3")
    with pytest.raises(UnknownAddressError) as told:
        impact_of(context, "statute-help/keper")
    assert told.value.near[0][0] == "statute-help/keeper"


def test_the_verb_answers_as_text_and_json(context: BuildContext, capsys: pytest.CaptureFixture[str]) -> None:
    verb = ["--workspace", str(context.root), "impact"]
    assert main([*verb, "statute-help/keeper", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["address"] for one in told["steps"]] == ["sop-help/register"]
    assert told["packages"] == ["help"]
    assert main([*verb, "statute-help/keeper"]) == 0
    assert "sop-help/register  [text]  specs/sops/sop-help.yaml:12" in capsys.readouterr().out
    assert main([*verb, "statute-help/kiper"]) == 1
    assert "did you mean 'statute-help/keeper'" in capsys.readouterr().err

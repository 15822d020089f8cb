"""Reports of a workspace small enough to know by heart; it words no phrase, so headings are their keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.workspace import base
from resminama.lang import Lang
from resminama.survey.blanks import blanks
from resminama.survey.duties import duties
from resminama.survey.figures import figures
from resminama.survey.instruments import instruments
from resminama.survey.limits import limits, proposals
from resminama.survey.teller import Teller
from resminama.survey.traceability import traceability
from resminama.world import materials, prepare

SOURCES = Path(__file__).parents[1] / "impact" / "sources"


@pytest.fixture(scope="module")
def teller() -> Teller:
    """The words of the small workspace in English."""
    paths = [path for path in SOURCES.rglob("*") if path.is_file()]
    own = {path.relative_to(SOURCES).as_posix(): path.read_bytes() for path in paths}
    return Teller(materials(prepare({**base(), **own})), Lang.EN)


def test_every_time_limit_stands_with_its_unit_and_source(teller: Teller) -> None:
    (table,) = limits(teller).tables
    assert [tuple(cell.replace("\xa0", " ") for cell in row[1:]) for row in table.rows] == [
        ("Point 13", "Coordinator", "survey.does-decide", "10 working days", "source.seed-001"),
        ("Point 15", "survey.appellant", "survey.does-file-appeal", "30 calendar days", "source.seed-001"),
        ("Point 15", "Court", "survey.does-answer-appeal", "15 working days", "source.seed-001"),
        ("Point 17", "Coordinator", "First conversation", "1 working day", "source.seed-001"),
        ("", "", "review", "1 year", ""),
        ("", "", "total time: Answer", "3 working days", ""),
        ("Step 2", "Coordinator", "Answer", "1 working day", "survey.proposed"),
    ]


def test_proposals_are_what_has_no_source(teller: Teller) -> None:
    (table,) = proposals(teller).tables
    told = [row[3].replace("\xa0", " ") for row in table.rows]
    assert told == ["1 / 20 users", "1 year", "3 working days", "1 working day"]


def test_norms_in_words_stand_among_the_proposals() -> None:
    point = "      - id: {id}\n        text: {text}\n"
    points = "".join(
        point.format(id=key, text=text)
        for key, text in (
            ("days", "The court answers within 10 (ten) working days."),
            ("members", "Two members sit once a year and decide by two thirds, on 1 March 2023."),
            ("read", "The court answers within 3 (three) months.\n        source: a law"),
        )
    )
    head = "schema: bylaw/1\nid: court-rules\nkind: rules\ntitle: Rules of the court\nlegal_basis: [law]\n"
    chapter = "chapters:\n  - id: general\n    title: General provisions\n    points:\n"
    files = {**base(), "specs/bylaws/court-rules.yaml": (head + chapter + points).encode()}

    (table,) = proposals(Teller(materials(prepare(files)), Lang.EN)).tables

    rows = [tuple(cell.replace("\xa0", " ") for cell in row) for row in table.rows]
    assert [(row[1], row[3]) for row in rows if row[0] == "Rules of the court"] == [
        ("Point 1", "10 working days"),
        ("Point 2", "Two members"),
        ("Point 2", "once a year"),
        ("Point 2", "two thirds"),
    ]


def test_a_post_bears_what_names_it(teller: Teller) -> None:
    posts, bodies = duties(teller).tables
    assert [(who, what) for who, _, _, what, _ in posts.rows] == [
        ("Coordinator", "survey.does-decide"),
        ("Coordinator", "First conversation"),
        ("Coordinator", "Register"),  # a step of the stage that is hers
        ("Coordinator", "Answer"),
    ]
    assert [(row[0], row[3]) for row in bodies.rows] == [("Court", "survey.does-answer-appeal")]


_SEATS = """schema: bylaw/1
id: council-rules
kind: rules
title: Rules of the council
legal_basis: [law]
collegium:
  body: body-court
  composition:
    - {id: seat-head, post: post-coordinator}
    - {id: seat-member, body: body-court}
  chair: [seat-head]
  quorum: 2/3
  majority: more than 1/2
chapters:
  - id: general
    title: General provisions
    points:
      - id: one
        states: [composition, chair, quorum]
        text: Members serve without pay.
"""


def test_a_seat_says_what_it_obliges_to_and_not_whose_it_is() -> None:
    files = {**_files(), "specs/bylaws/council-rules.yaml": _SEATS.encode()}
    told = duties(Teller(materials(prepare(files)), Lang.EN)).tables
    rows = [row for table in told for row in table.rows if row[1] == "Rules of the council"]
    assert [(row[0], row[3]) for row in rows] == [
        ("Coordinator", "survey.does-chair"),
        ("Court", "collegium"),
        ("Court", "survey.does-sit"),
    ]


def test_blanks_are_told_by_kind(teller: Teller) -> None:
    to_be_set, by_hand = blanks(teller).tables
    assert [row[3] for row in to_be_set.rows] == ["unit cost"]
    assert by_hand.rows == ()


def test_an_article_stands_with_those_who_cite_it(teller: Teller) -> None:
    cited, unused = instruments(teller).tables
    assert [row[1].replace("\xa0", " ") for row in cited.rows] == ["survey.whole", "Article 3"]
    assert cited.rows[1][2].count(";") == 1, "the standard and the statute"
    assert len(unused.rows) == len(teller.given.corpus.acts) - 1


def test_a_figure_stands_with_what_uses_it(teller: Teller) -> None:
    table, _ = figures(teller).tables
    assert [(row[1], row[5]) for row in table.rows] == [
        ("120", "survey.goes-into"),
        ("240", teller.title("standard-help")),
    ]


_TABLE = """schema: figures/1
id: demand
figures:
  - id: centres
    value: 6
    unit: centre
    as_of: 2025
    source: seed 001
  - id: twice
    unit: person
    formula: people * 2
demand:
  - id: posts-needed
    title: Posts needed
    printed_total: 12
    source: seed 001
    rows:
      - id: posts-of-centres
        body: Centres
        driver: two posts a centre
        value: 12
        formula: centres * 2
charts:
  - id: chart-centres
    title: Chart of centres
    bars:
      - {id: chart-centres-all, title: All, figure: centres}
"""


def test_a_figure_goes_into_tables_and_charts() -> None:
    files = {**_files(), "specs/figures/demand.yaml": _TABLE.encode()}
    into = b"\nsurvey:\n  goes-into:\n    en: 'in: {what}'\n    ru: 'v: {what}'\n    tk: 'w: {what}'\n"
    files["templates/phrases.yaml"] += into
    table, _ = figures(Teller(materials(prepare(files)), Lang.EN)).tables
    used = {row[0]: row[5] for row in table.rows}
    assert used["centres"] == "in: Posts needed; Chart of centres"
    assert used["households"] == "in: people", "and not what people go into"
    assert used["people"].endswith("; in: twice")
    assert used["twice"] == "survey.not-used"


def test_what_a_figure_counts_is_worded_in_each_language() -> None:
    files = _files()
    files["templates/phrases.yaml"] += (
        b"\nsurvey:\n  counted-person:\n    en: person\n    ru: lico\n    tk: adam\n"
    )
    given = materials(prepare(files))
    told = {lang: [row[2] for row in figures(Teller(given, lang)).tables[0].rows] for lang in Lang}
    assert told == {
        Lang.EN: ["household", "person"],
        Lang.RU: ["household", "lico"],  # FIG006 tells the one that nobody has worded
        Lang.TK: ["household", "adam"],
    }


def _gaps(files: dict[str, bytes]) -> dict[str, list[str]]:
    """Return what is missing from above and from below, by kind of gap."""
    _, _, down, up, _ = traceability(Teller(materials(prepare(files)), Lang.EN)).tables
    found: dict[str, list[str]] = {}
    for kind, where in (*down.rows, *up.rows):
        found.setdefault(kind.removeprefix("survey."), []).append(where.rpartition(": ")[2])
    return found


def _files() -> dict[str, bytes]:
    paths = [path for path in SOURCES.rglob("*") if path.is_file()]
    return {**base(), **{path.relative_to(SOURCES).as_posix(): path.read_bytes() for path in paths}}


@pytest.mark.parametrize("unit", ["standard-help/appeal", "statute-help/keeper"])
def test_a_step_may_serve_a_unit_of_the_standard_or_of_another_act(unit: str) -> None:
    files, path = _files(), "specs/sops/sop-help.yaml"
    assert _gaps(files)["step-alone"] == ["Answer"]
    files[path] = files[path].replace(
        b"    title: Answer\n", f"    title: Answer\n    serves: [{unit}]\n".encode()
    )
    assert "step-alone" not in _gaps(files)


def test_what_a_step_serves_is_an_address_like_any_other() -> None:
    files, path = _files(), "specs/sops/sop-help.yaml"
    served = b"title: Answer\n    serves: [standard-help/apeal]\n"
    files[path] = files[path].replace(b"title: Answer\n", served)
    assert "REF001" in {finding.code for finding in prepare(files).findings}


def test_articles_that_nobody_has_read_are_one_gap() -> None:
    files = _files()
    law = "title: {en: On Social Services}"
    files["specs/acts/law-social-services.yaml"] = (
        f"schema: act/1\nid: law-social-services\nkind: law\n{law}\nunits:\n  articles: 6\n  known:\n"
        "    - unit: art-1\n    - unit: art-4/part-1\n"
    ).encode()
    found = _gaps(files)
    assert found["article-unread"] == ["2–3, 5–6"]
    assert [where.split("\xa0")[1].split()[0] for where in found["article-unused"]] == ["1", "4"]


def test_a_form_that_is_kept_and_that_nothing_asks_for_is_a_gap() -> None:
    files, path = _files(), "specs/sops/sop-help.yaml"
    standard = "specs/standards/standard-help.yaml"
    files[standard] = files[standard].replace(
        b"records: []",
        b"records:\n  - form: form-other\n    keep: 5 years\n  - form: form-plan\n    keep: 5 years",
    )
    assert _gaps(files)["form-unused"] == ["Form-other"], "a step asks for the other one"
    files[path] = files[path].replace(b"Answers the person.", b"Answers the person on the [[form-other]].")
    assert "form-unused" not in _gaps(files)


def test_the_chain_and_its_gaps(teller: Teller) -> None:
    chain, _, down, up, _ = traceability(teller).tables
    assert [(row[3], row[4]) for row in chain.rows] == [("Register", "plan".capitalize())]
    assert ("survey.without-order", teller.title("standard-help")) in down.rows
    assert [row[1].rpartition(": ")[2] for row in up.rows if row[0] == "survey.step-alone"] == ["Answer"]
    assert ("survey.form-without-sheet", "Plan") in up.rows


_WASH = """components:
  - id: wash
    kind: household
    text: help with washing
    unit: visit
    frequency: up to 5 per week
    duration: up to 1 hour
    place: the home
    performer: post-coordinator
"""


def test_a_component_that_no_step_provides_is_a_gap() -> None:
    files, path = _files(), "specs/sops/sop-help.yaml"
    standard = "specs/standards/standard-help.yaml"
    files[standard] = files[standard].replace(b"components: []\n", _WASH.encode())
    assert _gaps(files)["component-unused"] == ["help with washing"]
    served = b"    title: Answer\n    serves: [standard-help/wash, standard-help/appeal]\n"
    files[path] = files[path].replace(b"    title: Answer\n", served)
    assert "component-unused" not in _gaps(files)


def test_points_that_bind_and_that_no_step_carries_out_are_a_gap_of_their_chapter() -> None:
    files, path = _files(), "specs/sops/sop-help.yaml"
    before = _gaps(files)["points-unused"]
    access = next(where for where in before if where.endswith("standard.chapter.access"))
    assert "Point\xa015" in access, "the appeal"
    assert any(where.endswith("Complaints") for where in before), "the points of a shared clause"
    assert not any("Point\xa01 " in where for where in before), "the subject asks for nothing"
    served = b"    title: Answer\n    serves: [standard-help/appeal]\n"
    files[path] = files[path].replace(b"    title: Answer\n", served)
    assert not any("Point\xa015" in where for where in _gaps(files)["points-unused"])


_ESCALATION = """escalation:
  - id: against
    when: the head is complained of
    to: post-coordinator
    within: 1 working day
    serves: [standard-help/appeal]
"""


def test_a_rule_of_the_procedure_outside_its_steps_carries_a_point_out() -> None:
    files, path = _files(), "specs/sops/sop-help.yaml"
    files[path] = files[path].replace(b"escalation: []\n", _ESCALATION.encode())
    assert not any("Point\xa015" in where for where in _gaps(files)["points-unused"])
    chain = traceability(Teller(materials(prepare(files)), Lang.EN)).tables[0]
    assert any(row[2].startswith("Point\xa015") and row[3] != "–" for row in chain.rows), "who carries it out"


def test_what_a_procedure_is_for_carries_nothing_out() -> None:
    files, path = _files(), "specs/sops/sop-help.yaml"
    before = _gaps(files)["points-unused"]
    files[path] = files[path].replace(b"\nscope: ", b"\nscope: Under [[standard-help/appeal]]. ")
    assert _gaps(files)["points-unused"] == before


def test_a_point_that_binds_always_is_no_gap_and_is_listed_with_the_reason() -> None:
    files, path = _files(), "specs/clauses/complaints.yaml"
    files[path] = files[path].replace(
        b"- id: complaint-answer\n", b"- id: complaint-answer\n    no_step: always\n"
    )
    assert not any(where.endswith("Complaints") for where in _gaps(files)["points-unused"])
    *_, left = traceability(Teller(materials(prepare(files)), Lang.EN)).tables
    assert [where for why, where in left.rows if why == "survey.no-step-always"] != []


_RULES = """schema: bylaw/1
id: court-rules
kind: rules
title: Rules of the court
legal_basis: [law]
chapters:
  - id: general
    title: General provisions
    points:
      - id: plan
        text: The court asks for the [[form-plan]].
      - id: silent
        text: The court sits in the town.
"""
_JOINT = """schema: sop/1
id: sop-joint
title: Joint procedure
legal_basis: [law/art-3]
purpose: To establish who does what.
scope: The procedure applies to the staff.
trigger: receipt of an application
total_time:
  within: 3 working days
  to: go
steps:
  - id: ask
    title: Ask
    serves: [court-rules/silent]
    performer: post-coordinator
    within: 1 working day
    form: form-plan
    do: Asks the person.
    next: go
  - id: go
    title: Go
    performer: post-coordinator
    within: 1 working day
    do: Goes to the person.
    next: end
escalation: []
sharing: Information is shared with the consent of the user.
staff_care: The provider protects the health of the staff.
review: 1 year
"""


def test_by_laws_and_procedures_of_several_bodies_stand_in_the_chain() -> None:
    files = {**_files(), "specs/bylaws/court-rules.yaml": _RULES.encode()}
    assert _gaps(files)["bylaw-unused"] == ["Rules of the court"]
    files["specs/sops/sop-joint.yaml"] = _JOINT.encode()
    _, acts, *_ = traceability(Teller(materials(prepare(files)), Lang.EN)).tables
    rows = [tuple(cell.replace("\xa0", " ") for cell in row[1:]) for row in acts.rows]
    assert [row[2:] for row in rows if row[0] == "Rules of the court"] == [
        ("survey.whole", "–", "–"),
        ("Point 1", "–", "Plan"),
        ("Point 2", "Ask", "Plan"),
    ]
    joint = [row for row in rows if row[3] in ("Ask", "Go") and row[2].startswith("Step")]
    assert [(row[2], row[4]) for row in joint] == [("Step 1", "Plan"), ("Step 2", "–")]
    found = _gaps(files)
    assert "bylaw-unused" not in found, "a step rests on it"
    assert [where.replace("\xa0", " ") for where in found["steps-alone"]] == ["Step 2"]


def test_an_act_is_used_by_those_who_name_the_body_that_it_establishes() -> None:
    council = "collegium:\n  body: body-council\n  composition: []\n  chair: [elected]\n"
    rules = _RULES.replace("chapters:\n", f"{council}  quorum: 2/3\n  majority: more than 1/2\nchapters:\n")
    bodies, statute = "specs/registry/bodies.yaml", "specs/statutes/statute-help.yaml"
    files = {**_files(), "specs/bylaws/court-rules.yaml": rules.encode()}
    files[bodies] += files[bodies].partition(b"bodies:\n")[2].replace(b"body-court", b"body-council")
    assert _gaps(files)["bylaw-unused"] == ["Rules of the court"]
    files[statute] = files[statute].replace(b"text: The", b"text: With the [[body-council]] the")
    assert "bylaw-unused" not in _gaps(files)

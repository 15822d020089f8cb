"""The data dictionary says of every field what the JSON Schema of its form says."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from resminama.cli import main
from resminama.lang import Lang
from resminama.review.form import schema
from resminama.survey.dictionary import dictionary
from resminama.survey.teller import Teller
from resminama.workspace import read_sources
from resminama.world import materials, prepare
from support.sample import copy_home

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def teller() -> Teller:
    """The words of the whole corpus in Turkmen."""
    return Teller(materials(prepare(read_sources(ROOT), checked=False)), Lang.TK)


def properties(described: Mapping[str, Any], front: str = "") -> Iterator[str]:
    """Yield the paths of a schema; what stands in an array once."""
    for key, value in described["properties"].items():
        if value.get("type") == "array":
            yield from properties(value["items"], f"{front}{key}.*.")
        else:
            yield front + key


def test_the_dictionary_holds_what_the_schemas_hold(teller: Teller) -> None:
    for sheet in teller.given.corpus.sheets.values():
        ids = [key for _, key, _ in sheet.elements()]
        assert set(ids) == set(properties(schema(sheet)))
        assert len(ids) == len(set(ids))


def test_an_element_stands_once_whatever_asks_for_it(teller: Teller) -> None:
    shared, own = dictionary(teller).tables
    told = [*(row[0] for row in shared.rows), *(row[2] for row in own.rows)]
    sheets = teller.given.corpus.sheets.values()
    assert len(told) == len(set(told))
    assert set(told) == {key for sheet in sheets for _, key, _ in sheet.elements()}
    assert all(row[5].count("; ") >= 1 for row in shared.rows)


def test_the_data_of_a_person_are_the_same_in_every_form(teller: Teller) -> None:
    told = {row[0]: row for row in dictionary(teller).tables[0].rows}
    assert told["person-sex"][4] == "sex-female – zenan; sex-male – erkek"
    assert [told[f"person-{what}"][2] for what in ("name", "birth", "address")] == [
        "bir setirlik tekst",
        "sene",
        "bir setirlik tekst",
    ]
    assert told["person-birth"][3] == "käbir nusgalarda"


def test_every_choice_has_its_words(teller: Teller) -> None:
    own = {row[2]: row for row in dictionary(teller).tables[1].rows}
    assert own["consent-home"][6] == "home-yes – hawa; home-no – ýok"
    assert own["recipients-table.*.recipient"][5:] == ("–", "–")


def test_the_dictionary_says_what_is_asked_only_where_a_part_is_filled_in(teller: Teller) -> None:
    own = {row[2]: row for row in dictionary(teller).tables[1].rows}
    assert own["part-child.*.child-words"][5] == "bölüm doldurylsa, hökmany"
    assert own["part-child.*.child-parents-view"][5] == "–"
    assert own["part-helper.*.helper-chosen"][5] == "hökmany"


def test_the_verb_writes_the_schema_of_every_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy_home(tmp_path)
    assert main(["--workspace", str(tmp_path), "form", "schema"]) == 0
    told = capsys.readouterr().out.split()
    names = ("application", "consent", "individual-plan", "refusal", "suspension")
    assert told == [f"outputs/forms/form-{name}.schema.json" for name in names]
    for path in told:
        written = json.loads((tmp_path / path).read_text("utf-8"))
        Draft202012Validator.check_schema(written)
        labels = [entry["description"] for entry in written["properties"].values()]
        assert labels
        assert not [label for label in labels if "{" in label or "[[" in label]


def test_one_schema_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy_home(tmp_path)
    assert main(["--workspace", str(tmp_path), "form", "schema", "form-consent"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "form-consent"
    assert main(["--workspace", str(tmp_path), "form", "schema", "form-none"]) == 2
    assert main(["--workspace", str(tmp_path), "form", "read"]) == 2

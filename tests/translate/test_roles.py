"""What the translator of the real family is told about a string."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from resminama.lang import Lang
from resminama.translate.desk import Desk
from resminama.translate.roles import Role, role_by_address, roles
from resminama.translate.sentences import english
from resminama.translate.update import bring_up_to_date
from resminama.world import Prepared, materials, prepare
from support.sample import sample

ROOT = Path(__file__).parents[2]
SOP, STANDARD = "sop-personal-assistant", "standard-personal-assistant"


def _roles(prepared: Prepared) -> dict[str, Role]:
    given = materials(prepared)
    return roles(given.outlines.values(), english(given))


@pytest.fixture(scope="module")
def prepared() -> Prepared:
    return prepare(sample(), checked=False)


@pytest.fixture(scope="module")
def told(prepared: Prepared) -> dict[str, Role]:
    return _roles(prepared)


@pytest.fixture(scope="module")
def comments(prepared: Prepared, told: Mapping[str, Role]) -> dict[tuple[Lang, str], str]:
    desk = Desk(prepared.corpus)
    bring_up_to_date(desk, told)
    return {(lang, key): entry.comment for lang in desk.entries for key, entry in desk.entries[lang].items()}


@pytest.mark.parametrize(
    ("address", "role"),
    [
        (f"{SOP}/purpose", "point"),
        (f"{SOP}/register", "step, column “Step”"),
        (f"{SOP}/register/risk", "part of a step, column “Step”"),
        (f"{SOP}/trigger", "part of a point"),
        (f"{STANDARD}/control", "table cell, column “Outcome”"),
        (f"{STANDARD}/eligibility", "lead-in of a list"),
        ("complaints/title", "chapter title"),
        ("form-consent/title", "title"),
        ("glossary/accessibility", "table cell, column “Definition”"),
    ],
)
def test_roles(told: Mapping[str, Role], address: str, role: str) -> None:
    assert told.get(address, role_by_address(address)).role == role


def test_a_fragment_is_shown_in_its_sentence(comments: Mapping[tuple[Lang, str], str]) -> None:
    lines = comments[Lang.RU, f"{SOP}/trigger"].split("\n")
    sentence = "sentence: The procedure begins with receipt of an application or a referral. The longest time"
    assert lines[2].startswith(f"{sentence} from this event to step … is")
    assert lines[3].startswith("sentence in ru: ")
    assert "{trigger}" in lines[3]
    assert "case of {trigger}: as the sentence asks" in lines
    assert any(line.startswith("note: {trigger} stands in the nominative here") for line in lines)


def test_the_authors_remark_goes_to_the_language_it_is_about(
    comments: Mapping[tuple[Lang, str], str],
) -> None:
    remarks = {
        lang: {line for (of, _), text in comments.items() if of is lang for line in text.split("\n")}
        for lang in (Lang.RU, Lang.TK)
    }
    assert any("note: {from} stands in the genitive in ru" in line for line in remarks[Lang.RU])


def test_no_comment_has_a_number_of_a_unit_in_it(told: Mapping[str, Role]) -> None:
    numbered = re.compile(r"\b(?:point|step|chapter|subpoint|indent)s?[ \u00a0]\d")
    shown = [role.slot.sentence for role in told.values() if role.slot]
    shown += [part for role in told.values() for part in role.path]
    assert len(shown) > 100
    assert [words for words in shown if numbered.search(words)] == []


def test_an_inserted_step_or_stage_changes_no_comment(prepared: Prepared, told: Mapping[str, Role]) -> None:
    sop = prepared.corpus.sops[SOP]
    first = sop.steps[0]
    files = sample()
    path = next(path for path, record in prepared.corpus.roots.items() if record is sop)
    step = "\nsteps:\n  - id: brand-new\n    title: Brand new\n    do: Does a brand-new thing.\n"
    step += f"    performer: {first.performer}\n    within: 1 working day\n    next: {first.id}\n"
    text = files[path].decode().replace("\nsteps:\n", step, 1)
    after = _roles(prepare({**files, path: text.encode()}, checked=False))

    assert f"{SOP}/brand-new" in after
    assert {key: role for key, role in after.items() if key in told} == told

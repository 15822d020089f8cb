"""Age, sex and disability of a standard: what the act and the leaflet print of them."""

from __future__ import annotations

import pytest

from resminama.compose.document import compose
from resminama.document.dump import dump
from resminama.lang import Lang
from resminama.world import materials, prepare
from support.sample import sample

STANDARD = "specs/standards/standard-personal-assistant.yaml"
AGES = "specs/figures/legal-ages.yaml"
CONDITION = b"        age: {min: age-of-majority}\n"
DISABILITY = b"        disability: with\n"
GROUP = b"      age: {min: age-of-majority}\n"


def _said(document: str, lang: Lang, *edits: tuple[str, bytes, bytes]) -> str:
    files = sample()
    for path, old, new in edits:
        assert old in files[path]
        files[path] = files[path].replace(old, new, 1)
    given = materials(prepare(files, checked=False))
    return dump(compose(document, lang, given).document).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (Lang.EN, "| For whom | Persons with disabilities aged 21 or over |"),
        (Lang.RU, "| Для кого | Лица с инвалидностью, достигшие 21-летнего возраста |"),
        (Lang.TK, "| Kimler üçin | 21 ýaşyna ýeten maýyplygy bolan adamlar |"),
    ],
)
def test_the_passport_follows_the_figure(lang: Lang, told: str) -> None:
    assert told in _said("leaflet-personal-assistant", lang, (AGES, b"value: 18", b"value: 21"))


def test_the_passport_says_nothing_where_everyone_is_meant() -> None:
    edits = ((STANDARD, CONDITION, b""), (STANDARD, DISABILITY, b""))
    assert "| For whom |" not in _said("leaflet-personal-assistant", Lang.EN, *edits)


@pytest.mark.parametrize(
    ("age", "told"),
    [
        (b"{min: 60}", " (aged 60 or over);"),
        (b"{under: 30}", " (under the age of 30);"),
        (b"{min: 20, under: 30}", " (from the age of 20 to under 30);"),
        (b"{min: age-of-majority}", ";"),  # the conditions name it
        (b"{under: nobody-gives-it}", ";"),  # a check tells it
    ],
)
def test_an_act_prints_an_age_that_nothing_else_names(age: bytes, told: str) -> None:
    said = _said("standard-personal-assistant", Lang.EN, (STANDARD, GROUP, b"      age: " + age + b"\n"))
    assert (
        f"item [1)] adults with disabilities who live alone or without the support of relatives{told}" in said
    )


@pytest.mark.parametrize(
    ("sex", "age", "told"),
    [
        (b"female", b"{under: 18}", "Girls under the age of 18"),
        (b"male", b"{under: 19}", "Men under the age of 19"),
        (b"any", b"{under: 16}", "Children under the age of 16"),
    ],
)
def test_below_eighteen_they_are_children(sex: bytes, age: bytes, told: str) -> None:
    condition = b"        age: " + age + b"\n        sex: " + sex + b"\n"
    edits = ((STANDARD, CONDITION, condition), (STANDARD, DISABILITY, b""))
    assert f"| For whom | {told} |" in _said("leaflet-personal-assistant", Lang.EN, *edits)

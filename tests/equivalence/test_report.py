"""A report shows the texts side by side with the differing parts marked."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

import pytest

from resminama.document.dump import dump
from resminama.equivalence.kinds import Difference, Kind
from resminama.equivalence.report import Say, as_json, page, text
from resminama.equivalence.workbook import workbook
from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.model.corpus import Corpus
from resminama.ooxml.unzip import parts
from resminama.translators.printing import phrase

ROOT = Path(__file__).parents[2]
_AS_OF = "2021-01-01"
_DIFFERENCE = Difference(
    "act/point",
    Kind.MODAL,
    "may",
    {Lang.TK: "=SUM(A1)", Lang.RU: "Служба вправе просить.", Lang.EN: "The service may ask."},
    {Lang.TK: (), Lang.RU: ((7, 13),), Lang.EN: ((12, 15),)},
)


def test_text_brackets_the_differing_parts() -> None:
    assert text([_DIFFERENCE]) == (
        "act/point\n  modal force: may\n    tk  =SUM(A1)\n    ru  Служба ⟦вправе⟧ просить.\n"
        "    en  The service ⟦may⟧ ask.\n1 differences, 0 silenced\n"
    )


def test_json_tells_the_ranges() -> None:
    (read,) = json.loads(as_json([_DIFFERENCE]))
    assert read["ranges"] == {"tk": [], "ru": [[7, 13]], "en": [[12, 15]]}
    assert read["texts"]["ru"] == "Служба вправе просить."


def test_the_page_has_the_three_texts_in_a_row() -> None:
    shown = dump(page([_DIFFERENCE], _AS_OF, Lang.EN, _say(Lang.EN)))
    assert "--- landscape" in shown
    assert "Служба ‹outdated:вправе› просить. | The service ‹outdated:may› ask." in shown
    assert "No difference was found." in dump(page([], _AS_OF, Lang.EN, _say(Lang.EN)))


def test_the_page_speaks_the_language_of_its_reader() -> None:
    shown = dump(page([_DIFFERENCE], _AS_OF, Lang.RU, _say(Lang.RU)))
    assert "Расхождения текстов в юридическом значении" in shown
    assert "act/point – обязанность, право, запрет |" in shown  # no English word for the mark


def test_what_was_silenced_stands_at_the_end_with_its_reason() -> None:
    silenced = replace(_DIFFERENCE, silenced="the noun says it")
    shown = dump(page([silenced], _AS_OF, Lang.EN, _say(Lang.EN)))
    assert shown.index("No difference was found.") < shown.index("Looked at and left as they are")
    assert "act/point – modal force: may (the noun says it)" in shown
    assert text([silenced]) == "0 differences, 1 silenced\n"
    assert "the noun says it" in _strings([silenced])


def test_the_workbook_holds_no_formula_and_has_fixed_bytes() -> None:
    data = workbook([_DIFFERENCE], _AS_OF, Lang.EN, _say(Lang.EN))
    assert data == workbook([_DIFFERENCE], _AS_OF, Lang.EN, _say(Lang.EN))
    assert b"<f>" not in parts(data)["xl/worksheets/sheet1.xml"]
    assert "вправе" in _strings([_DIFFERENCE])


def _strings(differences: list[Difference]) -> str:
    data = workbook(differences, _AS_OF, Lang.EN, _say(Lang.EN))
    return parts(data)["xl/sharedStrings.xml"].decode()


@cache
def _phrases() -> Corpus:
    path = "templates/phrases.yaml"
    return load({path: (ROOT / path).read_bytes()})[0]


def _say(lang: Lang) -> Say:
    return partial(phrase, _phrases(), lang)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_worded_in_every_language(kind: Kind) -> None:
    assert [lang for lang in Lang if _say(lang)(f"report.{kind.key}").startswith("report.")] == []

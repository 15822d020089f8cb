"""A report shows the texts side by side with the differing parts marked."""

from __future__ import annotations

import json

from resminama.document.dump import dump
from resminama.equivalence.kinds import Difference, Kind
from resminama.equivalence.report import as_json, page, text
from resminama.equivalence.workbook import workbook
from resminama.lang import Lang
from resminama.ooxml.unzip import parts

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
        "    en  The service ⟦may⟧ ask.\n1 differences\n"
    )


def test_json_tells_the_ranges() -> None:
    (read,) = json.loads(as_json([_DIFFERENCE]))
    assert read["ranges"] == {"tk": [], "ru": [[7, 13]], "en": [[12, 15]]}
    assert read["texts"]["ru"] == "Служба вправе просить."


def test_the_page_has_the_three_texts_in_a_row() -> None:
    shown = dump(page([_DIFFERENCE], _AS_OF))
    assert "--- landscape" in shown
    assert "Служба ‹outdated:вправе› просить. | The service ‹outdated:may› ask." in shown
    assert "No difference was found." in dump(page([], _AS_OF))


def test_the_workbook_holds_no_formula_and_has_fixed_bytes() -> None:
    data = workbook([_DIFFERENCE], _AS_OF)
    assert data == workbook([_DIFFERENCE], _AS_OF)
    found = parts(data)
    assert b"<f>" not in found["xl/worksheets/sheet1.xml"]
    assert "вправе" in found["xl/sharedStrings.xml"].decode()

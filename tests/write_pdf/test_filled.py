"""What is filled into a form is printed in its place; what is not stays a line, or boxes."""

from __future__ import annotations

import pytest

from resminama.document.tree import Field, FieldKind
from resminama.write.pdf.inlines import Json, encoded_inlines

ANSWERS = (("spoken", "orally"), ("written", "in writing"))


@pytest.mark.parametrize(
    ("field", "printed"),
    [
        (Field("a", FieldKind.TEXT, "Name"), {"k": "room", "n": 1}),
        (Field("a", FieldKind.TEXT, "Name", value="the applicant"), "the applicant"),
        (Field("a", FieldKind.DATE, "Day", value="2022-04-15", shown="15.04.2022 ý."), "15.04.2022 ý."),
        (Field("a", FieldKind.TICK, "Understood"), {"k": "tick", "on": False}),
        (Field("a", FieldKind.TICK, "Understood", value="false"), {"k": "tick", "on": False}),
        (Field("a", FieldKind.TICK, "Understood", value="true"), {"k": "tick", "on": True}),
        (
            Field("a", FieldKind.CHOICE, "Way", choices=ANSWERS, value="written"),
            {"k": "choice", "x": ["orally", "in writing"], "on": [False, True]},
        ),
    ],
)
def test_a_field_in_a_cell(field: Field, printed: Json) -> None:
    assert encoded_inlines((field,), 60, cell=True) == [printed]

"""Other words for a part of a text, in the form that the text has them in."""

from __future__ import annotations

import pytest

from resminama.wording.exchange import exchanged


@pytest.mark.parametrize(
    ("text", "old", "new", "becomes"),
    [
        ("adam nobat sanawy boýunça", "nobat sanawy", "garaşyş", "adam garaşyş boýunça"),
        ("Nobat sanawy", "nobat sanawy", "garaşyş sanawy", "Garaşyş sanawy"),
        ("adamy nobat sanawyna goşýar", "nobat sanawy", "garaşyş sanawy", "adamy garaşyş sanawyna goşýar"),
        ("Nobat sanawyndaky zenan", "nobat sanawy", "garaşyş sanawy", "Garaşyş sanawyndaky zenan"),
        ("Adama ýagdaýda kömek", "ýagdaý", "iş", None),
        (
            "kanunasty namalary kabul etmek",
            "kanunasty nama",
            "kanuna esaslanýan nama",
            "kanuna esaslanýan namalary kabul etmek",
        ),
        ("adamy nobat sanawyna goşýar", "nobat sanawy", "garaşanlar", None),
        ("nobat sanawy we nobat sanawyna", "nobat sanawy", "garaşanlar", None),
        ("adamy sanawa goşýar", "nobat sanawy", "garaşyş sanawy", None),
        ("в списке ожидания", "список ожидания", "лист ожидания", None),
    ],
)
def test_words_are_exchanged_only_in_a_form_that_is_known(
    text: str, old: str, new: str, becomes: str | None
) -> None:
    assert exchanged(text, old, new) == becomes

"""The package as others see it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from resminama import language
from resminama.lang import Case, Lang


def test_a_language_is_one_object() -> None:
    assert language.get("tk") is language.get(Lang.TK)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="de"):
        language.get("de")


def test_cases_are_those_of_the_grammar() -> None:
    assert Case.INS in language.get("ru").cases
    assert Case.ABL in language.get("tk").cases
    assert language.get("en").cases == (Case.NOM,)


def test_importing_the_package_loads_no_language_and_no_locale_data() -> None:
    program = "import sys, resminama.language; print(*sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout

    assert "babel" not in loaded
    assert "resminama.language.turkmen" not in loaded

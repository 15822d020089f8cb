"""Every code has a page, fixtures and one place in the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .workspace import codes

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "checks"
_CODE = re.compile(r"\"([A-Z]{2,6}\d{3})\"")
_HEADINGS = ["Why it matters", "An example that fires", "How to mend it", "Near misses"]
WITHOUT_FIXTURES = {"YAML007", "GDE004", "TPL002"}
"""A file of 2 MB, pages that only a build counts, and a Word template have tests of their own."""


def _codes_of_the_program() -> set[str]:
    texts = (path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
    return {code for text in texts for code in _CODE.findall(text)}


def test_every_code_of_the_program_has_a_page() -> None:
    assert _codes_of_the_program() <= {page.stem for page in PAGES.glob("*.md")}


def test_every_page_is_of_a_code() -> None:
    assert {page.stem for page in PAGES.glob("*.md") if page.stem[-1].isdigit()} <= _codes_of_the_program()


def test_every_code_of_sources_and_texts_has_fixtures() -> None:
    wanted = {code for code in _codes_of_the_program() if (PAGES / f"{code}.md").exists()}
    assert wanted - WITHOUT_FIXTURES <= set(codes())


@pytest.mark.parametrize("page", sorted(PAGES.glob("*[0-9].md")), ids=lambda page: page.stem)
def test_a_page_says_what_why_and_how(page: Path) -> None:
    text = page.read_text("utf-8")
    assert re.match(rf"# {page.stem}: [^\n]*[^.\n]\n\nSeverity: (error|warning|note)\b", text)
    assert re.findall(r"(?m)^## (.+)$", text) == _HEADINGS

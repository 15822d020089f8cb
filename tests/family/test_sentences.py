"""What stands for a mark begins a sentence with a capital, wherever in a paragraph the sentence stands."""

from __future__ import annotations

import re

import pytest

from family.conftest import ACTS, Composed
from resminama.document.tree import Paragraph
from resminama.document.walk import blocks, plain
from resminama.lang import Lang

SMALL = re.compile(r"[^\W\d_]{3,}[.?!]\s+[^\W\d_A-ZА-ЯÄÇŇÖŞÜÝŽ]\w*")
"""A word, the end of a sentence, a word with a small letter."""


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
@pytest.mark.parametrize("key", [*ACTS, "sop-personal-assistant"])
def test_no_sentence_begins_small(key: str, lang: Lang, composed: Composed) -> None:
    paragraphs = [block for block in blocks(composed(key, lang)) if isinstance(block, Paragraph)]
    assert [found[0] for block in paragraphs for found in SMALL.finditer(plain(block.inlines))] == []
    assert paragraphs


def test_within_a_paragraph_a_name_has_its_capital(composed: Composed) -> None:
    text = [
        plain(block.inlines)
        for block in blocks(composed("standard-personal-assistant", Lang.TK))
        if isinstance(block, Paragraph)
    ]
    assert any("gatnaşmaly däldir. Gullugyň ýolbaşçysynyň üstünden" in words for words in text)

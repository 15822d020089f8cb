"""Twenty thousand pairs of sentences against the whole glossary."""

from __future__ import annotations

from time import process_time

import polib
import pytest

from resminama.lang import Lang

from .glossaries import ROOT, ours

PAIRS = 20_000
SECONDS = 8.0
"""Of the processor; measured 2 to 3 s. The guard is against a search that is not linear."""


@pytest.mark.parametrize("lang", [Lang.RU, Lang.TK])
def test_the_whole_glossary_is_searched_in_time(lang: Lang) -> None:
    paths = sorted((ROOT / "translations" / lang.value).glob("*.po"))
    pairs = [(entry.msgid, entry.msgstr) for path in paths for entry in polib.pofile(str(path))]
    pairs = (pairs * (PAIRS // len(pairs) + 1))[:PAIRS]
    begun = process_time()
    hits = sum(len(ours(Lang.EN).find(source)) + len(ours(lang).find(target)) for source, target in pairs)
    assert process_time() - begun < SECONDS
    assert hits > PAIRS

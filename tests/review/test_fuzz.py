"""Forty tracked edits of every kind come home, whatever anchors the file has lost."""

from __future__ import annotations

import pytest

from family.conftest import DOCUMENTS, Composed
from resminama.lang import Lang
from review.fuzz import LOSSES, lose, missed, read_back, reported
from review.word_edits import KINDS, edited

SAMPLES = [(key, lang) for n, key in enumerate(DOCUMENTS) for lang in (list(Lang)[n % 3],)]
"""Each document once, the languages in turn; ``report_fuzz.py`` takes every document in every language."""


@pytest.mark.parametrize(("key", "lang"), SAMPLES)
def test_every_edit_is_found_where_it_was_made(key: str, lang: Lang, composed: Composed) -> None:
    document = composed(key, lang)
    word = edited(document, seed=2021)
    data = word.save()

    for loss in LOSSES:
        returned = read_back(lose(data, loss), document)

        assert list(missed(word.made, returned)) == [], loss
        assert reported(returned) == len(word.made), loss


def test_every_kind_of_edit_was_made(composed: Composed) -> None:
    made = {one.kind for one in edited(composed("standard-personal-assistant", Lang.RU), seed=1).made}

    assert made == {
        *("edit", "removed", "split", "comment", "new", "merged", "row", "no row", "moved", "format"),
        *("thread", "note"),
    }
    assert len(KINDS) == 18


@pytest.mark.parametrize("lang", Lang)
def test_a_file_that_nobody_touched_says_nothing(lang: Lang, composed: Composed) -> None:
    for key in DOCUMENTS:
        document = composed(key, lang)
        data = edited(document, 0, 0).save()
        assert reported(read_back(data, document)) == 0, key
        assert reported(read_back(lose(data, "everything"), document)) == 0, key

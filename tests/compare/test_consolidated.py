"""The consolidated text: a line under each changed unit, and the new text otherwise untouched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare.planted import PLANTED
from compare.small import edited, sources, state
from resminama.compare.changeset import change_set
from resminama.compare.consolidated import consolidated
from resminama.compose.frames import approvals
from resminama.document.dump import dump
from resminama.lang import Lang
from resminama.language import get
from resminama.model.values import Word

KEY = "statute-lonely-older-people"
_LINES = {
    Lang.EN: "(inserted by the order of the Minister of Labour and Social Protection of Population of "
    "Turkmenistan of 1 June 2022 No. 17-Ö)",
    Lang.RU: "(дополнение внесено приказом министра труда и социальной защиты населения Туркменистана "
    "от 1 июня 2022 года № 17-Ö)",
    Lang.TK: "(Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministriniň 2022-nji ýylyň "
    "1-nji iýunynda çykaran 17-Ö belgili buýrugy esasynda goşuldy)",
}


@pytest.mark.parametrize("lang", Lang)
def test_an_added_point_names_the_order_that_added_it(lang: Lang) -> None:
    files = sources()
    old, new = state(files, "old"), state(edited(files, *PLANTED["point-put-in"]), "new")
    change = change_set(old, new).document(KEY)
    assert change is not None
    order = next(iter(new.given.corpus.orders.values()))
    known = replace(order, number=Word("17-Ö"), date=Word("2022-06-01"))
    by = approvals(known, new.given.resolver(), lang)

    told = (
        dump(consolidated(new.compose(KEY, lang), change, by, get(lang))).replace("\u00a0", " ").splitlines()
    )

    fresh = dump(new.compose(KEY, lang)).replace("\u00a0", " ").splitlines()
    history = [line for line in told if line not in fresh]
    assert history[1:] == [f"note {_LINES[lang]}"]
    place = told.index(history[1])
    assert "ask" in told[place - 1]
    assert [line for line in told if line not in history] == fresh

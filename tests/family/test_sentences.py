"""A name of the register begins a sentence with a capital, wherever in a paragraph the sentence stands."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from resminama.compose.blocks import capitalised
from resminama.compose.inlines import plain_text
from resminama.compose.words import Words
from resminama.document.tree import Link, Run
from resminama.lang import Lang
from resminama.language import get


def said(*inlines: Run | Link) -> str:
    words = cast(Words, SimpleNamespace(language=get(Lang.TK)))
    return "".join(plain_text(inline) for inline in capitalised(inlines, words))


def test_at_the_beginning_and_behind_the_end_of_a_sentence() -> None:
    head = Run("gullugyň ýolbaşçysy")
    assert said(head, Run(" jogap bermelidir. "), head, Run(" diňleýär.")) == (
        "Gullugyň ýolbaşçysy jogap bermelidir. Gullugyň ýolbaşçysy diňleýär."
    )


def test_a_link_too() -> None:
    point = Link((Run("şu bende"), Run(" laýyklykda")), "standard/appeal")
    assert said(Run("Şeýledir? "), point) == "Şeýledir? Şu bende laýyklykda"


def test_within_a_sentence_nothing_changes() -> None:
    head = Run("halypa")
    assert said(Run("Ony "), head, Run(" bilen; "), head) == "Ony halypa bilen; halypa"
    assert said(Run("15."), head) == "15.halypa"

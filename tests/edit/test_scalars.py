"""Edits of texts as patches: the style of a scalar, its wraps and its neighbours stay."""

from __future__ import annotations

import pytest

from resminama.edit.patches import patched
from resminama.edit.scalars import TextEdit, patches_of
from resminama.lang import Lang
from resminama.load.corpus import load
from resminama.model.corpus import Corpus
from resminama.model.text import Text

PATH = "specs/clauses/help.yaml"
HEAD = """schema: clause/1
id: help  # a remark
title: Help
points:
"""
PO = "translations/tk/help.po"


def _load(body: str, po: str = "") -> Corpus:
    corpus, findings = load({PATH: (HEAD + body).encode(), PO: po.encode()})
    assert not [finding for finding in findings if finding.span.path == PATH], findings
    return corpus


def _edits(texts: dict[str, Text], *changes: tuple[str, str, str]) -> list[TextEdit]:
    found = []
    for address, old, new in changes:
        text = texts[f"help/{address}"]
        assert text.raw.count(old) == 1, text.raw
        found.append(TextEdit(text, text.raw.index(old), text.raw.index(old) + len(old), new))
    return found


def _changed(body: str, *changes: tuple[str, str, str]) -> str:
    """Return the body after (unit, words, other words), proved by loading it again."""
    corpus = _load(body)
    file = corpus.files[PATH].text
    written = patched(file, patches_of(_edits(corpus.texts, *changes), file))
    again = _load(written.removeprefix(HEAD))
    for address, text in corpus.texts.items():
        wanted = text.raw
        for unit, old, new in changes:
            wanted = wanted.replace(old, new) if address == f"help/{unit}" else wanted
        assert again.texts[address].raw == wanted
    return written.removeprefix(HEAD)


@pytest.mark.parametrize(
    ("before", "old", "new", "after"),
    [
        ("Help is given.", "given", "lent", "Help is lent."),
        ("Help is given.", "is given", "is: given", "'Help is: given.'"),
        ("Help isn't given.", "given", "given #1", "'Help isn''t given #1.'"),
        ("Help is given.", "Help", "[[body-court]]", "'[[body-court]] is given.'"),
        ("Help is\n      given.", "is given", "was lent", "Help was lent."),
        ("Help is\n      given.", "given", "lent", "Help is\n      lent."),
        ("'Help isn''t given.'", "n't", " ever '", "'Help is ever '' given.'"),
        ('"Help \\"now\\" is\\tgiven."', "given", 'a "must"', '"Help \\"now\\" is\\ta \\"must\\"."'),
        ('"Help \\u0022now"', "now", "\\*", '"Help \\u0022\\\\*"'),
        (">-\n      Help is\n      given.", "is given", "is not given", ">-\n      Help is not given."),
        (">-\n      Help is\n      given.", "given", "lent", ">-\n      Help is\n      lent."),
        (">-\n      Help is\n      given.", " given", "", ">-\n      Help is."),
        (">-\n      Help is\n      given.", "is ", "", ">-\n      Help given."),
        (">\n      Help is: given # now", "given", "a: b", ">\n      Help is: a: b # now"),
    ],
)  # fmt: skip
def test_every_style_of_a_scalar(before: str, old: str, new: str, after: str) -> None:
    tail = "\n  - id: next\n    text: The next point.\n"
    point = "  - id: one\n    text: {}" + tail

    assert _changed(point.format(before), ("one", old, new)) == point.format(after)


BLOCK = """  - id: one
    text: |
      The provider helps the user in the cases that are named in the plan and in those of which it hears
      - (day) by day, as agreed,
        at home
      - (night) by night

      (all) It helps all users.
"""


def test_units_of_one_block_change_together() -> None:
    assert _changed(BLOCK, ("day", "at home", "outside"), ("all", "all users", "everybody")) == BLOCK.replace(
        "at home", "outside"
    ).replace("all users", "everybody")


def test_a_line_that_becomes_long_is_broken() -> None:
    assert _changed(BLOCK, ("one", "the user", "the user and the family of the user")) == BLOCK.replace(
        "helps the user in the cases that are named in the plan and in those of which it hears",
        "helps the user and the family of the user in the cases that are named in the plan and in\n"
        "      those of which it hears",
    )


def test_an_item_that_becomes_long_goes_on_under_itself() -> None:
    words = (
        "by night, and also at each hour at which the user or a neighbour of the user calls the number of it"
    )

    assert _changed(BLOCK, ("night", "by night", words)) == BLOCK.replace(
        "by night", words.replace(" of it", "\n        of it")
    )


def test_what_is_broken_off_begins_the_next_line() -> None:
    long = BLOCK.replace("by day, as agreed,", "by day, " + "as agreed, " * 7 + "and")

    assert _changed(long, ("day", "by day", "by each day of a week")) == long.replace(
        "by day", "by each day of a week"
    ).replace(" agreed, and\n        at", "\n        agreed, and at")


CATALOGUE = """#
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

# @review approved by=BN on=2026-01-05 h=0123456789
msgctxt "help/one"
msgid "Help is given."
msgstr ""
"Kömek \\"berilýär\\" "
"we edilýär."

msgctxt "help/two"
msgid ""
msgstr "x"
"""


def test_a_translation_keeps_its_lines() -> None:
    corpus, _ = load({PO: CATALOGUE.encode()})
    texts = {address: entry.text for address, entry in corpus.catalogues[Lang.TK].items()}
    file = corpus.files[PO].text

    written = patched(file, patches_of(_edits(texts, ("one", '"berilýär"', 'hem "\\*"')), file))

    assert written == CATALOGUE.replace('\\"berilýär\\"', 'hem \\"\\\\*\\"')

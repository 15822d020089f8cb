"""Findings that an author or a translator silenced."""

from __future__ import annotations

import pytest

from .workspace import base, findings_in

_SOURCE = """schema: clause/1
id: cases
title: Cases
points:
  - id: a
    text: {text}
"""
_CATALOGUE = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

{comment}
msgctxt "cases/a"
msgid "Words."
msgstr "Статья 5 даёт право."

msgctxt "cases/title"
msgid "Cases"
msgstr "Статья 6."
"""


def _typed(files: dict[str, str]) -> list[int]:
    """Return the lines on which a typed reference is found."""
    findings, corpus = findings_in({**base(), **{path: text.encode() for path, text in files.items()}})
    return [
        corpus.files[found.span.path].position(found.span.start)[0]
        for found in findings
        if found.code == "REF006"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Under article 5.  # @ignore REF006 the article of a newspaper",
        ">-  # @ignore REF006 the article of a newspaper\n      Words\n      under article 5.",
        "|  # a remark @ignore REF006 the article of a newspaper\n      Under article 5.",
        "Words under\n      article 5.  # @ignore REF006 the article of a newspaper",
        '"Under article 5."  # @ignore TXT008 other @ignore REF006 of a newspaper',
    ],
)
def test_a_source_silences_a_finding_on_its_line(text: str) -> None:
    assert _typed({"specs/a.yaml": _SOURCE.format(text=text)}) == []


@pytest.mark.parametrize(
    "text",
    [
        "Under article 5.  # @ignore REF006",  # no reason
        "Under article 5.  # @ignore REF001 another code",
        ">-\n      Under article 5. # @ignore REF006 words of the block, no comment",
        "Words.  # @ignore REF006 another line\n  - id: b\n    text: Under article 5.",
    ],
)
def test_anything_else_silences_nothing(text: str) -> None:
    assert len(_typed({"specs/a.yaml": _SOURCE.format(text=text)})) == 1


def test_a_translator_silences_a_finding_of_one_entry() -> None:
    source = _SOURCE.format(text="Words.")
    comment = "# @ignore REF006 the article of a newspaper"
    catalogue = _CATALOGUE.format(comment=comment)
    assert _typed({"specs/a.yaml": source, "translations/ru/cases.po": catalogue}) == [12]
    plain = _CATALOGUE.format(comment="# words of the translator")
    assert _typed({"specs/a.yaml": source, "translations/ru/cases.po": plain}) == [8, 12]

"""A difference that somebody has looked at is silenced with a reason, in any of the languages."""

from __future__ import annotations

import pytest

from checks.workspace import base
from resminama.equivalence.corpus import equivalence
from resminama.equivalence.kinds import Kind
from resminama.load.corpus import load

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
msgid "A nurse or a doctor shall not help."
msgstr "{target}"
"""


_ENGLISH = "A nurse or a doctor shall not help."


def _reasons(english: str = "", russian: str = "", turkmen: str = "") -> dict[Kind, str]:
    """Return why the differences of a unit stand; the Turkmen *we* and the missing *not* differ."""
    files = {
        **base(),
        "specs/clauses/cases.yaml": _SOURCE.format(text=_ENGLISH + english).encode(),
        "translations/ru/cases.po": _CATALOGUE.format(
            comment=russian, target="Медсестра или врач не вправе помогать."
        ).encode(),
        "translations/tk/cases.po": _CATALOGUE.format(
            comment=turkmen, target="Şepagat uýasy we lukman kömek edýär."
        ).encode(),
    }
    return {one.kind: one.silenced for one in equivalence(load(files)[0], "cases")}


def test_a_difference_stands_while_nobody_silences_it() -> None:
    assert _reasons() == {Kind.CONJUNCTION: "", Kind.MODAL: ""}


@pytest.mark.parametrize("lang", ["english", "russian", "turkmen"])
def test_one_kind_is_silenced_beside_any_text(lang: str) -> None:
    comment = "# @ignore equivalence:conjunction both are meant"
    found = _reasons(**{lang: f"  {comment}" if lang == "english" else comment})
    assert found == {Kind.CONJUNCTION: "both are meant", Kind.MODAL: ""}


def test_two_kinds_have_a_reason_each() -> None:
    comment = "# @ignore equivalence:conjunction both are meant @ignore equivalence:modal-force a draft"
    assert _reasons(turkmen=comment) == {Kind.CONJUNCTION: "both are meant", Kind.MODAL: "a draft"}


@pytest.mark.parametrize("comment", ["# @ignore equivalence:conjunction", "# @ignore equivalence:term no"])
def test_without_a_reason_or_for_another_kind_nothing_is_silenced(comment: str) -> None:
    assert _reasons(turkmen=comment) == {Kind.CONJUNCTION: "", Kind.MODAL: ""}


def test_a_term_that_a_translation_lacks_is_a_difference_and_silenced_as_its_check_is() -> None:
    target = "Помощь получают все."
    source = "Persons with disabilities receive help."
    catalogue = _CATALOGUE.replace("A nurse or a doctor shall not help.", source)
    for comment, reason in (("", ""), ("# @ignore TERM002 all are meant", "all are meant")):
        files = {**base(), "specs/clauses/cases.yaml": _SOURCE.format(text=source).encode()}
        files["translations/ru/cases.po"] = catalogue.format(comment=comment, target=target).encode()
        (found,) = equivalence(load(files)[0], "cases")
        assert (found.kind, found.value, found.silenced) == (Kind.TERM, "person with disability", reason)

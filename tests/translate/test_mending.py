"""`translate fix`: only the wrong characters change, only where nobody has to decide."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.workspace import base
from resminama.cli import main

_SOURCE = """schema: clause/1
id: cases
title: Cases
points:
  - id: a
    text: Words.
"""
_CATALOGUE = """# Translators: B. N.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"X-Generator: a program\\n"

#. point
{comment}msgctxt "cases/a"
msgid "Words."
msgstr ""
"{first}"
"{second}"

#~ msgid "Old  words."
#~ msgstr "Köne  sözler -  galýar."
"""
_TK, _RU = "translations/tk/cases.po", "translations/ru/cases.po"


def _workspace(root: Path, path: str, words: str, comment: str = "") -> Path:
    """Write a workspace whose one text is translated with ``words``, cut in two lines at ``|``."""
    first, _, second = words.partition("|")
    text = _CATALOGUE.format(first=first, second=second, comment=comment)
    files = {**base(), "specs/clauses/cases.yaml": _SOURCE.encode(), path: text.encode()}
    for name, data in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    return root / path


def _fixed(root: Path, *options: str) -> int:
    return main(["--workspace", str(root), "translate", "fix", *options])


@pytest.mark.parametrize(
    ("path", "wrong", "right"),
    [
        (_TK, "Ol |30-nji bentde durýar.", "Ol |30-njy bentde durýar."),
        (_TK, "Ol |5 nji bentde durýar.", "Ol |5-nji bentde durýar."),
        (_TK, "Gulluk  kömek |edýär .", "Gulluk kömek |edýär."),
        (_TK, "Gulluk - bu |topar.", "Gulluk – bu |topar."),
        (_TK, "Bu 2022-2030 |ýyllar.", "Bu 2022–2030 |ýyllar."),
        (_TK, "Gulluk\u00a0kömek |edýär.", "Gulluk kömek |edýär."),
        (_TK, "Gul\u00adluk kömek |edýär.", "Gulluk kömek |edýär."),
        (_TK, "Durmuş i$i, jema¥at, onuñ |ÿoly.", "Durmuş işi, jemaýat, onuň |ýoly."),
        (_TK, "Gulluk köm\u0435k |edýär.", "Gulluk kömek |edýär."),
        (_TK, "Gulluk \u201cKömek\u201d diýlip |atlandyrylýar.", "Gulluk «Kömek» diýlip |atlandyrylýar."),
        (_RU, "Служба \u201cДолг \u201cи\u201d честь\u201d |здесь.", "Служба «Долг „и“ честь» |здесь."),
        (_RU, "Служба помогает c |людьми.", "Служба помогает с |людьми."),
        (_RU, "Служба помогает людям и\u0306 |всем.", "Служба помогает людям й |всем."),
        (_RU, "Служба работает в соответствии с |[[law]].", "Служба работает в соответствии с |[[law|ins]]."),
        (_TK, "Gulluk |[[law]] laýyklykda işleýär.", "Gulluk |[[law|dat]] laýyklykda işleýär."),
    ],
)
def test_only_the_wrong_characters_change(path: str, wrong: str, right: str, tmp_path: Path) -> None:
    file = _workspace(tmp_path, path, wrong)
    before = file.read_bytes()

    assert _fixed(tmp_path) == 0
    assert file.read_bytes() == before, "the difference is shown first"
    assert _fixed(tmp_path, "--write") == 0
    assert file.read_bytes() == _workspace(tmp_path / "right", path, right).read_bytes()


def test_straight_marks_become_those_of_the_language(tmp_path: Path) -> None:
    file = _workspace(tmp_path, _RU, 'Служба \\"Долг\\" здесь.')
    _fixed(tmp_path, "--write")
    assert "Служба «Долг» здесь." in file.read_text("utf-8")


def test_the_difference_is_shown_and_a_second_run_has_nothing_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _workspace(tmp_path, _TK, "Ol  |30-nji bentde durýar.")
    _fixed(tmp_path)
    shown = capsys.readouterr().out
    assert '-"Ol  "\n-"30-nji bentde durýar."\n+"Ol "\n+"30-njy bentde durýar."' in shown
    assert "run it again with --write" in shown
    _fixed(tmp_path, "--write")
    capsys.readouterr()
    _fixed(tmp_path)
    assert capsys.readouterr().out == "nothing to mend\n"


@pytest.mark.parametrize(
    "words",
    [
        "Служба \u201cДолг здесь.",  # which mark is missing, a person knows
        "Служба Долг» здесь.",
        "Служба нашла это в [[law]].",  # two cases are possible
        "Служба служба помогает.",  # which of the two words goes
        "Служба помогает [[law]]у.",
    ],
)
def test_what_needs_a_decision_stays(words: str, tmp_path: Path) -> None:
    file = _workspace(tmp_path, _RU, words)
    before = file.read_bytes()
    _fixed(tmp_path, "--write")
    assert file.read_bytes() == before


def test_what_a_translator_silenced_stays(tmp_path: Path) -> None:
    file = _workspace(tmp_path, _RU, "Служба - помощь.", "# @ignore TR010 a heading of the old form\n")
    before = file.read_bytes()
    _fixed(tmp_path, "--write")
    assert file.read_bytes() == before


def test_documents_and_languages_narrow_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    russian = _workspace(tmp_path, _RU, "Служба - помощь.")
    turkmen = _workspace(tmp_path, _TK, "Gulluk - kömek.")
    kept = turkmen.read_bytes()
    assert _fixed(tmp_path, "cases", "--lang", "ru", "--write") == 0
    assert "Служба – помощь." in russian.read_text("utf-8")
    assert turkmen.read_bytes() == kept
    assert _fixed(tmp_path, "nothing") == 2
    assert "no catalogue is called" in capsys.readouterr().err

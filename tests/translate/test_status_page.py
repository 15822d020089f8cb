"""The page of the progress: bars and figures in the language of the reader."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from checks.workspace import base
from resminama.cli import main
from resminama.document.dump import dump
from resminama.document.tree import Picture
from resminama.draw.shares import Bar, svg
from resminama.lang import Lang
from resminama.ooxml.audit import audit
from resminama.states.review import State
from resminama.translate.status import Progress
from resminama.translate.status_page import page

_WORDS = {
    "report.status-title": "Состояние переводов",
    "report.words": "слов осталось",
    **{f"report.lang-{lang}": str(lang) for lang in Lang},
    **{f"report.{state}": str(state) for state in State},
    "report.document": "Документ",
    "report.left": "осталось",
}


def _name(document: str) -> str:
    return "Положение" if document else "Все"


def _rows() -> list[Progress]:
    counts = Counter({State.APPROVED: 2, State.OUTDATED: 1, State.UNTRANSLATED: 1})
    return [Progress("statute", lang, counts, 12, 0) for lang in Lang]


def test_the_page_says_for_each_document_and_language_what_is_left() -> None:
    shown = dump(page(_rows(), Lang.RU, _WORDS.__getitem__, _name, "2022-01-05"))

    assert "Состояние переводов" in shown
    assert "Положение | en | 2 | 0 | 0 | 1 | 1 | 12" in shown
    assert "statute | ru | 2 | 0 | 0 | 1 | 1 | 12" in shown


def test_bars_are_as_long_as_their_parts() -> None:
    found = page(_rows()[:1], Lang.RU, _WORDS.__getitem__, _name, "2022-01-05")
    (picture, *_) = [block for block in found.sections[0].blocks if isinstance(block, Picture)]
    root = ElementTree.fromstring(picture.svg)
    first = [float(one.get("width", "0")) for one in root if one.tag.endswith("rect")][:3]

    assert first[0] == pytest.approx(2 * first[1], abs=0.02)
    assert first[1] == pytest.approx(first[2], abs=0.02)
    assert picture.alt == "statute: 2/4; 12 слов осталось; Все: 2/4; 12 слов осталось"


def test_a_bar_without_texts_is_drawn_empty() -> None:
    assert "<rect" not in svg([Bar("x", (0, 0), "0/0")], ["a", "b"], "x", Lang.EN, 100).split("0/0")[0]


def test_more_kinds_than_can_be_told_apart_are_refused() -> None:
    with pytest.raises(ValueError, match="at most 5"):
        svg([Bar("x", (1,) * 6, "")], ["a"] * 6, "x", Lang.EN, 100)


def test_the_verb_writes_the_page_for_word(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, data in base().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)

    options = ["translate", "status", "--report", "docx", "--lang", "tk"]
    assert main(["--workspace", str(tmp_path), *options]) == 0

    assert capsys.readouterr().out.endswith("outputs/reports/translation-status.docx\n")
    assert audit((tmp_path / "outputs/reports/translation-status.docx").read_bytes()) == []

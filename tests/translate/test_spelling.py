"""Spelling against a dictionary by path; what the glossary and the registers say is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.workspace import base
from resminama.cli import main
from resminama.cli.codes import OK, USAGE

pytest.importorskip("hunspell", reason="the extra `spelling` is not installed")

_AFF = "SET UTF-8\nTRY эаиоу\nSFX A Y 2\nSFX A 0 у .\nSFX A 0 а .\n"
_DIC = "6\nпомощь\nдокумент/A\nоказывает\nи\nслужба\nкак\n"
_SOURCE = "schema: clause/1\nid: cases\ntitle: Cases\npoints:\n  - id: a\n    text: Words.\n"
_CATALOGUE = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "cases/a"
msgid "Words."
msgstr "{target}"
"""


def _spelled(
    root: Path, target: str, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, list[str]]:
    files = {**base(), "specs/clauses/cases.yaml": _SOURCE.encode()}
    files["translations/ru/cases.po"] = _CATALOGUE.format(target=target).encode()
    files |= {"ru.aff": _AFF.encode(), "ru.dic": _DIC.encode()}
    for name, data in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    command = ["translate", "spell", "--lang", "ru", "--dictionary", str(root / "ru.dic"), *options]
    code = main(["--workspace", str(root), *command])
    return code, capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    "target",
    [
        "Служба оказывает помощь документу.",
        "Служба оказывает помощь лицам с инвалидностью.",  # inflected terms of the glossary
        "Служба [[law|nom]] {answer} и документ XII.",  # marks, a Roman number
        "Помощь-служба",  # both parts are right
    ],
)
def test_words_of_dictionary_and_glossary_are_right(
    target: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _spelled(tmp_path, target, capsys) == (OK, ["0 unknown words"])


def test_an_unknown_word_is_shown_at_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = _spelled(tmp_path, "Служба оказывает помащь.", capsys)
    assert code == OK
    assert lines == [
        "translations/ru/cases.po:7:26: 'помащь' is in no dictionary",
        "1 unknown words",
    ]


def test_what_was_meant_is_said_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, lines = _spelled(tmp_path, "Служба оказывает помащь.", capsys, "--suggest")
    assert lines[0].endswith("'помащь' is in no dictionary; perhaps помощь")


def test_documents_narrow_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _spelled(tmp_path, "помащь", capsys, "home") == (OK, ["0 unknown words"])
    assert _spelled(tmp_path, "помащь", capsys, "nothing") == (USAGE, [])


def test_a_missing_dictionary_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _spelled(tmp_path, "помощь", capsys)
    (tmp_path / "ru.aff").unlink()
    options = ["translate", "spell", "--lang", "ru", "--dictionary", str(tmp_path / "ru.dic")]
    assert main(["--workspace", str(tmp_path), *options]) == USAGE
    assert "ru.aff is not there: a dictionary is two files" in capsys.readouterr().err

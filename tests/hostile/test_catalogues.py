"""PO files that are made to mislead or exhaust a reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from hostile.child import refused, said

_HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
_ENTRY = 'msgctxt "quiet/quiet-hours"\nmsgid "The rooms are quiet at night."\nmsgstr "{}"\n'


def put(workspace: Path, content: str | bytes, name: str = "tk/quiet.po") -> None:
    file = workspace / "translations" / name
    file.parent.mkdir(parents=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


@pytest.mark.parametrize(
    ("content", "place"),
    [
        pytest.param(_HEAD + _ENTRY.format("a\0b"), "7:10", id="NUL"),
        pytest.param(_HEAD + _ENTRY.format("a\\ud800b"), "7:10", id="half a character, escaped"),
        pytest.param(_HEAD + _ENTRY.format("a\\Uffffffffb"), "7:10", id="beyond characters, escaped"),
        pytest.param(_HEAD + _ENTRY.format("a\\x00b"), "7:10", id="NUL, escaped"),
        pytest.param(_HEAD + _ENTRY.format("a\\vb"), "7:10", id="vertical tabulator, escaped"),
        pytest.param(_HEAD.encode() + b'msgctxt "\xff"\n', "5:10", id="not UTF-8"),
        pytest.param("/etc/passwd", "1:1", id="a path instead of a catalogue"),
        pytest.param(_HEAD + 'msgctxt "' + '"a" ' * 50_000 + "x\n", "5:1", id="strings without end"),
        pytest.param(_HEAD + "msgid[999999999999] x\n", "5:1", id="a plural beyond numbers"),
        pytest.param("\0" * 1000, "1:1", id="nothing but NUL"),
    ],
)
def test_is_refused_at_its_place(tiny: Path, content: str | bytes, place: str) -> None:
    put(tiny, content)

    result = refused(tiny)

    assert f"translations/tk/quiet.po:{place}: error[PO001]" in result.out
    assert "root:" not in result.out


def test_spaces_between_strings_are_read_soon(tiny: Path) -> None:
    put(tiny, _HEAD + 'msgctxt "a"\n' + '"b"      \n      ' * 20_000 + "x\n")

    refused(tiny)


def test_fifty_megabytes(tiny: Path) -> None:
    put(tiny, _HEAD.encode() + b"# x\n" * 12_500_000)

    assert "translations/tk/quiet.po:1:1: error[PO001]" in refused(tiny).out


@pytest.mark.parametrize("name", ["quiet.po", "de/quiet.po", "en/quiet.po"])
def test_a_folder_that_is_no_language(tiny: Path, name: str) -> None:
    put(tiny, _HEAD + _ENTRY.format("a"), name)

    assert f"translations/{name}:1:1: error[PO001]" in refused(tiny).out


def test_an_entry_twice(tiny: Path) -> None:
    put(tiny, _HEAD + _ENTRY.format("a") + "\n" + _ENTRY.format("b"))

    assert "translations/tk/quiet.po:11:8: error[PO002]" in refused(tiny).out


def test_markup_is_read_soon(tiny: Path) -> None:
    put(tiny, _HEAD + _ENTRY.format("*a " * 20_000 + "b* " * 20_000))

    result = said(tiny, "check")

    assert "Traceback" not in result.err
    assert result.seconds <= 5

"""A range in the decoded text maps to the characters of the file that give it, however they are written."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from resminama.load.corpus import load
from resminama.load.places import decode, span_in_file
from resminama.load.texts import texts_of
from resminama.model.text import Scalar, Text

WORD = st.text(st.sampled_from("abzäňýжё«»№-(;2"), min_size=1, max_size=7)
WORDS = st.lists(WORD, min_size=1, max_size=30)
LEADING = re.compile(r"^[-(«»№;2]+")


def _wrapped(words: list[str], widths: list[int]) -> list[str]:
    """Break a sentence into lines of the given numbers of words."""
    lines, i, k = [], 0, 0
    while i < len(words):
        width = widths[k % len(widths)]
        lines.append(" ".join(words[i : i + width]))
        i, k = i + width, k + 1
    return lines


def _source(scalar: str) -> bytes:
    head = "schema: clause/1\nid: case\ntitle: Case\npoints:\n"
    return f"{head}  - id: a\n    text: {scalar}\n  - id: b\n    text: Z.\n".encode()


def _check(data: bytes, text: Text, style: Scalar) -> None:
    """Hold every word of ``text`` against the slice of the file that its range maps to."""
    file = data.decode()
    assert text.place.style is style
    for match in re.finditer(r"\S+", text.raw):
        span = span_in_file(text.place, match.start(), match.end(), file)
        assert _decoded(file[span.start : span.end], style) == match[0]


def _decoded(piece: str, style: Scalar) -> str:
    if style is Scalar.SINGLE:
        return piece.replace("''", "'")
    if style in (Scalar.DOUBLE, Scalar.PO):
        piece = re.sub(r"\\u([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), piece)
        return re.sub(r"\\(.)", r"\1", piece)
    return piece


def _loaded(data: bytes) -> list[Text]:
    corpus, _ = load({"specs/clauses/case.yaml": data})
    return list(texts_of(corpus.clauses["case"].points[0]))


WIDTHS = st.lists(st.integers(1, 6), min_size=1, max_size=5)


@given(WORDS, WIDTHS)
def test_plain(words: list[str], widths: list[int]) -> None:
    words[0] = "w" + words[0]
    words = [LEADING.sub("w", word) for word in words]
    data = _source("\n      ".join(_wrapped(words, widths)))
    _check(data, _loaded(data)[0], Scalar.PLAIN)


@given(WORDS, WIDTHS)
def test_single_quoted(words: list[str], widths: list[int]) -> None:
    words = [f"{word}''s" for word in words]
    data = _source("'w" + "\n\n      ".join(_wrapped(words, widths)) + "'")
    for text in _loaded(data):
        _check(data, text, Scalar.SINGLE)


@given(WORDS, WIDTHS)
def test_double_quoted(words: list[str], widths: list[int]) -> None:
    words = [word.replace("ä", "\\u00e4").replace("ж", '\\"') for word in words]
    lines = _wrapped(words, widths)
    data = _source(
        '"w'
        + "\n      ".join(f"{line}\\\n      \\  x" if i % 2 else line for i, line in enumerate(lines))
        + '"'
    )
    for text in _loaded(data):
        _check(data, text, Scalar.DOUBLE)


@given(WORDS, WIDTHS, st.sampled_from("|>"), st.sampled_from(["", "-", "+"]), st.booleans())
def test_blocks(words: list[str], widths: list[int], sign: str, chomping: str, gaps: bool) -> None:
    words[0] = "w" + words[0]
    lines = [f"w{line}" for line in _wrapped(words, widths)]
    between = "\n\n      " if gaps else "\n      "
    data = _source(f"{sign}{chomping}\n      " + between.join(lines))
    style = Scalar.LITERAL if sign == "|" else Scalar.FOLDED
    for text in _loaded(data):
        _check(data, text, style)


@given(WORDS, WIDTHS)
def test_items_of_a_block(words: list[str], widths: list[int]) -> None:
    items = [f"- (i{i}) w{line}\n        w{line}" for i, line in enumerate(_wrapped(words, widths))]
    data = _source("|\n      Lead\n      " + "\n      ".join(items))
    found = _loaded(data)
    assert len(found) == 1 + len(items)
    for text in found:
        _check(data, text, Scalar.LITERAL)


@given(WORDS, WIDTHS)
def test_catalogues(words: list[str], widths: list[int]) -> None:
    words = [word.replace("«", '\\"').replace("ё", "\\\\") for word in words]
    strings = "\n".join(f'"{line} "' for line in _wrapped(words, widths))
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    data = f'{head}msgctxt "case/a"\nmsgid "Words."\nmsgstr ""\n{strings}\n'.encode()
    corpus, findings = load({"translations/ru/case.po": data})
    assert findings == []
    text = next(iter(corpus.catalogues.values()))["case/a"].text
    assert decode(text.place, data.decode()) == text.raw
    _check(data, text, Scalar.PO)

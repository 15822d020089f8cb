"""Terms in files from outside: the same words, each at its place."""

from __future__ import annotations

import io
import json
from pathlib import Path

import docx
import pytest
import typst

from resminama.lang import Lang
from resminama.terms.readers import UnreadableFileError
from resminama.terms.scan import as_json, as_text, scan

from .glossaries import concept, small

PERSON = concept("person", Lang.RU, "лицо с инвалидностью", rejected=("инвалид",))


def places(data: bytes, name: str) -> list[tuple[int, int, str]]:
    """Return line, column and words of the terms."""
    return [(one.line, one.column, one.hit.surface) for one in scan(data, name, small(Lang.RU, PERSON))]


def test_plain_text() -> None:
    text = "Первая строка.\r\nПомощь инвалидам, лицам\r\nс инвалидностью.\r\n"
    assert places(text.encode(), "a.txt") == [(2, 8, "инвалидам"), (2, 19, "лицам\nс инвалидностью")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_encodings(encoding: str) -> None:
    assert places("Помощь инвалидам".encode(encoding), "a.txt") == [(1, 8, "инвалидам")]


def test_a_catalogue_gives_the_place_in_the_file() -> None:
    text = (
        'msgid ""\nmsgstr ""\n"Language: ru\\n"\n\n#~ msgid "x"\n#~ msgstr "инвалид"\n\n'
        'msgid "disabled, инвалид"\nmsgstr ""\n"Слово \\"и\\" для "\n"инвалида"\n'
    )
    assert places(text.encode(), "a.po") == [(11, 2, "инвалида")]


def test_a_word_file() -> None:
    document = docx.Document()
    document.add_paragraph("Первый абзац.")
    paragraph = document.add_paragraph("Помощь инва")
    paragraph.add_run("лидам").bold = True
    table = document.add_table(2, 2)
    cells = ["Действующая редакция", "Предлагаемая редакция", "пенсия инвалида", "пенсия инвалидов"]
    for cell, words in zip((cell for row in table.rows for cell in row.cells), cells, strict=True):
        cell.paragraphs[0].text = words
    stream = io.BytesIO()
    document.save(stream)
    assert places(stream.getvalue(), "a.docx") == [(2, 8, "инвалидам"), (6, 8, "инвалидов")]


def test_a_cut_word_of_a_pdf_is_whole() -> None:
    matcher = small(Lang.RU, PERSON)
    hit = matcher.find("Помощь инва\N{SOFT HYPHEN}лидам")[0]
    assert (hit.surface, hit.end - hit.start) == ("инвалидам", 10)


def test_other_files_are_refused() -> None:
    for name, data in (("a.doc", b""), ("a.bin", b"\0\1"), ("a.pdf", b"no pdf")):
        with pytest.raises(UnreadableFileError):
            places(data, name)


def test_what_is_shown() -> None:
    found = scan("Помощь инвалидам, лицу с инвалидностью".encode(), "a.txt", small(Lang.RU, PERSON))
    assert as_text(found, "a.txt") == (
        "a.txt:1:8: rejected: 'инвалидам' is инвалид (person); the glossary prefers лицо с инвалидностью\n"
        "a.txt:1:19: preferred: 'лицу с инвалидностью' is лицо с инвалидностью (person)\n"
    )
    first = json.loads(as_json(found, "a.txt"))[0]
    assert (first["state"], first["line"], first["column"], first["concept"]) == ("rejected", 1, 8, "person")


def test_a_pdf(tmp_path: Path) -> None:
    source = tmp_path / "a.typ"
    source.write_text(
        "#set page(width: 6cm, height: 4cm)\n#set par(justify: true)\n"
        '#set text(lang: "ru", hyphenate: true)\nПомощь инвалидам. #pagebreak()\n'
        "Программы предоставления услуг лицам с инвалидностью, инвалидизация.\n"
    )
    found = scan(typst.compile(str(source)), "a.pdf", small(Lang.RU, PERSON))
    assert [(one.place, " ".join(one.hit.surface.split())) for one in found] == [
        ("page 1", "инвалидам"),
        ("page 2", "лицам с инвалидностью"),
    ]

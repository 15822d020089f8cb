"""python-docx, with the style written into each paragraph's properties instead of looked up by name.

python python_docx.py FOLDER   writes FOLDER/*.docx and prints the seconds of the writing itself
"""

from __future__ import annotations

import base64
import io
import json
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.text.paragraph import Paragraph


def template(styles: set[str]) -> bytes:
    """Return an empty file that has the styles."""
    document = docx.Document()
    known = {style.style_id for style in document.styles}
    for name in sorted(styles - known):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def written(content: dict[str, Any], base: bytes) -> bytes:
    """Return one document."""
    document = docx.Document(io.BytesIO(base))
    for block in content["blocks"]:
        if block["k"] == "p":
            paragraph = document.add_paragraph()
            paragraph._p.get_or_add_pPr().get_or_add_pStyle().set(qn("w:val"), block["style"])
            _fill(paragraph, block["runs"])
        elif block["k"] == "table":
            _table(document, block["rows"])
        else:
            document.add_picture(io.BytesIO(base64.b64decode(block["png"])), width=Mm(block["width"]))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _table(document: Any, rows: list[list[Any]]) -> None:
    columns = max(len(row) for row in rows)
    table = document.add_table(len(rows), columns)
    cells = table._cells  # asked once: the property walks the whole table
    for number, row in enumerate(rows):
        for column, runs in enumerate(row):
            _fill(cells[number * columns + column].paragraphs[0], runs)


def _fill(paragraph: Paragraph, runs: list[list[Any]]) -> None:
    for text, bold, italic in runs:
        run = paragraph.add_run(text)
        if bold:
            run.bold = True
        if italic:
            run.italic = True


def main(folder: str) -> None:
    """Write them all in this process, the pictures already drawn."""
    files = sorted(Path(folder).glob("*.blocks"))
    contents = [json.loads(file.read_text("utf-8")) for file in files]
    styles = {block["style"] for one in contents for block in one["blocks"] if block["k"] == "p"}
    base = template(styles)
    written(contents[-1], base)  # its modules and templates are loaded now, as ours are
    begun = perf_counter()
    results = [written(content, base) for content in contents]
    print(perf_counter() - begun)
    for file, result in zip(files, results, strict=True):
        file.with_suffix(".docx").write_bytes(result)


if __name__ == "__main__":
    main(*sys.argv[1:])

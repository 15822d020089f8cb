"""docxtpl fills a Word template, LibreOffice turns all files into PDF in one call.

python docxtpl_libreoffice.py FOLDER SOFFICE WORKERS
"""

from __future__ import annotations

import base64
import functools
import io
import json
import multiprocessing
import subprocess
import sys
from pathlib import Path
from typing import Any

import docx
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage, RichText

_LOOP = (
    "{%p for b in blocks %}",
    "{%p if b.k == 'p' %}",
    "{{r b.text }}",
    "{%p elif b.k == 'picture' %}",
    "{{ b.image }}",
    "{%p else %}",
)


def template(folder: Path) -> Path:
    """Write a template: a loop over blocks, each a paragraph, a picture or a table."""
    document = docx.Document()
    for line in _LOOP:
        document.add_paragraph(line)
    table = document.add_table(3, 3)
    table.cell(0, 0).text = "{%tr for row in b.rows %}"
    for column, words in enumerate(("{%tc for cell in row %}", "{{r cell }}", "{%tc endfor %}")):
        table.cell(1, column).text = words
    table.cell(2, 0).text = "{%tr endfor %}"
    for line in ("{%p endif %}", "{%p endfor %}"):
        document.add_paragraph(line)
    path = folder / "template.docx"
    document.save(str(path))
    return path


def filled(file: Path, base: Path) -> None:
    """Write the Word file of one document beside it."""
    word = DocxTemplate(base)
    found = [_block(block, word) for block in json.loads(file.read_text("utf-8"))["blocks"]]
    word.render({"blocks": found}, autoescape=True)
    word.save(file.with_suffix(".tpl.docx"))


def _block(block: dict[str, Any], word: DocxTemplate) -> dict[str, Any]:
    if block["k"] == "p":
        return {"k": "p", "text": _rich(block["runs"])}
    if block["k"] == "table":
        return {"k": "table", "rows": [[_rich(cell) for cell in row] for row in block["rows"]]}
    image = io.BytesIO(base64.b64decode(block["png"]))
    return {"k": "picture", "image": InlineImage(word, image, width=Mm(block["width"]))}


def _rich(runs: list[list[Any]]) -> RichText:
    rich = RichText()
    for text, bold, italic in runs:
        rich.add(text, bold=bold, italic=italic)
    return rich


def main(folder: str, soffice: str, workers: str) -> None:
    """Write them all, Word and PDF."""
    home = Path(folder)
    task = functools.partial(filled, base=template(home))
    with multiprocessing.get_context("spawn").Pool(int(workers)) as pool:
        for _ in pool.imap_unordered(task, sorted(home.glob("*.blocks"))):
            pass
    profile = f"-env:UserInstallation=file://{home / 'profile'}"
    files = [str(path) for path in sorted(home.glob("*.tpl.docx"))]
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(home / "pdf"), *files]
    subprocess.run(command, check=True, capture_output=True)
    assert len(list((home / "pdf").glob("*.pdf"))) == len(files)


if __name__ == "__main__":
    main(*sys.argv[1:])

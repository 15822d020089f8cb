"""Typst alone: the encoded documents to PDF files by spawned workers, with our template and fonts.

python bare_typst.py FOLDER TEMPLATE FONTS WORKERS
"""

from __future__ import annotations

import functools
import json
import multiprocessing
import sys
from pathlib import Path

import typst


@functools.cache
def _compiler(template: Path, fonts: Path) -> typst.Compiler:
    return typst.Compiler(template, font_paths=[fonts], ignore_system_fonts=True)


def compiled(file: Path, template: Path, fonts: Path) -> None:
    """Write the PDF file of one document beside it."""
    given = json.loads(file.read_text("utf-8"))
    pdf = _compiler(template, fonts).compile(
        sys_inputs={"data": given["data"]}, pdf_standards=["a-2a", "ua-1"], timestamp=given["stamp"]
    )
    assert isinstance(pdf, bytes)
    file.with_suffix(".pdf").write_bytes(pdf)


def main(folder: str, template: str, fonts: str, workers: str) -> None:
    """Write them all."""
    task = functools.partial(compiled, template=Path(template), fonts=Path(fonts))
    with multiprocessing.get_context("spawn").Pool(int(workers)) as pool:
        for _ in pool.imap_unordered(task, sorted(Path(folder).glob("*.encoded"))):
            pass


if __name__ == "__main__":
    main(*sys.argv[1:])

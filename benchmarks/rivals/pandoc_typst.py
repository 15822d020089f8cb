"""pandoc turns its own document tree into Typst, the Typst binding makes the PDF, by spawned workers.

python pandoc_typst.py FOLDER FONTS WORKERS
"""

from __future__ import annotations

import functools
import json
import multiprocessing
import re
import sys
from pathlib import Path
from typing import Any

import pypandoc
import typst

_NOTHING: list[Any] = ["", [], []]


@functools.cache
def _compiler(root: Path, fonts: Path) -> typst.Compiler:
    return typst.Compiler(root=root, font_paths=[fonts], ignore_system_fonts=True)


def made(file: Path, fonts: Path) -> None:
    """Write the PDF file of one document beside it."""
    content = json.loads(file.read_text("utf-8"))
    found = [_block(block, number, file) for number, block in enumerate(content["blocks"])]
    tree = {"pandoc-api-version": [1, 23, 1], "meta": {}, "blocks": found}
    words = pypandoc.convert_text(json.dumps(tree), "typst", format="json", extra_args=["--standalone"])
    source = file.with_suffix(".typ")
    source.write_text(words, "utf-8")
    file.with_suffix(".pandoc.pdf").write_bytes(_pdf(source, fonts))


def _pdf(source: Path, fonts: Path) -> bytes:
    pdf = _compiler(source.parent, fonts).compile(source)
    assert isinstance(pdf, bytes)
    return pdf


def _block(block: dict[str, Any], number: int, file: Path) -> dict[str, Any]:
    if block["k"] == "picture":
        image = file.with_name(f"{file.stem}-{number}.svg")
        image.write_text(block["svg"], "utf-8")
        size = ["", [], [["width", f"{block['width']}mm"]]]
        return {
            "t": "Para",
            "c": [{"t": "Image", "c": [size, _inlines([[block["alt"], 0, 0]]), [image.name, ""]]}],
        }
    if block["k"] == "table":
        return _table(block["rows"])
    inlines = _inlines(block["runs"])
    level = re.fullmatch(r"Heading(\d)", block["style"])
    return {"t": "Header", "c": [int(level[1]), _NOTHING, inlines]} if level else {"t": "Para", "c": inlines}


def _inlines(runs: list[list[Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for text, bold, italic in runs:
        words: list[dict[str, Any]] = []
        for word in text.split(" "):
            words += [{"t": "Str", "c": word}, {"t": "Space"}]
        inner = words[:-1]
        inner = [{"t": "Strong", "c": inner}] if bold else inner
        found += [{"t": "Emph", "c": inner}] if italic else inner
    return found


def _table(rows: list[list[Any]]) -> dict[str, Any]:
    columns = max(len(row) for row in rows)
    padded = [row + [[]] * (columns - len(row)) for row in rows]
    widths = [[{"t": "AlignDefault"}, {"t": "ColWidth", "c": 1 / columns}] for _ in range(columns)]
    body = [_NOTHING, 0, [], [[_NOTHING, [_cell(cell) for cell in row]] for row in padded]]
    return {"t": "Table", "c": [_NOTHING, [None, []], widths, [_NOTHING, []], [body], [_NOTHING, []]]}


def _cell(runs: list[list[Any]]) -> list[Any]:
    return [_NOTHING, {"t": "AlignDefault"}, 1, 1, [{"t": "Plain", "c": _inlines(runs)}]]


def main(folder: str, fonts: str, workers: str) -> None:
    """Write them all."""
    task = functools.partial(made, fonts=Path(fonts))
    with multiprocessing.get_context("spawn").Pool(int(workers)) as pool:
        for _ in pool.imap_unordered(task, sorted(Path(folder).glob("*.blocks"))):
            pass


if __name__ == "__main__":
    main(*sys.argv[1:])

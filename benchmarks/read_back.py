"""Reading back a returned Word file of twenty pages, and one of six hundred; every tenth text is replaced.

From the bytes of the file to the list of changes, the base that it carries included. The long file has
the text of the short one again and again, with bookmarks and units of its own; its footnotes are shared.
The targets are those of twenty and six hundred pages, for as many pages as the files have.
"""

from __future__ import annotations

import re
from itertools import count
from time import process_time

from benchmarks.bench import Bench, as_a_verb
from benchmarks.figure import Figure
from resminama.ooxml.package import pack
from resminama.ooxml.unzip import parts
from resminama.ooxml.wordfile import open_word
from resminama.review.reading.base import read_base
from resminama.review.reading.read import read
from resminama.review.reading.told import tell
from resminama.write import docx

_PAGES, _LONG = 20, 600
_MAIN, _BASE = "word/document.xml", "customXml/item1.xml"
_EVERY = 10
_RUN = re.compile(
    r"<w:r>((?:<w:rPr>(?:(?!</?w:r>).)*?</w:rPr>)?)<w:t xml:space=\"preserve\">([^<]{9,})</w:t></w:r>"
)
_BY = 'w:author="A" w:date="2026-02-01T10:00:00Z"'
_NAMES = re.compile(r'( w:name="cl_[^"]*| bookmark="[^"]+| at="[^"]*| anchor="[^"]*)"')
_BODY = re.compile(r"(.*<w:body>)(.*)(<w:sectPr.*</w:body>.*)", re.DOTALL)
_LINES = re.compile(r"(.*<base [^>]*>)(.*)(</base>.*)", re.DOTALL)


def measure(bench: Bench) -> list[Figure]:
    """Return processor time for the document that comes nearest to twenty pages, and for its copies."""
    jobs, pages = bench.content.jobs, bench.content.pages
    job = min(jobs, key=lambda job: abs(pages[job.name] - _PAGES))
    size = pages[job.name]
    times = -(-_LONG // size)
    sent = parts(docx.write(job.document))
    short, long = (_returned(sent, copies) for copies in (1, times))
    _read(short)
    return [
        Figure(
            f"reading back {size} pages", bench.best(lambda: _read(short)) * 1000, "ms", 30 * size / _PAGES
        ),
        Figure(
            f"reading back {size * times} pages", bench.best(lambda: _read(long)), "s", size * times / _LONG
        ),
    ]


def _read(data: bytes) -> float:
    with as_a_verb():
        begun = process_time()
        file = open_word(data)
        base = file.base()
        found = read(tell(file), None if base is None else read_base(base))
        seconds = process_time() - begun
    if not found.document or not found.changes or found.unmapped or found.proposals:
        raise AssertionError("not read as it was edited")
    return seconds


def _returned(sent: dict[str, bytes], copies: int) -> bytes:
    """Return the file with its text ``copies`` times and the edits made."""
    main = _copied(_BODY, sent[_MAIN].decode(), copies)
    places, ids = count(1), count(90_000)

    def edited(run: re.Match[str]) -> str:
        if next(places) % _EVERY:
            return run[0]
        look, text = run.groups()
        gone = f'<w:del w:id="{next(ids)}" {_BY}><w:r>{look}<w:delText>{text}</w:delText></w:r></w:del>'
        return f'{gone}<w:ins w:id="{next(ids)}" {_BY}><w:r>{look}<w:t>changed words</w:t></w:r></w:ins>'

    base = _copied(_LINES, sent[_BASE].decode(), copies)
    return pack({**sent, _MAIN: _RUN.sub(edited, main).encode(), _BASE: base.encode()})


def _copied(pattern: re.Pattern[str], text: str, copies: int) -> str:
    found = pattern.fullmatch(text)
    if found is None:
        raise AssertionError("written in another way")
    ahead, inside, behind = found.groups()
    return ahead + "".join(_NAMES.sub(rf'\1~{n}"', inside) for n in range(copies)) + behind

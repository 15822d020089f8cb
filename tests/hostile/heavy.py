"""Word files that may be opened and that make as much work as they can."""

from __future__ import annotations

from collections.abc import Callable

from hostile.wordfiles import noise, word
from resminama.ooxml.namespaces import BASE, W

_BY = 'w:id="1" w:author="a" w:date="2026-02-01T10:00:00Z"'
_CUSTOM = "customXml/item1.xml"
_NAMES = f'xmlns:w="{W}"'


def _t(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def _words(count: int, start: int = 0) -> list[str]:
    """Return different words that hardly compress."""
    letters = noise((count + start) * 6)
    return [letters[6 * n : 6 * n + 6] for n in range(start, start + count)]


def _base(units: str) -> dict[str, str]:
    return {_CUSTOM: f'<base xmlns="{BASE}" document="d" language="ru" version="" digest="">{units}</base>'}


def many_paragraphs() -> bytes:
    """Nearly thirty thousand paragraphs, each with a change."""
    return word("".join(f"<w:p>{_t(x)}<w:ins {_BY}>{_t(x)}</w:ins></w:p>" for x in _words(29_000)))


def one_paragraph() -> bytes:
    """A paragraph of ninety thousand inserted runs, each by somebody else."""
    runs = (f'<w:ins w:id="1" w:author="{x}">{_t(x)}</w:ins>' for x in _words(90_000))
    return word(f"<w:p>{''.join(runs)}</w:p>")


def long_texts() -> bytes:
    """A text of some megabytes against another one."""
    own = "".join(f"{x} " for x in _words(700_000))
    sent = "".join(f"{x} " for x in _words(700_000, start=9))
    unit = f'<unit anchor="d/a" bookmark="b" origin="own" digest="">{sent}</unit>'
    return word(f'<w:p><w:bookmarkStart w:id="1" w:name="b"/>{_t(own)}</w:p>', more=_base(unit))


def all_lines_differ() -> bytes:
    """Twenty-four thousand lines that are like none of thirty thousand that were sent."""
    own = "".join(f"<w:p>{_t(x * 6)}</w:p>" for x in _words(14_000))
    sent = "".join(
        f'<unit anchor="d/{n}" bookmark="b{n}" origin="own" digest="">{x * 6}</unit>'
        for n, x in enumerate(_words(30_000, start=40_000))
    )
    return word(own, more=_base(sent))


def same_lines() -> bytes:
    """Lines of which there are only three, against the same ones in another order."""
    line = [f"<w:p>{_t(f'words of the line {n % 3}')}</w:p>{noise(n % 90)}" for n in range(20_000)]
    unit = [
        f'<unit anchor="d/{n}" bookmark="x" digest="{noise(n % 90)}">words of the line {n * 7 % 3}</unit>'
        for n in range(20_001)
    ]
    return word("".join(line), more=_base("".join(unit)))


def joined_paragraphs() -> bytes:
    """Nearly thirty thousand paragraphs whose marks are all deleted."""
    mark = f"<w:pPr><w:rPr><w:del {_BY}/></w:rPr></w:pPr>"
    return word("".join(f"<w:p>{mark}{_t(x)}</w:p>" for x in _words(29_000)))


def open_comments() -> bytes:
    """Comments that begin and never end, in front of many paragraphs."""
    starts = "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in range(50_000))
    said = (f'<w:comment w:id="{n}"><w:p>{_t(x)}</w:p></w:comment>' for n, x in enumerate(_words(20_000)))
    comments = f"<w:comments {_NAMES}>{''.join(said)}</w:comments>"
    lines = "".join(f"<w:p>{_t(x)}</w:p>" for x in _words(29_000))
    return word(starts + lines, more={"word/comments.xml": comments})


def open_fields() -> bytes:
    """Fields that begin and never end."""
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    return word("".join(f"<w:p>{begin}{_t(x)}</w:p>" for x in _words(29_000)))


def wide_rows() -> bytes:
    """Rows of two hundred cells against rows of a hundred and ninety."""
    words = _words(400 * 70)
    rows = (words[n : n + 200] for n in range(0, len(words), 200))
    own, sent = "", ""
    for n, row in enumerate(rows):
        own += f"<w:tr>{''.join(f'<w:tc><w:p>{_t(x)}</w:p></w:tc>' for x in row)}</w:tr>"
        cells = "".join(f"<cell><p>{x}</p></cell>" for x in row[10:])
        sent += f'<row at="d/{n}" bookmark="">{cells}</row>'
    return word(f"<w:tbl>{own}</w:tbl>", more=_base(sent))


def one_note_called_often() -> bytes:
    """A long footnote that every run calls anew."""
    call = f'<w:ins {_BY}><w:r><w:footnoteReference w:id="1"/></w:r></w:ins>'
    body = "".join(f"<w:p>{_t(x)}{call}</w:p>" for x in _words(29_000))
    said = f'<w:footnote w:id="1"><w:p>{_t(noise(3_000_000))}</w:p></w:footnote>'
    note = f"<w:footnotes {_NAMES}>{said}</w:footnotes>"
    return word(body, more={"word/footnotes.xml": note})


def nested_tables() -> bytes:
    """Eighty tables in each other's cells, four hundred times."""
    tables = "<w:tbl><w:tr><w:tc>" * 80 + f"<w:p>{_t('x')}</w:p>" + "</w:tc></w:tr></w:tbl>" * 80
    words = _words(400 * 20)
    return word("".join(f"{tables}<w:p>{_t(''.join(words[n::400]))}</w:p>" for n in range(400)))


def moved_often() -> bytes:
    """Fourteen thousand paragraphs deleted, and as many others inserted."""

    def one(words: str, mark: str, text: str) -> str:
        marked = f"<w:pPr><w:rPr><w:{mark} {_BY}/></w:rPr></w:pPr>"
        return f"<w:p>{marked}<w:{mark} {_BY}><w:r><w:{text}>{words * 6}</w:{text}></w:r></w:{mark}></w:p>"

    gone = "".join(one(x, "del", "delText") for x in _words(14_000))
    return word(gone + "".join(one(x, "ins", "t") for x in _words(14_000, start=50_000)))


HEAVY: dict[str, Callable[[], bytes]] = {
    made.__name__: made
    for made in (
        many_paragraphs, one_paragraph, long_texts, all_lines_differ, same_lines, joined_paragraphs,
        open_comments, open_fields, wide_rows, one_note_called_often, nested_tables, moved_often,
    )
}  # fmt: skip

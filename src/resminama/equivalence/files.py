"""Three Word files from outside, aligned by their numbering."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from resminama.document.counters import LETTERS, LIST_LETTERS, NumberFormat
from resminama.equivalence.compare import differences
from resminama.equivalence.kinds import Difference, Hit, Kind
from resminama.equivalence.marking import hits
from resminama.equivalence.terms import Terms
from resminama.equivalence.typed import citations
from resminama.lang import Lang
from resminama.ooxml.text import lines

_LINE = re.compile(r"(?P<kind>[a-z][\w:-]*?)(?P<level>\d?)(?: \[(?P<label>[^\]]+)\])?(?: (?P<text>.*))?")
_TYPED = re.compile(
    r"(?:(?:Статья|Article) \d+|\d+-nj[iy] madda|(?:Глава|Chapter|Раздел|Section) (?:[IVXLC]+|\d+)"
    r"|(?:[IVXLC]+|\d+)(?:-nj[iy])? (?:bap|bölüm))[.:]?\s*"
    r"|\d{1,3}(?:\.\d{1,3})*[.)]\s+|[a-zа-яçäžňöşüý]\)\s+"
)
_ARTICLE = re.compile(r"(?i)\b(?:статья|article|madda)\b")
_NUMBER = re.compile(r"\d+(?:\.\d+)*|\b[IVXLC]+\b|[^\W\d_]")
_SKIPPED = frozenset({"---", "contents", "entry", "picture", "caption", "draft"})


def equivalence_of_files(
    tk: bytes, ru: bytes, en: bytes | None = None, *, terms: Terms | None = None
) -> list[Difference]:
    """Return where the .docx files differ in law; units that a file lacks are differences of their own.

    A unit's address is its number, ``§ II``, ``12`` or ``12 3)``; a paragraph without one counts behind the
    unit before it, ``12 ¶2``.

    Raises:
        UnsafeFileError: a file may not be opened.
    """
    data = {Lang.TK: tk, Lang.RU: ru, Lang.EN: en}
    units = {lang: units_of(lines(file), lang) for lang, file in data.items() if file is not None}
    addresses = dict.fromkeys(address for found in units.values() for address in found)
    result: list[Difference] = []
    for address in addresses:
        texts = {lang: found[address] for lang, found in units.items() if address in found}
        if len(texts) < len(units):
            result.append(_missing(address, texts, tuple(units)))
        if len(texts) > 1:
            found = {lang: _hits(text, lang) for lang, text in texts.items()}
            result += differences(address, texts, found)
            result += terms.differences(address, texts, texts) if terms else ()
    result += _lists(units)
    return result


def _hits(text: str, lang: Lang) -> list[Hit]:
    cited = list(citations(text, lang))
    taken = [range(hit.start, hit.end) for hit in cited]
    return [*cited, *(hit for hit in hits(text, lang) if not any(hit.start in span for span in taken))]


def _missing(address: str, texts: dict[Lang, str], langs: tuple[Lang, ...]) -> Difference:
    shown = {lang: texts.get(lang, "") for lang in langs}
    ranges = {lang: ((0, len(text)),) if text else () for lang, text in shown.items()}
    lacking = ", ".join(str(lang) for lang in langs if lang not in texts)
    return Difference(address, Kind.MISSING, f"not in {lacking}", shown, ranges)


def _lists(units: dict[Lang, dict[str, str]]) -> Iterator[Difference]:
    """Yield the units whose lists have another length in one of the files."""
    counts = {lang: Counter(key.rpartition(" ")[0] for key in found) for lang, found in units.items()}
    for parent in dict.fromkeys(parent for found in counts.values() for parent in found):
        sizes = {lang: found[parent] for lang, found in counts.items()}
        if parent and len(set(sizes.values())) > 1:
            texts = {lang: found.get(parent, "") for lang, found in units.items()}
            value = ", ".join(f"{lang} {size}" for lang, size in sizes.items())
            yield Difference(parent, Kind.ITEMS, value, texts, dict.fromkeys(units, ()))


def units_of(text: str, lang: Lang) -> dict[str, str]:
    """Return the texts of the lines of a Word file by address, in reading order.

    Points count inside their article, ``art. 5 1``; in acts without articles they run through the chapters.
    """
    found: dict[str, str] = {}
    article, parent, loose = "", "", Counter[str]()
    for line in text.splitlines():
        match = _LINE.fullmatch(line)
        if match is None or match["kind"] in _SKIPPED or not (match["text"] or "").strip(" |"):
            continue
        label, words = _label(match["label"], match["text"].strip())
        number = _normal(label, lang)
        if not number:
            loose[parent] += 1
            address = f"{parent} ¶{loose[parent]}".strip()
        elif _is_inner(label, match["kind"]):
            address = f"{parent} {number}".strip()
        else:
            is_article = _ARTICLE.search(label) is not None
            article = f"art. {number}" if is_article else "" if match["kind"] == "heading" else article
            heading = article if is_article else f"§ {number}" if match["kind"] == "heading" else ""
            parent = address = heading or f"{article} {number}".strip()
        found[_free(address, found)] = words
    return found


def _label(native: str | None, words: str) -> tuple[str, str]:
    """Return the label of a paragraph, counted by Word or typed, and its words."""
    if native:
        return native, words
    match = _TYPED.match(words)
    return (match[0].strip(), words[match.end() :]) if match else ("", words)


def _is_inner(label: str, kind: str) -> bool:
    """Tell an item, 3) or a), from a point or a heading."""
    return kind in {"item", "subitem"} or (label.endswith(")") and kind not in {"heading", "point"})


def _normal(label: str, lang: Lang) -> str:
    """Return the number in a label without words; a letter by its place in the alphabet."""
    match = _NUMBER.search(re.sub(r"(?i)\b(?:статья|глава|раздел|article|chapter|section)\b", "", label))
    if match is None:
        return ""
    number = match[0]
    if number.isalpha() and number.islower():  # Word counts c) in a Turkmen file, too
        for letters in (LETTERS[LIST_LETTERS[lang]], LETTERS[NumberFormat.LOWER_LETTER]):
            if number in letters:
                return f"({letters.index(number) + 1})"
    return f"{number})" if label.endswith(")") else number


def _free(address: str, found: dict[str, str]) -> str:
    """Return ``address``, with a counter where a number comes again (an annex begins anew)."""
    free, n = address, 2
    while free in found:
        free, n = f"{address} #{n}", n + 1
    return free

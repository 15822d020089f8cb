"""A skeleton as YAML, and every text of it in the order in which the loader meets them."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field

from resminama.ingest.draft import Grid
from resminama.ingest.ids import Ids
from resminama.ingest.labels import Depth
from resminama.ingest.skeleton import Annex, Skeleton, Unit
from resminama.lean import dataclass
from resminama.load.markup import parse_inline
from resminama.model.text import Node, NoteMark, Plain, Reference, ShortName, Value, WebLink

_WIDTH = 108
_PLAIN = re.compile(r"[A-Za-z][\w ,()–-]*")
_END = re.compile(r"[;,.]?\s*(?:\b(?:and|or|и|или|we|ýa-da)\b)?\s*$")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SIGNS = re.compile(r"\*+|\\")
_OR = re.compile(r"\b(?:or|или|ýa-da)\s*$")
GAP = "to be translated"
"""What stands for a text that has no English yet."""


@dataclass(slots=True)
class Texts:
    """Texts as they go out: the English of the source, and the words of the draft in their language."""

    cite: Callable[[str], str]
    """Writes addresses for the references in a text of the draft."""
    english: bool
    """Whether the draft is in English, so that its words are the source."""
    said: list[tuple[str, str]] = field(default_factory=list)
    """(text of the source, words of the draft), in the order of the loader."""

    def title(self, words: str, noun: str) -> str:
        """Return the title of an act, which refers to nothing; a gap begins with the English ``noun``."""
        text = words if self.english else f"{noun} {GAP}"
        self.said.append((text, words))
        return text

    def of(self, words: str) -> str:
        """Return the text of the source for ``words`` of the draft."""
        cited = self.cite(words) if words else GAP
        text = cited if self.english else gap(cited)
        self.said.append((text, cited))
        return text


def gap(words: str) -> str:
    """Return what stands for a text that has no English yet: the gap, and every mark that the words carry."""
    marks = list(_marks(parse_inline(words)))
    return f"{GAP}: {', '.join(marks)}" if marks else GAP


def _marks(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        match node:
            case Reference(target=target):
                yield f"[[{target}]]"
            case Plain(text=text):
                yield from _NUMBER.findall(text)  # a check compares the numbers of a text with its source
            case Value(id=id_):
                yield f"{{{id_}}}"
            case ShortName(id=id_, nodes=inner):
                yield f"[{', '.join(_marks(inner)) or GAP}](short:{id_})"
            case WebLink(url=url):
                yield f"[{GAP}]({url})"
            case NoteMark(nodes=inner):
                yield f"^[{', '.join(_marks(inner)) or GAP}]"
            case _:
                yield from _marks(getattr(node, "nodes", ()))


def name_units(found: Skeleton, ids: Ids) -> None:
    """Give every unit an id, from its own words."""
    for unit in found.walk():
        unit.id = ids.new(unit.text, "chapter" if unit.depth is Depth.CHAPTER else "unit")
    for number, annex in enumerate(found.annexes, start=1):
        annex.id = ids.new(annex.title, f"annex-{number}")
        for paragraph in annex.units:
            for unit in (paragraph, *paragraph.units):
                unit.id = ids.new(unit.text, "unit")


def chapters(found: Skeleton, texts: Texts) -> list[str]:
    """Return the lines of the chapters."""
    lines = ["chapters:"]
    for chapter in found.chapters:
        lines += [f"  - id: {chapter.id}", f"    title: {quoted(texts.of(chapter.text))}", "    points:"]
        lines += points(chapter.units, texts, "      ") or ["      []"]
    return lines


def points(units: Sequence[Unit], texts: Texts, indent: str) -> list[str]:
    """Return the lines of points."""
    lines: list[str] = []
    for point in units:
        lines.append(f"{indent}- id: {point.id}")
        lines += prose("text", [point, *point.units], texts, indent + "  ")
    return lines


def prose(key: str, units: Sequence[Unit], texts: Texts, indent: str) -> list[str]:
    """Return a block of prose; the first of ``units`` is the one that it belongs to."""
    lines = [f"{indent}{key}: |"]
    inner = indent + "  "
    for place, unit in enumerate(units):
        following = units[place + 1].depth if place + 1 < len(units) else None
        listed = unit.depth is not None and place > 0
        if listed:
            lines += _item(unit, texts, inner)
            continue
        lead = f"({unit.id}) " if place else ""
        words = unit.text.rstrip().removesuffix(":") if following is not None else unit.text
        lines += [""] * bool(place) + _wrapped(lead + texts.of(words), inner, inner)
    return lines


def _item(unit: Unit, texts: Texts, indent: str) -> list[str]:
    words = unit.text.rstrip().removesuffix(":") if unit.units else _END.sub("", unit.text, count=1)
    lines = _wrapped(f"- ({unit.id}) {texts.of(words)}", indent, indent + "  ")
    for inner in unit.units:
        lines += _item(inner, texts, indent + "  ")
    return lines


def joined_by_or(found: Skeleton) -> Iterator[Unit]:
    """Yield the items that end in “or”: the list names alternatives, and the source has no word for it."""
    return (unit for unit in found.walk() if unit.depth is not None and _OR.search(unit.text))


def annexes(found: Skeleton, texts: Texts, ids: Ids) -> list[str]:
    """Return the lines of the annexes."""
    lines = ["annexes:"] if found.annexes else []
    for annex in found.annexes:
        lines += [f"  - id: {annex.id}", f"    title: {quoted(texts.of(annex.title))}"]
        if annex.units:
            lines += prose("text", _flat(annex), texts, "    ")
        if annex.grid:
            lines += ["    table:", *_table(annex.grid, texts, ids)]
    return lines


def _flat(annex: Annex) -> list[Unit]:
    return [unit for paragraph in annex.units for unit in (paragraph, *paragraph.units)]


def _table(grid: Grid, texts: Texts, ids: Ids) -> list[str]:
    head, *rows = grid.rows
    names = Ids(frozenset({"id"}))
    columns = [names.new(words, f"column-{place}") for place, words in enumerate(head, start=1)]
    lines = ["      columns:"]
    for column, words in zip(columns, head, strict=True):
        lines += [f"        - id: {column}", f"          title: {quoted(texts.of(words))}"]
    lines.append("      rows:")
    for row in rows:
        lines.append(f"        - id: {ids.new(' '.join(row[:2]), 'row')}")
        lines += [
            f"          {column}: {quoted(texts.of(words))}"
            for column, words in zip(columns, row, strict=True)
            if words
        ]
    return lines


def quoted(text: str) -> str:
    """Return a scalar on one line."""
    return text if _PLAIN.fullmatch(text) and text.strip() == text else json.dumps(text, ensure_ascii=False)


def comment(line: int, words: str) -> str:
    """Return words of the draft that are no part of the source."""
    return f"# not taken over, paragraph {line}: {plain(words)}"


def plain(words: str) -> str:
    """Return words of the draft without the signs of the markup."""
    return " ".join(_SIGNS.sub("", words).split())


def _wrapped(text: str, first: str, rest: str) -> list[str]:
    lines = textwrap.wrap(
        text, _WIDTH - len(rest), break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    )
    joined: list[str] = []
    for line in lines or [GAP]:
        # A line that begins with a dash or a bracketed word would be read as a new item.
        if joined and line.startswith(("- ", "(")):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return [first + joined[0], *(rest + line for line in joined[1:])]

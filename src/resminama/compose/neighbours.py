"""Neighbouring references to units of one kind in one act are one list: «пунктах 6 и 7 настоящего Порядка».

The plain text between the references stays what it is, so that every number keeps its own link and every word
its origin. Source: turkmenistan.gov.tm/tk/habar/78079 («284-nji we 285-nji maddalaryň»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from resminama.language.citation import Citation, Number
from resminama.language.figures import by_word, figure
from resminama.model.text import Node, Plain, Reference

_COMMA = ", "


def neighbours(nodes: Sequence[Node], conjunction: str) -> Iterator[tuple[Node, ...]]:
    """Yield the nodes one by one, but references that commas and a last conjunction join together."""
    at = 0
    while at < len(nodes):
        end = _end(nodes, at, f" {conjunction} ")
        yield tuple(nodes[at:end])
        at = end


def _end(nodes: Sequence[Node], at: int, last: str) -> int:
    """Return where the list that begins at ``at`` ends; one node further if there is none."""
    place = at
    while isinstance(nodes[place], Reference) and place + 2 < len(nodes):
        between, following = nodes[place + 1 : place + 3]
        if not (isinstance(between, Plain) and isinstance(following, Reference)):
            break
        if between.text == last:
            return place + 3
        if between.text != _COMMA:
            break
        place += 2
    return at + 1


def joint(citations: Sequence[Citation | None]) -> Citation | None:
    """Return one citation of units that differ in their last number alone; None if they differ otherwise."""
    known = [citation for citation in citations if citation is not None and citation.levels]
    if len(known) != len(citations):
        return None
    numbers = tuple(number for citation in known for number in citation.levels[-1].numbers)
    first, *others = [_numbered(citation, numbers) for citation in known]
    single = all(len(citation.levels[-1].numbers) == 1 for citation in known)
    alike = single and len(set(numbers)) == len(numbers) and all(other == first for other in others)
    return first if alike and not by_word(first.levels[-1]) else None


def _numbered(citation: Citation, numbers: tuple[Number, ...]) -> Citation:
    *outer, last = citation.levels
    return replace(citation, levels=(*outer, replace(last, numbers=numbers)))


def parted(words: str, cited: Citation, between: Sequence[str]) -> list[str] | None:
    """Cut «пунктах 6 и 7 Порядка» into «пунктах 6», « и », «7 Порядка»; None if numbers stand otherwise."""
    level = cited.levels[-1]
    written = [rf"({re.escape(figure(number, level.kind))}(?:-\w+)?)" for number in level.numbers]
    joins = [rf"({re.escape(text)})" for text in between]
    pattern = written[0] + "".join(join + number for join, number in zip(joins, written[1:], strict=True))
    found = re.search(rf"(?<!\w){pattern}(?!\w)", words)
    if found is None:
        return None
    pieces = list(found.groups())
    pieces[0], pieces[-1] = words[: found.end(1)], words[found.start(len(pieces)) :]
    return pieces

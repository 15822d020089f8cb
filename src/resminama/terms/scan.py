"""``terms scan``: the terms of the glossary in a file that came from outside."""

from __future__ import annotations

import json
from collections.abc import Iterable

from resminama.lean import dataclass
from resminama.terms.matcher import Hit, Matcher
from resminama.terms.readers import passages


@dataclass(frozen=True, slots=True)
class Found:
    """A term in a file."""

    line: int
    """From 1; in a .docx the paragraph, in a .pdf the line of the page."""
    column: int
    place: str
    """``page 3`` of a PDF; else empty."""
    hit: Hit
    preferred: str
    """What the glossary prefers."""


def scan(data: bytes, name: str, matcher: Matcher) -> list[Found]:
    """Return the terms in the file ``name``: plain text, .docx, .pdf or the translations of a .po.

    Raises:
        UnreadableFileError: the file is of another kind or holds no text.
        UnsafeFileError: a .docx that may not be opened.
    """
    return [
        Found(*passage.position(hit.start), passage.place, hit, matcher.preferred[hit.concept])
        for passage in passages(data, name)
        for hit in matcher.find(passage.text)
    ]


def as_text(found: Iterable[Found], name: str) -> str:
    """Return one line for each term: place, words, state, concept and what to write."""
    lines = []
    for one in found:
        hit, page = one.hit, f" {one.place}" if one.place else ""
        advice = "" if hit.form == one.preferred else f"; the glossary prefers {one.preferred}"
        place = f"{name}{page}:{one.line}:{one.column}"
        lines.append(f"{place}: {hit.state}: '{hit.surface}' is {hit.form} ({hit.concept}){advice}\n")
    return "".join(lines)


def as_json(found: Iterable[Found], name: str) -> str:
    """Return the terms as a JSON list, in the order of the file."""
    listed = [
        {
            "file": name,
            "place": one.place,
            "line": one.line,
            "column": one.column,
            "surface": one.hit.surface,
            "concept": one.hit.concept,
            "form": one.hit.form,
            "state": str(one.hit.state),
            "preferred": one.preferred,
            "because": one.hit.because,
        }
        for one in found
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"

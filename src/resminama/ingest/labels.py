"""What a label says about the level of a paragraph, in the ways that drafts of the three languages number."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import IntEnum
from typing import NamedTuple

from resminama.ingest.citations import number_of
from resminama.ingest.draft import Para
from resminama.language.citation import Number


class Depth(IntEnum):
    """A level of an act, the highest first."""

    CHAPTER = 0
    POINT = 1
    ITEM = 2
    SUBITEM = 3


class Read(NamedTuple):
    """A label that was understood."""

    depth: Depth
    number: Number | None
    """None for a letter and a bullet."""
    parts: int = 1
    """Figures of a decimal label: 3 of ``1.2.3``."""
    article: bool = False


_FIGURE = r"(\d{1,4}[⁰¹²³⁴-⁹]*|[IVXLC]+)"
_CHAPTERS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:глава|раздел|chapter|section) {_FIGURE}[.:]?",
        rf"{_FIGURE}(?:-\w+)? (?:bap|bölüm)[.:]?",
    )
)
_ARTICLES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (rf"(?:статья|article) {_FIGURE}[.:]?", rf"{_FIGURE}(?:-nj[iy])? madda[.:]?")
)
_DECIMAL = re.compile(r"(\d{1,3}(?:\.\d{1,3})+)\.?")
_POINT = re.compile(r"(\d{1,4}[⁰¹²³⁴-⁹]*)\.")
_ROMAN = re.compile(r"([IVXLC]+)\.?")
_ITEM = re.compile(r"\(?(\d{1,4}[⁰¹²³⁴-⁹]*)\)")
_LETTER = re.compile(r"\(?[a-zа-яäçžňöşüý]\)|[a-zа-я]\.", re.IGNORECASE)
_TYPED = re.compile(
    r"((?:глава|раздел|статья|chapter|section|article) (?:\d{1,4}[⁰¹²³⁴-⁹]*|[IVXLC]+\b)[.:]?"
    r"|(?:\d{1,4}[⁰¹²³⁴-⁹]*(?:-\w+)?|[IVXLC]+) (?:bap|bölüm|madda)\b[.:]?"
    r"|\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[⁰¹²³⁴-⁹]*[.)]|[IVXLC]+\.|\(?[a-zа-яäçžňöşüý]\)|\(\d{1,3}\))(?:\s+|$)",
    re.IGNORECASE,
)
_DASH = re.compile(r"[–—•·*-]\s+")


def split(para: Para) -> Para:
    """Return a paragraph with the label that somebody typed taken off its text."""
    text = para.text.strip("*") if para.title and para.text.startswith("*") else para.text
    if para.label or para.bullet:
        return para
    if dash := _DASH.match(text):
        return replace(para, bullet=True, text=text[dash.end() :])
    typed = _TYPED.match(text)
    return para if typed is None else replace(para, label=typed[1], text=text[typed.end() :])


def read(para: Para) -> Read | None:
    """Return what the label of a paragraph says; None for a paragraph without one that is known."""
    label = para.label.replace("\u00a0", " ").strip()
    if para.bullet:
        return Read(Depth.ITEM, None)
    for patterns, article in ((_CHAPTERS, False), (_ARTICLES, True)):
        for pattern in patterns:
            if match := pattern.fullmatch(label):
                return Read(Depth.CHAPTER, number_of(match[1].upper()), article=article)
    if match := _DECIMAL.fullmatch(label):
        figures = match[1].split(".")
        return Read(Depth.POINT, number_of(figures[-1]), len(figures))
    if match := _POINT.fullmatch(label):
        return Read(Depth.POINT, number_of(match[1]))
    if match := _ITEM.fullmatch(label):
        return Read(Depth.ITEM, number_of(match[1]))
    if match := _ROMAN.fullmatch(label):
        return Read(Depth.CHAPTER, number_of(match[1]))
    return Read(Depth.SUBITEM, None) if _LETTER.fullmatch(label) else None

"""A redline of ours that came back: what we marked is taken as accepted, the marks of others stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from resminama.ooxml.namespaces import w
from resminama.ooxml.properties import custom_properties
from resminama.ooxml.revisions import MARKS, View, settle
from resminama.ooxml.wordfile import WordFile

_NAME = "resminama.redline"
_AUTHOR, _DATE, _ID = w("author"), w("date"), w("id")
_TO_THE_SECOND = 19
_STORIES = ("footnotes", "endnotes", "header", "footer")


def without_own(file: WordFile) -> WordFile:
    """Return a file without the revisions that we sent it with; its main tree is changed in place.

    They are known by the author and the moment that the properties of the file name.
    """
    known = custom_properties(file)
    if f"{_NAME}-by" not in known:
        return file
    author, moment = known[f"{_NAME}-by"], known.get(f"{_NAME}-on", "")
    changed = dict(file.parts)
    for name, root in file.roots(*_STORIES):
        _settle_own(root, author, moment)
        changed[name] = etree.tostring(root, encoding="UTF-8")
    _settle_own(file.document, author, moment)
    return replace(file, parts=changed)


def _settle_own(root: etree._Element, author: str, moment: str) -> None:
    """Accept the revisions of one author and moment; those of others are out of sight meanwhile."""
    others = [(item, str(item.tag)) for item in _others(root, author, moment)]
    for item, _ in others:
        item.tag = "other"
    settle(root, View.ACCEPTED)
    for item, tag in others:
        item.tag = tag


def _others(root: etree._Element, author: str, moment: str) -> Iterator[etree._Element]:
    """Yield the marks of others; the end of a range says nothing but the id of its start."""
    ranges: set[tuple[str, str]] = set()
    for item in root.iter(*MARKS):
        start, is_end = str(item.tag).removesuffix("Start"), str(item.tag).endswith("RangeEnd")
        if is_end:
            if (str(item.tag).removesuffix("End"), item.get(_ID, "")) in ranges:
                yield item
        elif not (item.get(_AUTHOR) == author and _second(item.get(_DATE, "")) == _second(moment)):
            ranges.add((start, item.get(_ID, "")))
            yield item


def _second(moment: str) -> str:
    return moment[:_TO_THE_SECOND]

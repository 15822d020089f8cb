"""Mistakes of catalogues: broken files, translations that are missing, old, or of nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .planting import Edit, Plant, here
from .prose import typo
from .sources import Entry, Sources

_MARK = re.compile(r"\[\[[a-z0-9./_-]+(?:\|[a-z]+)?\]\]|\{[a-z0-9_-]+(?:\|[a-z]+)?\}")


def _line(sources: Sources, entry: Entry) -> int:
    """Return where the line of the translation begins."""
    return sources.texts[entry.path].rfind("\n", 0, entry.target[0]) + 1


def quotation_mark_not_closed(sources: Sources) -> Iterator[Plant]:
    """A catalogue is read by lines: the whole line is named."""
    for entry in sources.entries:
        end = entry.target[1]
        yield Plant((Edit(entry.path, end, end + 1, ""),), entry.path, _line(sources, entry))


def quotation_mark_inside(sources: Sources) -> Iterator[Plant]:
    for entry in sources.entries:
        for match in re.finditer(" ", sources.texts[entry.path][slice(*entry.target)]):
            at = entry.target[0] + match.start()
            yield Plant((Edit(entry.path, at + 1, at + 1, '"'),), entry.path, _line(sources, entry))


def keyword_with_a_typo(sources: Sources) -> Iterator[Plant]:
    for entry in sources.entries:
        line = _line(sources, entry)
        yield here(entry.path, line, line + len("msgstr"), "mgsstr")


def catalogue_in_an_old_encoding(sources: Sources) -> Iterator[Plant]:
    """One letter as Windows writes it: no UTF-8."""
    for entry in sources.entries:
        for match in re.finditer("[аоеýäöü]", sources.texts[entry.path][slice(*entry.target)]):
            at = entry.target[0] + match.start()
            yield here(entry.path, at, at + 1, "\udce4")


def entry_twice(sources: Sources) -> Iterator[Plant]:
    """An entry copied to the end of its catalogue; the copy is named at its translation."""
    for entry in sources.entries:
        text = sources.texts[entry.path]
        copy = "\n" + text[entry.start : entry.target[1] + 1] + "\n"
        inside = 1 + entry.target[0] - 1 - entry.start
        yield here(entry.path, len(text), len(text), copy, inside)


def translation_taken_out(sources: Sources) -> Iterator[Plant]:
    for entry in sources.entries:
        english = sources.english(entry)
        if english is not None:
            end = entry.target[1] + 2
            yield Plant((Edit(entry.path, entry.start, end, ""),), english[0], english[1])


def translation_not_written(sources: Sources) -> Iterator[Plant]:
    for entry in sources.entries:
        english = sources.english(entry)
        if english is not None:
            yield Plant((Edit(entry.path, *entry.target, ""),), english[0], english[1])


def english_changed(sources: Sources) -> Iterator[Plant]:
    """The words change and the translator is not asked; the old translation is named."""
    for entry in sources.entries:
        english = sources.english(entry)
        if english is not None:
            path, start, end = english
            match = re.search(r"\b(shall|user|person|help|within|which)\b", sources.texts[path][start:end])
            if match is not None:
                at = start + match.end()
                yield Plant((Edit(path, at, at, " also"),), entry.path, entry.target[0] - 1)


def marked_as_outdated(sources: Sources) -> Iterator[Plant]:
    for entry in sources.entries:
        edit = Edit(entry.path, entry.start, entry.start, "#, fuzzy\n")
        yield Plant((edit,), entry.path, entry.target[0] - 1)


def _marks(sources: Sources) -> Iterator[tuple[Entry, int, int]]:
    for entry in sources.entries:
        for match in _MARK.finditer(sources.texts[entry.path], *entry.target):
            if sources.texts[entry.path][match.start() - 1] != "[":
                yield entry, match.start(), match.end()


def mark_lost(sources: Sources) -> Iterator[Plant]:
    """A reference or a figure becomes a word."""
    for entry, start, end in _marks(sources):
        word = {"ru": "документ", "tk": "resminama"}[entry.lang]
        yield Plant((Edit(entry.path, start, end, word),), entry.path, entry.target[0] - 1)


def mark_twice(sources: Sources) -> Iterator[Plant]:
    for entry, start, end in _marks(sources):
        again = f" {sources.texts[entry.path][start:end]}"
        yield Plant((Edit(entry.path, end, end, again),), entry.path, entry.target[0] - 1)


def mark_of_another(sources: Sources) -> Iterator[Plant]:
    for entry, start, end in _marks(sources):
        mark = sources.texts[entry.path][start:end]
        new = "[[body-police" + mark[mark.find("|") if "|" in mark else -2 :]
        if mark.startswith("[[") and "body-police" not in mark:
            yield Plant((Edit(entry.path, start, end, new),), entry.path, entry.target[0] - 1)


def declaration_lost(sources: Sources) -> Iterator[Plant]:
    for entry in sources.entries:
        text = sources.texts[entry.path]
        for match in re.finditer(
            r"\[((?:\[\[[^\]]+\]\]|[^\[\]]+))\]\(short:[a-z-]+\)", text[slice(*entry.target)]
        ):
            start = entry.target[0] + match.start()
            edit = Edit(entry.path, start, start + len(match[0]), match[1])
            yield Plant((edit,), entry.path, entry.target[0] - 1)


def address_of_nothing(sources: Sources) -> Iterator[Plant]:
    for entry in sources.entries:
        document, _, unit = entry.address.partition("/")
        edit = Edit(entry.path, *entry.context, f"{document}/{typo(unit)}")
        yield Plant((edit,), entry.path, entry.target[0] - 1)


def unit_renamed(sources: Sources) -> Iterator[Plant]:
    """A unit gets another id in the source; its translation keeps the old address."""
    for entry in sources.entries:
        document, _, unit = entry.address.partition("/")
        path = sources.homes.get(document, "")
        found = list(re.finditer(rf"- \({unit}\) ", sources.texts.get(path, "")))
        if len(found) == 1:
            at = found[0].start() + 3
            edit = Edit(path, at, at + len(unit), f"{unit}-new")
            yield Plant((edit,), entry.path, entry.target[0] - 1)

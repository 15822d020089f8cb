"""Where words stand that people read: English in the sources, Russian and Turkmen in the catalogues."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .sources import Leaf, Pair, Sources

_FOLDERS = ("statutes", "standards", "sops", "clauses", "notes", "orders", "packages", "forms")
_PROSE = frozenset(
    [
        "text",
        "do",
        "ask",
        "title",
        "purpose",
        "scope",
        "trigger",
        "risk",
        "when",
        "how",
        "because",
        "requirement",
        "says",
        "method",
        "channel",
        "applicant",
        "qualification",
        "premises",
        "accessibility",
        "user_duties",
        "provider_duties",
        "priority",
        "sharing",
        "staff_care",
        "court",
        "lead",
        "decision",
        "subject",
        "asks",
        "label",
        "instructions",
        "counted_from",
    ]
)
LETTER = r"[^\W\d_]"


def prose(sources: Sources) -> Iterator[tuple[Pair, Leaf]]:
    """Yield the English texts of the documents and clauses."""
    for pair in sources.pairs:
        if pair.folder in _FOLDERS and pair.keys[-1] in _PROSE and isinstance(pair.value, Leaf):
            yield pair, pair.value


def stretches(sources: Sources, *langs: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield (language, path, start, end) of every text in the languages asked for."""
    if "en" in langs:
        for pair, leaf in prose(sources):
            yield "en", pair.path, leaf.start, leaf.end
    for entry in sources.entries:
        if entry.lang in langs:
            yield entry.lang, entry.path, *entry.target


def matches(sources: Sources, pattern: str, *langs: str) -> Iterator[tuple[str, str, re.Match[str]]]:
    """Yield (language, path, match) of a pattern in the texts; places are those of the file."""
    compiled = re.compile(pattern)
    for lang, path, start, end in stretches(sources, *langs):
        for match in compiled.finditer(sources.texts[path], start, end):
            yield lang, path, match


def words(sources: Sources, letters: str, *langs: str) -> Iterator[tuple[str, str, int, str]]:
    """Yield (language, path, start, word) of words outside markup that hold one of ``letters``."""
    pattern = rf"(?<![\w\[|/(.{{:-]){LETTER}*[{letters}]{LETTER}*(?![\w\]|/):}}-])"
    for lang, path, match in matches(sources, pattern, *langs):
        if len(match[0]) > 3 and not _in_markup(sources.texts[path], match.start()):
            yield lang, path, match.start(), match[0]


def _in_markup(text: str, at: int) -> bool:
    """Tell whether ``at`` stands inside ``[[…]]``, ``{…}`` or a link of its line."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return line.count("[") > line.count("]") or line.count("{") > line.count("}") or "«" in line[-40:]


def typo(word: str) -> str:
    """Return ``word`` with two letters changed places, as fingers do."""
    for i in (*range(len(word) // 2, len(word) - 1), *range(len(word) // 2)):
        if word[i] != word[i + 1] and word[i].isalpha() and word[i + 1].isalpha():
            return word[:i] + word[i + 1] + word[i] + word[i + 2 :]
    return word + "x"

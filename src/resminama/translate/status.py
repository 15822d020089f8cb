"""How far every document is in every language: counts, bars, words left."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.review import State
from resminama.translate.desk import Desk

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LEFT = (State.UNTRANSLATED, State.OUTDATED)
_SIGNS = {
    State.APPROVED: "█", State.REVIEWED: "▓", State.DRAFT: "▒", State.OUTDATED: "░", State.UNTRANSLATED: "·",
}  # fmt: skip
_WIDTH = 24


@dataclass(frozen=True, slots=True)
class Progress:
    """One document in one language."""

    document: str
    lang: Lang
    counts: Counter[State]
    words_left: int
    """English words of what is untranslated or outdated."""
    lapsed: int
    """Texts that were changed after their review."""

    @property
    def total(self) -> int:
        """The number of texts."""
        return sum(self.counts.values())

    def bar(self) -> str:
        """Return a bar of 24 signs; a state that occurs has one at least."""
        present = [(state, self.counts[state]) for state in _SIGNS if self.counts[state]]
        signs = [(state, max(1, count * _WIDTH // max(self.total, 1))) for state, count in present]
        spare = _WIDTH - sum(width for _, width in signs)
        largest = max(range(len(signs)), key=lambda i: signs[i][1], default=0)
        widths = [width + (spare if i == largest else 0) for i, (_, width) in enumerate(signs)]
        return "".join(_SIGNS[state] * width for (state, _), width in zip(signs, widths, strict=True))

    def data(self) -> dict[str, object]:
        """Return the figures for JSON."""
        counts = {str(state): self.counts[state] for state in State}
        head = {"document": self.document, "language": str(self.lang)}
        return {**head, **counts, "total": self.total, "words_left": self.words_left, "lapsed": self.lapsed}


def status(desk: Desk) -> list[Progress]:
    """Return the progress of every document in every language, English included."""
    found = []
    for document, addresses in sorted(desk.documents().items()):
        for lang in Lang:
            judged = [(address, desk.judged(lang, address)) for address in addresses]
            counts = Counter(judgement.state for _, judgement in judged)
            left = sum(_words(desk.sources[address]) for address, j in judged if j.state in _LEFT)
            found.append(Progress(document, lang, counts, left, sum(j.lapsed for _, j in judged)))
    return found


def status_text(rows: Sequence[Progress]) -> str:
    """Return a table with bars, totals by language below."""
    width = max((len(row.document) for row in rows), default=0)
    legend = "  ".join(f"{sign} {state}" for state, sign in _SIGNS.items())
    lines = [legend, *(_line(row, width) for row in rows)]
    for lang in Lang:
        own = [row for row in rows if row.lang is lang]
        counts: Counter[State] = sum((row.counts for row in own), Counter())
        left, lapsed = sum(row.words_left for row in own), sum(row.lapsed for row in own)
        lines.append(_line(Progress("all", lang, counts, left, lapsed), width))
    return "\n".join(lines)


def _line(row: Progress, width: int) -> str:
    done = row.counts[State.APPROVED]
    lapsed = f", {row.lapsed} changed since review" if row.lapsed else ""
    bar = f"{row.document:{width}}  {row.lang}  {row.bar():{_WIDTH}}"
    return f"{bar}  {done}/{row.total} approved, {row.words_left} words left{lapsed}"


def status_json(rows: Sequence[Progress]) -> str:
    """Return the figures as JSON, a row a document and language."""
    return json.dumps([row.data() for row in rows], ensure_ascii=False, indent=1) + "\n"


def _words(text: str) -> int:
    return len(_WORD.findall(text))

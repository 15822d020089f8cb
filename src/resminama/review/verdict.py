"""What becomes of the edits of one printed paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from enum import StrEnum

from resminama.compose.trace import Line
from resminama.document.spot import Spot
from resminama.edit.scalars import TextEdit
from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.review.behind import behind
from resminama.review.changes import Edit, UnitChanges
from resminama.review.home import Home, words_of
from resminama.review.lens import Kind, NoPlaceError, Replacement, Segment, Why, put, segments


class Fate(StrEnum):
    """What becomes of it."""

    WRITTEN = "written"  # its words go into the source
    SAME = "same"  # the source says so already
    DATA = "data"  # a proposal on the data or the phrase behind generated words
    EXPLAINED = "explained"  # cannot be words of a source
    CONFLICT = "conflict"  # the unit changed at home since the file was made


@dataclass(frozen=True, slots=True)
class Verdict:
    """The fate of the chosen edits of one printed paragraph: of all of them or of none."""

    spot: Spot
    ids: tuple[str, ...]
    """Of the edits."""
    fate: Fate
    reason: str = ""
    """Why it is not written: a clause, lower case, no full stop."""
    base: str = ""
    theirs: str = ""
    ours: str = ""
    """What home prints now."""
    edits: tuple[TextEdit, ...] = ()
    documents: tuple[str, ...] = ()
    """Every document that prints the text."""


def verdict(change: UnitChanges, chosen: Collection[Edit], home: Home) -> Verdict:
    """Return what becomes of the ``chosen`` edits of ``change``."""
    edits = [Replacement(edit.start, edit.end, edit.text) for edit in chosen]
    theirs = replaced(change.base, edits)
    line = home.line(change.spot)
    ours = words_of(line) if line is not None else ""

    def found(fate: Fate, reason: str = "", *texts: TextEdit) -> Verdict:
        used = {key: None for text in texts for key in home.users.get(text.text.address, ())}
        ids = tuple(edit.id for edit in chosen)
        return Verdict(change.spot, ids, fate, reason, change.base, theirs, ours, texts, tuple(used))

    if line is None:
        return found(Fate.CONFLICT, "there is no such unit any more")
    if same(ours, theirs):
        return found(Fate.SAME)
    row = segments(line)
    if not same(ours, change.base):
        moved = rebased(row, ours, change.base)
        if moved is None or _changed(change, home):
            return found(Fate.CONFLICT, "the unit was changed here after the file was made")
        row = moved
    try:
        made = put(row, change.base, edits)
    except NoPlaceError as problem:
        return _placeless(problem, home, found)
    if foreign := next((text for text in made if not _own(text, home.lang)), None):
        return _not_own(foreign, row, home, found)
    return found(Fate.WRITTEN, "", *made)


_Found = Callable[..., Verdict]


def _changed(change: UnitChanges, home: Home) -> bool:
    """Tell whether the source of the unit differs from the one of the file, as far as that is known."""
    now = home.digest(change.address)
    return bool(change.digest) and now is not None and change.digest != now


def _own(edit: TextEdit, lang: Lang) -> bool:
    """Tell whether a text is one that people write in ``lang``, and not a phrase of the templates."""
    path = edit.text.place.span.path
    if lang is Lang.EN:
        return path.startswith(("specs/", "glossary/"))
    return path.startswith(f"translations/{lang}/")


def _placeless(problem: NoPlaceError, home: Home, found: _Found) -> Verdict:
    source = behind(problem.segment, home.corpus)
    words = source.words(home.corpus)
    if problem.why is Why.TEXTS:
        return found(Fate.EXPLAINED, f"the edit reaches over the end of a text, into {words}")
    return found(Fate.DATA if source.data else Fate.EXPLAINED, f"these words come from {words}")


def _not_own(edit: TextEdit, row: Sequence[Segment], home: Home, found: _Found) -> Verdict:
    if not edit.text.place.span.path.startswith("templates/"):
        return found(Fate.EXPLAINED, f"there is no text in {home.lang} yet: this is the English one")
    segment = next(segment for segment in row if segment.text is edit.text)
    return found(Fate.DATA, f"these words come from {behind(segment, home.corpus).words(home.corpus)}")


def replaced(base: str, edits: Sequence[Replacement]) -> str:
    """Return ``base`` with ``edits`` made."""
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end), reverse=True):
        base = base[: edit.start] + edit.words + base[edit.end :]
    return base


def same(one: str, other: str) -> bool:
    """Tell whether two printed paragraphs say the same; blanks are as the language sets them."""
    return _flat(one) == _flat(other)


def _flat(words: str) -> str:
    return _spaced(words).rstrip(" ")


def _spaced(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


def rebased(row: Sequence[Segment], ours: str, base: str) -> tuple[Segment, ...] | None:
    """Return ``row`` with the places it had in ``base``, where only numbers and other computed words differ.

    None where the words themselves differ.
    """
    words = [re.escape(_spaced(ours[s.start : s.end])) if s.kind is Kind.WORDS else ".*?" for s in row]
    match = re.fullmatch("".join(f"({part})" for part in words), _spaced(base), re.DOTALL)
    if match is None:
        return None
    spans = [match.span(number) for number in range(1, len(row) + 1)]
    return tuple(replace(s, start=start, end=end) for s, (start, end) in zip(row, spans, strict=True))


def rebuilt(line: Line, wanted: Verdict) -> bool:
    """Tell whether ``line`` prints what the reviewer wanted; computed words as they are now."""
    if same(wanted.base, wanted.ours):
        return same(words_of(line), wanted.theirs)
    return rebased(segments(line), words_of(line), wanted.theirs) is not None


def nearly(line: Line, wanted: Verdict) -> bool:
    """Tell whether ``line`` differs from what was wanted only in what the language sets.

    A capital at the beginning, the mark behind a list item: a reviewer who types a text anew leaves them out.
    """
    words, row = words_of(line), segments(line)
    parts = [".?" if s.kind is Kind.BENT else re.escape(_spaced(words[s.start : s.end])) for s in row]
    if row and row[-1].kind is Kind.BENT:
        parts[-1] = ".{0,8}"  # a conjunction may stand behind the mark
    return re.fullmatch("".join(parts), _flat(wanted.theirs), re.DOTALL) is not None

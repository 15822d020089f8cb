"""What becomes of the changes of a returned file, in words for a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from resminama.review.proposals import Suggestion
from resminama.review.verdict import Fate, Verdict

_FATES = {
    Fate.WRITTEN: "goes into the source",
    Fate.SAME: "the source says so already",
    Fate.DATA: "a proposal on data",
    Fate.EXPLAINED: "not applied",
    Fate.CONFLICT: "conflict",
}
_COUNTED = {
    Fate.WRITTEN: "for the sources",
    Fate.SAME: "there already",
    Fate.DATA: "proposals on data",
    Fate.EXPLAINED: "not applied",
    Fate.CONFLICT: "in conflict",
}


def told(verdicts: Iterable[Verdict], suggestions: Iterable[Suggestion]) -> str:
    """Return a paragraph for each verdict and suggestion, and their number by fate."""
    listed = list(verdicts)
    lines = [line for verdict in listed for line in _lines(verdict)]
    lines += [f"{one.spot} [{one.id}]: {one.words}" for one in suggestions]
    counted = Counter(verdict.fate for verdict in listed)
    numbers = ", ".join(f"{counted[fate]} {words}" for fate, words in _COUNTED.items() if counted[fate])
    return "\n".join([*lines, f"{len(listed)} changed paragraphs chosen{': ' if listed else ''}{numbers}"])


def _lines(one: Verdict) -> Iterator[str]:
    reason = f": {one.reason}" if one.reason else ""
    yield f"{one.spot} [{' '.join(one.ids)}]: {_FATES[one.fate]}{reason}"
    if len(one.documents) > 1:
        yield f"    it changes {len(one.documents)} documents: {', '.join(one.documents)}"
    if one.fate is Fate.CONFLICT:
        yield f"    sent    {one.base}"
        yield f"    theirs  {one.theirs}"
        yield f"    here    {one.ours or '–'}"
    elif one.fate in (Fate.DATA, Fate.EXPLAINED):
        yield f"    sent    {one.base}"
        yield f"    theirs  {one.theirs}"

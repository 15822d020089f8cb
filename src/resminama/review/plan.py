"""Which edits of a returned file go into the sources, and the sources with them.

Every verdict is proved twice: its file alone, loaded again, says what it should and nothing else;
all files together, composed again, print what the reviewer accepted. What fails is told, not written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise

from resminama.compose.document import Materials
from resminama.document.spot import Spot
from resminama.edit.patches import Patch, patched
from resminama.edit.proof import says_what_it_should
from resminama.edit.scalars import TextEdit, patches_of
from resminama.lean import dataclass
from resminama.load.corpus import load
from resminama.model.corpus import Corpus
from resminama.model.text import Text
from resminama.review.changes import Edit, MergedUnits, Returned, UnitChanges
from resminama.review.choice import Choice
from resminama.review.home import Home, words_of
from resminama.review.lens import applied
from resminama.review.verdict import Fate, Verdict, nearly, rebuilt, same, verdict

Files = Mapping[str, bytes]
_MARKUP = "its words would be read as a mark of the source"
_BROKEN = "a text has no line breaks: make what follows the break a unit of its own"
_JOINED = "it is one edit with the joining of two units, which is proposed below: write both together"
_BEHIND_MARK = "typed behind the mark that ends the unit, which the language sets: write it before that mark"


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of every chosen edit, and the files that change."""

    verdicts: tuple[Verdict, ...]
    files: Files
    """New content of every file that changes."""

    def written(self) -> dict[str, tuple[str, str]]:
        """Return the texts that change: address -> (before, after)."""
        return {text.address: (text.raw, raw) for text, raw in _texts(self.verdicts)}


def plan(returned: Returned, choice: Choice, home: Home, files: Files, again: Again) -> Plan:
    """Return what becomes of the chosen edits; ``again`` prepares changed files for composing."""
    found, seams = [], _seams(returned)
    for change in returned.changes:
        if edits := [edit for edit in change.edits if choice.edit(change, edit)]:
            one = verdict(change, edits, home)
            found.append(_refused(one, _JOINED) if _at_seam(change, edits, seams) else one)
    verdicts = [_proved(one, home.corpus) for one in _agreed(found)]
    while True:
        changed = _changed_files(verdicts, home.corpus)
        after = Home(again({**files, **changed}), home.lang) if changed else home
        checked = [_printed(one, after) for one in verdicts]
        if checked == verdicts:
            return Plan(tuple(verdicts), changed)
        verdicts = checked


Again = Callable[[Files], Materials]


def _seams(returned: Returned) -> set[tuple[Spot, bool]]:
    """Return the ends (False) and beginnings (True) of units at which they were joined with others."""
    joins = [(one.spot, *one.others) for one in returned.proposals if isinstance(one, MergedUnits)]
    return {
        seam for row in joins for first, second in pairwise(row) for seam in ((first, False), (second, True))
    }


def _at_seam(change: UnitChanges, edits: Sequence[Edit], seams: Container[tuple[Spot, bool]]) -> bool:
    """Tell whether an edit goes on in the next unit: half of what was struck across two is not written."""
    ahead = (change.spot, True) in seams and any(edit.start == 0 for edit in edits)
    behind = (change.spot, False) in seams and any(edit.end == len(change.base) for edit in edits)
    return ahead or behind


def _agreed(verdicts: Sequence[Verdict]) -> list[Verdict]:
    """A text that two places print is written once; where they want different words, not at all."""
    wanted: dict[int, set[str]] = defaultdict(set)
    for one in verdicts:
        for text, raw in _texts([one]):
            wanted[id(text)].add(raw)
    met: set[int] = set()
    found = []
    for one in verdicts:
        keys = {id(edit.text) for edit in one.edits}
        if any(len(wanted[key]) > 1 for key in keys):
            one = _refused(one, "another place that prints the same text was given other words")
        elif keys & met:
            one = replace(one, edits=())
        met |= keys
        found.append(one)
    return found


def _refused(one: Verdict, reason: str) -> Verdict:
    return replace(one, fate=Fate.EXPLAINED, reason=reason, edits=())


def _texts(verdicts: Iterable[Verdict]) -> list[tuple[Text, str]]:
    """Return every text that changes, with what it will say."""
    by_text: dict[int, list[TextEdit]] = defaultdict(list)
    for one in verdicts:
        for edit in one.edits:
            by_text[id(edit.text)].append(edit)
    return [(edits[0].text, applied(edits[0].text.raw, edits)) for edits in by_text.values()]


def _changed_files(verdicts: Sequence[Verdict], corpus: Corpus) -> dict[str, bytes]:
    """Return the new content of every file that the verdicts change."""
    scalars: dict[tuple[str, int], list[TextEdit]] = defaultdict(list)
    for one in verdicts:
        for edit in one.edits:
            scalars[edit.text.place.span.path, edit.text.place.span.start].append(edit)
    patches: dict[str, list[Patch]] = defaultdict(list)
    for (path, _), edits in scalars.items():
        patches[path] += patches_of(edits, corpus.files[path].text)
    return {path: patched(corpus.files[path].text, found).encode() for path, found in patches.items()}


def _proved(one: Verdict, corpus: Corpus) -> Verdict:
    """Load what one verdict changes, alone: an edit may look like markup, an id, a list."""
    wanted = {id(text): raw for text, raw in _texts([one])}
    for path, data in _changed_files([one], corpus).items():
        after, _ = load({path: data})
        if not says_what_it_should(corpus, after, path, wanted):
            return _refused(one, _BROKEN if "\n" in one.theirs else _MARKUP)
    return one


def _printed(one: Verdict, after: Home) -> Verdict:
    """Compose again: what is printed is what was wanted, or the edit is not written."""
    if one.fate is not Fate.WRITTEN:
        return one
    line = after.line(one.spot)
    if line is not None and rebuilt(line, one):
        return one
    words = words_of(line) if line is not None else ""
    told = f"the program prints {_difference(one.theirs, words)}"
    if line is not None and nearly(line, one) and not same(words, one.ours):
        return replace(one, reason=told)
    behind_mark = one.base.endswith((";", ".", ",")) and one.theirs.startswith(one.base)
    return _refused(one, _BEHIND_MARK if behind_mark else told)


def _difference(wanted: str, got: str) -> str:
    """Return “x” instead of “y” for the first place where two paragraphs differ, with its words."""
    codes = SequenceMatcher(None, wanted, got, autojunk=False).get_opcodes()
    _, a, b, c, d = next(code for code in codes if code[0] != "equal")
    return f"“{_around(got, c, d)}” instead of “{_around(wanted, a, b)}”"


def _around(words: str, start: int, end: int) -> str:
    begin = words.rfind(" ", 0, start) + 1
    stop = words.find(" ", end)
    return words[begin : len(words) if stop < 0 else stop]

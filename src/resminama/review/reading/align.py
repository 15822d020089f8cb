"""Which line of a returned file is which line that was sent.

Where people edited with tracking on, the file with all changes refused is what
was sent, line by line. Otherwise: lines that are the same and carry the same
bookmark, or are the only ones of their words, in the longest order that both
texts share; between them the same words in the same order; then bookmarks;
then likeness; at last what stands somewhere else altogether.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

from resminama.lean import dataclass
from resminama.review.changes import Anchor
from resminama.review.reading.base import BaseLine
from resminama.review.reading.lines import FileLine

_ALIKE = 45.0
"""Per cent of shared characters that make two lines at the same place one."""
_MOVED_ALIKE = 80.0
_LONG = 25
"""Characters of a line that may be found at another place by its words."""
_COMPARED = 600
"""Characters of each line that are compared for likeness."""
_MOST_CELLS = 150_000_000
"""Pairs of lines that one exact comparison may take in."""
_MOST_PAIRS = 60_000
"""Pairs of lines that are compared for likeness, in a file."""


@dataclass(slots=True)
class Budget:
    """How many pairs of texts may still be compared for likeness."""

    left: int = _MOST_PAIRS

    def takes(self, pairs: int) -> bool:
        """Whether ``pairs`` more may be compared; they are counted."""
        if pairs > self.left:
            return False
        self.left -= pairs
        return True


@dataclass(slots=True)
class Alignment:
    """Base line by file line, and how each was found."""

    pairs: dict[int, int] = field(default_factory=dict)
    how: dict[int, Anchor] = field(default_factory=dict)
    moved: frozenset[int] = frozenset()
    """File lines that stand in another order than they were sent."""


def align(files: Sequence[FileLine], base: Sequence[BaseLine]) -> Alignment:
    """Return which base line each line of the file is; lines that changes made are left out."""
    return _Aligner(files, base).run()


class _Aligner:
    """One alignment; ``self._found`` grows from the surest pairs to the least sure."""

    def __init__(self, files: Sequence[FileLine], base: Sequence[BaseLine]) -> None:
        self._files, self._base = files, base
        self._found = Alignment()
        self._budget = Budget()
        self._bookmarks = {line.bookmark: j for j, line in enumerate(base) if line.bookmark}

    def run(self) -> Alignment:
        files = [i for i, line in enumerate(self._files) if not line.is_new and self._may_match(line)]
        base = list(range(len(self._base)))
        files, base = self._same_ends(files, base)
        if files and base:
            chain = self._longest(self._sure(files, base))
            for gap_files, gap_base in _gaps(files, base, chain):
                self._gap(gap_files, gap_base)
            for i, j in chain:
                self._pair(i, j)
            self._elsewhere(files, base)
        in_order = {i for i, _ in _increasing(sorted(self._found.pairs.items()))}
        self._found.moved = frozenset(self._found.pairs.keys() - in_order)
        return self._found

    def _may_match(self, line: FileLine) -> bool:
        """Leave out empty paragraphs: white space between lines."""
        return line.row is not None or bool(line.key.strip()) or self._marked(line) is not None

    def _marked(self, line: FileLine) -> int | None:
        """Return the base line whose bookmark the line carries."""
        return next((self._bookmarks[name] for name in line.bookmarks if name in self._bookmarks), None)

    def _pair(self, i: int, j: int, how: Anchor | None = None) -> None:
        self._found.pairs[i] = j
        marked = self._marked(self._files[i]) == j
        self._found.how[i] = Anchor.BOOKMARK if marked else how or Anchor.TEXT

    def _is_same(self, i: int, j: int) -> bool:
        file, base = self._files[i], self._base[j]
        return file.key == base.key and (file.row is not None) == base.row

    def _same_ends(self, files: list[int], base: list[int]) -> tuple[list[int], list[int]]:
        """Pair equal lines from both ends; for a file edited with tracking on that is all."""
        start = 0
        while start < min(len(files), len(base)) and self._is_same(files[start], base[start]):
            self._pair(files[start], base[start])
            start += 1
        files, base = files[start:], base[start:]
        end = 0
        while end < min(len(files), len(base)) and self._is_same(files[-1 - end], base[-1 - end]):
            self._pair(files[-1 - end], base[-1 - end])
            end += 1
        return files[: len(files) - end], base[: len(base) - end]

    def _sure(self, files: list[int], base: list[int]) -> list[tuple[int, int]]:
        """Return pairs that are the same and have the same bookmark or are the only ones of their words."""
        file_counts = Counter(self._files[i].key for i in files)
        base_counts = Counter(self._base[j].key for j in base)
        only = {self._base[j].key: j for j in base if base_counts[self._base[j].key] == 1}
        inside = set(base)
        found = []
        for i in files:
            marked = self._marked(self._files[i])
            key = self._files[i].key
            if marked in inside and marked is not None and self._is_same(i, marked):
                found.append((i, marked))
            elif file_counts[key] == 1 and key in only and self._is_same(i, only[key]):
                found.append((i, only[key]))
        return found

    def _longest(self, pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
        return _increasing(_one_to_one(pairs))

    def _gap(self, files: Sequence[int], base: Sequence[int]) -> None:
        """Pair what stands between two sure pairs."""
        files, base = self._same_ends(list(files), list(base))
        if not files or not base:
            return
        taken = self._equal(files, base)
        for left_files, left_base in _gaps(files, base, taken):
            marked = self._by_bookmark(left_files, left_base)
            for rest_files, rest_base in _gaps(left_files, left_base, marked):
                self._alike(rest_files, rest_base)

    def _equal(self, files: Sequence[int], base: Sequence[int]) -> list[tuple[int, int]]:
        """Return the pairs of the longest common sequence of equal lines."""
        if len(files) * len(base) > _MOST_CELLS:
            return []
        one = [self._files[i].key for i in files]
        other = [self._base[j].key for j in base]
        found = [
            (files[block.a + n], base[block.b + n])
            for block in Indel.editops(one, other).as_matching_blocks()
            for n in range(block.size)
        ]
        found = [(i, j) for i, j in found if self._is_same(i, j)]
        for i, j in found:
            self._pair(i, j)
        return found

    def _by_bookmark(self, files: Sequence[int], base: Sequence[int]) -> list[tuple[int, int]]:
        """Return pairs of one bookmark: its words changed without a trace."""
        inside = set(base)
        marked = [(i, j) for i in files if (j := self._marked(self._files[i])) is not None and j in inside]
        found = _increasing(_one_to_one([(i, j) for i, j in marked if self._same_kind(i, j)]))
        for i, j in found:
            self._pair(i, j)
        return found

    def _same_kind(self, i: int, j: int) -> bool:
        return (self._files[i].row is not None) == self._base[j].row

    def _alike(self, files: Sequence[int], base: Sequence[int]) -> None:
        """Pair the lines of a gap by likeness, in order, so that they are alike on the whole."""
        if not files or not base or not self._budget.takes(len(files) * len(base)):
            return
        scores = [[self._likeness(i, j) for j in base] for i in files]
        for row, column in _best_path(scores):
            self._pair(files[row], base[column], Anchor.LIKENESS)

    def _likeness(self, i: int, j: int, least: float = _ALIKE) -> float:
        if not self._same_kind(i, j):
            return 0.0
        return alike(self._files[i].key, self._base[j].key, least)

    def _elsewhere(self, files: Iterable[int], base: Iterable[int]) -> None:
        """Pair what was moved without a trace: the same long line, or one much like it, anywhere."""
        taken = set(self._found.pairs.values())
        left = [i for i in files if i not in self._found.pairs and len(self._files[i].key) >= _LONG]
        free = {j: None for j in base if j not in taken and len(self._base[j].key) >= _LONG}
        for i in left:
            if not self._budget.takes(len(free)):
                return
            marked = self._marked(self._files[i])
            scores = {j: self._likeness(i, j, _MOVED_ALIKE) for j in free}
            best = marked if marked in free else max(free, key=lambda j: scores[j], default=None)
            if best is not None and scores[best] >= _MOVED_ALIKE:
                self._pair(i, best, Anchor.LIKENESS)
                del free[best]


def pairs_by_likeness(one: Sequence[str], other: Sequence[str], budget: Budget) -> Iterator[tuple[int, int]]:
    """Yield the pairs of two short lists of texts, in order, that are alike on the whole."""
    if one and other and budget.takes(len(one) * len(other)):
        yield from _best_path([[alike(a, b) for b in other] for a in one])


def alike(one: str, other: str, least: float = _ALIKE) -> float:
    """Return how many per cent of their characters two texts share; 0 where it is fewer than ``least``."""
    return 100.0 if one == other else float(ratio(one[:_COMPARED], other[:_COMPARED], score_cutoff=least))


def _one_to_one(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return pairs without a second use of either end."""
    seen: set[int] = set()
    found = []
    for i, j in pairs:
        if j not in seen:
            seen.add(j)
            found.append((i, j))
    return found


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence of ``pairs`` (sorted by their first) whose seconds increase."""
    tails: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        place = bisect_left(tails, j)
        before.append(last[place - 1] if place else -1)
        tails[place : place + 1] = [j]
        last[place : place + 1] = [n]
    found = []
    n = last[-1] if last else -1
    while n >= 0:
        found.append(pairs[n])
        n = before[n]
    return found[::-1]


def _gaps(
    files: Sequence[int], base: Sequence[int], chain: Sequence[tuple[int, int]]
) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Yield what stands before, between and behind the pairs of ``chain``."""
    place_file = {i: n for n, i in enumerate(files)}
    place_base = {j: n for n, j in enumerate(base)}
    start_file = start_base = 0
    for i, j in chain:
        yield files[start_file : place_file[i]], base[start_base : place_base[j]]
        start_file, start_base = place_file[i] + 1, place_base[j] + 1
    yield files[start_file:], base[start_base:]


def _best_path(scores: Sequence[Sequence[float]]) -> Iterator[tuple[int, int]]:
    """Yield (row, column) of the pairs, in order, whose scores add up to the most."""
    rows, columns = len(scores), len(scores[0])
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for r in range(rows - 1, -1, -1):
        for c in range(columns - 1, -1, -1):
            taken = scores[r][c] + best[r + 1][c + 1] if scores[r][c] else 0.0
            best[r][c] = max(best[r + 1][c], best[r][c + 1], taken)
    r = c = 0
    while r < rows and c < columns:
        if scores[r][c] and best[r][c] == scores[r][c] + best[r + 1][c + 1]:
            yield r, c
            r, c = r + 1, c + 1
        elif best[r][c] == best[r + 1][c]:
            r += 1
        else:
            c += 1

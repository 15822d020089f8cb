"""Units that were split or run together without tracking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resminama.document.spot import Spot
from resminama.ooxml.revisions import View
from resminama.ooxml.story import text
from resminama.review.changes import MergedUnits, SplitUnit
from resminama.review.reading.align import Alignment, alike
from resminama.review.reading.base import BaseLine
from resminama.review.reading.lines import FileLine
from resminama.review.reading.record import Record

_MORE_ALIKE = 10.0
"""By how many per cent two lines must be more like one than either of them alone."""


class Joins:
    """Looks at the neighbours of lines that changed without a trace."""

    def __init__(
        self, record: Record, files: Sequence[FileLine], base: Sequence[BaseLine], alignment: Alignment
    ) -> None:
        self._record, self._files, self._base = record, files, base
        self._splits: dict[int, list[int]] = {}
        self._merges: dict[int, list[int]] = {}
        self.taken_base: set[int] = set()
        """Base lines that went on in another paragraph."""
        self._taken_files: set[int] = set()
        self._pairs = alignment.pairs
        kept = set(alignment.pairs.values())
        for i, j in alignment.pairs.items():
            if self._is_plain(i, j) and files[i].key != base[j].key:
                self._look_for_split(i, j, alignment)
                self._look_for_merge(i, j, kept)

    def _is_plain(self, i: int, j: int) -> bool:
        return self._files[i].row is None and not self._base[j].row

    def _look_for_split(self, i: int, j: int, alignment: Alignment) -> None:
        for other in (i + 1, i - 1):
            free = 0 <= other < len(self._files) and other not in alignment.pairs
            if (
                not free
                or other in self._taken_files
                or not self._is_plain(other, j)
                or not self._files[other].key
            ):
                continue
            parts = sorted((i, other))
            if self._is_more_alike(self._base[j].key, [self._files[n].key for n in parts]):
                self._splits.setdefault(i, [i]).append(other)
                self._taken_files.add(other)

    def _look_for_merge(self, i: int, j: int, kept: set[int]) -> None:
        for other in (j + 1, j - 1):
            free = 0 <= other < len(self._base) and other not in kept and other not in self.taken_base
            if not free or self._base[other].row or not self._base[other].key:
                continue
            parts = sorted((j, other))
            if self._is_more_alike(self._files[i].key, [self._base[n].key for n in parts]):
                self._merges.setdefault(i, [j]).append(other)
                self.taken_base.add(other)

    def _is_more_alike(self, whole: str, parts: Sequence[str]) -> bool:
        together = alike(whole, " ".join(parts))
        return together > max(alike(whole, part, 0) for part in parts) + _MORE_ALIKE

    def read(self, place: int) -> bool:
        """Report a split or a merge at a line; False where it is none and is to be read as it stands."""
        if place in self._splits:
            self._split(sorted(self._splits[place]))
        elif place in self._merges:
            self._merge(place, sorted(self._merges[place]))
        return place in self._splits or place in self._merges or place in self._taken_files

    def _split(self, places: Sequence[int]) -> None:
        """Report a unit that stands in several paragraphs now."""
        record, lines = self._record, [self._files[place] for place in places]
        spot = self._spot(places)
        texts = tuple("".join(self._said(line)) for line in lines)
        sizes = [sum(len(words) for words in texts[: n + 1]) for n in range(len(texts) - 1)]
        id_ = record.ids.id("split", spot, *texts)
        record.last = spot
        record.proposals.append(SplitUnit(id=id_, spot=spot, at=tuple(sizes), texts=texts, tracked=False))
        self._settle(lines, spot)

    def _merge(self, place: int, units: Sequence[int]) -> None:
        """Report units that stand in one paragraph now."""
        record, line = self._record, self._files[place]
        first, *others = (self._base[unit].spot for unit in units)
        words = "".join(self._said(line))
        id_ = record.ids.id("merged", first, *others, words)
        record.last = first
        record.proposals.append(
            MergedUnits(id=id_, spot=first, others=tuple(others), text=words, tracked=False)
        )
        self._settle([line], first)

    def _spot(self, places: Sequence[int]) -> Spot:
        return next(self._base[self._pairs[place]].spot for place in places if place in self._pairs)

    def _said(self, line: FileLine) -> Iterator[str]:
        return (text(par.pieces, View.ACCEPTED) for group in line.groups for par in group.pars)

    def _settle(self, lines: Sequence[FileLine], spot: Spot) -> None:
        for par in (par for line in lines for group in line.groups for par in group.pars):
            self._record.spots[par] = spot
            self._record.note_formats(par.formats, spot)

"""The marks of meaning of two or three texts, held against each other."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain

from resminama.equivalence.kinds import Difference, Grade, Hit, Kind
from resminama.equivalence.markers import EXCEPT, MAY, MUST_NOT, NOT, PERMITTED
from resminama.lang import Lang

_Key = tuple[Kind, str]
_STRICT: dict[_Key, _Key] = {MUST_NOT: NOT, PERMITTED: MAY}
"""What is told from its weaker kind, but compared with it."""
_SENTENCE = re.compile(r"[.?!;]\s+")


def differences(
    address: str, texts: Mapping[Lang, str], found: Mapping[Lang, Iterable[Hit]]
) -> Iterator[Difference]:
    """Yield what one text says more often than another can.

    A text says a thing at least as often as its sure marks and at most as often as all its marks; texts agree
    where some number lies between the bounds of all of them. A prohibition is a negation: *shall not* may be
    «не» with a present, which counts as a duty.
    """
    hits = {lang: list(listed) for lang, listed in found.items()}
    for part in _parts(texts, hits):
        for key, by_lang in _counted(_resolved(part)).items():
            if _differ(key, by_lang) or _strict_lost(key, by_lang):
                yield _difference(address, key, texts, by_lang)


def _parts(texts: Mapping[Lang, str], found: Mapping[Lang, list[Hit]]) -> Iterator[Mapping[Lang, list[Hit]]]:
    """Yield the marks sentence by sentence where all texts have as many sentences, else all at once."""
    ends = {lang: [match.end() for match in _SENTENCE.finditer(text)] for lang, text in texts.items()}
    if len({len(listed) for listed in ends.values()}) > 1:
        yield found
        return
    for n in range(len(next(iter(ends.values()))) + 1):
        yield {
            lang: [hit for hit in listed if bisect_right(ends[lang], hit.start) == n]
            for lang, listed in found.items()
        }


def _resolved(found: Mapping[Lang, list[Hit]]) -> Mapping[Lang, list[Hit]]:
    """Return the marks, with what "unless" denies as a mere perhaps where another text names an exception.

    "Unless" is «кроме случаев, когда» as well as «если не».
    """
    if not any((hit.kind, hit.value) == EXCEPT and hit.grade is Grade.SURE for hit in chain(*found.values())):
        return found
    return {lang: list(_weakened(listed)) for lang, listed in found.items()}


def _weakened(listed: list[Hit]) -> Iterator[Hit]:
    excepting = {(hit.start, hit.end) for hit in listed if (hit.kind, hit.value) == EXCEPT}
    for hit in listed:
        mere = (hit.start, hit.end) in excepting and hit.grade is Grade.LIKELY
        yield replace(hit, grade=Grade.PERHAPS) if mere else hit


def _counted(found: Mapping[Lang, list[Hit]]) -> dict[_Key, dict[Lang, list[Hit]]]:
    counted: dict[_Key, dict[Lang, list[Hit]]] = defaultdict(lambda: {lang: [] for lang in found})
    for lang, listed in found.items():
        for hit in listed:
            counted[_key(hit)][lang].append(hit)
    return counted


def _differ(key: _Key, by_lang: Mapping[Lang, list[Hit]]) -> bool:
    """Tell whether one text surely, or two texts likely say a thing more often than another can.

    A negation is never without its mark: there, what one text alone likely says counts, too.
    """
    sure = max(_at_least(listed, Grade.SURE) for listed in by_lang.values())
    likely = sorted(_at_least(listed, Grade.LIKELY) for listed in by_lang.values())
    every = sorted(len(listed) for listed in by_lang.values())
    alone = key == NOT and len(by_lang) > 2 and likely[-1] > every[-2]
    return max(sure, likely[-2]) > every[0] or alone


def _at_least(hits: Iterable[Hit], grade: Grade) -> int:
    return sum(hit.grade >= grade for hit in hits)


def _strict_lost(key: _Key, by_lang: Mapping[Lang, list[Hit]]) -> bool:
    """Tell whether one text prohibits or permits more often than another denies or allows outright.

    Words that only may deny («без», -syz) or allow ("can", «возможность») never stand for an order of law.
    But Turkmen keeps no finite verb in a clause that depends on another: *kimiň edip biljekdigi* is "who may
    do it".
    """
    if key not in _STRICT.values():
        return False
    for listed in by_lang.values():
        strict = sum((hit.kind, hit.value) in _STRICT for hit in listed)
        for lang, other in by_lang.items():
            depends = key == MAY and lang is Lang.TK and _as_often(listed, other)
            if strict > _at_least(other, Grade.SURE) and not depends:
                return True
    return False


def _as_often(listed: list[Hit], other: list[Hit]) -> bool:
    return _at_least(listed, Grade.LIKELY) <= _at_least(other, Grade.LIKELY)


def _key(hit: Hit) -> _Key:
    return _STRICT.get((hit.kind, hit.value), (hit.kind, hit.value))


def _difference(
    address: str, key: _Key, texts: Mapping[Lang, str], by_lang: Mapping[Lang, list[Hit]]
) -> Difference:
    kind, value = key
    if key == MAY:
        value = PERMITTED[1]
    if any((hit.kind, hit.value) == MUST_NOT for listed in by_lang.values() for hit in listed):
        kind, value = Kind.MODAL, MUST_NOT[1]
    ranges = {lang: tuple((hit.start, hit.end) for hit in listed) for lang, listed in by_lang.items()}
    return Difference(address, kind, value, texts, ranges)

"""The closed sets of Turkmen nominal endings, by harmony and by what they stand behind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

_PERSONS = ("m", "ň", "m{y}z", "ň{y}z")
"""Possessive of the first and second person, behind a vowel."""
_PREDICATE = (
    "",
    "d{y}r",
    "d{y}rl{a}r",
    "d{y}",
    "d{y}g{y}",
    "d{y}g{y}n{y}",
    "d{y}g{y}n{y}ň",
    "d{y}g{y}n{a}",
    "m{y}",
)
"""What may follow any noun: it is, it was, that it is, is it?"""


def _harmonised(endings: Iterable[str], front: bool) -> frozenset[str]:
    a, y, wide = ("e", "i", "ä") if front else ("a", "y", "a")
    return frozenset(
        (ending + predicate).format(a=a, y=y, wide=wide) for ending in endings for predicate in _PREDICATE
    )


@cache
def after_consonant(front: bool) -> frozenset[str]:
    """Return the endings behind a final consonant that keep it: -da, -dan, -daky, the plural."""
    return _harmonised(["", *_local(), *_plural()], front)


@cache
def before_vowel(front: bool, rounded: bool) -> frozenset[str]:
    """Return the endings that begin with a vowel: genitive, dative, accusative, possessive."""
    found = _harmonised(_vocal(), front)
    return found | {_round(ending, front) for ending in found} if rounded else found


@cache
def after_vowel(front: bool) -> frozenset[str]:
    """Return the endings behind a final vowel that keep it."""
    personal = (person + case for person in _PERSONS for case in _cases("{y}ň", "{a}", "{y}"))
    return _harmonised(["", "n{y}ň", "n{y}", *_local(), *_plural(), *_third("s{y}"), *personal], front)


@cache
def dative_of_vowel(front: bool) -> frozenset[str]:
    """Return the dative that takes the place of a final vowel: goşundy > goşunda, çäre > çärä."""
    return _harmonised(["{wide}"], front)


@cache
def oblique_of_e() -> frozenset[str]:
    """Return the endings before which a final e is ä: çäräniň, çäräni, çäräm."""
    personal = (person + case for person in _PERSONS for case in _cases("{y}ň", "{a}", "{y}"))
    return _harmonised(["än{y}ň", "än{y}", *("ä" + ending for ending in personal)], front=True)


def _local() -> Iterator[str]:
    yield from ("d{a}", "d{a}n", *_daky("d{wide}k{y}"))


def _daky(adjective: str) -> Iterator[str]:
    """Yield -daky with the cases and the plural of the noun that it stands for."""
    yield adjective
    yield from (adjective + case for case in ("n{y}ň", "n{y}", "d{a}", "d{a}n"))
    yield from (adjective + "l{a}r" + case for case in _cases("{y}ň", "{a}", "{y}"))
    yield from (adjective + "l{a}r{y}" + case for case in ("", "n{y}ň", "n{y}", "n{a}"))
    yield adjective[: -len("{y}")] + "{wide}"


def _cases(genitive: str, dative: str, accusative: str) -> tuple[str, ...]:
    return ("", genitive, dative, accusative, "d{a}", "d{a}n", "d{wide}k{y}")


def _plural() -> Iterator[str]:
    for ending in ("", "d{a}", "d{a}n", *_daky("d{wide}k{y}"), *_vocal()):
        yield "l{a}r" + ending


def _vocal() -> Iterator[str]:
    yield from ("{y}ň", "{a}", "{y}", *_third("{y}"))
    for person in _PERSONS:
        yield from ("{y}" + person + case for case in _cases("{y}ň", "{a}", "{y}"))


def _third(owner: str) -> Iterator[str]:
    yield from (owner + case for case in ("", "n{y}ň", "n{a}", "n{y}", "nd{a}", "nd{a}n"))
    yield from _daky(owner + "nd{wide}k{y}")


def _round(ending: str, front: bool) -> str:
    """Return the ending with its first high vowel rounded: güni, gününiň."""
    plain, rounded = ("i", "ü") if front else ("y", "u")
    return ending.replace(plain, rounded, 1) if ending[0] == plain else ending

"""Forms of Turkmen verbs inside terms: *baha bermek* is also *baha berilmegi*, *baha berýän*.

Tenses and participles of the orthography, active and passive; the verbal nouns are declined.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from resminama.language.turkmen.declension import VOWELS
from resminama.terms.paradigm import Paradigm

_CASES = ("", "n{y}ň", "n{y}", "n{a}", "nd{a}", "nd{a}n", "nd{wide}k{y}")
_PLURAL = ("l{a}r", "l{a}r{y}ň", "l{a}r{a}", "l{a}r{y}", "l{a}rd{a}", "l{a}rd{a}n")
_NOUN = (
    "",
    "{y}ň", "{a}", "{y}", "d{a}", "d{a}n", "d{wide}k{y}",
    *("{y}" + case for case in _CASES),
    *_PLURAL,
    *("l{a}r{y}" + case for case in _CASES),
    "d{y}r", "d{y}g{y}", "d{y}g{y}n{y}", "d{y}g{y}n{y}ň", "d{y}g{y}n{a}", "d{y}g{y}nd{a}", "{y}m{y}z",
)  # fmt: skip
"""A participle or a verbal noun is declined as a noun that ends in a consonant."""
_PERSONS = ("", "{y}n", "s{y}ň", "{y}s", "s{y}ň{y}z", "l{a}r")
_PAST = ("d{y}", "d{y}m", "d{y}ň", "d{y}k", "d{y}ň{y}z", "d{y}l{a}r", "d{y}m{y}", "d{y}l{a}rm{y}")
_MOOD = (
    "m{a}l{y}",
    "m{a}l{y}d{y}r",
    "m{a}s{a}",
    "s{a}",
    "s{y}n",
    "s{y}nl{a}r",
    "m{a}z",
    "m{a}zd{a}n",
    "m{a}zl{y}k",
)
_NEGATED = ("m{a}ý{wide}r", "m{a}ý{wide}n", "m{a}d{y}", "m{a}d{y}k", "m{a}zl{y}g{y}", "m{a}j{a}k")


@cache
def verb(infinitive: str) -> tuple[Paradigm, ...]:
    """Return the forms of a verb in -mak or -mek, small letters; other words have one form."""
    stem = infinitive[:-3]
    if not infinitive.endswith(("mak", "mek")) or not any(sign in VOWELS for sign in stem):
        return (Paradigm(infinitive, frozenset({""})),)
    front = infinitive.endswith("mek")
    rounded = next(sign for sign in reversed(stem) if sign in VOWELS) in "oöuü"
    if stem[-1] in VOWELS:
        wide = stem[:-1] + "ä" if stem[-1] == "e" else stem
        passive = _endings(("l", "n"), front, rounded)
        return (
            Paradigm(stem, _hard(front) | passive),
            Paradigm(wide, _worded(_open(), front)),
        )
    passive = _endings(("{y}n",) if stem[-1] == "l" else ("{y}l",), front, rounded)
    if stem[-1] == "l":  # alynmak > alnan
        passive |= {"n" + ending for ending in _vocal(front, rounded=False)}
    voiced = stem[:-1] + "d" if stem[-1] == "t" else stem
    soft = _vocal(front, rounded) | passive
    found = (Paradigm(stem, _hard(front)), Paradigm(stem, soft), Paradigm(voiced, soft | _present(front)))
    return tuple(dict.fromkeys(found))


def _endings(voices: tuple[str, ...], front: bool, rounded: bool) -> frozenset[str]:
    """Return the passive: its sign with all endings of a stem that ends in a consonant."""
    signs = {_word(voice, front) for voice in voices}
    if rounded:
        signs |= {_rounded(sign) for sign in signs}
    every = _hard(front) | _vocal(front, rounded)
    return frozenset(sign + ending for sign in signs for ending in every)


@cache
def _hard(front: bool) -> frozenset[str]:
    """Return the endings that begin with a consonant."""
    return _worded(_hard_patterns(), front)


@cache
def _present(front: bool) -> frozenset[str]:
    """Return the present, before which many verbs voice a final t: seretmek > seredýär; tutmak > tutýar."""
    endings = ("ý{wide}r" + person for person in _PERSONS), ("ý{wide}n" + ending for ending in _NOUN)
    return _worded(chain(*endings), front)


def _hard_patterns() -> Iterator[str]:
    yield "m{a}k"
    yield from ("m{a}kd{a}", "m{a}kd{a}n", "m{a}kd{y}r", "m{a}g{y}ň", "m{a}g{y}m{y}z", "m{wide}g{a}")
    yield from ("m{a}g{y}" + case for case in _CASES)
    yield from ("m{a}kl{a}r{y}" + case for case in _CASES)
    yield from ("m{a}kl{y}k", "m{a}kl{y}g{y}", "m{a}kl{y}g{y}ň", "m{a}kl{y}g{y}n{y}", "m{a}kl{y}g{a}")
    yield from ("ý{wide}r" + person for person in _PERSONS)
    yield from ("ý{wide}n" + ending for ending in _NOUN)
    yield from ("j{a}k" + ending for ending in ("", "d{y}r", "l{a}r"))
    yield from ("j{a}g{y}" + case for case in _CASES)
    yield from (*_PAST, *_MOOD, *_NEGATED)


@cache
def _vocal(front: bool, rounded: bool) -> frozenset[str]:
    """Return the endings of a stem in a consonant that begin with a vowel: -an, -ar, -yp."""
    patterns = (
        *("{a}n" + ending for ending in _NOUN),
        *("{a}r" + person for person in _PERSONS),
        *("{y}p" + ending for ending in ("", "d{y}r", "d{y}rl{a}r", "d{y}")),
    )
    found = _worded(patterns, front)
    return found | {_rounded(ending) for ending in found} if rounded else found


def _open() -> Iterator[str]:
    """Yield the participle and the tenses behind a vowel: goran, gorar, gorap; işlän, işlär, işläp."""
    yield from ("n" + ending for ending in _NOUN)
    yield from ("r" + person for person in _PERSONS)
    yield from ("p" + ending for ending in ("", "d{y}r", "d{y}rl{a}r"))


def _worded(patterns: Iterable[str], front: bool) -> frozenset[str]:
    return frozenset(_word(pattern, front) for pattern in patterns)


def _word(pattern: str, front: bool) -> str:
    a, y, wide = ("e", "i", "ä") if front else ("a", "y", "a")
    return pattern.format(a=a, y=y, wide=wide)


def _rounded(ending: str) -> str:
    return {"i": "ü", "y": "u"}.get(ending[0], ending[0]) + ending[1:]

"""One word for another through the whole act, in every case it stands in: said once, if it comes out so.

«по тексту слова «A» в соответствующих падежах заменить словами «B» в соответствующих падежах».
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from resminama.amend.cases import in_any_case, in_same_case
from resminama.amend.merge import Step
from resminama.amend.nodes import UnfitError
from resminama.amend.operations import Change
from resminama.lang import Lang
from resminama.language.values import Amendment, Operation

Pair = tuple[str, str]
"""Words and those that take their place."""

_MANY = 4
"""So many units make it a change of the whole text."""


def throughout(steps: Sequence[Step], comes_out: Callable[[Sequence[Step]], bool]) -> list[Step]:
    """Return the changes with one for the whole text in the place of all that it covers.

    ``comes_out`` tells whether changes lead to the new text.
    """
    alike = [place for place, step in enumerate(steps) if all(_pair(change) for change in step.values())]
    if sum(_places(steps[place]) for place in alike) < _MANY:
        return list(steps)
    pairs = {lang: {place: _pair(steps[place][lang]) for place in alike} for lang in steps[alike[0]]}
    for in_cases in (False, True):
        words = {lang: _widest(list(found.values()), lang, in_cases) for lang, found in pairs.items()}
        covered = [
            place
            for place in alike
            if all(_covers(words[lang], found[place], lang, in_cases) for lang, found in pairs.items())
        ]
        if sum(_places(steps[place]) for place in covered) >= _MANY:
            rest = [step for place, step in enumerate(steps) if place not in covered]
            whole = [_whole(words, in_cases), *rest]
            if comes_out(whole):
                return _needed(whole, comes_out)
    return list(steps)


def _needed(steps: Sequence[Step], comes_out: Callable[[Sequence[Step]], bool]) -> list[Step]:
    """Return the first change with those of the others that it has not made needless."""
    found = list(steps)
    for step in steps[1:]:
        without = [other for other in found if other is not step]
        if next(iter(step.values())).says.operation is Operation.RESTATE and comes_out(without):
            found = without
    return found


def _pair(change: Change) -> Pair | None:
    says = change.says
    if says.operation is not Operation.REPLACE_WORDS or len(says.old) != 1 or says.throughout or says.of:
        return None
    return says.old[0], says.new[0]


def _places(step: Step) -> int:
    return len(next(iter(step.values())).says.units)


def _widest(pairs: Sequence[Pair | None], lang: Lang, in_cases: bool) -> Pair:
    """Return the pair that explains most of the others; the shortest of those that explain as many."""
    known = [pair for pair in pairs if pair is not None]
    return max(
        dict.fromkeys(known),
        key=lambda words: (sum(_covers(words, pair, lang, in_cases) for pair in known), -len(words[0])),
    )


def _covers(words: Pair, pair: Pair | None, lang: Lang, in_cases: bool) -> bool:
    """Tell whether a change is that of the words, in any case or letter for letter."""
    if pair is None:
        return False
    old, new = pair
    if not in_cases:
        return pair == words
    try:
        for hit in reversed(list(in_any_case(words[0], old, lang))):
            old = old[: hit.start] + in_same_case(words[1], hit, old, lang) + old[hit.end :]
    except UnfitError:
        return False
    return old == new


def _whole(words: dict[Lang, Pair], in_cases: bool) -> Step:
    return {
        lang: Change(
            Amendment(
                operation=Operation.REPLACE_WORDS,
                old=(old,),
                new=(new,),
                throughout=True,
                in_cases=in_cases,
            )
        )
        for lang, (old, new) in words.items()
    }

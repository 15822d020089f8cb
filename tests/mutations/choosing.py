"""Which mistakes are planted: the same number for each finding, sites at random, always the same ones."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from .catalogue import OPERATORS
from .planting import Operator, Plant
from .sources import Sources

SEED = 2021
"""The year of the Law."""
FOR_EACH_CODE = 4


@dataclass(frozen=True, slots=True)
class Mutation:
    """A mistake and the finding that it has to give."""

    code: str
    operator: str
    plant: Plant


def mutations(sources: Sources, for_each: int = FOR_EACH_CODE, seed: int = SEED) -> list[Mutation]:
    """Return ``for_each`` mutations of each code, spread over its operators."""
    random = Random(seed)
    return [
        mutation
        for code, operators in sorted(OPERATORS.items())
        for mutation in _of(code, operators, sources, for_each, random)
    ]


def _of(
    code: str, operators: tuple[Operator, ...], sources: Sources, wanted: int, random: Random
) -> list[Mutation]:
    turns = random.sample(operators, len(operators))
    sites = {operator: list(operator(sources)) for operator in turns}
    for places in sites.values():
        random.shuffle(places)
    found: list[Mutation] = []
    while len(found) < wanted and any(sites.values()):
        for operator in turns:
            if sites[operator] and len(found) < wanted:
                found.append(Mutation(code, operator.__name__, sites[operator].pop()))
    return found

"""STD015: a group for whom the service is made is shut out by its conditions."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.ages import span_of, typed
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.corpus import Corpus
from resminama.model.persons import Persons, Sex
from resminama.model.standard import Criterion, TargetGroup
from resminama.outline.persons import admitted, years

CODE = "STD015"
_HINT = "describe the group as the conditions admit it, or change the condition"


def group_not_admitted(world: World) -> Iterator[Finding]:
    """Yield errors for groups that the conditions of eligibility shut out, and for ages that are none.

    What a group leaves open the conditions may narrow; what it says they have to admit.
    """
    for standard in world.corpus.standards.values():
        let_in = admitted(standard)
        for persons in typed(standard):
            faults = tuple(_ages(persons, world.corpus))
            yield from faults
            if isinstance(persons, TargetGroup) and not faults:
                yield from _compared(persons, let_in, world.corpus)


def _compared(group: TargetGroup, let_in: Persons, corpus: Corpus) -> Iterator[Finding]:
    if group.age and let_in.age and not span_of(group.age, corpus).within(span_of(let_in.age, corpus)):
        yield _shut_out(group, "the age")
    if group.sex is not Sex.ANY is not let_in.sex and group.sex is not let_in.sex:
        yield _shut_out(group, "the sex")


def _shut_out(group: TargetGroup, what: str) -> Finding:
    message = f"the service is made for '{group.id}', and its conditions shut out {what} of this group"
    return error(CODE, group.id.span, message, _HINT)


def _ages(persons: TargetGroup | Criterion, corpus: Corpus) -> Iterator[Finding]:
    if persons.age is None:
        return
    least, end = persons.age.min, persons.age.under
    for bound in (least, end):
        if bound is not None and years(bound, corpus) is None:
            message = f"'{bound[:40]}' is neither a number of years nor a figure"
            yield error(CODE, bound.span, message, "for instance: `min: 14`, `under: age-of-majority`")
    found = span_of(persons.age, corpus)
    if (least is None and end is None) or (found.end is not None and found.end <= found.least):
        message = f"nobody is of the age of '{persons.id}'"
        yield error(
            CODE, persons.id.span, message, "write `min`, `under`, or both with the higher one as `under`"
        )

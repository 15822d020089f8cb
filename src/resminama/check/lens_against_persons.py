"""STD017: a lens is said not to apply to persons who are among the users."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.ages import span_of, typed
from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.corpus import Corpus
from resminama.model.persons import Disability, Persons, Sex
from resminama.model.standard import Standard
from resminama.outline.persons import CHILDHOOD_ENDS, admitted

CODE = "STD017"
_HINT = "answer the lens, or correct what the group or the condition says of age, sex and disability"


def lens_against_persons(world: World) -> Iterator[Finding]:
    """Yield an error for each lens that is not applicable though groups or conditions name whom it is about.

    The child's lens does not apply where no user is under the age of eighteen.
    """
    for standard in world.corpus.standards.values():
        about = _about(standard, world.corpus)
        for name in ("gender", "disability", "child"):
            answer = getattr(standard.lens, name).answer
            if answer == "not applicable" and name in about:
                message = f"the {name} lens is said not to apply, and '{about[name]}' means such users"
                yield error(CODE, answer.span, message, _HINT)


def _about(standard: Standard, corpus: Corpus) -> dict[str, str]:
    """Return by lens the first group or condition that names whom it is about."""
    found: dict[str, str] = {}
    grown_up = span_of(admitted(standard).age, corpus).least >= CHILDHOOD_ENDS
    for persons in typed(standard):
        for lens in _lenses(persons, corpus):
            if lens != "child" or not grown_up:
                found.setdefault(lens, str(persons.id))
    return found


def _lenses(persons: Persons, corpus: Corpus) -> Iterator[str]:
    if persons.sex is not Sex.ANY:
        yield "gender"
    if persons.disability is not Disability.ANY:
        yield "disability"
    if persons.age is not None and span_of(persons.age, corpus).least < CHILDHOOD_ENDS:
        yield "child"

"""Concepts that one text says and another does not."""

from __future__ import annotations

from resminama.terms.entries import State
from resminama.terms.matcher import Hit, Matcher


def places(finder: Matcher, prose: str) -> list[list[Hit]]:
    """Return the terms of a text, those of one place together, each set of concepts once."""
    found: dict[tuple[int, int], list[Hit]] = {}
    for hit in finder.find(prose):
        if hit.state is not State.REJECTED:
            found.setdefault((hit.start, hit.end), []).append(hit)
    return list({frozenset(hit.concept for hit in hits): hits for hits in found.values()}.values())


def unsaid(said_there: list[list[Hit]], finder: Matcher, prose: str) -> list[Hit]:
    """Return the places of another text of which ``prose`` says no concept, each by its first term.

    A word that may say several concepts is content with any of them; what a rejected word says is said.
    """
    said = finder.concepts(prose)
    missing = [hits[0] for hits in said_there if not any(hit.concept in said for hit in hits)]
    if not missing:
        return []
    rejected = {hit.concept for hit in finder.find(prose) if hit.state is State.REJECTED}
    return [hit for hit in missing if hit.concept not in rejected]

"""Points of a standard that no step of a procedure has to carry out, and why that is no gap."""

from __future__ import annotations

from resminama.model.corpus import Corpus
from resminama.model.standard import Standard

_OF_EVERY_STANDARD = {"lens": "declared", "quality": "measured", "user_duties": "user"}
"""A statement asks for nothing; a requirement names in its row how it is measured; a procedure binds the
provider and not the user."""


def reasons(standard: Standard, corpus: Corpus) -> dict[str, str]:
    """Return the addresses of such points with the reason: the end of the phrase ``survey.no-step-…``."""
    clauses = [corpus.clauses[use.use] for use in standard.clauses if use.use in corpus.clauses]
    shared = {
        str(point.id): str(point.no_step)
        for clause in clauses
        for point in clause.points
        if point.no_step is not None
    }
    return {f"{standard.id}/{own}": reason for own, reason in {**_OF_EVERY_STANDARD, **shared}.items()}

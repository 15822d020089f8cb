"""STD018: whoever is not content with an answer is sent back to those who gave it."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.corpus import Corpus
from resminama.model.standard import Standard
from resminama.model.statute import ClauseUse
from resminama.model.values import Word

CODE = "STD018"
_ANSWERS, _NEXT = "answers", "escalates_to"
"""Parameters of the shared clause on complaints: who answers, and where the complaint goes after that."""


def complaint_to_itself(world: World) -> Iterator[Finding]:
    """Yield an error where a complaint goes on to the body whose post answered it, or to the provider."""
    for standard in world.corpus.standards.values():
        for use in standard.clauses:
            yield from _check(standard, use, world.corpus)


def _check(standard: Standard, use: ClauseUse, corpus: Corpus) -> Iterator[Finding]:
    further = use.with_.get(_NEXT)
    if not isinstance(further, Word) or _ANSWERS not in use.with_:
        return
    post = corpus.posts.get(str(use.with_[_ANSWERS]))
    service = corpus.services.get(str(standard.service))
    answering = post.body if post and post.body else service and service.provider
    if answering == further:
        message = f"a complaint that '{use.with_[_ANSWERS]}' answered goes on to '{further}', its own body"
        yield error(CODE, further.span, message, "name a body above the one that answers")

"""STD014: it is not said how many hold a post, or it is said in two ways."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import written
from resminama.findings import Finding, error
from resminama.model.corpus import Corpus
from resminama.model.standard import Staff
from resminama.model.values import Word, whole

CODE = "STD014"


def staff_not_counted(world: World) -> Iterator[Finding]:
    """Yield an error for each line of the staffing without exactly one of ``ratio`` and ``posts``."""
    for standard in world.corpus.standards.values():
        for member in standard.staffing:
            yield from _check(member, world.corpus)


def _check(member: Staff, corpus: Corpus) -> Iterator[Finding]:
    if (member.ratio is None) == (member.posts is None):
        what = "neither 'ratio' nor 'posts'" if member.ratio is None else "both 'ratio' and 'posts'"
        message = f"'{member.id}' has {what}"
        hint = "write one of them: `ratio: 1 per 25 users`, or `posts: 1` for what all users share"
        yield error(CODE, member.post.span, message, hint)
    elif member.posts is not None and (member.posts.unit or not whole(Word(member.posts.value))):
        message = f"'{written(corpus, member.posts.span)[:40]}' is no number of posts"
        yield error(CODE, member.posts.span, message, "write a whole number alone: `posts: 2`")

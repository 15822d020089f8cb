"""Changes to files as patches: every character outside them is kept."""

from __future__ import annotations

from collections.abc import Iterable

from resminama.lean import dataclass
from resminama.source import Span


@dataclass(frozen=True, slots=True)
class Patch:
    """The characters at ``span`` become ``words``; an empty span inserts."""

    span: Span
    words: str


def patched(text: str, patches: Iterable[Patch]) -> str:
    """Return ``text`` with the patches of its file applied; of two that overlap the first one counts."""
    pieces, at = [], 0
    for patch in sorted(patches, key=lambda patch: (patch.span.start, patch.span.end)):
        if patch.span.start >= at:
            pieces += [text[at : patch.span.start], patch.words]
            at = patch.span.end
    return "".join([*pieces, text[at:]])

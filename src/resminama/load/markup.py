"""Inline markup of a text: most texts have none, and are not handed to the parser at all."""

from __future__ import annotations

import re

from resminama.model.text import Node, Plain

SIGNS = re.compile(r"[*\[{^\\]")
"""Characters that may begin markup."""


def parse_inline(raw: str, base: int = 0) -> tuple[Node, ...]:
    """Parse ``raw``; offsets of the nodes count from ``base``."""
    if not raw:
        return ()
    if SIGNS.search(raw) is None:
        return (Plain(base, base + len(raw), raw),)
    from resminama.load.markdown import parse_marked  # the library takes its time, and often is not needed

    return parse_marked(raw, base)

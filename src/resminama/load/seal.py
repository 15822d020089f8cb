"""The seal of a source that only the program writes: whoever edits it by hand is told."""

from __future__ import annotations

import re
from hashlib import sha256

_SEAL = re.compile(r"^seal: ([0-9a-f]{64})\n", re.MULTILINE)
_COMMENT = re.compile(r"(?:^|[ \t]+)#.*$", re.MULTILINE)


def seal_of(text: str) -> str:
    """Return the seal that belongs to a source, whatever seal it carries; comments are not sealed."""
    return sha256(_COMMENT.sub("", _SEAL.sub("", text, count=1)).encode()).hexdigest()

"""Flags of catalogues as patches: no other line of the file changes."""

from __future__ import annotations

import re

from resminama.edit.patches import Patch
from resminama.source import Span


def needing_work(path: str, file: str, address: str) -> Patch | None:
    """Return the patch that marks the translation of ``address`` as fuzzy; None if nothing is to do."""
    entry = re.search(rf'((?:^#[^~\n]*\n)*)^msgctxt "{re.escape(address)}"\r?$', file, re.M)
    if entry is None:
        return None
    flags = re.search(r"^#,(.*)$", entry[1], re.M)
    if flags is None:
        previous = re.search(r"^#\|", entry[1], re.M)
        at = entry.start() + (previous.start() if previous else len(entry[1]))
        return Patch(Span(path, at, at), "#, fuzzy\n")
    if re.search(r"\bfuzzy\b", flags[1]):
        return None
    at = entry.start() + flags.start(1)
    return Patch(Span(path, at, at), " fuzzy,")

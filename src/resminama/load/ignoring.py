"""``@ignore CODE reason``: what an author or a translator silenced, and why."""

from __future__ import annotations

import re

_IGNORE = re.compile(
    r"@ignore ([A-Z]+\d+|equivalence:[a-z-]+)[ \t]+(?!@ignore)(\S.*?)(?=\s*@ignore |\s*$)", re.M
)


def ignored(comment: str) -> dict[str, str]:
    """Return the reasons by code; a code without a reason silences nothing.

    ``equivalence:negation`` and the like silence what the comparison of the three texts tells.
    """
    return dict(_IGNORE.findall(comment)) if "@ignore" in comment else {}

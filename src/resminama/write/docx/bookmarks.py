"""Bookmark names: one for each anchor, stable from build to build."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable

_LONGEST = 40  # Word cuts longer names
_UNSAFE = re.compile(r"[^A-Za-z0-9]")


class Bookmarks:
    """Names and numbers of the bookmarks of one file.

    A name is ``cl_`` and the anchor with ``_`` for all but ASCII letters and
    digits. Names that would be too long or would meet another one (Word takes
    ``A`` and ``a`` for the same) end in a piece of the anchor's hash instead:
    so a name depends on the document's anchors, never on their order.
    """

    def __init__(self, anchors: Iterable[str]) -> None:
        """Name the ``anchors``.

        Raises:
            ValueError: the same anchor is printed twice.
        """
        counted = Counter(anchors)
        twice = sorted(anchor for anchor, count in counted.items() if count > 1)
        if twice:
            raise ValueError(f"anchors printed more than once: {', '.join(twice)}")
        plain = {anchor: "cl_" + _UNSAFE.sub("_", anchor) for anchor in counted}
        shared = Counter(name.lower() for name in plain.values())
        self._names = {
            anchor: name if len(name) <= _LONGEST and shared[name.lower()] == 1 else _hashed(name, anchor)
            for anchor, name in plain.items()
        }
        self.last = 0
        """The number last given to a mark of the file."""

    def find(self, anchor: str) -> str | None:
        """Return the bookmark of ``anchor``, or None where the document does not print it."""
        return self._names.get(anchor)

    def name(self, anchor: str) -> str:
        """Return the bookmark of ``anchor``.

        Raises:
            ValueError: the document does not print the anchor.
        """
        if (name := self._names.get(anchor)) is None:
            raise ValueError(f"link to '{anchor}', which the document does not print")
        return name

    def around(self, xml: str, *names: str) -> str:
        """Return ``xml`` (runs) between the start and the end of the bookmarks ``names``."""
        for name in names:
            number = self.number()
            xml = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{xml}<w:bookmarkEnd w:id="{number}"/>'
        return xml

    def number(self) -> int:
        """Return a number that no other mark of the file has: bookmarks and revisions share one count."""
        self.last += 1
        return self.last


def _hashed(name: str, anchor: str) -> str:
    tail = hashlib.sha1(anchor.encode(), usedforsecurity=False).hexdigest()[:8]
    return f"{name[: _LONGEST - 9]}_{tail}"

"""Trees of one node, as Typst writes them: flat arrays in which keys and values take turns."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Object


def pairs(items: Object) -> Iterator[tuple[Object, Object]]:
    """Yield the keys of a number or name tree with their values."""
    found = iter(list(items))
    return zip(found, found, strict=True)

"""Parts of a package that an earlier one was made of: the same is not made twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256


class Parts:
    """Finished files by what they were made from."""

    def __init__(self, known: Mapping[str, bytes] | None = None) -> None:
        """Begin with what the last package of the same name and program was made of."""
        self._known = known or {}
        self.used: dict[str, bytes] = {}
        """What this package is made of, for the next one."""

    def part(self, what: str, given: object, make: Callable[[], bytes]) -> bytes:
        """Return the file ``what`` made from ``given``, whose ``repr`` tells all that goes in."""
        key = f"{what}/{sha256(repr(given).encode('utf-8', 'surrogatepass')).hexdigest()}"
        self.used[key] = self._known.get(key) or make()
        return self.used[key]

"""Parts of a package that an earlier one was made of: the same is not made twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256


class Parts:
    """Finished files by what they were made from."""

    def __init__(self, known: Mapping[str, bytes] | None = None, owner: str = "") -> None:
        """Begin with what earlier packages of the same program were made of; ``owner`` names the package."""
        self._known, self._owner = known or {}, owner
        self.used: dict[str, bytes] = {}
        """What this package is made of, for the next one."""

    def part(self, what: str, given: object, make: Callable[[], bytes]) -> bytes:
        """Return the file ``what`` made from ``given``, whose ``repr`` tells all that goes in."""
        key = f"{self._owner}/{what}/{sha256(repr(given).encode('utf-8', 'surrogatepass')).hexdigest()}"
        self.used[key] = self._known.get(key) or make()
        return self.used[key]

    def keep(self) -> None:
        """Use what the package was made of, for one that is kept as it is."""
        lead = f"{self._owner}/"
        self.used |= {key: data for key, data in self._known.items() if key.startswith(lead)}

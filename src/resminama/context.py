"""Everything a build takes from outside its sources: paths, workers. No clock, no environment."""

from __future__ import annotations

from pathlib import Path

from resminama.lean import dataclass


@dataclass(frozen=True, slots=True)
class BuildContext:
    """Where and how to build."""

    root: Path
    """The workspace: the folder that holds ``specs/``."""
    workers: int = 2
    quiet: bool = False
    requested: str | None = None
    """The package to make for review though it is made on request only."""
    released: str | None = None
    """The package to make for release, besides the ones for review."""

    @property
    def outputs(self) -> Path:
        """Where every file is written; nothing is written elsewhere but the cache."""
        return self.root / "outputs"

    @property
    def cache(self) -> Path:
        """Where the build remembers what it made."""
        return self.root / ".cache"

    @property
    def pictures(self) -> Path:
        """Rendered pictures of earlier builds."""
        return self.cache / "pictures"

    @property
    def parts(self) -> Path:
        """Parts of bound files, composed and typeset by earlier builds."""
        return self.cache / "parts"

    @property
    def fonts(self) -> Path:
        """The vendored fonts."""
        return self.root / "templates" / "fonts"

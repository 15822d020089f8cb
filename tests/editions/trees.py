"""Two editions of two statutes and of a clause, as trees of sources.

The first is the workspace with the files of ``first`` laid over it: the statutes and the clause as if they
had been approved by the orders there, which nobody has signed. The second has the files of ``second`` over
that: changes of every kind (`editions.changes` lists them), in three languages.

``PYTHONPATH=tests python -m editions.trees FOLDER`` writes both, as ``FOLDER/old`` and ``FOLDER/new``, to be
built, compared and read.
"""

from __future__ import annotations

import sys
from pathlib import Path

from resminama.workspace import read_sources

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
STATUTES = ("statute-personal-assistant", "statute-older-people")
CLAUSE = "complaints"


def old() -> dict[str, bytes]:
    """Return the sources as approved."""
    return read_sources(ROOT) | read_sources(HERE / "first")


def new() -> dict[str, bytes]:
    """Return the sources of the next edition."""
    return old() | read_sources(HERE / "second")


def write(folder: Path) -> None:
    """Write both trees below ``folder``."""
    for name, files in (("old", old()), ("new", new())):
        for path, data in files.items():
            target = folder / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


if __name__ == "__main__":
    write(Path(sys.argv[1]))

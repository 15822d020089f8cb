"""Two editions of two statutes and of a clause, as trees of sources.

The first is the workspace with the files of ``first`` laid over it: the statutes and the clause as if they
had been approved by the orders there, which nobody has signed. The second has the files of ``second`` over
that: changes of every kind (`editions.changes` lists them), in three languages.

``PYTHONPATH=src:tests python -m editions.trees FOLDER`` writes both, as ``FOLDER/old`` and ``FOLDER/new``,
to be built, compared and read.
"""

from __future__ import annotations

import sys
from functools import cache, partial
from pathlib import Path

from resminama.editions.approve import approve
from resminama.model.edition import Instrument
from resminama.model.values import Word
from resminama.workspace import read_sources
from resminama.world import prepare
from support.sample import sample

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
STATUTES = ("statute-personal-assistant", "statute-older-people")
CLAUSE = "complaints"


def old() -> dict[str, bytes]:
    """Return the sources as approved.

    The ledger of the workspace goes on with its texts; those of the fixture stay as they are, without one.
    """
    files = sample() | read_sources(HERE / "first")
    for path, words in _LATER:
        assert words in files[path]
        files[path] = files[path].replace(words, b"")
    return {path: data for path, data in files.items() if path != "translations/ledger.json"}


@cache
def approved() -> dict[str, bytes]:
    """Return the sources as approved, with the records of their editions and their archives."""
    files = old()
    for documents, number, registered in _APPROVALS:
        instrument = Instrument(
            number=Word(number),
            date=Word("2022-04-11"),
            registered=Word(registered),
            registered_on=Word("2022-06-30"),
        )
        files |= approve(files, documents, instrument, partial(prepare, checked=False), NOTE).files
    return files


def new() -> dict[str, bytes]:
    """Return the sources of the next edition."""
    return approved() | read_sources(HERE / "second")


_LATER = (
    (
        "specs/standards/standard-personal-assistant.yaml",
        b"    escalates_to: body-etrap-social-department\n    escalation_answer: 15 working days\n",
    ),
    ("specs/sops/sop-personal-assistant.yaml", b", standard-personal-assistant/complaint-escalation"),
)
"""What the project says of complaints, and the clause of that time did not."""
_APPROVALS = (
    (("statute-personal-assistant", CLAUSE), "17-Ö", "1501"),
    (("statute-older-people",), "18-Ö", "1502"),
)
NOTE = "fixture of the tests: no such order exists"


def write(folder: Path) -> None:
    """Write both trees below ``folder``."""
    for name, files in (("old", approved()), ("new", new())):
        for path, data in files.items():
            target = folder / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


if __name__ == "__main__":
    write(Path(sys.argv[1]))

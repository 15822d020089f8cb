"""The desk as a verb finds it, and as it leaves it."""

from __future__ import annotations

from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.reading import read_workspace
from resminama.translate.desk import Desk
from resminama.workspace import write_whole
from resminama.world import materials


def opened(context: BuildContext) -> tuple[Desk, Materials]:
    """Return the desk of a workspace and what composing draws on.

    Raises:
        DamagedFileError: a file of the workspace could not be read.
    """
    prepared = read_workspace(context)
    return Desk(prepared.corpus, prepared.findings), materials(prepared)


def closed(context: BuildContext, desk: Desk) -> None:
    """Write what was changed."""
    for name, data in desk.changed().items():
        write_whole(context.root / name, data)

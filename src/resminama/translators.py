"""The translators' verbs: the desk read from the workspace, changed, written back whole."""

from __future__ import annotations

from dataclasses import dataclass

from resminama.compose.document import Materials
from resminama.context import BuildContext
from resminama.translate.desk import Desk
from resminama.translate.ledger import PATH
from resminama.translate.roles import roles
from resminama.translate.sentences import english
from resminama.translate.update import bring_up_to_date
from resminama.workspace import read_sources, write_whole
from resminama.world import materials, prepare


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update left to do."""

    left: dict[str, int]
    """Strings without a translation, by catalogue."""
    outdated: dict[str, int]
    """Strings whose source changed since they were translated, by catalogue."""


def update(context: BuildContext) -> Updated:
    """Bring every catalogue and the ledger up to date with the sources."""
    desk, given = _desk(context)
    left = bring_up_to_date(desk, roles(given.outlines.values(), english(given)))
    _write(context, desk)
    outdated = {
        path: sum("fuzzy" in entry.flags and not entry.obsolete for entry in catalogue)
        for path, catalogue in desk.catalogues.items()
    }
    return Updated(left, outdated)


def _desk(context: BuildContext) -> tuple[Desk, Materials]:
    prepared = prepare(read_sources(context.root), checked=False)
    path = context.root / PATH
    ledger = path.read_text("utf-8") if path.is_file() else None
    return Desk(prepared.corpus, ledger), materials(prepared)


def _write(context: BuildContext, desk: Desk) -> None:
    for name, data in desk.changed().items():
        write_whole(context.root / name, data)

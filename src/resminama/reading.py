"""The workspace as verbs read it: what earlier runs read and found is in the cache, which stays as it is."""

from __future__ import annotations

from resminama.cache import program_digest
from resminama.context import BuildContext
from resminama.workspace import Known, known_findings, known_sources, read_sources
from resminama.world import Prepared, prepare


def read_workspace(context: BuildContext, *, checked: bool = False) -> Prepared:
    """Return the workspace, loaded and, if asked, checked."""
    known, found = remembered(context)
    return prepare(read_sources(context.root), known, found, checked=checked)


def remembered(context: BuildContext) -> tuple[Known, Known]:
    """Return what earlier runs read of the sources, and what their checks found."""
    program = program_digest()
    return known_sources(context.cache, program), known_findings(context.cache, program)

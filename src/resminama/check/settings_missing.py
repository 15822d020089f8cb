"""SET001: nothing says on which day the texts stand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.source import Span

CODE = "SET001"
PATH = "specs/settings.yaml"


def settings_missing(world: World) -> Iterator[Finding]:
    """Yield an error where documents have no date of their texts, or one that is no day of the calendar.

    It stands in every file, and no clock is asked for another one.
    """
    if world.corpus.documents and not world.corpus.settings:
        hint = (
            f"write {PATH}: `schema: settings/1`, `as_of: 2026-01-05`, `organisation: body-…`, each on a line"
        )
        message = "no settings say on which day the texts stand and which body makes them"
        yield error(CODE, Span(PATH, 0, 1), message, hint)
    for settings in world.corpus.settings.values():
        if not _is_day(settings.as_of):
            message, hint = f"'{settings.as_of[:40]}' is no day of the calendar", "write it as 2026-01-05"
            yield error(CODE, settings.as_of.span, message, hint)


def _is_day(written: str) -> bool:
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False

"""AMD002: what has to be known before an act of others can be amended."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, note
from resminama.model.amendments import AmendedUnit
from resminama.model.values import Open

CODE = "AMD002"
_LANGUAGES = {"tk": "Turkmen", "ru": "Russian", "en": "English"}


def amendment_open(world: World) -> Iterator[Finding]:
    """Yield a note for each unit whose address or current wording nobody has read."""
    for record in world.corpus.amendments.values():
        for unit in record.units:
            for message in _open(unit):
                hint = "read it in the act and quote it with its source and the day; it is never made up"
                yield note(CODE, unit.id.span, message, hint)


def _open(unit: AmendedUnit) -> Iterator[str]:
    if unit.address is None:
        yield f"the address of '{unit.id}' is to be set"
    if unit.current is not None:
        missing = [name for lang, name in _LANGUAGES.items() if isinstance(getattr(unit.current, lang), Open)]
        if missing:
            yield f"the current wording of '{unit.id}' is to be set: {', '.join(missing)}"

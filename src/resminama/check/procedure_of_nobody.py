"""SOP009: a procedure belongs neither to a service nor to itself."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, error
from resminama.model.sop import Sop

CODE = "SOP009"


def procedure_of_nobody(world: World) -> Iterator[Finding]:
    """Yield an error for each procedure that has half of a service, two titles, no title or no basis."""
    for sop in world.corpus.sops.values():
        found = _fault(sop)
        if found is not None:
            yield error(CODE, sop.id.span, *found)


def _fault(sop: Sop) -> tuple[str, str] | None:
    """Return message and hint; None where the procedure is of a service or stands by itself."""
    if (sop.service is None) != (sop.standard is None):
        names, lacks = ("service", "standard") if sop.standard is None else ("standard", "service")
        return f"'{sop.id}' names a {names} and no {lacks}", f"add `{lacks}`, or strike `{names}`"
    if sop.service is not None and sop.title is not None:
        return f"'{sop.id}' has a title of its own and a service", "strike `title`: the service names it"
    if sop.service is None and sop.title is None:
        return f"'{sop.id}' has neither a service nor a title", "add `service` and `standard`, or `title`"
    if sop.service is None and not sop.legal_basis:
        return f"'{sop.id}' rests on no standard and on no act", "name the acts under `legal_basis`"
    return None

"""STD008: a tariff for no component, or a component without tariff."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error

CODE = "STD008"


def tariff_component_mismatch(world: World) -> Iterator[Finding]:
    """Yield a finding for each tariff and each component that has no counterpart."""
    for standard in world.corpus.standards.values():
        components = {str(component.id) for component in standard.components}
        priced = {str(tariff.component) for tariff in standard.tariffs}
        for tariff in standard.tariffs:
            if tariff.component not in components:
                message = f"tariff for '{tariff.component}', which is no component"
                yield error(CODE, tariff.component.span, message, near(tariff.component, components - priced))
        for component in standard.components:
            if component.id not in priced:
                message = f"component '{component.id}' has no tariff"
                hint = "add it under `tariffs`, with `fee: free` if the user pays nothing"
                yield error(CODE, component.id.span, message, hint)

"""What the checks find; of what has not changed, what they found in it before."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping

from resminama.check.parts import Parts
from resminama.check.tasks import Task, tasks
from resminama.check.world import World
from resminama.findings import Finding
from resminama.load.pickled import packed, unpacked

_LEAD = "findings/"
Known = MutableMapping[str, bytes]
"""Name of a task -> what it found; and what else the checks worked out."""


def findings(world: World) -> list[Finding]:
    """Return what all checks find; ``world.known`` is asked first and afterwards holds what was found."""
    parts = Parts(world)
    asked, found = set[str](), list[Finding]()
    for task in tasks(parts):
        asked.add(_name(task))
        found += found_of(task, parts)
    for name in {name for name in world.known if name.startswith(_LEAD)} - asked:
        del world.known[name]
    return found


def due(those: Iterable[Task], known: Known) -> list[Task]:
    """Return the tasks that have not been done before."""
    return [task for task in those if _name(task) not in known]


def found_of(task: Task, parts: Parts) -> list[Finding]:
    """Return what a task finds; it is done if ``parts.known`` does not tell, and entered there."""
    name = _name(task)
    found = _read(parts.known.get(name))
    if found is None:
        found = task.found(parts)
        parts.known[name] = packed(found)
    return found


def _name(task: Task) -> str:
    return f"{_LEAD}{task.name}"


def _read(data: bytes | None) -> list[Finding] | None:
    """Return the findings that were kept; None where there are none or they are damaged."""
    found = unpacked(data) if data else None
    return found if isinstance(found, list) and all(isinstance(one, Finding) for one in found) else None

"""STD007: a check of sensitivity is answered without the how or the why."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import listed, near
from resminama.findings import Finding, error
from resminama.model.standard import Lens

CODE = "STD007"
_NEEDS = {"considered": ("how", "unit"), "not applicable": ("because",)}
"""What each answer has to be followed by (seed 001, indicator 1.2)."""


def lens_unanswered(world: World) -> Iterator[Finding]:
    """Yield a finding for each lens whose answer is unknown or lacks what makes it an answer."""
    for standard in world.corpus.standards.values():
        lenses = standard.lens
        for name, lens in (
            ("gender", lenses.gender),
            ("disability", lenses.disability),
            ("child", lenses.child),
        ):
            yield from _check(name, lens)


def _check(name: str, lens: Lens) -> Iterator[Finding]:
    needs = _NEEDS.get(lens.answer)
    if needs is None:
        message = f"the {name} lens is answered '{lens.answer[:40]}'"
        hint = near(lens.answer, _NEEDS, f"answer {' or '.join(_NEEDS)}")
        yield error(CODE, lens.answer.span, message, hint)
        return
    if missing := [key for key in needs if getattr(lens, key) is None]:
        message = f"the {name} lens is answered '{lens.answer}' without {listed(missing)}"
        hint = "say what was done and name the unit in which it stands"
        if "because" in missing:
            hint = "say why it does not concern this service"
        yield error(CODE, lens.answer.span, message, hint)

"""DEC001: a decision about somebody's proposal, and no reason in one of the languages."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, warning
from resminama.lang import Lang
from resminama.model.decisions import EXPLAINED
from resminama.source import NOWHERE

CODE = "DEC001"
_NAMES = {Lang.EN: "English", Lang.RU: "Russian", Lang.TK: "Turkmen"}


def decision_without_reason(world: World) -> Iterator[Finding]:
    """Yield a finding for each decision that owes a reason and lacks it in a language."""
    for decisions in world.corpus.decisions.values():
        for entry in decisions.entries:
            lacks = [_NAMES[lang] for lang in Lang if entry.reason.given(lang) is None]
            if entry.decision in EXPLAINED and lacks:
                span = entry.id.span if entry.reason.span == NOWHERE else entry.reason.span
                message = f"'{entry.decision}' has no reason in {', '.join(lacks)}"
                hint = "write why under `reason:`; the answer shows the gap until then"
                yield warning(CODE, span, message, hint)

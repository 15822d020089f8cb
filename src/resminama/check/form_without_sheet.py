"""FRM002: acts name a form that has no sheet yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, note
from resminama.model.binding import forms_named

CODE = "FRM002"


def form_without_sheet(world: World) -> Iterator[Finding]:
    """Yield a finding for each registered form without a sheet, with the approved acts that name it."""
    corpus = world.corpus
    named: dict[str, list[str]] = defaultdict(list)
    for act in dict.fromkeys(str(act) for order in corpus.orders.values() for act in order.approves):
        for form in forms_named(act, corpus):
            named[form].append(act)
    for key, registered in corpus.forms.items():
        if key in named and key not in corpus.sheets:
            message = f"'{key}' has no sheet, and it is named by {', '.join(named[key])}"
            hint = "packages cannot hold it: write its sheet in specs/forms"
            yield note(CODE, registered.id.span, message, hint)

"""ANX002: an act that no order approves."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.findings import Finding, warning

CODE = "ANX002"


def document_not_approved(world: World) -> Iterator[Finding]:
    """Yield a warning for each standard, statute, by-law and procedure that is in no order's ``approves``."""
    corpus = world.corpus
    approved = {str(annex) for order in corpus.orders.values() for annex in order.approves}
    for document in (*corpus.standards.values(), *corpus.chaptered.values(), *corpus.sops.values()):
        if document.id not in approved:
            message = f"no order approves '{document.id}'"
            yield warning(CODE, document.id.span, message, "name it under `approves` of an order")

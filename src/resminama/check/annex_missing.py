"""ANX001: an order approves a document that nobody has written."""

from __future__ import annotations

from collections.abc import Iterator

from resminama.check.world import World
from resminama.check.written import near
from resminama.findings import Finding, error

CODE = "ANX001"


def annex_missing(world: World) -> Iterator[Finding]:
    """Yield a finding for each approved id that is no document."""
    documents = world.corpus.documents
    for order in world.corpus.orders.values():
        for number, annex in enumerate(order.approves, start=1):
            if annex not in documents:
                message = f"annex {number} of '{order.id}' is '{annex}', and no document is called that"
                yield error(CODE, annex.span, message, near(annex, documents, "write it, or strike it here"))
